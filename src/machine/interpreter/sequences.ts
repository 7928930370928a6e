/**
 * Lists, vectors, strings and bool-vectors as sequences of elements.
 *
 * Source: `Flength`, `concat` in src/fns.c; `Faref` in src/data.c.
 * @module
 */
import { characterAt, charactersOf } from '../../heap/strings.ts'
import { fixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'

/** The elements of a sequence. Their number is bounded by memory. */
export function elementsOf(lisp: Lisp, sequence: Word): Word[] {
  const { vectorlikes } = lisp.machine
  switch (tagOf(sequence)) {
    case Tag.cons:
      return lisp.listed(sequence)
    case Tag.string:
      return charactersIn(lisp, sequence).map((char) => fixnum(char))
    case Tag.vectorlike: {
      const length = arrayLength(lisp, sequence)
      if (length === undefined) break
      lisp.spend(length)
      if (vectorlikes.typeOf(sequence) !== 'BOOL_VECTOR')
        return Array.from({ length }, (_, i) => vectorlikes.get(sequence, i))
      return Array.from({ length }, (_, i) => lisp.boolean(vectorlikes.bit(sequence, i)))
    }
  }
  return sequence === NIL ? [] : lisp.wrongType('sequencep', sequence)
}

/** Number of elements of a vector, function object or bool-vector; undefined for other objects. */
export function arrayLength({ machine: { vectorlikes } }: Lisp, array: Word): number | undefined {
  switch (vectorlikes.typeOf(array)) {
    case 'NORMAL_VECTOR':
    case 'RECORD':
    case 'COMPILED':
    case 'CLOSURE':
      return vectorlikes.length(array)
    case 'BOOL_VECTOR':
      return vectorlikes.boolLength(array)
    default:
      return undefined
  }
}

export function lengthOf(lisp: Lisp, sequence: Word): number {
  const { strings } = lisp.machine
  if (tagOf(sequence) === Tag.string) return strings.length(sequence)
  if (tagOf(sequence) === Tag.cons) return lisp.listed(sequence).length
  if (sequence === NIL) return 0
  return arrayLength(lisp, sequence) ?? lisp.wrongType('sequencep', sequence)
}

/** The characters of a string. */
export function charactersIn(lisp: Lisp, string: Word): number[] {
  const { strings } = lisp.machine
  lisp.spend(strings.length(string))
  return [...charactersOf(strings.bytes(string), strings.isMultibyte(string))]
}

/** The start of character `index` of a string, in bytes. */
export function bytePosition(lisp: Lisp, string: Word, index: number): number {
  const { strings } = lisp.machine
  if (!strings.isMultibyte(string)) return index
  const bytes = strings.bytes(string)
  let at = 0
  for (let char = 0; char < index; char++) {
    at++
    while (at < bytes.length && (bytes[at]! & 0xc0) === 0x80) at++
  }
  return at
}

export function characterOf(lisp: Lisp, string: Word, index: number): number {
  const { strings } = lisp.machine
  const bytes = strings.bytes(string)
  if (!strings.isMultibyte(string)) return bytes[index]!
  const at = bytePosition(lisp, string, index)
  return characterAt(bytes, at, bytePosition(lisp, string, index + 1) - at)
}

/** The last cell of a list, which may be dotted. */
export function lastCell(lisp: Lisp, list: Word): Word {
  const { conses } = lisp.machine
  let cell = list
  let tortoise: Word = NIL
  let power = 2
  for (let steps = 1; conses.is(conses.cdr(cell)); steps++) {
    cell = conses.cdr(cell)
    lisp.spend(1)
    if (cell === tortoise) lisp.signal('circular-list', list)
    if (steps === power) {
      tortoise = cell
      power *= 2
    }
  }
  return cell
}
