/**
 * Primitives on strings and their text properties.
 *
 * Source: src/fns.c, `Fmake_string` in src/alloc.c, `Fpropertize` in src/editfns.c, src/textprop.c.
 * @module
 */
import { encodeCharacter } from '../../../heap/strings.ts'
import { fixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { requireBounds, requireCharacter, requireFixnum, requireString, requireWhole } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { format } from '../format.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { charactersIn, elementsOf } from '../sequences.ts'
import { joined, type Piece, pieceOfCharacters, pieceOfRange, pieceOfString } from '../texts.ts'

/** The string itself, or the name of a symbol. */
function nameOrString(lisp: Lisp, word: Word): Word {
  if (tagOf(word) === Tag.symbol) return lisp.machine.symbols.name(word)
  return requireString(lisp, word)
}

function pieceOf(lisp: Lisp, sequence: Word): Piece {
  if (tagOf(sequence) === Tag.string) return pieceOfString(lisp, sequence)
  return pieceOfCharacters(elementsOf(lisp, sequence).map((item) => requireCharacter(lisp, item)))
}

function concat(lisp: Lisp, args: readonly Word[]): Word {
  return joined(
    lisp,
    args.map((arg) => pieceOf(lisp, arg)),
  )
}

function substring(lisp: Lisp, string: Word, from: Word, to: Word): Word {
  const { strings, vectorlikes } = lisp.machine
  if (vectorlikes.isVector(string)) {
    const bounds = requireBounds(lisp, string, from, to, vectorlikes.length(string))
    return vectorlikes.of(elementsOf(lisp, string).slice(bounds.from, bounds.to))
  }
  if (tagOf(string) !== Tag.string) lisp.wrongType('arrayp', string)
  const bounds = requireBounds(lisp, string, from, to, strings.length(string))
  return joined(lisp, [pieceOfRange(lisp, string, bounds.from, bounds.to)])
}

function makeString(lisp: Lisp, length: Word, fill: Word): Word {
  const count = requireWhole(lisp, length)
  const char = requireCharacter(lisp, fill)
  const unit = encodeCharacter(char)
  lisp.spend(count >>> 3)
  // Do not build a string that memory cannot hold.
  if (count * unit.length > lisp.machine.space.memoryMap.heapLimit) lisp.signal('memory-full')
  const bytes = new Uint8Array(count * unit.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = unit[i % unit.length]!
  return lisp.machine.strings.fromBytes(bytes, unit.length > 1 ? count : undefined)
}

/** Compare characters from the first difference on, as `string<` does. */
function compare(lisp: Lisp, a: Word, b: Word): number {
  const [left, right] = [charactersIn(lisp, nameOrString(lisp, a)), charactersIn(lisp, nameOrString(lisp, b))]
  for (const [i, char] of left.entries()) {
    const other = right[i]
    if (other === undefined) return 1
    if (char !== other) return char - other
  }
  return left.length - right.length
}

/** Add properties to a plist, after the existing ones, in the given order. */
function withProperties(lisp: Lisp, plist: Word, properties: readonly Word[]): Word {
  const { conses } = lisp.machine
  const items = lisp.listed(plist)
  for (let i = 0; i + 1 < properties.length; i += 2) {
    let at = 0
    while (at < items.length && items[at] !== properties[i]) at += 2
    if (at < items.length) items[at + 1] = properties[i + 1]!
    else items.push(properties[i]!, properties[i + 1]!)
  }
  return conses.list(items)
}

function propertize(lisp: Lisp, [string = NIL, ...properties]: readonly Word[]): Word {
  if (properties.length % 2 === 1) {
    lisp.signal('wrong-number-of-arguments', lisp.symbol('propertize'), fixnum(properties.length + 1))
  }
  const copy = joined(lisp, [pieceOfString(lisp, requireString(lisp, string))])
  const { textProperties, strings } = lisp.machine
  const length = strings.length(copy)
  if (length > 0 && properties.length > 0) {
    textProperties.change(copy, length, 0, length, (plist) => withProperties(lisp, plist, properties))
  }
  return copy
}

/** A string or the current buffer, with its first position and its length. Positions are counted from 0 internally. */
function ownerOf(lisp: Lisp, object: Word): { readonly owner: Word; readonly first: number; readonly length: number } {
  const { strings, buffers } = lisp.machine
  if (tagOf(object) === Tag.string) return { owner: object, first: 0, length: strings.length(object) }
  const buffer = object === NIL ? lisp.currentBuffer : object
  if (!buffers.is(buffer)) lisp.wrongType('buffer-or-string-p', object)
  return { owner: buffer, first: 1, length: buffers.length(buffer) }
}

function plistAt(lisp: Lisp, position: Word, object: Word): Word {
  const { owner, first, length } = ownerOf(lisp, object)
  const at = requireFixnum(lisp, position) - first
  if (at < 0 || at > length) lisp.signal('args-out-of-range', position, position)
  return lisp.machine.textProperties.at(owner, at)
}

function getTextProperty(lisp: Lisp, position: Word, property: Word, object: Word): Word {
  return lisp.plistGet(plistAt(lisp, position, object), property)
}

function putTextProperty(lisp: Lisp, start: Word, end: Word, property: Word, value: Word, object: Word): Word {
  const { owner, first, length } = ownerOf(lisp, object)
  const from = requireFixnum(lisp, start) - first
  const to = requireFixnum(lisp, end) - first
  if (from < 0 || from > to || to > length) lisp.signal('args-out-of-range', start, end)
  if (from < to) {
    lisp.machine.textProperties.change(owner, length, from, to, (plist) =>
      withProperties(lisp, plist, [property, value]),
    )
  }
  return NIL
}

export const stringPrimitives: readonly Primitive[] = [
  defunMany('concat', 0, concat),
  defun('substring', 1, 3, substring),
  defun('make-string', 2, 2, makeString),
  defunMany('string', 0, (lisp, args) =>
    joined(lisp, [pieceOfCharacters(args.map((arg) => requireCharacter(lisp, arg)))]),
  ),
  defun('char-to-string', 1, 1, (lisp, char) => joined(lisp, [pieceOfCharacters([requireCharacter(lisp, char)])])),
  defun('string-equal', 2, 2, (lisp, a, b) => lisp.boolean(compare(lisp, a, b) === 0)),
  defun('string-lessp', 2, 2, (lisp, a, b) => lisp.boolean(compare(lisp, a, b) < 0)),
  defunMany('format', 1, format),
  defunMany('propertize', 1, propertize),
  defun('text-properties-at', 1, 2, plistAt),
  defun('get-text-property', 2, 3, getTextProperty),
  defun('put-text-property', 4, 5, putTextProperty),
]
