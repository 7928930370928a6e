/**
 * Primitives on symbols, functions and obarrays.
 *
 * Source: src/data.c; `Fintern`, `Fmapatoms` in src/lread.c; `Fdefalias` in src/data.c; `Fget`, `Fput` in src/fns.c.
 * @module
 */
import { fixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { requireString, requireSymbol, requireWhole } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, type Primitive } from '../primitive.ts'

function symbolValue(lisp: Lisp, symbol: Word): Word {
  const { symbols } = lisp.machine
  const value = symbols.value(requireSymbol(lisp, symbol))
  return value === symbols.unbound ? lisp.signal('void-variable', symbol) : value
}

function set(lisp: Lisp, symbol: Word, value: Word): Word {
  lisp.setVariable(requireSymbol(lisp, symbol), value)
  return value
}

function fset(lisp: Lisp, symbol: Word, definition: Word): Word {
  const { symbols } = lisp.machine
  if (requireSymbol(lisp, symbol) === NIL && definition !== NIL) lisp.signal('setting-constant', symbol)
  for (let fn = definition; fn !== NIL && tagOf(fn) === Tag.symbol; fn = symbols.function(fn)) {
    if (fn === symbol) lisp.signal('cyclic-function-indirection', symbol)
  }
  symbols.setFunction(symbol, definition)
  return definition
}

function put(lisp: Lisp, symbol: Word, property: Word, value: Word): Word {
  const { symbols } = lisp.machine
  const plist = symbols.plist(requireSymbol(lisp, symbol))
  symbols.setPlist(symbol, plistPut(lisp, plist, property, value))
  return value
}

/** `plist-put`: change the list in place, or add a pair at the end. */
function plistPut(lisp: Lisp, plist: Word, property: Word, value: Word): Word {
  const { conses } = lisp.machine
  lisp.listed(plist)
  let last: Word = NIL
  let rest = plist
  while (conses.is(rest) && conses.is(conses.cdr(rest))) {
    const cell = conses.cdr(rest)
    if (conses.car(rest) === property) {
      conses.setCar(cell, value)
      return plist
    }
    last = cell
    rest = conses.cdr(cell)
  }
  if (rest !== NIL) lisp.wrongType('plistp', plist)
  const pair = conses.list([property, value])
  if (last === NIL) return pair
  conses.setCdr(last, pair)
  return plist
}

/** The obarray that an argument stands for. nil is the initial one. */
function requireObarray(lisp: Lisp, obarray: Word): Word {
  const { obarrays } = lisp.machine
  if (obarray === NIL) return obarrays.initial
  return obarrays.is(obarray) ? obarray : lisp.wrongType('obarrayp', obarray)
}

function intern(lisp: Lisp, name: Word, obarray: Word): Word {
  const { obarrays, strings, symbols } = lisp.machine
  const into = requireObarray(lisp, obarray)
  const bytes = Uint8Array.from(strings.bytes(requireString(lisp, name)))
  const found = obarrays.find(bytes, into)
  if (found !== undefined) return found
  const symbol = symbols.make(strings.fromBytes(bytes, strings.isMultibyte(name) ? strings.length(name) : undefined))
  obarrays.add(symbol, into)
  return symbol
}

function found(lisp: Lisp, name: Word, obarray: Word): Word | undefined {
  const { obarrays, strings, symbols } = lisp.machine
  const isSymbol = tagOf(name) === Tag.symbol
  const string = isSymbol ? symbols.name(name) : requireString(lisp, name)
  const symbol = obarrays.find(Uint8Array.from(strings.bytes(string)), requireObarray(lisp, obarray))
  return isSymbol && symbol !== name ? undefined : symbol
}

function unintern(lisp: Lisp, name: Word, obarray: Word): Word {
  const symbol = found(lisp, name, obarray)
  if (symbol === undefined) return NIL
  if (lisp.machine.space.isBuiltin(lisp.machine.space.symbolAddress(symbol))) lisp.error('Attempt to unintern t or nil')
  return lisp.boolean(lisp.machine.obarrays.remove(symbol, requireObarray(lisp, obarray)))
}

