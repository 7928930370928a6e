/**
 * The Emacs basis is a Lisp variable: where a Lisp word has four bytes, it may be at an odd multiple of four. Two of Debian's
 * machines, armel and armhf, have such executables.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Dump, EmacsRelocType, type Graph, verify, writeDump } from '../../src/index.ts'
import { readDump, tinyNames } from '../corpus/corpus.ts'

/** The same dump for an executable whose basis is `distance` bytes before where it was. */
function withBasisBefore(graph: Graph, distance: number): Graph {
  const { links, roots, layout } = graph
  const targets = links.targets.map((target, i) => {
    const kind = layout.relocKinds[links.kinds[i]!]!
    return 'base' in kind && kind.base === 'emacs' ? target + distance : target
  })
  const unions = roots.unions.slice()
  const view = new DataView(unions.buffer)
  const little = layout.byteOrder === 'little'
  for (let i = 0; i < roots.length; i++) {
    const type = roots.types[i]
    if (type !== EmacsRelocType.emacsPtrRaw && type !== EmacsRelocType.emacsLv) continue
    view.setInt32(8 * i, view.getInt32(8 * i, little) + distance, little)
  }
  const emacsOffsets = roots.emacsOffsets.map((offset) => offset + distance)
  return { ...graph, links: { ...links, targets }, roots: { ...roots, emacsOffsets, unions } }
}

const narrow = tinyNames().filter((name) => name.includes('ilp32'))

describe('a basis at another multiple of four', () => {
  it('is tried with dumps of 32-bit machines', () => expect(narrow.length).toBeGreaterThan(10))

  it.each(narrow)('has no finding in %s', (name) => {
    const graph = Dump.open(readDump(name)).graph
    expect(verify(writeDump(withBasisBefore(graph, 4))).findings).toEqual([])
  })

  it('is a finding where Lisp words have eight bytes', () => {
    const graph = Dump.open(readDump('tiny-30-little-lp64')).graph
    const rules = new Set(verify(writeDump(withBasisBefore(graph, 4))).findings.map(({ rule }) => rule))
    expect(rules).toContain('emacs-misaligned')
  })
})
