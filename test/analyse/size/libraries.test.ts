/** What libraries hold, on dumps of a machine whose `load-history` the test writes. */
import { describe, expect, it } from 'vitest'
import { HeldBy } from '../../../src/analyse/size/held-by.ts'
import { Holders } from '../../../src/analyse/size/holders.ts'
import { librariesOf } from '../../../src/analyse/size/libraries.ts'
import { sharedGroups } from '../../../src/analyse/size/sharing.ts'
import { Dump } from '../../../src/dump.ts'
import { layoutOf } from '../../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../../src/machine/interpreter/lisp.ts'
import { proveNames } from '../../../src/proof/prove.ts'
import { corpusSample, readDump } from '../../corpus/corpus.ts'

const holdersOf = (bytes: Uint8Array): Holders => Dump.open(bytes).part(Holders)

/** A dump of a machine that has evaluated `lisp`. */
function dumpAfter(lisp: string): Holders {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(machine, lisp)
  return holdersOf(machine.machine.dump())
}

const nodeOf = (holders: Holders, name: string): number => {
  const { nodes, names, references } = holders
  const { types } = references.heap.image.objectStarts
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    const isSymbol = types[node] === references.heap.layout.tags.symbol
    if (isSymbol && names.symbolName(nodes.offsetOf(node)) === name) return node
  }
  throw new Error(`no symbol ${name}`)
}

/** The holder of the string with this text: the file of a library, or a word. */
function holderOf(holders: Holders, text: string): string {
  const { names, references } = holders
  const { types, offsets, length } = references.heap.image.objectStarts
  for (let node = 0; node < length; node++) {
    if (types[node] !== references.heap.layout.tags.string || names.stringText(offsets[node]!) !== text) continue
    const holder = holders.holders[node]!
    return holders.libraries[holder]?.file ?? Object.entries(HeldBy).find(([, code]) => code === holder)![0]
  }
  throw new Error(`no string ${text}`)
}

const lisp = `
  (setq in-both (list "in both values"))
  (fset 'a-fn (list 'lambda nil "in the function of a" 'b-var))
  (setq a-var (list "in the value of a" in-both))
  (put 'a-var 'variable-documentation "in the properties of a")
  (fset 'b-fn (list 'lambda nil "in the function of b" 'a-fn))
  (setq b-var (list "in the value of b" in-both))
  (setq in-both nil)
  (setq nobody (list "in the value of nobody"))
  (setq after-pdump-load-hook (list "in a C variable"))
  (fset 'twice-fn (list 'lambda nil "of the last definition"))
  (setq twice-var (list "of the first definition"))
  (setq load-history
    '(("/home/me/b.el" b-var (defun . b-fn) (defun . twice-fn) twice-var (require . a))
      ("a.elc" a-var (defun . a-fn) (defun . twice-fn) twice-var (defface . a-face) (provide . a))))`

describe('a library', () => {
  const holders = dumpAfter(lisp)

  it('is a file of load-history, the first that was loaded first', () => {
    expect(holders.libraries.map(({ file }) => file)).toEqual(['a.elc', '/home/me/b.el'])
  })

  it.each([
    ['in the function of a', 'a.elc'],
    ['in the value of a', 'a.elc'],
    ['in the properties of a', 'a.elc'],
    ['in the function of b', '/home/me/b.el'],
    ['in the value of b', '/home/me/b.el'],
    ['in both values', 'shared'],
    ['in the value of nobody', 'symbols'],
    ['in a C variable', 'c'],
    ['of the last definition', '/home/me/b.el'],
    ['of the first definition', 'a.elc'],
    ['a.elc', 'a.elc'],
  ])('holds what it defined, even where others mention the name: %s is of %s', (text, holder) => {
    expect(holderOf(holders, text)).toBe(holder)
  })

  it('keeps a symbol that nothing else mentions, and shares one that others mention', () => {
    expect(holders.holders[nodeOf(holders, 'a-face')]).toBe(0)
    expect(holders.holders[nodeOf(holders, 'b-fn')]).toBe(1)
    expect(holders.holders[nodeOf(holders, 'a-fn')]).toBe(HeldBy.shared)
  })

  it('has counts of its definitions, features and requirers', () => {
    const [a, b] = librariesOf(holders).libraries
    expect(a).toMatchObject({ defuns: 2, variables: 2, faces: 1, provides: ['a'], requires: [], custom: false })
    expect(a!.requiredBy).toEqual(['/home/me/b.el'])
    expect(b).toMatchObject({ defuns: 2, variables: 2, faces: 0, provides: [], requires: ['a'], custom: true })
    expect(a!.own).toBeGreaterThan(0)
    expect(a!.own).toBeLessThan(a!.retained)
  })

  it('shares groups with others, which have their bytes in common', () => {
    const { libraries, other } = librariesOf(holders)
    const groups = sharedGroups(holders)
    expect(groups.length).toBeGreaterThan(0)
    expect(groups.every((group) => group.libraries.join() === '0,1')).toBe(true)
    const bytes = groups.reduce((sum, group) => sum + group.bytes, 0)
    expect(other.find(({ holder }) => holder === 'shared')!.bytes).toBe(bytes)
    expect(libraries.map(({ shared }) => shared)).toEqual([bytes, bytes])
  })
})

