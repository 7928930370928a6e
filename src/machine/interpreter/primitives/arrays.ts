/**
 * Primitives on vectors, records, bool-vectors, char-tables, and on sequences of any kind.
 *
 * Source: `Faref`, `Faset` in src/data.c; `Flength`, `Fcopy_sequence`, `Fsort` in src/fns.c; `Fmake_vector` in src/alloc.c;
 * src/chartab.c.
 * @module
 */
import { encodeCharacter } from '../../../heap/strings.ts'
import { fixnum, fixnumValue, isFixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { MAX_CHAR, requireCharacter, requireFixnum, requireIndex, requireSymbol, requireWhole } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { arrayLength, bytePosition, characterOf, elementsOf, lengthOf } from '../sequences.ts'
import { joined, pieceOfString } from '../texts.ts'

function aref(lisp: Lisp, array: Word, index: Word): Word {
  const { vectorlikes, strings, charTables } = lisp.machine
  if (tagOf(array) === Tag.string) {
    return fixnum(characterOf(lisp, array, requireIndex(lisp, array, index, strings.length(array))))
  }
  if (charTables.is(array)) return charTables.get(array, requireCharacter(lisp, index))
  const length = arrayLength(lisp, array)
  if (length === undefined) lisp.wrongType('arrayp', array)
  const i = requireIndex(lisp, array, index, length)
  if (vectorlikes.typeOf(array) === 'BOOL_VECTOR') return lisp.boolean(vectorlikes.bit(array, i))
  return vectorlikes.get(array, i)
}

function aset(lisp: Lisp, array: Word, index: Word, value: Word): Word {
  const { vectorlikes, charTables } = lisp.machine
  const type = vectorlikes.typeOf(array)
  if (tagOf(array) === Tag.string) setCharacter(lisp, array, index, value)
  else if (charTables.is(array)) charTables.set(array, requireCharacter(lisp, index), value)
  else if (type === 'BOOL_VECTOR') {
    vectorlikes.setBit(array, requireIndex(lisp, array, index, vectorlikes.boolLength(array)), value !== NIL)
  } else {
    if (type !== 'NORMAL_VECTOR' && type !== 'RECORD') lisp.wrongType('arrayp', array)
    vectorlikes.set(array, requireIndex(lisp, array, index, vectorlikes.length(array)), value)
  }
  return value
}

/** Replace a character in place, by one of the same size in bytes. */
function setCharacter(lisp: Lisp, string: Word, index: Word, value: Word): void {
  const { strings } = lisp.machine
  const i = requireIndex(lisp, string, index, strings.length(string))
  const char = requireCharacter(lisp, value)
  const isMultibyte = strings.isMultibyte(string)
  const bytes = isMultibyte ? encodeCharacter(char) : [char]
  const start = bytePosition(lisp, string, i)
  const end = bytePosition(lisp, string, i + 1)
  if (bytes.length !== end - start || char > (isMultibyte ? MAX_CHAR : 0xff)) {
    lisp.error('Cannot store a character of another size in a string')
  }
  strings.write(string, start, bytes)
}

function makeVector(lisp: Lisp, length: Word, fill: Word): Word {
  return lisp.machine.vectorlikes.make(requireSize(lisp, length), fill)
}

function requireSize(lisp: Lisp, length: Word): number {
  const size = requireWhole(lisp, length)
  lisp.spend(size >>> 6)
  return size
}

function makeBoolVector(lisp: Lisp, length: Word, fill: Word): Word {
  const { vectorlikes } = lisp.machine
  const size = requireSize(lisp, length)
  const vector = vectorlikes.boolVector(size)
  for (let i = 0; fill !== NIL && i < size; i++) vectorlikes.setBit(vector, i, true)
  return vector
}

/** Most slots that the size word of a pseudovector can count. */
const MOST_SLOTS = 4095

function makeRecord(lisp: Lisp, slots: readonly Word[]): Word {
  if (slots.length > MOST_SLOTS) lisp.error('Attempt to allocate a record of too many slots')
  return lisp.machine.vectorlikes.record(slots)
}

function elt(lisp: Lisp, sequence: Word, index: Word): Word {
  const { conses } = lisp.machine
  if (sequence !== NIL && tagOf(sequence) !== Tag.cons) return aref(lisp, sequence, index)
  const i = requireFixnum(lisp, index)
  let rest = sequence
  for (let left = i; left > 0 && conses.is(rest); left--) {
    rest = conses.cdr(rest)
    lisp.spend(1)
  }
  if (conses.is(rest)) return conses.car(rest)
  return rest === NIL ? NIL : lisp.wrongType('listp', rest)
}

function copySequence(lisp: Lisp, sequence: Word): Word {
  const { vectorlikes, conses } = lisp.machine
  if (tagOf(sequence) === Tag.string) return joined(lisp, [pieceOfString(lisp, sequence)])
  const items = elementsOf(lisp, sequence)
  switch (vectorlikes.typeOf(sequence)) {
    case undefined:
      return conses.list(items)
    case 'RECORD':
      return vectorlikes.record(items)
    case 'BOOL_VECTOR': {
      const copy = vectorlikes.boolVector(items.length)
      for (const [i, item] of items.entries()) vectorlikes.setBit(copy, i, item !== NIL)
      return copy
    }
    default:
      return vectorlikes.of(items)
  }
}

/** Merge sort. It is stable, and terminates even with an inconsistent predicate. The items are on the stack. */
function sorted(items: readonly Word[], isLess: (a: Word, b: Word) => boolean): Word[] {
  if (items.length < 2) return [...items]
  const middle = items.length >>> 1
  const left = sorted(items.slice(0, middle), isLess)
  const right = sorted(items.slice(middle), isLess)
  const merged: Word[] = []
  let i = 0
  for (const item of left) {
    while (i < right.length && isLess(right[i]!, item)) merged.push(right[i++]!)
    merged.push(item)
  }
  return [...merged, ...right.slice(i)]
}

function sort(lisp: Lisp, sequence: Word, predicate: Word): Word {
  const { stack, vectorlikes, conses } = lisp.machine
  const items = elementsOf(lisp, sequence)
  const base = stack.pointer
  for (const item of items) stack.push(item)
  const result = sorted(items, (a, b) => lisp.funcall(predicate, [a, b]) !== NIL)
  stack.unwind(base)
  if (vectorlikes.isVector(sequence)) {
    const count = Math.min(result.length, vectorlikes.length(sequence))
    for (let i = 0; i < count; i++) vectorlikes.set(sequence, i, result[i]!)
    return sequence
  }
  // The predicate may have changed the list. Store into its cells as far as it extends.
  let cell = sequence
  for (const item of result) {
    if (!conses.is(cell)) break
    conses.setCar(cell, item)
    cell = conses.cdr(cell)
  }
  return sequence
}

function fillArray(lisp: Lisp, array: Word, value: Word): Word {
  const { charTables } = lisp.machine
  if (charTables.is(array)) charTables.setRange(array, 0, MAX_CHAR, value)
  else for (let i = 0, length = lengthOf(lisp, array); i < length; i++) aset(lisp, array, fixnum(i), value)
  return array
}

function requireCharTable(lisp: Lisp, table: Word): Word {
  return lisp.machine.charTables.is(table) ? table : lisp.wrongType('char-table-p', table)
}

function makeCharTable(lisp: Lisp, purpose: Word, initial: Word): Word {
  const { charTables } = lisp.machine
  const slots = lisp.property(requireSymbol(lisp, purpose), lisp.symbol('char-table-extra-slots'))
  const extras = slots === NIL ? 0 : requireWhole(lisp, slots)
  if (extras > 10) lisp.signal('args-out-of-range', slots, NIL)
  return charTables.make(purpose, initial, extras)
}

/** Parse RANGE: a character, `(FROM . TO)`, or nil for the default. */
function rangeOf(lisp: Lisp, range: Word): readonly [from: number, to: number] {
  const { conses } = lisp.machine
  if (isFixnum(range)) return [requireCharacter(lisp, range), Number(fixnumValue(range))]
  if (!conses.is(range)) lisp.error("Invalid RANGE argument to `set-char-table-range'")
  return [requireCharacter(lisp, conses.car(range)), requireCharacter(lisp, conses.cdr(range))]
}

function setCharTableRange(lisp: Lisp, table: Word, range: Word, value: Word): Word {
  const { charTables } = lisp.machine
  const [from, to] = range === lisp.t ? [0, MAX_CHAR] : rangeOf(lisp, range)
  if (from <= to) charTables.setRange(requireCharTable(lisp, table), from, to, value)
  return value
}

function setCharTableParent(lisp: Lisp, table: Word, parent: Word): Word {
  const { charTables } = lisp.machine
  requireCharTable(lisp, table)
  for (let at = parent; at !== NIL; at = charTables.parent(requireCharTable(lisp, at))) {
    if (at === table) lisp.error('Loop in parent chain')
  }
  charTables.setParent(table, parent)
  return parent
}

/** Number of slots of a char-table before the extra ones: default, parent, purpose, ASCII and 64 parts. */
const STANDARD_SLOTS = 68

function requireExtra(lisp: Lisp, table: Word, n: Word): number {
  const i = requireFixnum(lisp, n)
  const slots = lisp.machine.vectorlikes.length(requireCharTable(lisp, table))
  if (i < 0 || i >= slots - STANDARD_SLOTS) lisp.signal('args-out-of-range', table, n)
  return i
}

export const arrayPrimitives: readonly Primitive[] = [
  defunMany('vector', 0, (lisp, args) => lisp.machine.vectorlikes.of(args)),
  defun('make-vector', 2, 2, makeVector),
  defunMany('vconcat', 0, (lisp, args) => lisp.machine.vectorlikes.of(args.flatMap((arg) => elementsOf(lisp, arg)))),
  defun('aref', 2, 2, aref),
  defun('aset', 3, 3, aset),
  defun('elt', 2, 2, elt),
  defun('fillarray', 2, 2, fillArray),
  defun('length', 1, 1, (lisp, sequence) => fixnum(lengthOf(lisp, sequence))),
  defun('copy-sequence', 1, 1, copySequence),
  defun('sort', 2, 2, sort),
  defunMany('record', 1, makeRecord),
  defun('make-bool-vector', 2, 2, makeBoolVector),
  defun('make-char-table', 1, 2, makeCharTable),
  defun('char-table-parent', 1, 1, (lisp, table) => lisp.machine.charTables.parent(requireCharTable(lisp, table))),
  defun('set-char-table-parent', 2, 2, setCharTableParent),
  defun('char-table-extra-slot', 2, 2, (lisp, table, n) => {
    return lisp.machine.charTables.extra(table, requireExtra(lisp, table, n))
  }),
  defun('set-char-table-extra-slot', 3, 3, (lisp, table, n, value) => {
    lisp.machine.charTables.setExtra(table, requireExtra(lisp, table, n), value)
    return value
  }),
  defun('set-char-table-range', 3, 3, setCharTableRange),
]
