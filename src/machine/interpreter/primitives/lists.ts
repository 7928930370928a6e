/**
 * Primitives on conses and lists.
 *
 * Source: src/data.c and src/fns.c of Emacs, under the names that these have there.
 * @module
 */
import { fixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { requireCharacter, requireCons, requireFixnum } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { elementsOf, lastCell } from '../sequences.ts'
import { joined, pieceOfCharacters } from '../texts.ts'

function car(lisp: Lisp, list: Word): Word {
  if (tagOf(list) === Tag.cons) return lisp.machine.conses.car(list)
  return list === NIL ? NIL : lisp.wrongType('listp', list)
}

function cdr(lisp: Lisp, list: Word): Word {
  if (tagOf(list) === Tag.cons) return lisp.machine.conses.cdr(list)
  return list === NIL ? NIL : lisp.wrongType('listp', list)
}

/** `nthcdr`, with at most as many steps as the list has cells, even in a circular list. */
function nthcdr(lisp: Lisp, n: Word, list: Word): Word {
  const { conses, numbers } = lisp.machine
  let left = numbers.isBignum(n) ? BigInt(numbers.integerValue(n)) : BigInt(requireFixnum(lisp, n))
  let rest = list
  let tortoise = list
  let steps = 0n
  for (let power = 1n; left > 0n && conses.is(rest); left--) {
    rest = conses.cdr(rest)
    lisp.spend(1)
    steps++
    if (rest === tortoise) left = ((left - 1n) % steps) + 1n
    else if (steps === power) {
      tortoise = rest
      steps = 0n
      power *= 2n
    }
  }
  if (left > 0n && rest !== NIL) lisp.wrongType('listp', list)
  return rest
}

/** The first cell, or its element, for which `isIt` is true. */
function find(lisp: Lisp, list: Word, isIt: (element: Word) => boolean): Word {
  const { conses } = lisp.machine
  let rest = list
  let tortoise: Word = NIL
  let power = 2
  for (let steps = 1; conses.is(rest); steps++) {
    if (isIt(conses.car(rest))) return rest
    lisp.spend(1)
    rest = conses.cdr(rest)
    if (rest !== NIL && rest === tortoise) lisp.signal('circular-list', list)
    if (steps === power) {
      tortoise = rest
      power *= 2
    }
  }
  return rest === NIL ? NIL : lisp.wrongType('listp', list)
}

type Same = (lisp: Lisp, a: Word, b: Word) => boolean
const eq: Same = (_, a, b) => a === b
const eql: Same = ({ machine }, a, b) => machine.keys.test('eql', a, b)
const equal: Same = ({ machine }, a, b) => machine.keys.test('equal', a, b)

const member =
  (same: Same) =>
  (lisp: Lisp, element: Word, list: Word): Word =>
    find(lisp, list, (candidate) => same(lisp, element, candidate))

const associated =
  (same: Same, part: 'car' | 'cdr') =>
  (lisp: Lisp, key: Word, list: Word): Word => {
    const { conses } = lisp.machine
    const cell = find(lisp, list, (entry) => conses.is(entry) && same(lisp, key, conses[part](entry)))
    return cell === NIL ? NIL : conses.car(cell)
  }

/** `delq` and `delete`: remove elements destructively. */
const deleted =
  (same: Same) =>
  (lisp: Lisp, element: Word, list: Word): Word => {
    const { conses } = lisp.machine
    lisp.listed(list)
    let first = list
    let before: Word = NIL
    for (let rest = list; conses.is(rest); rest = conses.cdr(rest)) {
      if (!same(lisp, element, conses.car(rest))) before = rest
      else if (before === NIL) first = conses.cdr(rest)
      else conses.setCdr(before, conses.cdr(rest))
    }
    return first
  }

function append(lisp: Lisp, args: readonly Word[]): Word {
  const last = args.at(-1) ?? NIL
  const items = args.slice(0, -1).flatMap((sequence) => elementsOf(lisp, sequence))
  return lisp.machine.conses.list(items, last)
}

function nconc(lisp: Lisp, args: readonly Word[]): Word {
  const { conses } = lisp.machine
  let first: Word = NIL
  let tail: Word = NIL
  for (const [i, list] of args.entries()) {
    if (list === NIL) continue
    if (first === NIL) first = list
    if (tail !== NIL) conses.setCdr(tail, list)
    if (i === args.length - 1) break
    tail = lastCell(lisp, requireCons(lisp, list))
  }
  return first
}

function nreverseList(lisp: Lisp, list: Word): Word {
  const { conses } = lisp.machine
  lisp.listed(list)
  let reversed: Word = NIL
  for (let rest = list; conses.is(rest); ) {
    const next = conses.cdr(rest)
    conses.setCdr(rest, reversed)
    reversed = rest
    rest = next
  }
  return reversed
}

function nreverse(lisp: Lisp, sequence: Word): Word {
  const { vectorlikes } = lisp.machine
  if (sequence === NIL || tagOf(sequence) === Tag.cons) return nreverseList(lisp, sequence)
  if (!vectorlikes.isVector(sequence)) lisp.wrongType('arrayp', sequence)
  const items = elementsOf(lisp, sequence).reverse()
  for (const [i, item] of items.entries()) vectorlikes.set(sequence, i, item)
  return sequence
}

function safeLength({ machine: { conses } }: Lisp, list: Word): Word {
  const seen = new Set<Word>()
  for (let rest = list; conses.is(rest) && !seen.has(rest); rest = conses.cdr(rest)) seen.add(rest)
  return fixnum(seen.size)
}

export const listPrimitives: readonly Primitive[] = [
  defun('cons', 2, 2, (lisp, a, b) => lisp.machine.conses.make(a, b)),
  defun('car', 1, 1, car),
  defun('cdr', 1, 1, cdr),
  defun('car-safe', 1, 1, (lisp, a) => (tagOf(a) === Tag.cons ? lisp.machine.conses.car(a) : NIL)),
  defun('cdr-safe', 1, 1, (lisp, a) => (tagOf(a) === Tag.cons ? lisp.machine.conses.cdr(a) : NIL)),
  defun('setcar', 2, 2, (lisp, cell, value) => {
    lisp.machine.conses.setCar(requireCons(lisp, cell), value)
    return value
  }),
  defun('setcdr', 2, 2, (lisp, cell, value) => {
    lisp.machine.conses.setCdr(requireCons(lisp, cell), value)
    return value
  }),
  defunMany('list', 0, (lisp, args) => lisp.machine.conses.list(args)),
  defun('nthcdr', 2, 2, nthcdr),
  defun('nth', 2, 2, (lisp, n, list) => car(lisp, nthcdr(lisp, n, list))),
  defun('memq', 2, 2, member(eq)),
  defun('memql', 2, 2, member(eql)),
  defun('member', 2, 2, member(equal)),
  defun('assq', 2, 2, associated(eq, 'car')),
  defun('assoc', 2, 2, associated(equal, 'car')),
  defun('rassq', 2, 2, associated(eq, 'cdr')),
  defun('rassoc', 2, 2, associated(equal, 'cdr')),
  defun('delq', 2, 2, deleted(eq)),
  defun('delete', 2, 2, deleted(equal)),
  defunMany('append', 0, append),
  defunMany('nconc', 0, nconc),
  defun('reverse', 1, 1, (lisp, sequence) => {
    const items = elementsOf(lisp, sequence).reverse()
    if (tagOf(sequence) === Tag.string)
      return joined(lisp, [pieceOfCharacters(items.map((item) => requireCharacter(lisp, item)))])
    return tagOf(sequence) === Tag.vectorlike ? lisp.machine.vectorlikes.of(items) : lisp.machine.conses.list(items)
  }),
  defun('nreverse', 1, 1, nreverse),
  defun('safe-length', 1, 1, safeLength),
  defun('eq', 2, 2, (lisp, a, b) => lisp.boolean(a === b)),
  defun('eql', 2, 2, (lisp, a, b) => lisp.boolean(eql(lisp, a, b))),
  defun('equal', 2, 2, (lisp, a, b) => lisp.boolean(equal(lisp, a, b))),
  defun('null', 1, 1, (lisp, a) => lisp.boolean(a === NIL)),
  defun('not', 1, 1, (lisp, a) => lisp.boolean(a === NIL)),
]
