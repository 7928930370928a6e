/**
 * Private data: environments, caches, histories, buffers, and names of users, hosts and directories.
 * @module
 */
import { isOverwritten } from '../../heap/overwritten.ts'
import { lispField } from '../../heap/struct-fields.ts'
import type { Value } from '../../heap/value.ts'
import { LispNames } from '../lisp-names.ts'
import { counted, listed } from './phrases.ts'
import { type Report, redacting, setting } from './report.ts'
import type { AuditText, TextRange } from './texts.ts'
import {
  environmentVariables,
  historyDefaults,
  identityVariables,
  isHistory,
  passwordCaches,
  pathVariables,
} from './variables.ts'

/** Find private data in the values of variables. */
export function findPrivateVariables(report: Report): void {
  findEnvironments(report)
  findCaches(report)
  findHistories(report)
  findIdentity(report)
  findBuildPaths(report)
}

function findEnvironments(report: Report): void {
  const { values } = report
  for (const name of environmentVariables) {
    const value = values.variable(name)
    const entries = values.items(value).flatMap((item) => {
      const [, entry, text] = /^([^=]*)=(.*)/s.exec(values.text(item) ?? '') ?? []
      return entry === undefined || isOverwritten(text!) ? [] : [{ entry, item }]
    })
    if (value === undefined || entries.length === 0) continue
    const names = entries.map(({ entry }) => entry)
    const ranges = entries.flatMap(({ entry, item }) =>
      values.strings(item).map(({ start, end }) => ({ start: start + utf8Length(entry) + 1, end })),
    )
    const message = `${counted(names.length, 'environment variable')}: ${listed(names)}`
    report.addVariable('environment', name, value, message, { ranges })
  }
}

function findCaches(report: Report): void {
  for (const name of passwordCaches) {
    const value = report.values.variable(name)
    const size = report.values.size(value)
    const ranges = keptTexts(report, value)
    if (value === undefined || size <= 0 || ranges === undefined) continue
    report.addVariable('password-cache', name, value, `a cache of passwords with ${counted(size, 'element')}`, {
      ranges,
    })
  }
}

function findHistories(report: Report): void {
  const { symbols, names } = report.dump
  for (const symbol of symbols.offsets()) {
    const name = names.symbolName(symbol)
    if (name === undefined || !isHistory(name) || symbols.named(name) !== symbol) continue
    const value = report.values.variable(name)
    const defaults = historyDefaults.get(name) ?? []
    const texts = report.values.strings(value).filter(({ text }) => defaults.includes(text))
    const size = report.values.size(value) - texts.length
    const ranges = keptTexts(report, value, defaults)
    // Rings of markers have no text, and a ring of ring.el that is empty has no elements.
    if (value === undefined || size === 0 || ranges === undefined || ranges.length === 0) continue
    report.addVariable('history', name, value, `a history with ${counted(size, 'element')}`, { ranges })
  }
}

/** The texts in a value that have not been overwritten and are no defaults; undefined if it has texts and none is left. */
function keptTexts(
  { values }: Report,
  value: Value | undefined,
  defaults: readonly string[] = [],
): readonly TextRange[] | undefined {
  const texts = values.strings(value)
  const kept = texts.filter(({ text }) => !isOverwritten(text) && !defaults.includes(text))
  return texts.length > 0 && kept.length === 0 ? undefined : kept.map(({ start, end }) => ({ start, end }))
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length

function findIdentity(report: Report): void {
  for (const name of identityVariables) {
    const value = report.values.variable(name)
    const text = report.values.text(value)
    if (value === undefined || text === undefined || text === '') continue
    const message = 'the name of the host or of the user that dumped'
    report.addVariable('identity', name, value, message, { text, command: setting(name, `'""'`) })
  }
}

function findBuildPaths(report: Report): void {
  const { values } = report
  for (const name of pathVariables) {
    const value = values.variable(name)
    if (value === undefined) continue
    const single = values.text(value)
    const texts = single === undefined ? values.items(value).map((item) => values.text(item) ?? '') : [single]
    const path = texts.find(isOwnPath)
    if (path === undefined) continue
    const message = 'a directory in which Emacs was built or dumped'
    report.addVariable('build-path', name, value, message, { text: path, command: null })
  }
}

/** Whether a file name is not one of an installed system. */
const isOwnPath = (text: string): boolean =>
  text.startsWith('/') &&
  !/^\/(?:usr|bin|sbin|lib|etc|opt|dev|proc|tmp|var\/lib|nix\/store|gnu\/store)(?:\/|$)|^\/$/.test(text)

/** The buffer in which every Emacs that dumps has its progress. */
const MESSAGES = '*Messages*'

/** Report a buffer with text, or that visits a file. */
export function findBuffer(report: Report, { kind, node, text, offsetOf, rangesOf }: AuditText): void {
  if (kind !== 'buffer') return
  const { heap, nodes } = report.dump
  const slotOf = (name: string) => lispField(heap, nodes.offsetOf(node), 'buffer', name)
  const field = (name: string) => report.values.text(slotOf(name))
  const path = report.dump.part(LispNames).buffer(node) ?? report.placeOf(node).path
  const message = `a buffer with ${counted(text.length, 'byte')} of text`
  const level = field('name') === MESSAGES ? 'note' : 'warning'
  if (text.trim() !== '' && !isOverwritten(text)) {
    const ranges = rangesOf(0, text.length)
    report.add('buffer-text', offsetOf(0), path, message, { text, level, ranges })
  }
  const file = field('filename')
  if (file === undefined || isOverwritten(file)) return
  const names = ['filename', 'file_truename'].flatMap((name) => report.values.strings(slotOf(name)))
  const ranges = names.map(({ start, end }) => ({ start, end }))
  report.add('buffer-file', nodes.offsetOf(node), path, 'a buffer that visits a file', { text: file, ranges })
}

/** A home directory of a user with a name, at the start of a file name. Group 1 is the directory. */
const homePath = /(?<![\w./~-])(\/(?:home|Users)\/[A-Za-z0-9_][\w.-]{0,63})(?![\w.-])/g
const homePattern = String.raw`/(home|Users)/[\w.-]+`

/** Home directories of users, each with the first text that has it, and the number of texts. */
export class HomePaths {
  readonly #homes = new Map<
    string,
    { readonly first: AuditText; readonly index: number; readonly ranges: TextRange[] }
  >()

  /** Search one text. Prose, such as the documentation of a function, has examples of file names. */
  search(each: AuditText): void {
    if (each.kind === 'string' && /\s/.test(each.text)) return
    for (const { index, 1: home } of each.text.matchAll(homePath)) {
      const user = home!.lastIndexOf('/') + 1
      if (isOverwritten(home!.slice(user))) continue
      const ranges = each.rangesOf(index + user, index + home!.length)
      const known = this.#homes.get(home!)
      if (known === undefined) this.#homes.set(home!, { first: each, index, ranges })
      else for (const range of ranges) known.ranges.push(range)
    }
  }

  report(report: Report): void {
    for (const [home, { first, index, ranges }] of this.#homes) {
      const { path } = report.placeOf(first.node)
      const message = `${counted(ranges.length, 'file name')} in the home directory of a user`
      const details = { text: home, command: redacting(homePattern), ranges }
      report.add('home-path', first.offsetOf(index), path, message, details)
    }
  }
}
