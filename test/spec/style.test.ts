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
const whatKeys = ['id', '-orig-id', 'io', 'pos', 'value', 'size', 'type', 'enum', 'encoding', '-webide-parse-mode']
const fieldKeys = [...whatKeys, 'repeat', 'repeat-expr', 'if', 'valid', 'doc']

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
