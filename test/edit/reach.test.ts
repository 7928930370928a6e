import { describe, expect, it } from 'vitest'
import { dropUnreachable, reachOrder } from '../../src/edit/reach.ts'
import { type Graph, NO_ATOM, Section } from '../../src/graph/graph.ts'
import { EmacsRelocType } from '../../src/index.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { GraphBuilder } from '../graph/graph-builder.ts'

const layout = layoutOf('28', 'lp64', 'little')
const { tags, structs, relocs } = layout
const { car, cdr } = structs.cons.fields
const contents = structs.vector.fields['contents.0'].offset

/**
 * Atoms, by name: what a variable leads to (`list`, which has `shared` and `tail`), what only the list of hash tables leads to
 * (`lost`), a pair of conses that lead to one another alone (`ring`), and two tables, of which one is used.
 */
const names = ['charsets', 'lost', 'ring1', 'ring2', 'shared', 'tail', 'list', 'used', 'tables'] as const
type Name = (typeof names)[number]
const numberOf = (name: Name) => names.indexOf(name)

function example(withList: boolean): Graph {
  const builder = new GraphBuilder({ layout, fingerprint: new Uint8Array(32), pageSize: 65536 })
  const types: Readonly<Partial<Record<Name, number>>> = {
    charsets: NO_ATOM,
    lost: tags.vectorlike,
    used: tags.vectorlike,
    tables: tags.vectorlike,
  }
  for (const name of names) {
    const type = types[name] ?? tags.cons
    const bytes = new Uint8Array(name === 'tables' ? contents + 16 : 16)
    if (name === 'tables') bytes[0] = 2
    builder.addAtom({ section: Section.hot, type, align: 8, bytes })
  }
  const link = (from: Name, offset: number, to: Name, tag: number) =>
    builder.addLink({ atom: numberOf(from), offset, kind: relocs.dumpTagged[tag]!, target: numberOf(to) })
  link('ring1', car!.offset, 'ring2', tags.cons)
  link('ring2', car!.offset, 'ring1', tags.cons)
  link('list', car!.offset, 'shared', tags.cons)
  link('list', cdr!.offset, 'tail', tags.cons)
  link('tail', car!.offset, 'shared', tags.cons)
  link('tail', cdr!.offset, 'used', tags.vectorlike)
  link('tables', contents, 'lost', tags.vectorlike)
  link('tables', contents + 8, 'used', tags.vectorlike)
  builder.addRoot({ type: EmacsRelocType.dumpLv, length: tags.cons, emacsOffset: 16, atom: numberOf('list') })
  // A root that leads into the executable reaches nothing.
  builder.addRoot({ type: EmacsRelocType.immediate, length: 8, emacsOffset: 8, union: new Uint8Array(8) })
  if (withList) builder.hashList = numberOf('tables')
  return builder.finish()
}

describe('what a load makes reachable', () => {
  it('is visited breadth first from the charset table and the roots, and hash_list last', () => {
    const order = Array.from(reachOrder(example(true)), (atom) => names[atom])
    expect(order).toEqual(['charsets', 'list', 'shared', 'tail', 'used', 'tables'])
  })

  it('has no hash_list if the header names none', () => {
    const order = Array.from(reachOrder(example(false)), (atom) => names[atom])
    expect(order).toEqual(['charsets', 'list', 'shared', 'tail', 'used'])
  })
})

describe('a graph without the rest', () => {
  const { atoms, links, roots, hashList } = dropUnreachable(example(true))

  it('keeps the other atoms in order', () => {
    expect(atoms.length).toBe(6)
    expect(Array.from(atoms.types)).toEqual([NO_ATOM, 3, 3, 3, 5, 5])
    expect(Array.from(roots.atoms)).toEqual([NO_ATOM, 3])
  })

  it('lists only the remaining tables', () => {
    expect(hashList).toBe(5)
    expect(atoms.sizes[hashList]).toBe(contents + 8)
    expect(atoms.data[atoms.starts[hashList]!]).toBe(1)
    const last = links.rowStarts[hashList]!
    expect(links.rowStarts[hashList + 1]).toBe(last + 1)
    expect([links.offsets[last], links.targets[last]]).toEqual([contents, 4])
  })

  it('is the same graph if every atom is reachable', () => {
    const again = dropUnreachable({ ...example(true), ...dropUnreachable(example(true)) })
    expect(again.atoms.length).toBe(6)
    expect(dropUnreachable(again)).toBe(again)
  })
})
