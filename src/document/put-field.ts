/**
 * Encoding of the fields of an object into a draft: words, links, payloads.
 *
 * A field that the document omits is zero: nil, 0, or a null pointer.
 * @module
 */

import { parseHex } from '../bytes/hex-text.ts'
import type { FieldSpec } from '../heap/shapes.ts'
import { fixnumWord } from '../heap/value.ts'
import type { RelocCodes } from '../layout/relocation-codes.ts'
import { type Draft, type Payload, SELF, TAGGED } from './draft.ts'
import { isJson, type Json, Misfit, memberOf } from './invalid.ts'
import { type Notation, parseNotation } from './notation.ts'
import { bytesOf } from './text.ts'

export class FieldWriter {
  readonly draft: Draft
  readonly codes: RelocCodes
  /** The starts of the parts of the object, by name. */
  readonly parts = new Map<string, number>()

  constructor(draft: Draft) {
    this.draft = draft
    this.codes = draft.layout.relocs
  }

  /** Write `value` as the field `spec`, whose struct starts at `start`. */
  put({ kind, offset, size, union, name }: FieldSpec, value: unknown, start: number, path: string): void {
    if (value === undefined || value === null) return
    const at = start + offset
    const where = () => `${path}.${name}`
    if (kind === 'lisp') {
      if (union && isJson(value)) this.putPointer(at, memberOf(value, 'pointer'), where)
      else this.putLisp(at, value, where)
    } else if (kind === 'pointer') this.putPointer(at, value, where)
    else this.#putNumber(at, size, value, where)
  }

  putLisp(at: number, value: unknown, where: () => string): void {
    const { layout } = this.draft
    const notation = notationOf(value, where)
    switch (notation.kind) {
      case 'integer':
        this.draft.putInteger(at, layout.lispWordSize, this.#fixnum(notation.value, where))
        break
      case 'builtin':
        this.draft.putInteger(at, layout.lispWordSize, BigInt(notation.index * layout.structs.symbol.size))
        break
      case 'label':
        if (notation.delta !== 0) throw new Misfit(where(), 'a Lisp value must lead to the start of an object')
        this.draft.link({ offset: at, kind: TAGGED, target: notation.label, delta: 0 })
        break
      case 'emacs':
        this.#putEmacs(at, notation.offset, this.#taggedCode(notation.tag, where))
        break
      case 'word':
        this.draft.putInteger(at, layout.lispWordSize, notation.word)
        break
      default:
        throw new Misfit(where(), 'a part of an object is not a Lisp value')
    }
  }

  putPointer(at: number, value: unknown, where: () => string): void {
    if (value === null || value === undefined) return
    const kind = this.codes.dumpPointer
    if (isJson(value)) {
      this.draft.link({ offset: at, kind, target: this.addPayload(value, 1, where), delta: 0 })
      return
    }
    const notation = notationOf(value, where)
    if (notation.kind === 'label') {
      this.draft.link({ offset: at, kind, target: notation.label, delta: notation.delta })
    } else if (notation.kind === 'part') {
      const delta = this.parts.get(notation.part)
      if (delta === undefined) throw new Misfit(where(), `the object has no part ${notation.part}`)
      this.draft.link({ offset: at, kind, target: SELF, delta })
    } else if (notation.kind === 'emacs' && notation.tag === undefined) {
      this.#putEmacs(at, notation.offset, this.codes.emacsPointer)
    } else if (notation.kind === 'word') this.draft.putInteger(at, this.draft.layout.wordSize, notation.word)
    else throw new Misfit(where(), 'expected a pointer')
  }

  /** Add bytes of the cold section that the object owns. Returns their number, for use as a target. */
  addPayload(json: Json, defaultAlign: number, where: () => string): number {
    const bytes = bytesOf({ text: memberOf(json, 'text'), hex: memberOf(json, 'hex') })
    if (bytes === undefined) throw new Misfit(where(), 'expected text or hex')
    const align = alignOf(memberOf(json, 'align'), defaultAlign, where)
    return this.#add({ bytes: bytes.slice(), align, rank: rankOf(json, where) })
  }

  addBytes(bytes: Uint8Array, align: number, json: Json, where: () => string): number {
    return this.#add({ bytes, align, rank: rankOf(json, where) })
  }

  #add(payload: Payload): number {
    return this.draft.payloads.push(payload) - 1
  }

  #putEmacs(offset: number, target: number, kind: number): void {
    if (kind < 0) throw new Error('the layout has no relocation for this target')
    this.draft.link({ offset, kind, target, delta: 0 })
  }

  #taggedCode(name: string | undefined, where: () => string): number {
    const { tags } = this.draft.layout
    const tag = name === undefined ? tags.vectorlike : tags.names.indexOf(name)
    const code = this.codes.emacsTagged[tag] ?? -1
    if (code < 0) throw new Misfit(where(), `there is no Lisp type ${name}`)
    return code
  }

  #fixnum(value: bigint, where: () => string): bigint {
    const { layout } = this.draft
    const bits = 8 * layout.lispWordSize - 2
    if (BigInt.asIntN(bits, value) !== value)
      throw new Misfit(where(), `${value} is too large for a fixnum of this layout; use a BIGNUM`)
    return fixnumWord(value, layout)
  }

  #putNumber(at: number, size: number, value: unknown, where: () => string): void {
    const isInteger = size === 1 || size === 2 || size === 4 || size === 8
    const bytes = typeof value === 'string' && value.startsWith('hex:') ? parseHex(value.slice(4)) : undefined
    if (bytes !== undefined && bytes.length === size) {
      this.draft.put(at, bytes)
      return
    }
    if (!isInteger || bytes !== undefined) throw new Misfit(where(), `expected hex: and ${size} bytes`)
    const notation = notationOf(value, where)
    const number = notation.kind === 'integer' ? notation.value : undefined
    if (number === undefined || number >= 1n << BigInt(8 * size) || number < -(1n << BigInt(8 * size - 1))) {
      throw new Misfit(where(), `expected an integer of ${size} bytes`)
    }
    this.draft.putInteger(at, size, number)
  }
}

function notationOf(value: unknown, where: () => string): Notation {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new Misfit(where(), `${value} is not an integer; write integers above 2^53 in quotes`)
    return { kind: 'integer', value: BigInt(value) }
  }
  const notation = typeof value === 'string' ? parseNotation(value) : undefined
  if (notation === undefined)
    throw new Misfit(where(), `${JSON.stringify(value)?.slice(0, 60)} is not a value of the notation`)
  return notation
}

export function rankOf(json: Json, where: () => string): number | undefined {
  const rank = memberOf(json, 'cold')
  if (rank === undefined) return undefined
  if (Number.isSafeInteger(rank) && (rank as number) >= 0) return rank as number
  throw new Misfit(`${where()}.cold`, 'expected a number as the position in the cold section')
}

export function alignOf(value: unknown, standard: number, where: () => string): number {
  if (value === undefined) return standard
  if (value === 1 || value === 2 || value === 4 || value === 8) return value
  throw new Misfit(`${where()}.align`, 'expected an alignment of 1, 2, 4 or 8')
}
