/**
 * Primitives on hash tables.
 *
 * Source: `Fmake_hash_table`, `Fgethash`, `Fmaphash` in src/fns.c.
 * @module
 */

import { fixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { type Weakness, weaknesses } from '../../objects/table-fields.ts'
import { requireWhole } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'

const tests = ['eq', 'eql', 'equal'] as const

/** Most pairs for which a new table may have room. */
const LARGEST_START = 2 ** 24

function makeHashTable(lisp: Lisp, args: readonly Word[]): Word {
  const { symbols, tables } = lisp.machine
  const name = (word: Word) => (tagOf(word) === Tag.symbol ? symbols.nameText(word) : '')
  let test: (typeof tests)[number] = 'eql'
  let weakness: Weakness = null
  let size: number | undefined
  for (let i = 0; i < args.length; i += 2) {
    const keyword = args[i]!
    const value = args[i + 1]
    if (value === undefined) lisp.error('Missing argument for a keyword')
    switch (name(keyword)) {
      case ':test':
        test = tests.find((known) => known === name(value)) ?? invalid(lisp, 'Invalid hash table test', value)
        break
      case ':weakness':
        weakness = weaknessOf(lisp, value, name(value))
        break
      case ':size':
        size = value === NIL ? 0 : requireWhole(lisp, value)
        if (size > LARGEST_START) lisp.signal('memory-full')
        break
      case ':rehash-size':
      case ':rehash-threshold':
      case ':purecopy':
        break
      default:
        lisp.signal('error', lisp.machine.strings.make('Invalid argument list'), keyword)
    }
  }
  return tables.make(size === undefined ? { test, weakness } : { test, weakness, size })
}

function weaknessOf(lisp: Lisp, value: Word, name: string): Weakness {
  if (value === NIL) return null
  if (value === lisp.t) return 'key-and-value'
  return weaknesses.find((known) => known === name) ?? invalid(lisp, 'Invalid hash table weakness', value)
}

function invalid(lisp: Lisp, what: string, value: Word): never {
  lisp.signal('error', lisp.machine.strings.make(what), value)
}

function requireTable(lisp: Lisp, table: Word): Word {
  return lisp.machine.tables.is(table) ? table : lisp.wrongType('hash-table-p', table)
}

function maphash(lisp: Lisp, fn: Word, table: Word): Word {
  const { tables, stack } = lisp.machine
  const pairs = [...tables.pairs(requireTable(lisp, table))]
  for (const [key, value] of pairs) {
    stack.push(key)
    stack.push(value)
  }
  // As in Emacs, pairs that the function removes are not visited.
  for (const [key] of pairs) if (tables.has(table, key)) lisp.funcall(fn, [key, tables.get(table, key)])
  return NIL
}

function copyHashTable(lisp: Lisp, table: Word): Word {
  const { tables } = lisp.machine
  const [test, weakness] = [tables.test(requireTable(lisp, table)), tables.weakness(table)]
  const copy = tables.make({ test, weakness, size: tables.size(table) })
  for (const [key, value] of tables.pairs(table)) tables.put(copy, key, value)
  return copy
}

export const tablePrimitives: readonly Primitive[] = [
  defunMany('make-hash-table', 0, makeHashTable),
  defun('gethash', 2, 3, (lisp, key, table, otherwise) => {
    return lisp.machine.tables.get(requireTable(lisp, table), key, otherwise)
  }),
  defun('puthash', 3, 3, (lisp, key, value, table) => {
    lisp.machine.tables.put(requireTable(lisp, table), key, value)
    return value
  }),
  defun('remhash', 2, 2, (lisp, key, table) => {
    lisp.machine.tables.remove(requireTable(lisp, table), key)
    return NIL
  }),
  defun('clrhash', 1, 1, (lisp, table) => {
    lisp.machine.tables.clear(requireTable(lisp, table))
    return table
  }),
  defun('maphash', 2, 2, maphash),
  defun('copy-hash-table', 1, 1, copyHashTable),
  defun('hash-table-count', 1, 1, (lisp, table) => fixnum(lisp.machine.tables.count(requireTable(lisp, table)))),
  defun('hash-table-test', 1, 1, (lisp, table) => lisp.symbol(lisp.machine.tables.test(requireTable(lisp, table)))),
  defun('hash-table-weakness', 1, 1, (lisp, table) => {
    const weakness = lisp.machine.tables.weakness(requireTable(lisp, table))
    return weakness === null ? NIL : lisp.symbol(weakness)
  }),
]
