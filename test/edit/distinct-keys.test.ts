import { expect, it } from 'vitest'
import { distinctPairs } from '../../src/edit/distinct-keys.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import type { HashTableDatum } from '../../src/lisp/reader/datum.ts'
import { readLisp } from '../../src/lisp/reader/read.ts'

const wide = layoutOf('28', 'lp64', 'little')
const narrow = layoutOf('28', 'ilp32-align4', 'little')

/** The values that are left, in the order of the table. */
const valuesOf = (text: string, layout = wide) =>
  distinctPairs(readLisp(text) as HashTableDatum, layout).map(([, value]) => 'value' in value && Number(value.value))

/** The tables that the reader of Emacs 28.2 makes of these, as `maphash` lists their values. */
const read: readonly (readonly [string, readonly number[]])[] = [
  ['#s(hash-table test eq data (1 1 1 2))', [2]],
  ['#s(hash-table test eq data (100000000000000000000 1 100000000000000000000 2))', [1, 2]],
  ['#s(hash-table test eq data (#1=100000000000000000000 1 #1# 2))', [2]],
  ['#s(hash-table test eql data (100000000000000000000 1 100000000000000000000 2))', [2]],
  ['#s(hash-table test eq data (1.5 1 1.5 2))', [1, 2]],
  ['#s(hash-table test eql data (1.5 1 1.5 2))', [2]],
  ['#s(hash-table test eql data (0.0 1 -0.0 2))', [1, 2]],
  ['#s(hash-table test equal data ((1 . 2) 1 (1 . 2) 2 (1 . 3) 3))', [2, 3]],
  ['#s(hash-table test eql data ((1 . 2) 1 (1 . 2) 2))', [1, 2]],
  ['#s(hash-table test equal data ("a" 1 b 2 "a" 3))', [3, 2]],
  ['#s(hash-table test equal data ([1 "x"] 1 [1 "x"] 2 [1 "y"] 3))', [2, 3]],
  ['#s(hash-table test equal data (#&3"\\5" 1 #&3"\\5" 2 #&4"\\5" 3))', [2, 3]],
  ['#s(hash-table test eq data (#:a 1 #:a 2 a 3 a 4))', [1, 2, 4]],
  ['#s(hash-table test eq data (#1=(1) 1 #1# 2 (1) 3))', [2, 3]],
  ['#s(hash-table test equal data (#s(hash-table) 1 #s(hash-table) 2))', [1, 2]],
  ['#s(hash-table test equal data (#("a" 0 1 (f b)) 1 "a" 2))', [2]],
  ['#s(hash-table test equal data (#1=(a . #1#) 1 #1# 2))', [2]],
]

it.each(read)('%s has the values %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})

it('treats equal numbers as one object if they are fixnums, which depends on the size of words', () => {
  const text = '#s(hash-table test eq data (536870912 1 536870912 2 -536870912 3 -536870912 4))'
  expect(valuesOf(text, wide)).toEqual([2, 4])
  expect(valuesOf(text, narrow)).toEqual([1, 2, 4])
})

it('refuses keys whose comparison takes too long', () => {
  // Eight hundred lists of forty elements that differ in the last one alone: each is compared with all others.
  const long = `(${'a '.repeat(40)}`
  const many = Array.from({ length: 800 }, (_, i) => `${long} ${i}) ${i}`).join(' ')
  expect(() => valuesOf(`#s(hash-table test equal data (${many}))`)).toThrow(
    'comparing the keys of the table takes more than 10000000 steps',
  )
})
