/**
 * Laws over generated graphs of every layout: a synthetic dump's graph, to which objects, payloads and roots are added.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_ATOM, Section } from '../../src/graph/graph.ts'
import {
  Dump,
  EmacsRelocType,
  type Graph,
  type OrderName,
  orderOf,
  orders,
  relocate,
  writeDump,
} from '../../src/index.ts'
import type { Struct } from '../../src/layout/layout.ts'
import { openDump } from '../../src/pdmp.ts'
import { anyPlacement, variants } from '../arbitraries.ts'
import { holds } from '../effort.ts'
import { builderOf } from '../graph/graph-builder.ts'
import { differenceOf } from '../graph/isomorphic.ts'

/** A cons or a string to be added; numbers choose what it leads to among all conses and strings. */
type Recipe =
  | { readonly kind: 'cons'; readonly car: number; readonly cdr: number }
  | { readonly kind: 'string'; readonly text: Uint8Array }

const recipe: fc.Arbitrary<Recipe> = fc.oneof(
  fc.record({ kind: fc.constant('cons' as const), car: fc.nat(), cdr: fc.nat() }),
  fc.record({ kind: fc.constant('string' as const), text: fc.uint8Array({ maxLength: 20 }) }),
)
const anyOrder = fc.constantFrom(...(Object.keys(orders) as OrderName[]))
const graphs = variants.map(({ name, open }) => ({ name, graph: new Dump(open().image).graph, image: open().image }))

/** The graph with new objects; a C variable leads to the last of them. */
function extend(graph: Graph, recipes: readonly Recipe[]): Graph {
  const builder = builderOf(graph)
  const { tags, structs, dumpAlignment: align, relocKinds, lispWordSize } = graph.layout
  const kindOf = (name: string) => relocKinds.findIndex((kind) => kind.name === name)
  const objects = Array.from(graph.atoms.types.keys()).filter((atom) => graph.atoms.types[atom] === tags.cons)
  const types = new Map(objects.map((atom) => [atom, 'Cons']))
  for (const made of recipes) {
    const isCons = made.kind === 'cons'
    const struct: Struct = isCons ? structs.cons : structs.string
    const bytes = new Uint8Array(Math.ceil(struct.size / align) * align)
    const atom = builder.addAtom({ section: Section.hot, type: isCons ? tags.cons : tags.string, align, bytes })
    if (isCons) {
      for (const [field, choice] of [
        ['car', made.car],
        ['cdr', made.cdr],
      ] as const) {
        const target = objects[choice % objects.length]
        if (target === undefined) continue
        const kind = kindOf(`DUMP_TO_DUMP_LV+${types.get(target)}`)
        builder.addLink({ atom, offset: struct.fields[field]!.offset, kind, target })
      }
    } else {
      const size = new DataView(bytes.buffer)
      const little = graph.layout.byteOrder === 'little'
      const put = (at: number, value: number) => {
        for (let k = 0; k < lispWordSize / 4; k++) {
          const isLow = k === (little ? 0 : lispWordSize / 4 - 1)
          size.setInt32(at + 4 * k, isLow ? value : Math.sign(value) >> 1, little)
        }
      }
      put(struct.fields['num_chars']!.offset, made.text.length)
      put(struct.fields['len_data']!.offset, -1)
      const text = new Uint8Array(made.text.length + 1)
      text.set(made.text)
      const payload = builder.addAtom({ section: Section.cold, type: NO_ATOM, align: 1, bytes: text })
      builder.addLink({
        atom,
        offset: struct.fields['ofs_data']!.offset,
        kind: kindOf('DUMP_TO_DUMP_PTR_RAW'),
        target: payload,
      })
    }
    objects.push(atom)
    types.set(atom, isCons ? 'Cons' : 'String')
  }
  const [last] = objects.slice(-1)
  if (recipes.length > 0 && last !== undefined) {
    const emacsOffset = Math.max(0, ...graph.roots.emacsOffsets) + 65536
    const length = types.get(last) === 'Cons' ? tags.cons : tags.string
    builder.addRoot({ type: EmacsRelocType.dumpLv, length, emacsOffset, atom: last })
  }
  return builder.finish()
}

describe.each(graphs)('graphs like that of $name', ({ graph, image }) => {
  it('are the same after writing and reading in any order, and are written deterministically', () => {
    holds(
      fc.property(fc.array(recipe, { maxLength: 12 }), anyOrder, fc.nat(1000), (recipes, name, seed) => {
        const made = extend(graph, recipes)
        const written = writeDump(made, orderOf(made, name, seed))
        expect(Buffer.compare(written, writeDump(made, orderOf(made, name, seed)))).toBe(0)
        expect(differenceOf(made, Dump.open(written).graph)).toBeUndefined()
      }),
      { numRuns: 15 },
    )
  })

  it('load with the values of their links, at any placement', () => {
    holds(
      fc.property(fc.array(recipe, { maxLength: 12 }), anyOrder, anyPlacement(image), (recipes, name, at) => {
        const made = extend(graph, recipes)
        const loaded = openDump(writeDump(made, orderOf(made, name, 1)))
        const { bytes } = relocate(loaded, at)
        expect(wrongValues(new Dump(loaded).graph, bytes, at.dumpBase, at.emacsBasis)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

/** Links whose word in memory is not the address of what they lead to; symbols and limbs have laws of their own. */
function wrongValues(graph: Graph, bytes: Uint8Array, dumpBase: bigint, emacsBasis: bigint): string[] {
  const { atoms, links, layout } = graph
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = layout.byteOrder === 'little'
  const wrong: string[] = []
  const check = (atom: number, i: number) => {
    const kind = layout.relocKinds[links.kinds[i]!]!
    if (!('base' in kind) || (kind.form === 'lv' && kind.tag === layout.tags.symbol)) return
    const slot = atoms.origins[atom]! + links.offsets[i]!
    const size = kind.form === 'lv' ? layout.lispWordSize : layout.wordSize
    const word = size === 8 ? view.getBigUint64(slot, little) : BigInt(view.getUint32(slot, little))
    const target = links.targets[i]!
    const base = kind.base === 'emacs' ? emacsBasis : dumpBase
    const offset = kind.base === 'emacs' ? target : atoms.origins[target]! + links.deltas[i]!
    const pointer = BigInt.asUintN(8 * layout.wordSize, base + BigInt(offset))
    const tag = kind.form === 'lv' ? BigInt(kind.tag) << (layout.tagging === 'low' ? 0n : 61n) : 0n
    if (word !== BigInt.asUintN(8 * size, pointer + tag)) wrong.push(`${kind.name} at ${slot}: ${word}`)
  }
  for (let atom = 0; atom < atoms.length; atom++) {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) check(atom, i)
  }
  return wrong
}