function mapatoms(lisp: Lisp, fn: Word, obarray: Word): Word {
  const { obarrays, stack } = lisp.machine
  const atoms = [...obarrays.symbols(requireObarray(lisp, obarray))]
  // Symbols that the function uninterns must live until they are visited.
  for (const atom of atoms) stack.push(atom)
  for (const atom of atoms) lisp.funcall(fn, [atom])
  return NIL
}

/** The function at the end of a chain of symbols, or nil. */
export function indirectFunction(lisp: Lisp, object: Word): Word {
  const { symbols } = lisp.machine
  let fn = object
  for (let links = 0; fn !== NIL && tagOf(fn) === Tag.symbol; links++) {
    if (links > 100) lisp.signal('cyclic-function-indirection', object)
    fn = symbols.function(fn)
  }
  return fn
}

function functionp(lisp: Lisp, object: Word): boolean {
  const fn = indirectFunction(lisp, object)
  const kind = lisp.primitiveKind(fn)
  return kind === undefined ? lisp.functions.parts(fn) !== undefined : kind !== 'special'
}

export const symbolPrimitives: readonly Primitive[] = [
  defun('symbolp', 1, 1, (lisp, a) => lisp.boolean(tagOf(a) === Tag.symbol)),
  defun('symbol-name', 1, 1, (lisp, symbol) => lisp.machine.symbols.name(requireSymbol(lisp, symbol))),
  defun('symbol-value', 1, 1, symbolValue),
  defun('symbol-function', 1, 1, (lisp, symbol) => lisp.machine.symbols.function(requireSymbol(lisp, symbol))),
  defun('symbol-plist', 1, 1, (lisp, symbol) => lisp.machine.symbols.plist(requireSymbol(lisp, symbol))),
  defun('indirect-function', 1, 2, indirectFunction),
  defun('boundp', 1, 1, (lisp, symbol) => {
    const { symbols } = lisp.machine
    return lisp.boolean(symbols.value(requireSymbol(lisp, symbol)) !== symbols.unbound)
  }),
  defun('fboundp', 1, 1, (lisp, symbol) => {
    return lisp.boolean(lisp.machine.symbols.function(requireSymbol(lisp, symbol)) !== NIL)
  }),
  defun('special-variable-p', 1, 1, (lisp, symbol) => {
    return lisp.boolean(lisp.machine.symbols.isSpecial(requireSymbol(lisp, symbol)))
  }),
  defun('set', 2, 2, set),
  defun('makunbound', 1, 1, (lisp, symbol) => {
    lisp.setVariable(requireSymbol(lisp, symbol), lisp.machine.symbols.unbound)
    return symbol
  }),
  defun('fset', 2, 2, fset),
  defun('fmakunbound', 1, 1, (lisp, symbol) => {
    fset(lisp, symbol, NIL)
    return symbol
  }),
  defun('defalias', 2, 3, (lisp, symbol, definition) => {
    fset(lisp, symbol, definition)
    return symbol
  }),
  defun('get', 2, 2, (lisp, symbol, property) => lisp.property(requireSymbol(lisp, symbol), property)),
  defun('put', 3, 3, put),
  defun('plist-get', 2, 2, (lisp, plist, property) => lisp.plistGet(plist, property)),
  defun('plist-put', 3, 3, plistPut),
  defun('make-symbol', 1, 1, (lisp, name) => lisp.machine.symbols.make(requireString(lisp, name))),
  defun('intern', 1, 2, intern),
  defun('intern-soft', 1, 2, (lisp, name, obarray) => found(lisp, name, obarray) ?? NIL),
  defun('unintern', 1, 2, unintern),
  defun('mapatoms', 1, 2, mapatoms),
  defun('obarray-make', 0, 1, (lisp, size) => {
    const buckets = size === NIL ? DEFAULT_BUCKETS : requireWhole(lisp, size)
    if (buckets > MOST_BUCKETS) lisp.signal('args-out-of-range', size, fixnum(MOST_BUCKETS))
    return lisp.machine.obarrays.make(Math.max(1, buckets))
  }),
  defun('obarrayp', 1, 1, (lisp, object) => lisp.boolean(lisp.machine.obarrays.is(object))),
  defun('functionp', 1, 1, (lisp, object) => lisp.boolean(functionp(lisp, object))),
]

const DEFAULT_BUCKETS = 8
const MOST_BUCKETS = 2 ** 20
