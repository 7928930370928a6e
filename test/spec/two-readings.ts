/**
 * A structure of a dump read twice: by the generated parser, and by hand at the places that the field tables give.
 *
 * In: the name of a structure and where it is. Out: how many there were of each name, and where the readings differ.
 *
 * @module
 */
import { bitFields, type Field, type Struct, symbolFlags } from '../../generated/field_tables.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import type { DumpWords } from './dump-words.ts'
import { rootOf, type StructureRoot, structureOf } from './layouts.ts'
import { streamOf } from './real-dumps.ts'

type Parsed = Readonly<Record<string, unknown>>

/** An entry of the field tables, with the way to the same field of a parsed structure. */
interface Step {
  readonly path: string
  readonly keys: readonly string[]
  readonly field: Field
  readonly isArray: boolean
}

/** Longest list of differences; one is enough to fail. */
const maxDifferences = 10

export class TwoReadings {
  readonly counts: Record<string, number> = {}
  readonly differences: string[] = []
  readonly root: StructureRoot
  readonly #words: DumpWords
  readonly #plans = new Map<Struct, readonly Step[]>()

  constructor(words: DumpWords) {
    this.#words = words
    this.root = rootOf(words.dump.isLittle, words.abi, words.dump.release)
  }

  /** Read structure `name` at `ofs` twice; it must not reach beyond `end`. */
  structure(name: string, ofs: number, end: number): void {
    const body = this.#parse(name, ofs, end)
    const struct = this.#words.struct(name, ofs)
    const length = this.#words.length(name, ofs)
    for (const step of this.#plan(struct)) {
      const value = step.keys.reduce<unknown>((inner, key) => (inner as Parsed | undefined)?.[key], body)
      if (step.isArray) this.#elements(name, ofs, step, value as readonly unknown[])
      else if (step.field.offset >= length) this.#equal(name, ofs, step.path, value, undefined)
      else this.#field(name, ofs, step, value)
    }
    this.#bits(name, ofs, struct, body)
    // The words after those of a shell begin where its header says, so the tables can not have them.
    const { rest } = body
    if (!(rest instanceof Uint8Array)) return
    this.#equal(name, ofs, 'rest', rest.length, this.#words.header(ofs).restWords * this.root.layout.lenLispWord)
    this.#equal(name, ofs, 'rest', rest, this.#words.bytes.subarray(ofs + length - rest.length, ofs + length))
  }

  /** Compare an array of `num` words of `size` bytes at `ofs`, which has been parsed as `values`. */
  array(name: string, ofs: number, size: number, num: number, values: readonly unknown[]): void {
    this.#count(name)
    this.#equal(name, ofs, 'length', values.length, num)
    this.#elements(name, ofs, { path: 'words', keys: [], field: { offset: 0, size }, isArray: true }, values)
  }

  #count(name: string): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1
  }

  #parse(name: string, ofs: number, end: number): Parsed {
    this.#count(name)
    const stream = streamOf(this.#words.bytes.subarray(ofs, end))
    const type = PdmpHeap.StructTypes[name.toUpperCase() as 'CONS']
    const body = structureOf(stream, this.root, type)
    this.#equal(name, ofs, 'length', stream.pos, this.#words.length(name, ofs))
    return body as unknown as Parsed
  }

  #plan(struct: Struct): readonly Step[] {
    const known = this.#plans.get(struct)
    if (known) return known
    const plan = Object.entries(struct.fields as Readonly<Record<string, Field>>).map(([path, field]): Step => {
      const keys = path.replace(/\.0$/, '').split('.').map(camel)
      return { path, keys, field, isArray: path.endsWith('.0') }
    })
    this.#plans.set(struct, plan)
    return plan
  }

  #elements(name: string, ofs: number, step: Step, values: readonly unknown[]): void {
    const { offset, size } = step.field
    for (const [index, value] of values.entries()) {
      const place = { offset: offset + index * size, size }
      this.#field(name, ofs, { ...step, path: `${step.path}.${index}`, field: place }, value)
    }
  }

  #field(name: string, ofs: number, { path, field }: Step, value: unknown): void {
    const found = plain(value)
    const at = ofs + field.offset
    if (path === 'header' || path === 'size_word') this.#header(name, ofs, value as PdmpHeap.VectorlikeHeader)
    else if (name === 'symbol' && path === 'flags') this.#flags(ofs, field, value as PdmpHeap.SymbolFlags)
    else if (path === 'code_space') this.array(path, at, 4, field.size / 4, (value as { values: number[] }).values)
    else if (found instanceof Uint8Array) {
      this.#equal(name, ofs, path, found, this.#words.bytes.subarray(at, at + field.size))
    } else if (name === 'float' || path.startsWith('rehash_')) {
      this.#equal(name, ofs, path, found, this.#words.float(at, field.size))
    } else this.#equal(name, ofs, path, found, this.#words.int(at, field.size))
  }

  #header(name: string, ofs: number, { sizeWord }: PdmpHeap.VectorlikeHeader): void {
    const { isPseudovector, lispWords, restWords, pvec } = this.#words.header(ofs)
    this.#equal(name, ofs, 'is_pseudovector', sizeWord.isPseudovector, isPseudovector)
    this.#equal(name, ofs, 'num_lisp_words', sizeWord.numLispWords, lispWords)
    this.#equal(name, ofs, 'num_rest_words', sizeWord.numRestWords, restWords)
    if (isPseudovector) this.#equal(name, ofs, 'pvec', sizeWord.pvec, pvec)
  }

  #flags(ofs: number, field: Field, flags: PdmpHeap.SymbolFlags): void {
    const half = (this.root.layout.isLittle ? flags.little : flags.big) as unknown as Parsed
    for (const [bit, place] of Object.entries(symbolFlags[this.#words.dump.release])) {
      const found = half[camel(bit)] ?? (flags as unknown as Parsed)[camel(bit)]
      this.#equal('symbol', ofs, bit, Number(found), this.#words.bits(ofs, field, place))
    }
  }

  #bits(name: string, ofs: number, struct: Struct, body: Parsed): void {
    const bits = bitFields[this.#words.dump.release][name as 'blv']
    const field = struct.fields[name === 'charset' ? 'flags' : 'bits']
    if (!bits || !field) return
    for (const [bit, place] of Object.entries(bits)) {
      const found = body[camel(bit)] ?? (body.bits as Parsed)[camel(bit)]
      this.#equal(name, ofs, bit, Number(found), this.#words.bits(ofs, field, place))
    }
  }

  #equal(name: string, ofs: number, path: string, found: unknown, expected: unknown): void {
    if (Object.is(found, expected)) return
    if (found instanceof Uint8Array && expected instanceof Uint8Array && Buffer.compare(found, expected) === 0) return
    if (this.differences.length >= maxDifferences) return
    this.differences.push(`${name} @${ofs} ${path}: ${found}, expected ${expected}`)
  }
}

/** `ofs_next` → `ofsNext`. */
export function camel(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The number or the bytes in a scalar. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const { value: inner, value4, value8 } = value as Parsed
  return inner ?? value4 ?? value8
}
