/**
 * Edits of graphs that were read, against the same graphs built atom by atom.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { GraphEditor } from '../../src/edit/editor.ts'
import { atomBytes, type Graph, NO_ATOM, NO_ORIGIN, Section } from '../../src/graph/graph.ts'
import { Dump, EmacsRelocType } from '../../src/index.ts'
import { variants } from '../arbitraries.ts'
import { builderOf } from '../graph/graph-builder.ts'

/** All that a graph says, atom by atom, whatever the order of its data. */
function contentOf({ atoms, links, roots, hashList, deferred }: Graph) {
  const rows = Array.from({ length: atoms.length }, (_, atom) => ({
    section: atoms.sections[atom],
    type: atoms.types[atom],
    align: atoms.aligns[atom],
    bytes: Buffer.from(atomBytes(atoms, atom)).toString('hex'),
    links: Array.from({ length: links.rowStarts[atom + 1]! - links.rowStarts[atom]! }, (_, k) => {
      const i = links.rowStarts[atom]! + k
      return [links.offsets[i], links.kinds[i], links.targets[i], links.deltas[i]]
    }),
  }))
  return { rows, roots: { ...roots }, hashList, deferred: deferred.map((each) => ({ ...each })) }
}

const chosen = variants.filter((_, i) => i % 5 === 0)

describe.each(chosen)('$name', ({ open }) => {
  const { image } = open()
  const { graph } = new Dump(image)
  const { tags, structs, relocs, dumpAlignment } = graph.layout
  const cons = graph.atoms.types.indexOf(tags.cons)
  const slot = structs.cons.fields.cdr!.offset

  it('an editor without edits returns the same graph', () => {
    const editor = new GraphEditor(graph)
    expect(editor.isChanged).toBe(false)
    expect(contentOf(editor.finish())).toEqual(contentOf(graph))
  })

  it('adds an atom, links, bytes and a root as a builder does', () => {
    const editor = new GraphEditor(graph)
    const bytes = Uint8Array.from({ length: structs.cons.size }, (_, i) => i)
    const added = { section: Section.hot, type: tags.cons, align: dumpAlignment, bytes }
    const link = { kind: relocs.dumpTagged[tags.cons]!, target: cons, delta: 0 }
    const atom = editor.add({ ...added, bytes: bytes.slice() })
    editor.setLink(atom, slot, link)
    editor.removeLink(cons, slot)
    editor.edit(cons)[0] = 0x55
    const root = { type: EmacsRelocType.dumpLv, length: tags.cons, atom, delta: 0, union: new Uint8Array(8) }
    editor.setRoot(0, root)
    expect(editor.isChanged).toBe(true)

    const builder = builderOf(graph)
    expect(builder.addAtom(added)).toBe(atom)
    builder.addLink({ atom, offset: slot, ...link })
    const expected = contentOf(builder.finish())
    const row = expected.rows[cons]!
    row.links = row.links.filter(([offset]) => offset !== slot)
    row.bytes = `55${row.bytes.slice(2)}`
    expected.roots.types[0] = root.type
    expected.roots.lengths[0] = root.length
    expected.roots.atoms[0] = atom
    expected.roots.deltas[0] = 0
    expected.roots.unions.fill(0, 0, 8)
    expect(contentOf(editor.finish())).toEqual(expected)
    expect(editor.finish().atoms.origins[atom]).toBe(NO_ORIGIN)
  })

  it('makes an atom longer or shorter without changing the original graph', () => {
    const before = contentOf(graph)
    const text = graph.atoms.sections.indexOf(Section.cold)
    for (const size of [0, 1, 1000]) {
      const editor = new GraphEditor(graph)
      editor.replace(text, new Uint8Array(size).fill(7))
      const { atoms } = editor.finish()
      expect(atomBytes(atoms, text)).toEqual(new Uint8Array(size).fill(7))
      expect(atomBytes(atoms, text + 1)).toEqual(atomBytes(graph.atoms, text + 1))
    }
    expect(contentOf(graph)).toEqual(before)
  })

  it('finds the atom of a byte of the file, as a scan of all atoms does', () => {
    const editor = new GraphEditor(graph)
    const { origins, sizes, length } = graph.atoms
    for (let offset = 0; offset < image.bytes.length; offset += 13) {
      let atom = NO_ATOM
      for (let i = 0; i < length; i++) if (origins[i]! <= offset && offset < origins[i]! + sizes[i]!) atom = i
      expect(editor.at(offset)).toEqual(atom < 0 ? undefined : { atom, offset: offset - origins[atom]! })
    }
  })
})
