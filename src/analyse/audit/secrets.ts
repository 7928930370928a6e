/**
 * Secrets: texts with the form of one, values whose name announces one, and random text after such a word.
 * @module
 */
import { isLive, keySlot, valueSlot } from '../../hash/table.ts'
import { consOf } from '../../heap/lists.ts'
import { isOverwritten } from '../../heap/overwritten.ts'
import { stringAt } from '../../heap/strings.ts'
import type { Value } from '../../heap/value.ts'
import { CopySearch } from './copies.ts'
import { type Report, redacting } from './report.ts'
import { announcedSecret, isRandom, isSecretName, isSecretValue, secretForms, secretHint } from './secret-forms.ts'
import type { AuditText, TextRange } from './texts.ts'

/** Most matches that are reported in one text. */
const MOST_MATCHES = 100
/** Most characters of a value that count. */
const LONGEST_VALUE = 4096

/** Finds secrets in one dump. */
export class Secrets {
  readonly #report: Report
  /** Secrets that have been reported in each text, by the offset of the text. */
  readonly #reported = new Map<number, TextRange[]>()
  /** Secrets of which there may be copies. */
  readonly #copies = new CopySearch()
  /** Whether the name of each symbol or string announces a secret. */
  readonly #announcing = new Map<number, boolean>()

  constructor(report: Report) {
    this.#report = report
  }

  /** Search one text. */
  search(each: AuditText): void {
    if (!this.#forms(each) && !this.#entry(each)) this.#announced(each)
  }

  #forms(each: AuditText): boolean {
    const { text, node, offsetOf, rangesOf } = each
    if (!secretHint.test(text)) return false
    const taken: { start: number; end: number }[] = []
    for (const { what, pattern } of secretForms) {
      for (const { index, 0: secret } of text.matchAll(new RegExp(pattern, 'g'))) {
        const end = index + secret.length
        if (taken.length >= MOST_MATCHES) return true
        if (taken.some((span) => index < span.end && span.start < end) || isPlaceholder(secret)) continue
        taken.push({ start: index, end })
        const { path } = this.#report.placeOf(node)
        const ranges = rangesOf(index, end)
        this.#report.add('secret-form', offsetOf(index), path, what, {
          text: secret,
          command: redacting(pattern),
          ranges,
        })
        this.#note(each.offsetOf(0), ranges)
        this.#copies.add(secret)
        const part = secretPart(secret)
        if (part !== undefined && isRandom(part)) this.#copies.add(part)
      }
    }
    return taken.length > 0
  }

  /** NAME=VALUE, as in an environment. */
  #entry(each: AuditText): boolean {
    const { text, node, kind, offsetOf, rangesOf } = each
    const [, name] = (kind === 'string' && /^([A-Za-z_]\w{0,100})=/.exec(text.slice(0, 102))) || []
    if (name === undefined || !isSecretName(name)) return false
    const value = text.slice(name.length + 1, name.length + 1 + LONGEST_VALUE)
    if (value === '' || isOverwritten(value)) return false
    const { path } = this.#report.placeOf(node)
    const ranges = rangesOf(name.length + 1, text.length)
    const details = { text: value, command: redacting(`^${name}=[^]*`), ranges }
    this.#note(offsetOf(0), ranges)
    if (isRandom(value)) this.#copies.add(value)
    this.#report.add('secret-name', offsetOf(name.length + 1), path, `the value of ${name}`, details)
    return true
  }

  #announced({ text, node, offsetOf, rangesOf }: AuditText): void {
    let count = 0
    for (const match of text.matchAll(announcedSecret)) {
      const secret = match[1]!
      if (!isRandom(secret)) continue
      if (count++ >= MOST_MATCHES) break
      const { path, command } = this.#report.placeOf(node)
      const end = match.index + match[0].length
      const start = match[0].endsWith(secret) ? end - secret.length : match.index + match[0].lastIndexOf(secret)
      const message = 'random text after a word that announces a secret'
      const ranges = rangesOf(start, start + secret.length)
      this.#report.add('secret-context', offsetOf(start), path, message, { text: secret, command, ranges })
      this.#note(offsetOf(0), ranges)
      this.#copies.add(secret)
    }
  }

  /** Find further copies of the secrets that have been found so far. */
  searchCopies(texts: Iterable<AuditText>): void {
    if (this.#copies.isEmpty) return
    for (const each of texts) {
      let count = 0
      for (const { index, secret } of this.#copies.in(each.text)) {
        const ranges = each.rangesOf(index, index + secret.length)
        const known = this.#reported.get(each.offsetOf(0)) ?? []
        if (known.some(({ start, end }) => ranges.some((range) => start < range.end && range.start < end))) continue
        if (count++ >= MOST_MATCHES) break
        const { path, command } = this.#report.placeOf(each.node)
        const details = { text: secret, command, ranges, subject: () => `${path} ${secret}` }
        this.#report.add('secret-copy', each.offsetOf(index), path, 'a copy of a secret', details)
      }
    }
  }

  #note(text: number, ranges: readonly TextRange[]): void {
    const known = this.#reported.get(text)
    if (known === undefined) this.#reported.set(text, [...ranges])
    else for (const range of ranges) known.push(range)
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
    const { bytes } = stringAt(heap, value.offset)
    const ranges = [{ start: offset, end: offset + (bytes?.length ?? 0) }]
    this.#note(offset, ranges)
    if (bytes !== undefined && isRandom(text)) this.#copies.add(bytewiseText(bytes.subarray(0, LONGEST_VALUE)))
    const place = holder === 'variable' ? this.#report.placeOfVariable(announcing) : undefined
    const { path, command } = place ?? this.#report.placeOf(nodes.at(value.offset))
    this.#report.add('secret-name', offset, path, `the value of ${announcing}`, { text, command, ranges })
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

const latin1 = new TextDecoder('latin1')
/** Text in which each byte is one character, as in `AuditText`. */
const bytewiseText = (bytes: Uint8Array): string => latin1.decode(bytes)

/** The password in a URL, in a header or in an entry of a netrc file; undefined for other forms. */
const secretPart = (secret: string): string | undefined =>
  (/^[a-z][a-z0-9+.-]*:\/\/[^:]*:(.*)@.$/.exec(secret) ??
    /^(?:machine|[Aa]uthorization).*[\s]([^\s]+)$/s.exec(secret))?.[1]

/** Whether text has the form of a secret, but is an example: one character repeated, or a word such as EXAMPLE. */
const isPlaceholder = (secret: string): boolean =>
  /EXAMPLE|(.)\1{15}/.test(secret) || /^[^:]*:\/\/[^:]*:(?:pass|pass\w*word|passwd|pw|secret|x+)@/i.test(secret)
