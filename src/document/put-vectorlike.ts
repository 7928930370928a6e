/**
 * Encoding of vectorlikes: structs whose header follows from their type, and runs of slots whose number determines it.
 *
 * Source: `union vectorlike_header`, VECSIZE, PSEUDOVECSIZE in src/lisp.h.
 * @module
 */

import { parseHex } from '../bytes/hex-text.ts'
import type { Shape } from '../heap/shapes.ts'
import { pseudovectorSize, vectorlikeWord } from '../layout/vectorlike.ts'
import type { Forms, VectorForm } from './forms.ts'
import { isJson, type Json, Misfit, memberOf, requireKeys } from './invalid.ts'
import { isCommon, listOf, type StructWriter } from './struct-writer.ts'

interface Sizes {
  readonly lisp: number
  readonly rest: number
}

export function putVectorlike(encoder: StructWriter, type: string, json: Json, path: string): void {
  const form = encoder.forms.vector(type, sizesOf(json))
  if (form === undefined) throw new Misfit(`${path}.type`, 'the layout has no such form; use raw')
  const { struct } = form.shapes
  if (struct === undefined) putSlots(encoder, type, form, json, path)
  else {
    // The header is a member too, but is not encoded as a number.
    const { header: _, ...fields } = json
    encoder.putObject(struct, fields, path, pseudovectorSize(encoder.forms.layout, struct))
    putHeader(encoder, type, json, path)
  }
}

/** Write the size word: `header` if it is given, otherwise the word that follows from type and number of slots. */
export function putHeader(
  { draft, forms }: StructWriter,
  type: string,
  json: Json,
  path: string,
  slots?: Sizes,
  at = 0,
): void {
  const header = memberOf(json, 'header')
  const form = forms.vector(type)
  const given = sizesOf(json)
  if (header !== undefined && given === undefined) {
    const bytes = typeof header === 'string' && header.startsWith('hex:') ? parseHex(header.slice(4)) : undefined
    if (bytes?.length !== forms.layout.wordSize) throw new Misfit(`${path}.header`, 'expected lisp and rest')
    draft.put(at, bytes)
    return
  }
  const pvec = form?.pvec ?? 0
  const { lisp, rest } = given ?? slots ?? { lisp: form?.lispSize ?? 0, rest: form?.restSize ?? 0 }
  const { wordSize } = forms.layout
  draft.putInteger(at, wordSize, vectorlikeWord({ pvec, lispSize: lisp, restSize: rest }, wordSize))
}

/** Read the member `header`, `{"lisp": …, "rest": …}`. */
function sizesOf(json: Json): Sizes | undefined {
  const header = memberOf(json, 'header')
  if (!isJson(header)) return undefined
  const { lisp, rest } = header
  const isCount = (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < 4096
  return isCount(lisp) && isCount(rest) && Object.keys(header).length === 2 ? { lisp, rest } : undefined
}

function putSlots(encoder: StructWriter, type: string, { shapes, pvec }: VectorForm, json: Json, path: string): void {
  const { draft, forms, fields } = encoder
  const { lispWordSize } = forms.layout
  const known = new Set(['header', 'rest'])
  let at = shapes.header.size
  draft.grow(at)
  let lisp = 0
  if (type === 'SUB_CHAR_TABLE') {
    for (const spec of shapes.ints.fields) {
      known.add(spec.name)
      draft.grow(at + shapes.ints.size)
      fields.put(spec, memberOf(json, spec.name), at, path)
    }
    at += shapes.ints.size
    lisp += shapes.wordsBeforeSlots
  }
  for (const { shape } of shapes.runs) {
    for (const key of runKeys(forms, shape)) known.add(key)
    const count = putRun(encoder, shape, json, at, path)
    at += count * lispWordSize
    lisp += count
  }
  const rest = parseHex(memberOf(json, 'rest') ?? '')
  if (rest === undefined || rest.length % lispWordSize !== 0) {
    throw new Misfit(`${path}.rest`, 'expected whole words in hexadecimal')
  }
  draft.put(at, rest)
  requireKeys(json, path, (key) => isCommon(key) || known.has(key))
  const isPlain = pvec === 0
  putHeader(encoder, type, json, path, { lisp, rest: isPlain ? 0 : rest.length / lispWordSize })
}

/** Members that describe a run of slots. */
const runKeys = (forms: Forms, shape: Shape): string[] =>
  shape.fields.map((spec) => forms.placewordOf(spec).part ?? spec.name)

/** Encode one run: named slots up to the last one given, or a list. Returns the number of slots. */
function putRun({ draft, fields, forms }: StructWriter, shape: Shape, json: Json, at: number, path: string): number {
  const [first] = shape.fields
  const size = first!.size
  const { part, isList } = forms.placewordOf(first!)
  const values = isList
    ? listOf(json, part!, path)
    : shape.fields
        .slice(0, shape.fields.findLastIndex(({ name }) => Object.hasOwn(json, name)) + 1)
        .map(({ name }) => memberOf(json, name))
  draft.grow(at + values.length * size)
  for (const [i, value] of values.entries()) {
    const where = () => (isList ? `${path}.${part}[${i}]` : `${path}.${shape.fields[i]!.name}`)
    if (value !== undefined && value !== 'nil') fields.putLisp(at + i * size, value, where)
  }
  return values.length
}
