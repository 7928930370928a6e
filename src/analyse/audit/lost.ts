/**
 * What a dump contains that an Emacs does not have after it started from it: processes, frames and windows, and variables that
 * start-up sets anew.
 *
 * Source: `dump_nilled_pseudovec` in src/pdumper.c. Font objects cannot be dumped, and font specs survive.
 * @module
 */
import { typeOf } from '../../heap/node-type.ts'
import { lispField } from '../../heap/struct-fields.ts'
import { isNil } from '../../heap/value.ts'
import { type StartupVariable, startupVariables } from '../../layout/startup-variables.ts'
import { Paths } from '../paths.ts'
import type { Found, Report } from './report.ts'

/** Find what does not survive, or is set anew. */
export function findLost(report: Report): void {
  findDeadObjects(report)
  findRecomputed(report)
}

/** Types of objects that are dumped without their contents. */
const deadTypes: Readonly<Record<string, string>> = { FRAME: 'frame', WINDOW: 'window', TERMINAL: 'terminal' }
/** Variables that C sets to the frame of the process. */
const ownRoots = /^(?:C variable |terminal-frame$)/

function findDeadObjects(report: Report): void {
  const { heap, nodes } = report.dump
  const { types, offsets, length } = heap.image.objectStarts
  const paths = report.dump.part(Paths)
  for (let node = 0; node < length; node++) {
    if (types[node] !== heap.layout.tags.vectorlike) continue
    const type = typeOf(nodes, node) ?? ''
    if (type === 'PROCESS') {
      findProcess(report, node)
      continue
    }
    if (deadTypes[type] === undefined) continue
    const { path } = report.placeOf(node)
    const steps = paths.to(node)
    if (steps === undefined || ownRoots.test(paths.rootName(steps[0]!.node))) continue
    report.add('dead-object', offsets[node]!, path, `a ${deadTypes[type]} of the Emacs that dumped, which is dead`)
  }
}

function findProcess(report: Report, node: number): void {
  const { heap, nodes } = report.dump
  const offset = nodes.offsetOf(node)
  const text = report.values.text(lispField(heap, offset, 'process', 'name'))
  const { path, command } = report.placeOf(node)
  const details = text === undefined ? { command } : { text, command }
  report.add('lisp-process', offset, path, 'a process of the Emacs that dumped', details)
}

/**
 * Report variables of the table with values that start-up discards: in a dump that temacs wrote, those that differ from their
 * usual value; in the dump of an Emacs that had started, all that are not nil.
 */
function findRecomputed(report: Report): void {
  const { values, dump } = report
  const start = values.variable('before-init-time')
  const isStarted = start !== undefined && !isNil(start)
  for (const variable of startupVariables(dump.layout.release)) {
    const value = values.variable(variable.name)
    if (value === undefined || isNil(value)) continue
    const printed = values.printed(value)
    if (!isStarted && (variable.usual === undefined || variable.usual === printed)) continue
    const { name } = variable
    const offset = value.kind === 'object' ? value.offset : (dump.symbols.named(name) ?? 0)
    const subject = () => `${name} ${printed}`
    report.add('recomputed', offset, name, messageOf(variable), { subject })
  }
}

const messageOf = ({ from }: StartupVariable): string => `set anew at start-up, from ${from}`

/** Findings with all variables that are set anew as one, at the place of the first. */
export function withOneRecomputed(found: readonly Found[]): Found[] {
  const all = found.filter(({ rule }) => rule === 'recomputed')
  const [first] = all
  if (first === undefined || all.length === 1) return [...found]
  const names = all.map(({ path }) => path).sort()
  const message = `${names.length} variables that are set anew at start-up: ${names.join(' ')}`
  return found.flatMap((each) => (each.rule !== 'recomputed' ? [each] : each === first ? [{ ...each, message }] : []))
}
