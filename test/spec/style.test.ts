/**
 * The specifications keep the style of the Kaitai gallery: order of keys, and a doc on every field.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSpec } from '../../spec/generate/compile.ts'
import type { KsyClass } from '../../spec/generate/ksy.ts'

const metaKeys = [
  'id',
  'title',
  'application',
  'file-extension',
  'license',
  'ks-version',
  'imports',
  'encoding',
  'endian',
]
const classKeys = ['meta', 'doc', 'doc-ref', 'params', 'seq', 'instances', 'types', 'enums', '-webide-representation']
const whatKeys = [
  'id',
  '-orig-id',
  'io',
  'pos',
  'value',
  'size',
  'terminator',
  'type',
  'enum',
  'encoding',
  '-webide-parse-mode',
]
const fieldKeys = [...whatKeys, 'valid', 'repeat', 'repeat-expr', 'if', 'doc']

const specs = readdirSync(new URL('../../spec/', import.meta.url))
  .filter((file) => file.endsWith('.ksy'))
  .map((file) => file.replace('.ksy', ''))

describe.each(specs)('%s.ksy', (name) => {
  const ksy = readSpec(name)
  const classes = [...classesOf(name, ksy)]
  const fields = classes.flatMap(([path, ksyClass]) => [
    ...(ksyClass.params ?? []).map((field) => [`${path}.${field.id}`, field] as const),
    ...(ksyClass.seq ?? []).map((field) => [`${path}.${field.id}`, field] as const),
    ...Object.entries(ksyClass.instances ?? {}).map(([id, field]) => [`${path}.${id}`, field] as const),
  ])

  it('has the id of its file, a licence and the lowest version of the compiler that accepts it', () => {
    expect(ksy.meta).toMatchObject({ id: name, license: 'CC0-1.0', 'ks-version': '0.9' })
    expect(outOfOrder(ksy.meta, metaKeys)).toEqual([])
  })

  it('has its sections and keys in order', () => {
    expect(classes.flatMap(([path, ksyClass]) => outOfOrder(ksyClass, classKeys, path))).toEqual([])
    expect(fields.flatMap(([path, field]) => outOfOrder(field, fieldKeys, path))).toEqual([])
  })

  it('documents every type, field, parameter and instance', () => {
    const undocumented = (entries: readonly (readonly [string, { readonly doc?: string }])[]) =>
      entries.filter(([, { doc }]) => !doc).map(([path]) => path)
    expect(undocumented(classes)).toEqual([])
    expect(undocumented(fields)).toEqual([])
  })
})

describe('a line for the Web IDE', () => {
  const classes = specs.flatMap((name) => [...classesOf(name, readSpec(name))])
  const linesOf = classes.flatMap(([path, ksyClass]) => {
    const line = ksyClass['-webide-representation']
    return line === undefined ? [] : [{ path, line, ksyClass }]
  })

  it('names what the IDE reads with the object', () => {
    const wrong = linesOf.flatMap(({ path, line, ksyClass: { params = [], seq = [], instances = {} } }) => {
      const fields = [...params, ...seq].map(({ id }) => id)
      const read = Object.entries(instances).filter(([, { '-webide-parse-mode': mode }]) => mode !== 'lazy')
      const known = [...fields, ...read.map(([id]) => id)]
      const named = [...line.matchAll(/\{(\w+)[^}]*\}/g)].map(([, id = '']) => id)
      return named.length > 0 && named.every((id) => known.includes(id)) ? [] : [path]
    })
    expect(wrong).toEqual([])
  })

  it('is there for every type that stands for one value, and for every table', () => {
    const has = new Set(linesOf.map(({ path }) => path))
    const isNatural = ({ seq = [], params = [], instances = {} }: KsyClass) =>
      'value' in instances ||
      (seq.length === 1 && ['data', 'value'].includes(seq[0]?.id ?? '')) ||
      ['num', 'ofs'].every((id) => [...params, ...seq].some((field) => field.id === id))
    const natural = classes.filter(([, ksyClass]) => isNatural(ksyClass)).map(([path]) => path)
    expect(natural.filter((path) => !has.has(path))).toEqual([])
    expect(natural.length).toBeGreaterThan(15)
  })
})

/** Names that a field or an instance can not have: in Rust, Lua and Nim. */
const takenNames = ['where', 'end', 'parent', 'is_le']
const nimKeywords =
  'addr and as asm bind block break case cast concept const continue converter defer discard distinct div do elif else end enum except export finally for from func if import in include interface is isnot iterator let macro method mixin mod nil not notin object of or out proc ptr raise ref return shl shr static template try tuple type using var when while xor yield'.split(
    ' ',
  )

describe('names that compile in every language', () => {
  const classes = specs.flatMap((name) => [...classesOf(name, readSpec(name))])

  it('are those of all fields and instances', () => {
    const taken = classes.flatMap(([path, { seq = [], params = [], instances = {} }]) => [
      ...[...seq, ...params].flatMap(({ id = '' }) => (takenNames.includes(id) ? [`${path}.${id}`] : [])),
      // Nim quotes the names of fields, but not those of instances.
      ...Object.keys(instances).flatMap((id) =>
        [...takenNames, ...nimKeywords].includes(id) ? [`${path}.${id}`] : [],
      ),
    ])
    expect(taken).toEqual([])
  })

  it('are those of members of enums that expressions name: no other enum of the file has them', () => {
    const ambiguous = specs.flatMap((name) => {
      const enums = [...classesOf(name, readSpec(name))].flatMap(([, ksyClass]) => Object.values(ksyClass.enums ?? {}))
      const ids = enums.flatMap((members) =>
        Object.values(members).map((member) => (typeof member === 'string' ? member : member.id)),
      )
      const named = [...JSON.stringify(readSpec(name)).matchAll(/\b\w+::(\w+)\b/g)].map(([, id = '']) => id)
      return named.filter((id) => ids.filter((other) => other === id).length > 1)
    })
    expect(ambiguous).toEqual([])
  })
})

/** The class at `path` and all nested in it. */
function* classesOf(path: string, ksyClass: KsyClass): Generator<readonly [string, KsyClass]> {
  yield [path, ksyClass]
  for (const [id, nested] of Object.entries(ksyClass.types ?? {})) yield* classesOf(`${path}.${id}`, nested)
}

/** Keys of `object` that are unknown, or stand before one that should come earlier. */
function outOfOrder(object: object, order: readonly string[], path = ''): string[] {
  const keys = Object.keys(object)
  const places = keys.map((key) => order.indexOf(key))
  return keys
    .filter((_, i) => places[i] === -1 || (places[i] ?? 0) < (places[i - 1] ?? -1))
    .map((key) => `${path}.${key}`)
}
