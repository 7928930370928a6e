/**
 * Secrets: texts with the form of one, values whose name announces one, and random text after such a word.
 * @module
 */
import { isLive, keySlot, valueSlot } from '../../hash/table.ts'
import { consOf } from '../../heap/lists.ts'
import type { Value } from '../../heap/value.ts'
import { type Report, redacting } from './report.ts'
import { announcedSecret, isRandom, isSecretName, isSecretValue, secretForms, secretHint } from './secret-forms.ts'
import type { AuditText } from './texts.ts'

/** Most matches that are reported in one text. */
const MOST_MATCHES = 100
/** Most characters of a value that count. */
const LONGEST_VALUE = 4096

/** Finds secrets in one dump. */
export class Secrets {
  readonly #report: Report
  /** Strings with a secret that has been reported, by the offset of their text. */
  readonly #reported = new Set<number>()
  /** Whether the name of each symbol or string announces a secret. */
  readonly #announcing = new Map<number, boolean>()

  constructor(report: Report) {
    this.#report = report
  }

  /** Search one text. */
  search(each: AuditText): void {
    if (this.#forms(each) || this.#entry(each)) this.#reported.add(each.offsetOf(0))
    else if (this.#announced(each)) this.#reported.add(each.offsetOf(0))
  }

  #forms({ text, node, offsetOf }: AuditText): boolean {
    if (!secretHint.test(text)) return false
    const taken: { start: number; end: number }[] = []
    for (const { what, pattern } of secretForms) {
      for (const { index, 0: secret } of text.matchAll(new RegExp(pattern, 'g'))) {
        const end = index + secret.length
        if (taken.length >= MOST_MATCHES) return true
        if (taken.some((span) => index < span.end && span.start < end) || isPlaceholder(secret)) continue
        taken.push({ start: index, end })
        const { path } = this.#report.placeOf(node)
        this.#report.add('secret-form', offsetOf(index), path, what, { text: secret, command: redacting(pattern) })
      }
    }
    return taken.length > 0
  }

  /** NAME=VALUE, as in an environment. */
  #entry({ text, node, kind, offsetOf }: AuditText): boolean {
    const [, name] = (kind === 'string' && /^([A-Za-z_]\w{0,100})=/.exec(text.slice(0, 102))) || []
    if (name === undefined || !isSecretName(name)) return false
    const value = text.slice(name.length + 1, name.length + 1 + LONGEST_VALUE)
    if (value === '') return false
    const { path } = this.#report.placeOf(node)
    const details = { text: value, command: redacting(`^${name}=[^]*`) }
    this.#report.add('secret-name', offsetOf(name.length + 1), path, `the value of ${name}`, details)
    return true
  }

  #announced({ text, node, offsetOf }: AuditText): boolean {
    let count = 0
    for (const match of text.matchAll(announcedSecret)) {
      const secret = match[1]!
      if (!isRandom(secret)) continue
      if (count++ >= MOST_MATCHES) break
      const { path, command } = this.#report.placeOf(node)
      const offset = offsetOf(match.index + match[0].length - secret.length)
      const message = 'random text after a word that announces a secret'
      this.#report.add('secret-context', offset, path, message, { text: secret, command })
    }
    return count > 0
  }

  /** Values of variables, of keys in lists, and of keys in hash tables, whose name announces a secret. */
  searchNamed(): void {
    const { heap, symbols, hashTables } = this.#report.dump
    for (const symbol of symbols.offsets()) {
      const binding = symbols.value(symbol)
      if (!binding.isBound || binding.value?.kind !== 'object') continue
      this.#named(symbols.asValue(symbol), binding.value, 'variable')
    }
    const { types, offsets, length } = heap.image.objectStarts
    for (let node = 0; node < length; node++) {
      if (types[node] !== heap.layout.tags.cons) continue
      const cons = consOf(heap, { kind: 'object', offset: offsets[node]!, tag: heap.layout.tags.cons })
      if (cons === undefined || cons.cdr.kind !== 'object') continue
      this.#named(cons.car, cons.cdr, 'list')
      const next = consOf(heap, cons.cdr)
      // A list of strings has no keys.
      const isKey = this.#report.dump.names.symbolOffset(cons.car) !== undefined
      if (isKey && next?.car.kind === 'object') this.#named(cons.car, next.car, 'list')
    }
    for (const table of hashTables) {
      for (let i = 0; i < table.size; i++) {
        if (!isLive(heap, table, i)) continue
        this.#named(heap.valueAt(keySlot(heap, table, i)), heap.valueAt(valueSlot(heap, table, i)), 'table')
      }
    }
  }

  #named(name: Value, value: Value, holder: 'variable' | 'list' | 'table'): void {
    const { heap, nodes } = this.#report.dump
    if (value.kind !== 'object' || heap.objects.at(value.offset) !== heap.layout.tags.string) return
    const announcing = this.#secretName(name)
    if (announcing === undefined) return
    const offset = this.#report.values.textOffset(value)
    if (this.#reported.has(offset)) return
    const text = this.#report.values.text(value)
    if (text === undefined || !isSecretValue(text) || (holder === 'list' && /\s/.test(text))) return
    this.#reported.add(offset)
    const place = holder === 'variable' ? this.#report.placeOfVariable(announcing) : undefined
    const { path, command } = place ?? this.#report.placeOf(nodes.at(value.offset))
    this.#report.add('secret-name', offset, path, `the value of ${announcing}`, { text, command })
  }

  /** The name of a symbol or the text of a string, if it announces a secret. */
  #secretName(value: Value): string | undefined {
    const symbol = this.#report.dump.names.symbolOffset(value)
    const key = symbol ?? (value.kind === 'object' ? value.offset : undefined)
    if (key === undefined) return undefined
    const known = this.#announcing.get(key)
    if (known === false) return undefined
    const name = symbol === undefined ? this.#report.values.text(value) : this.#report.dump.names.symbolName(symbol)
    const isSecret = known ?? (name !== undefined && isSecretName(name))
    this.#announcing.set(key, isSecret)
    return isSecret ? name : undefined
  }
}

/** Whether text has the form of a secret, but is an example: one character repeated, or a word such as EXAMPLE. */
const isPlaceholder = (secret: string): boolean =>
  /EXAMPLE|(.)\1{15}/.test(secret) || /^[^:]*:\/\/[^:]*:(?:pass|pass\w*word|passwd|pw|secret|x+)@/i.test(secret)
