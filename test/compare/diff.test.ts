/**
 * Comparing dumps: dumps that are the same to Lisp do not differ, and exactly the edits are reported.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { diffDumps } from '../../src/compare/diff.ts'
import { Dump } from '../../src/dump.ts'
import { GraphEditor } from '../../src/edit/editor.ts'
import type { Value } from '../../src/heap/value.ts'
import { writeDump } from '../../src/write/dump.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'
import { type Edits, withEdits } from './edits.ts'
import { forms, nothing } from './forms.ts'

describe.each(corpusSample().filter((name) => name.startsWith('tiny-') || name === 'own-28.2-min'))('%s', (name) => {
  it.each(Object.keys(forms))('differs in nothing from %s', (form) => {
    const dump = Dump.open(readDump(name))
    expect(diffDumps(dump, Dump.open(forms[form]!(dump)))).toMatchObject(nothing)
  })
})

describe('an edited dump', () => {
  const dump = Dump.open(readDump('own-28.2-min'))

  const edited = (...edits: Edits) => diffDumps(dump, withEdits(dump, edits))

  it('differs in the value that was set, and in nothing else', () => {
    const none = { functions: 0, symbols: 0 }
    expect(edited(['kill-ring-max', '1000'])).toEqual({
      ...nothing,
      same: false,
      nameless: { old: none, new: none },
      symbols: {
        added: [],
        removed: [],
        changed: [
          { name: 'kill-ring-max', what: 'value', path: 'kill-ring-max', old: '60', new: '1000', isDocOffset: false },
        ],
      },
      sizes: [],
    })
  })

  it('differs in functions and in symbols that were added', () => {
    const { symbols } = edited(['auto-save-mode', 'ignore', 'function'], ['pdmp-new-variable', '(1 . 2)'])
    expect(symbols.added).toEqual(['pdmp-new-variable'])
    expect(symbols.changed.map(({ path }) => path)).toEqual(["(symbol-function 'auto-save-mode)"])
  })

  it('names the smallest difference inside lists and vectors', () => {
    const withValue = (lisp: string) => withEdits(dump, [['pdmp-list', lisp]])
    const placesOf = (old: string, now: string) =>
      diffDumps(withValue(old), withValue(now)).symbols.changed.map(({ path, old: a, new: b }) => [path, a, b])
    expect(placesOf('(1 (2 "a") . 4)', '(1 (2 "b") . 4)')).toEqual([['(cadr (cadr pdmp-list))', '"a"', '"b"']])
    expect(placesOf('(1 2 3 [4 (5)])', '(1 2 3 [4 (6)])')).toEqual([['(car (aref (nth 3 pdmp-list) 1))', '5', '6']])
    expect(placesOf('(1 2 3)', '(1 2 3 4)')).toEqual([['(nthcdr 3 pdmp-list)', 'nil', '(4)']])
    expect(placesOf('(1 2)', '(3 4)')).toEqual([['pdmp-list', '(1 2)', '(3 4)']])
    expect(placesOf('#s(hash-table test equal data (a 1 b 2))', '#s(hash-table test equal data (b 2 a 1))')).toEqual([])
  })
})

it('distinguishes C functions without known names by their offset in the executable, if it is the same', () => {
  const dump = Dump.open(readDump('own-28.2-min'))
  const { symbols, nodes, heap, graph } = dump
  const slot = (symbol: number) => symbol + heap.layout.structs.symbol.fields.func.offset
  const isNameless = (offset: number) => {
    const { value } = symbols.definition(offset) as { value?: Value }
    return value?.kind === 'emacs' && dump.names.subrName(value.offset) === undefined
  }
  const [a, b] = [...symbols.offsets()].filter((offset) => nodes.at(offset) < nodes.firstBuiltin && isNameless(offset))
  const editor = new GraphEditor(graph)
  const [placeA, placeB] = [editor.at(slot(a!))!, editor.at(slot(b!))!]
  editor.setLink(placeA.atom, placeA.offset, editor.link(placeB.atom, placeB.offset)!)
  const { symbols: found } = diffDumps(dump, Dump.open(writeDump(editor.finish())))
  expect(found.changed.map(({ what }) => what)).toEqual(['function'])
})

it('swaps old and new if the dumps are swapped', () => {
  const [a, b] = [Dump.open(readDump('tiny-28-little-lp64')), Dump.open(readDump('tiny-29-big-ilp32-align8'))]
  const [forth, back] = [diffDumps(a, b), diffDumps(b, a)]
  expect(back.symbols.added).toEqual(forth.symbols.removed)
  expect(back.symbols.changed.length).toBe(forth.symbols.changed.length)
})
