/**
 * Encoding of one object of a document as an atom: bytes, links and payloads in a draft, and the facts that a graph keeps besides.
 *
 * Sizes, counts and headers are derived from the contents: the length of a text or list, and the fields of a struct.
 * @module
 */
import { Section } from '../graph/graph.ts'
import type { Shape } from '../heap/shapes.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import { headerSize } from '../layout/header-rules.ts'
import { roundUp } from '../units.ts'
import type { Draft } from './draft.ts'
import type { Forms } from './forms.ts'
import { type Json, Misfit, memberOf, NOTE, requireJson, requireKeys } from './invalid.ts'
import { alignOf, rankOf } from './put-field.ts'
import { putBignum, putBits, putBytes, putFloat, putString } from './put-plain.ts'
import { putRaw } from './put-raw.ts'
import { putHeader, putVectorlike } from './put-vectorlike.ts'
import { isCommon, isPartName, listOf, StructWriter } from './struct-writer.ts'

/** Properties of an object besides its bytes. */
export interface ObjectFacts {
  /** Lisp tag, or NO_OBJECT. */
  readonly tag: number
  readonly section: Section
  readonly align: number
  readonly rank: number | undefined
}

/** Most bytes of padding, more than any alignment requires. */
export const LARGEST_PADDING = 64

const coldTypes = new Set(['Float', 'BOOL_VECTOR', 'bytes'])

/** Whether a member of an element of an image is not a field. */
const isOfThing = (key: string): boolean => key === 'type' || key === NOTE

const sectionNames = ['hot', 'behind', 'discardable', 'cold']

export class ObjectEncoder {
  readonly draft: Draft
  readonly #writer: StructWriter
  readonly #forms: Forms

  constructor(forms: Forms) {
    this.#forms = forms
    this.#writer = new StructWriter(forms)
    this.draft = this.#writer.draft
  }

  /**
   * Encode `json` into the draft.
   *
   * @throws Misfit
   */
  encode(json: Json, path: string): ObjectFacts {
    const type = memberOf(json, 'type')
    const tag = typeof type === 'string' ? this.#forms.tagOf(type) : undefined
    if (typeof type !== 'string' || tag === undefined) throw new Misfit(`${path}.type`, 'the layout has no such type')
    this.draft.reset()
    this.#writer.fields.parts.clear()
    if (memberOf(json, 'raw') !== undefined) putRaw(this.#writer.fields, json, path, (key) => isCommon(key))
    else this.#put(type, json, path)
    return { tag, ...this.#facts(type, tag, json, path) }
  }

  #facts(type: string, tag: number, json: Json, path: string) {
    const where = () => path
    const standard = coldTypes.has(type)
      ? Section.cold
      : type === 'image'
        ? Section.discardable
        : type === 'parts'
          ? Section.behind
          : Section.hot
    const name = memberOf(json, 'section')
    const section = name === undefined ? standard : sectionNames.indexOf(name as string)
    if (section < 0) throw new Misfit(`${path}.section`, 'expected hot, behind, discardable or cold')
    const align = alignOf(memberOf(json, 'align'), this.#standardAlign(type, tag), where)
    return { section: section as Section, align, rank: rankOf(json, where) }
  }

  #standardAlign(type: string, tag: number): number {
    const { dumpAlignment, wordSize, charsetAlign } = this.#forms.layout
    if (tag !== NO_OBJECT || type === 'parts') return dumpAlignment
    return type === 'charsets' ? charsetAlign : type === 'image' ? wordSize : 1
  }

  #put(type: string, json: Json, path: string): void {
    const { shapes, layout } = this.#forms
    switch (type) {
      case 'Cons':
        this.#writer.putStruct(shapes.cons, json, 0, path, isCommon)
        break
      case 'Float':
        putFloat(this.#writer, json, path)
        break
      case 'String':
        putString(this.#writer, json, path)
        break
      case 'Symbol':
        this.#writer.putObject(shapes.symbol, json, path)
        break
      case 'charsets':
        this.#putCharsets(json, path)
        break
      case 'image':
        this.#putImage(json, path)
        break
      case 'parts':
        requireKeys(json, path, (key) => isCommon(key) || isPartName(key))
        this.#writer.putParts(json, path)
        break
      case 'bytes':
        putBytes(this.#writer, json, path)
        return
      case 'BIGNUM':
        putBignum(this.#writer, json, path)
        break
      case 'BOOL_VECTOR':
        putBits(this.#writer, json, path)
        break
      default:
        putVectorlike(this.#writer, type, json, path)
    }
    if (type !== 'image' && type !== 'charsets' && type !== 'Float') {
      this.draft.grow(roundUp(this.draft.size, layout.dumpAlignment))
    }
    this.#pad(memberOf(json, 'padding'), path)
  }

  /** Add the zeros that some builds leave after an object, so that offsets of the following objects are preserved. */
  #pad(padding: unknown, path: string): void {
    if (padding === undefined) return
    const isSize = Number.isInteger(padding) && (padding as number) > 0 && (padding as number) <= LARGEST_PADDING
    if (!isSize) throw new Misfit(`${path}.padding`, `expected 1 to ${LARGEST_PADDING} bytes`)
    this.draft.grow(this.draft.size + (padding as number))
  }

  #putCharsets(json: Json, path: string): void {
    requireKeys(json, path, (key) => isCommon(key) || key === 'charsets')
    const { charset } = this.#forms.shapes
    for (const [i, element] of listOf(json, 'charsets', path).entries()) {
      const where = `${path}.charsets[${i}]`
      this.#writer.putStruct(charset, requireJson(element, where), this.draft.size, where)
    }
    // The charset table directly follows the header, and the first object after it is aligned.
    const { facts, charsetAlign, dumpAlignment } = this.#forms.layout
    const start = roundUp(headerSize(facts), charsetAlign)
    this.draft.grow(roundUp(start + this.draft.size, dumpAlignment) - start)
  }

  /** Encode builtin symbols and subrs as the loader copies them into the executable. */
  #putImage(json: Json, path: string): void {
    requireKeys(json, path, (key) => isCommon(key) || key === 'contents')
    const { shapes, layout } = this.#forms
    const kinds: Readonly<Record<string, Shape | undefined>> = {
      Symbol: shapes.builtin,
      subr: shapes.subr,
      subr_native: shapes.subrOfNativeBuild,
    }
    for (const [i, element] of listOf(json, 'contents', path).entries()) {
      const where = `${path}.contents[${i}]`
      const item = requireJson(element, where)
      const type = memberOf(item, 'type')
      if (type === 'bytes') {
        putBytes(this.#writer, item, where, this.draft.size)
        continue
      }
      const shape = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
      if (shape === undefined) throw new Misfit(`${where}.type`, 'expected Symbol, subr, subr_native or bytes')
      const start = roundUp(this.draft.size, layout.dumpAlignment)
      if (type === 'Symbol') this.#writer.putStruct(shape, item, start, where, isOfThing)
      else this.#putSubr(shape, item, start, where)
    }
  }

  #putSubr(shape: Shape, json: Json, start: number, path: string): void {
    const { header: _, ...fields } = json
    this.#writer.putStruct(shape, fields, start, path, isOfThing)
    putHeader(this.#writer, 'SUBR', json, path, { lisp: 0, rest: 0 }, start)
  }
}
