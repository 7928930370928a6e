/**
 * The Kaitai Web IDE makes a node of every value that is read. What a person opens or expands in `pdmp_heap.ksy` stays small.
 *
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { readSpec, withImports } from '../../spec/generate/compile.ts'
import {
  type DebugObject,
  type DebugParsers,
  debugParsers,
  isDebugObject,
  read,
} from '../../spec/generate/debug-parsers.ts'
import { lowerCamel, type TypeIndex, typeIndex } from '../../spec/generate/ksy.ts'
import { dumpBytes } from './real-dumps.ts'

/** More than this takes the Web IDE over a second. */
const mostNodes = 20_000

const types: TypeIndex = typeIndex(withImports('pdmp_heap').map(readSpec))

/** Nodes that the Web IDE makes of `value`: all fields, instances that were read, and values that are not marked as lazy. */
function countNodes(value: unknown): number {
  let count = 0
  const pending = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    count++
    if (Array.isArray(next)) pending.push(...next)
    else if (isDebugObject(next)) pending.push(...childrenOf(next))
  }
  return count
}

function childrenOf(object: DebugObject): readonly unknown[] {
  const fields = Object.keys(object).filter((key) => !key.startsWith('_'))
  const { instances = {} } = types.get(object.constructor.name) ?? {}
  const shown = Object.entries(instances).filter(
    ([id, instance]) =>
      Object.hasOwn(object, `_m_${lowerCamel(id)}`) ||
      (instance.value !== undefined && instance['-webide-parse-mode'] !== 'lazy'),
  )
  return [...fields, ...shown.map(([id]) => lowerCamel(id))].map((name) => tryGet(object, name))
}

/** The IDE shows an error in place of a value that can not be read. */
function tryGet(object: DebugObject, name: string): unknown {
  try {
    return object[name]
  } catch {
    return undefined
  }
}

describe('nodes of the Web IDE', () => {
  let parsers: DebugParsers
  beforeAll(async () => {
    parsers = await debugParsers(['pdmp_heap'])
  })

  it('are few when a dump is opened, and when pages and objects are expanded', () => {
    const file = read(parsers, ['pdmp_heap'], dumpBytes('bookworm-amd64'), [])
    expect(countNodes(file)).toBeLessThan(mostNodes)
    const pages = file.pages as readonly DebugObject[]
    expect(pages.length).toBeGreaterThan(500)
    expect(countNodes(pages)).toBeLessThan(mostNodes)
    const objects = pages[100]?.objects as readonly DebugObject[]
    expect(countNodes(objects)).toBeLessThan(mostNodes)
    for (const entry of objects.slice(0, 20)) {
      const object = entry.lispObject as DebugObject
      expect(countNodes(object)).toBeLessThan(mostNodes)
      expect(countNodes(object.words)).toBeLessThan(mostNodes)
    }
  })
})
