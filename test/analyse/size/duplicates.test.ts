/** Equal objects, on heaps that a machine has built. */

import { describe, expect, it } from 'vitest'
import { type DuplicateGroup, duplicatesOf } from '../../../src/analyse/size/duplicates.ts'
import { Holders } from '../../../src/analyse/size/holders.ts'
import { Dump } from '../../../src/dump.ts'
import { layoutOf } from '../../../src/layout/compose.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { evaluate, lispProgram, startLisp } from '../../../src/machine/interpreter/lisp.ts'
import { corpusSample, readDump } from '../../corpus/corpus.ts'

/** The dump of a machine in which `mine` has the value of `lisp`; the values print as Emacs prints them. */
function dumpOf(lisp: string): { holders: Holders; printed: (group: DuplicateGroup) => string[] } {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(machine, `(setq mine ${lisp})`)
  const dump = Dump.open(machine.machine.dump())
  const printed = ({ nodes }: DuplicateGroup) =>
    nodes.map((node) => {
      const offset = dump.nodes.offsetOf(node)
      return dump.part(Printer).print({ kind: 'object', offset: offset as never, tag: dump.nodes.tagOf(node)! }).text
    })
  return { holders: dump.part(Holders), printed }
}

/** What a group of each printed form counts. */
function countsIn(lisp: string): Record<string, number> {
  const { holders, printed } = dumpOf(lisp)
  return Object.fromEntries(
    duplicatesOf(holders).map((group) => {
      const texts = printed(group)
      expect(new Set(texts).size).toBe(1)
      return [texts[0]!, texts.length]
    }),
  )
}

describe('duplicates', () => {
  it('are equal strings, floats, lists and vectors, and their parts separately', () => {
    const counts = countsIn(`(list (concat "twin" "s") (concat "twin" "s") (concat "twin" "s")
      (+ 1.5 1) (+ 1.5 1) (list 'a (list 12345)) (list 'a (list 12345)) (vector 'v "vv" 7) (vector 'v "vv" 7))`)
    expect(counts).toMatchObject({
      '"twins"': 3,
      '2.5': 2,
      '(a (12345))': 2,
      '((12345))': 2,
      '(12345)': 2,
      '[v "vv" 7]': 2,
    })
  })

  it('do not include objects that differ, strings with text properties, or circular objects', () => {
    const counts = countsIn(`(let ((one (list 'round 1)) (two (list 'round 1)))
      (setcdr (cdr one) one)
      (setcdr (cdr two) two)
      (list one two (propertize (concat "pro" "per") 'face 'bold) (propertize (concat "pro" "per") 'face 'bold)
        (vector 'd 1) (vector 'd 2) (list 'd 1) (concat "\\300" "x") (concat "\\u00c0" "x")))`)
    expect(Object.keys(counts).filter((text) => /round|proper|\[d|\(d|x"/.test(text))).toEqual([])
  })

  it('save the bytes of all but one', () => {
    const { holders, printed } = dumpOf(`(list (vector 'v 1 2) (vector 'v 1 2) (vector 'v 1 2))`)
    const group = duplicatesOf(holders).find((each) => printed(each)[0] === '[v 1 2]')!
    expect(group.saved).toBe(2 * holders.sizes[group.nodes[0]!]!)
  })

  it('of a long list do not overflow the stack, and those of long equal lists are their tails', () => {
    const { holders } = dumpOf(`(let ((a nil) (b nil) (i 0))
      (while (< i 50000) (setq a (cons 'x a) b (cons 'x b) i (1+ i)))
      (list a b))`)
    const tails = duplicatesOf(holders).filter(({ type, nodes }) => type === 'Cons' && nodes.length === 2)
    expect(tails.length).toBeGreaterThanOrEqual(49_999)
  })

  it.each(corpusSample(1))('in %s are found, and would save less than its objects take', (name) => {
    const holders = Dump.open(readDump(name)).part(Holders)
    const groups = duplicatesOf(holders)
    const saved = groups.reduce((sum, group) => sum + group.saved, 0)
    expect(saved).toBeLessThan(holders.sizes.reduce((sum, size) => sum + size, 0))
    expect(groups.every(({ nodes }) => nodes.length > 1 && new Set(nodes).size === nodes.length)).toBe(true)
  })
})
