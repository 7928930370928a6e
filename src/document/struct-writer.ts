/**
 * Encoding of structs and the parts that follow them into a draft.
 * @module
 */
import type { Shape } from '../heap/shapes.ts'
import { roundUp } from '../units.ts'
import { Draft } from './draft.ts'
import type { Forms } from './forms.ts'
import { type Json, Misfit, memberOf, NOTE, requireJson, requireKeys } from './invalid.ts'
import { FieldWriter } from './put-field.ts'

/** Members that every object may have. */
const common = new Set(['@', 'type', 'section', 'align', 'padding', 'cold', 'deferred', NOTE])
export const isCommon = (key: string): boolean => common.has(key)

/** Parts in the order in which they follow their object. */
const partNames = ['blv', 'fwd', 'intervals', 'pairs', 'buckets', 'itree_node'] as const

export class StructWriter {
  readonly draft: Draft
  readonly forms: Forms
  readonly fields: FieldWriter

  constructor(forms: Forms) {
    this.forms = forms
    this.draft = new Draft(forms.layout)
    this.fields = new FieldWriter(this.draft)
  }

  /** A struct and the parts that follow it, `size` bytes after its start. */
  putObject(shape: Shape, json: Json, path: string, size = shape.size): void {
    this.draft.grow(size)
    this.putParts(json, path)
    this.putStruct(shape, json, 0, path, (key) => isCommon(key) || isPartName(key))
  }

  /** Encode the fields of one struct. Members that are not fields are refused unless `isOther` accepts them. */
  putStruct(
    shape: Shape,
    json: Json,
    start: number,
    path: string,
    isOther: (key: string) => boolean = () => false,
  ): void {
    this.draft.grow(start + shape.size)
    const keys = this.forms.keysOf(shape)
    requireKeys(json, path, (key) => keys.has(key) || isOther(key))
    for (const spec of shape.fields) {
      const value = memberOf(json, this.forms.placewordOf(spec).field!)
      if (spec.kind === 'bits' && typeof value === 'object' && value !== null)
        this.#putFlags(spec.offset + start, value, path)
      else this.fields.put(spec, value, start, path)
    }
  }

  /** Encode the bit-fields of a symbol, given by name. */
  #putFlags(at: number, value: object, path: string): void {
    const { symbolFlags, redirectNames, byteOrder } = this.forms.layout
    let word = 0
    for (const [name, number] of Object.entries(value)) {
      const field = Object.hasOwn(symbolFlags, name) ? symbolFlags[name] : undefined
      const bits = name === 'redirect' ? redirectNames.indexOf(number) : number
      if (field === undefined || !Number.isInteger(bits) || bits < 0 || bits >= 2 ** field.width) {
        throw new Misfit(`${path}.flags.${name}`, 'there is no such flag, or it cannot have this value')
      }
      word |= bits << (byteOrder === 'little' ? field.shift : 16 - field.shift - field.width)
    }
    this.draft.putInteger(at, 2, BigInt(word))
  }

  /** Encode the parts of the object in order. All are placed first, because fields may point to them. */
  putParts(json: Json, path: string): void {
    const found: { shape: Shape; value: Json; start: number; path: string }[] = []
    let end = this.draft.size
    for (const name of partNames) {
      const value = memberOf(json, name)
      if (value === undefined) continue
      end = roundUp(end, this.forms.layout.dumpAlignment)
      const isList = Array.isArray(value)
      this.fields.parts.set(name, end)
      const elements: unknown[] = isList ? value : [value]
      for (const [i, element] of elements.entries()) {
        const where = isList ? `${path}.${name}[${i}]` : `${path}.${name}`
        const part = name === 'buckets' ? { buckets: element } : requireJson(element, where)
        const shape = this.#partShape(name, part, memberOf(json, 'type'), where)
        if (name === 'intervals') end = roundUp(end, this.forms.layout.dumpAlignment)
        if (isList) this.fields.parts.set(`${name}[${i}]`, end)
        found.push({ shape, value: part, start: end, path: where })
        end += shape.size
      }
    }
    this.draft.grow(end)
    for (const { shape, value, start, path: where } of found) this.putPart(shape, value, start, where)
  }

  putPart(shape: Shape, value: Json, start: number, path: string): void {
    if (shape === this.forms.shapes.buckets) {
      this.fields.put(shape.fields[0]!, memberOf(value, 'buckets'), start, path)
    } else this.putStruct(shape, value, start, path)
  }

  #partShape(name: (typeof partNames)[number], part: Json, type: unknown, path: string): Shape {
    const { shapes } = this.forms
    const shape = {
      blv: shapes.blv,
      fwd: [shapes.fwd, shapes.fwd, shapes.fwd, shapes.bufferObjfwd, shapes.kboardObjfwd][
        Number(memberOf(part, 'kind') ?? 0)
      ],
      intervals: type === 'BUFFER' ? shapes.bufferInterval : shapes.stringInterval,
      pairs: shapes.pairs,
      buckets: shapes.buckets,
      itree_node: shapes.itreeNode,
    }[name]
    if (shape === undefined) throw new Misfit(path, 'the layout has no such part')
    return shape
  }
}

export const isPartName = (key: string): boolean => (partNames as readonly string[]).includes(key)

export function listOf(json: Json, key: string, path: string): readonly unknown[] {
  const value = memberOf(json, key)
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw new Misfit(`${path}.${key}`, 'expected a list')
}
