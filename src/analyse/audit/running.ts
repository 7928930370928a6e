/**
 * What an Emacs would run that starts from a dump: hooks, timers, code along search paths, advice, native code.
 * @module
 */
import type { Heap } from '../../heap/heap.ts'
import { NIL, type Value } from '../../heap/value.ts'
import { computedFrom } from '../../layout/startup-variables.ts'
import { type Unit, unitsOf } from '../units.ts'
import { counted, listed } from './phrases.ts'
import { emptying, type Report } from './report.ts'
import { ownAdvice, ownHookFunctions, ownTimers, searchPaths, startHooks, timerLists } from './variables.ts'

/** Find what would run. */
export function findRunning(report: Report): void {
  findHooks(report)
  findTimers(report)
  findSearchPaths(report)
  findAdvice(report)
  findUnits(report)
}

function findHooks(report: Report): void {
  const { values } = report
  for (const name of startHooks) {
    const value = values.variable(name)
    if (value === undefined) continue
    const list = values.items(value)
    // A hook may be one function, such as a symbol or (lambda …), instead of a list.
    const isOne = list.length === 0 || lambdas.has(values.symbolName(list[0]!) ?? '')
    const items = isOne ? [value] : list
    const isForeign = (item: Value) => {
      const symbol = values.symbolName(item)
      return symbol !== 'nil' && (symbol === undefined || !ownHookFunctions.has(symbol))
    }
    const foreign = report.newIn(name, items.filter(isForeign), (item) => values.printed(item))
    if (foreign.length === 0) continue
    const functions = foreign.map((item) => values.symbolName(item) ?? 'a function without a name')
    report.addVariable('start-hook', name, value, `${counted(foreign.length, 'function')}: ${listed(functions)}`)
  }
}

/** What the list of an interpreted function starts with. */
const lambdas: ReadonlySet<string> = new Set(['lambda', 'closure'])

function findTimers(report: Report): void {
  for (const name of timerLists) {
    const { values, dump } = report
    const value = values.variable(name)
    const foreign = values
      .items(value)
      .filter((timer) => !ownTimers.has(values.symbolName(timerFunction(dump.heap, timer)) ?? ''))
    const timers = report.newIn(name, foreign, (timer) => values.printed(timer))
    if (value !== undefined && timers.length > 0)
      report.addVariable('timer', name, value, counted(timers.length, 'timer'))
  }
}

/** Index of the function in the vector of a timer, of timer.el. */
const TIMER_FUNCTION = 5

/** The function of a timer; nil for other objects. */
function timerFunction(heap: Heap, timer: Value): Value {
  if (timer.kind !== 'object' || heap.objects.at(timer.offset) !== heap.layout.tags.vectorlike) return NIL
  const { lispWordSize, structs } = heap.layout
  if (heap.header(timer.offset).lispSize <= TIMER_FUNCTION) return NIL
  return heap.valueAt(timer.offset + structs.vector.fields['contents.0'].offset + TIMER_FUNCTION * lispWordSize)
}

function findSearchPaths(report: Report): void {
  const { values, dump } = report
  for (const name of searchPaths) {
    const from = computedFrom(dump.layout.release, name)
    const level = from === null ? 'warning' : 'note'
    const recomputed = from === null ? '' : `; Emacs computes ${name} again at start-up, from ${from}`
    const value = values.variable(name)
    const all = values.items(value).flatMap((item) => {
      const text = values.text(item)
      return text !== undefined && isOpen(text) ? [{ item, text }] : []
    })
    const open = report.newIn(name, all, ({ text }) => text)
    const [first] = open
    if (value === undefined || first === undefined) continue
    const [relative, writable] = [
      open.filter(({ text }) => isRelative(text)),
      open.filter(({ text }) => !isRelative(text)),
    ]
    const kinds = [
      relative.length === 0 ? [] : `${counted(relative.length, 'directory')} relative to the current one`,
      writable.length === 0 ? [] : `${counted(writable.length, 'directory')} that all users can write to`,
    ].flat()
    const message = kinds.join(', ') + recomputed
    const subject = () => `${name} ${open.map(({ text }) => text).join(' ')}`
    const details = { text: first.text, level, subject, command: emptying(name) } as const
    report.add('search-path', values.textOffset(first.item), name, message, details)
  }
}

/** Whether a directory is relative to the current one. Names that start with `../` are relative to the executable. */
const isRelative = (text: string): boolean => !/^(?:\/|~|[A-Za-z]:[\\/]|\.\.\/)/.test(text)

/** Whether others than the owner of the dump decide what is in a directory. */
const isOpen = (text: string): boolean => isRelative(text) || /^\/(?:(?:var\/)?tmp|dev\/shm)(?:\/|$)/.test(text)

/** Find functions of C with advice. `advice-add` leaves a property by which a redefinition keeps the advice. */
function findAdvice(report: Report): void {
  const { symbols, names, nodes } = report.dump
  const primitives = new Set<string>()
  for (let node = nodes.firstSubr; node < nodes.charsets; node++) {
    const name = names.subrName(nodes.emacsOffsetOf(node))
    if (name !== undefined) primitives.add(name)
  }
  for (const symbol of symbols.offsets()) {
    const name = names.symbolName(symbol)
    if (name === undefined || !primitives.has(name)) continue
    const properties = report.values.items(symbols.plist(symbol)).filter((_, i) => i % 2 === 0)
    if (!properties.some((item) => report.values.symbolName(item) === 'defalias-fset-function')) continue
    const level = ownAdvice.has(name) ? 'note' : 'warning'
    report.add('advice', symbol, `(symbol-function '${name})`, `advice on ${name}, which is defined in C`, { level })
  }
}

/** Report all units as one finding, by the first that others can replace. */
function findUnits(report: Report): void {
  const { heap, names, nodes } = report.dump
  const nameOf = ({ installed, incoherent }: Unit): string => installed ?? incoherent ?? ''
  // The directory of native code has a hash that differs between builds.
  const fileOf = (unit: Unit): string => nameOf(unit).replace(/^.*\//, '')
  const units = report.newIn('native-unit', unitsOf(heap, names), fileOf)
  const open = units.find((unit) => isOpen(nameOf(unit)))
  const shown = open ?? units[0]
  if (shown === undefined) return
  const { path } = report.placeOf(nodes.at(shown.offset))
  const message = `${counted(units.length, '.eln file')} that Emacs opens at start-up`
  const level = open === undefined ? 'note' : 'warning'
  const subject = () => units.map(fileOf).join(' ')
  report.add('native-unit', shown.offset, path, message, { text: nameOf(shown), level, subject })
}