describe('an obarray', () => {
  it('holds its symbols if it is not the initial one, and no symbol holds the next of its bucket', () => {
    const holders = dumpAfter(`
      (setq mine (make-vector 3 0))
      (mapcar (lambda (name) (set (intern name mine) (list (concat "value of " name)))) '("x" "y" "z" "w" "v"))
      (setq load-history '(("mine.el" mine)))`)
    for (const name of ['x', 'y', 'z', 'w', 'v']) expect(holderOf(holders, `value of ${name}`)).toBe('mine.el')
    const obarray = holders.dominators.idom[nodeOf(holders, 'x')]!
    expect(holders.references.heap.pvecName(holders.nodes.offsetOf(obarray))).toBe('NORMAL_VECTOR')
    const dominators = ['x', 'y', 'z', 'w', 'v'].map((name) => holders.dominators.idom[nodeOf(holders, name)])
    expect(new Set(dominators)).toEqual(new Set([obarray]))
  })
})

it('a weak table does not hold its keys', () => {
  const holders = dumpAfter(`
    (setq table (make-hash-table :weakness 'key) kept (list (concat "the " "key")))
    (puthash kept (list (concat "the " "value")) table)
    (setq load-history '(("table.el" table) ("key.el" kept)))`)
  expect(holderOf(holders, 'the key')).toBe('key.el')
  expect(holderOf(holders, 'the value')).toBe('table.el')
})

it('load-history of a damaged dump may be a circle', () => {
  const holders = dumpAfter(`
    (setq load-history (list (list "a.el" 'x)))
    (setcdr (cdr (car load-history)) (cdr (car load-history)))
    (setcdr load-history load-history)`)
  expect(holders.libraries.map(({ file }) => file)).toEqual(['a.el'])
})

it.each([
  // What load-history of these Emacsen has, but for the files that they load at start-up: see test/oracle/libraries.
  ['bookworm-amd64', [111, 3833, 2018, 114]],
  ['trixie-amd64', [120, 4355, 2203, 133]],
] as const)('%s has the libraries of its Emacs', (name, counts) => {
  const { libraries } = librariesOf(Dump.open(readDump(name), { prove: proveNames }).part(Holders))
  const sum = (key: 'defuns' | 'variables' | 'faces') => libraries.reduce((total, library) => total + library[key], 0)
  expect([libraries.length, sum('defuns'), sum('variables'), sum('faces')]).toEqual(counts)
})

describe.each(corpusSample())('%s', (name) => {
  const bytes = readDump(name)
  const holders = holdersOf(bytes)

  it('has node sizes, and retained sizes of nodes without a dominator, that add up to the file', () => {
    const { sizes, retained, dominators } = holders
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length)
    const tops = retained.filter((_, node) => dominators.idom[node] === -1)
    expect(tops.reduce((sum, size) => sum + size, 0)).toBe(bytes.length)
  })

  it('has for each node the holder of its dominator, and libraries hold what they alone dominate', () => {
    const { dominators, holders: held, nodes, firstLibrary, length } = holders
    const { idom, order, reached } = dominators
    const tops = new Int32Array(length)
    const wrong: number[] = []
    order.forEach((node, i) => {
      const dominator = idom[node]!
      tops[node] = dominator === -1 ? node : tops[dominator]!
      const top = tops[node]!
      const isOfOne = top >= firstLibrary ? held[node] === top - firstLibrary : held[node]! < 0
      const isWeak = i >= reached === (held[node] === HeldBy.weak)
      const isFormat = (node >= nodes.length && node < firstLibrary) === (held[node] === HeldBy.format)
      if (!isOfOne || !isWeak || !isFormat || held[node] !== held[top]) wrong.push(node)
    })
    expect(wrong).toEqual([])
  })

  it('is divided among libraries and other holders', () => {
    const { libraries, other } = librariesOf(holders)
    const all = [...libraries.map((library) => library.retained), ...other.map((rest) => rest.bytes)]
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(bytes.length)
  })
})
