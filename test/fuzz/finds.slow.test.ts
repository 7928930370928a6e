/**
 * Replays inputs with which fuzzing found bugs. Each find is a line here, beside its file.
 * @module
 */
import { beforeAll, expect, it } from 'vitest'
import { readFind, savedFinds } from './finds.ts'
import { trial } from './fuzzer.ts'
import { type Instrumented, instrumentedLibrary } from './instrumented.ts'
import { type TargetName, targets } from './targets.ts'

/** By target and file in finds/: what went wrong. */
const finds: Readonly<Record<string, string>> = {
  'dump/bignum-pointer-not-blank':
    'verify passed a bignum whose limb pointer, which the loader overwrites, was not blank',
  'dump/cold-section-without-payloads': 'writing lost 64 zeros of a cold section that holds nothing',
  'dump/cons-out-of-line': 'writing in the old order put a cons at a multiple of 8 that the file had at one of 4',
  'dump/cons-with-the-relocation-of-a-bignum':
    'decode threw an untyped error for a cons with the relocation of a bignum, which overlaps that of its cdr',
  'dump/copy-into-the-tables':
    'the gap before a copy that starts in the tables was counted twice, so that sizes exceeded the file',
  'dump/entry-of-eight-bytes-beyond-a-word':
    'a table was opened out of order, since an entry of eight bytes that no word in memory holds was taken for a blank one',
  'dump/eql-but-not-equal': 'eql took a bignum and a vector whose slot reads like its limbs for the same number',
  'dump/hash-list-outside': 'verify gave a hash_list of 2^31 - 1 as the offset of its own finding, outside the file',
  'dump/object-with-the-tag-of-a-fixnum': 'no document can say that an object has the tag Int1',
  'dump/roots-whose-names-overlap':
    'the search for a path refused names that overlap, which its documentation did not say',
  'dump/satellite-at-an-odd-offset': 'no document can say where relocations patch what starts at no multiple of 4',
  'dump/symbol-that-is-misaligned':
    'diff asked for the flags of a symbol that no word can point to, and that therefore has no node',
  'dump/zeros-behind-the-header': 'writing in the old order lost zeros between header and first object',
  'machine/buffer-that-is-a-wide-fixnum': 'a collection asked a fixnum of 62 bits for the address of its markers',
  'machine/hook-at-no-function': 'a load called whatever address the dump had for a hook',
  'machine/hook-that-is-a-subr': 'a load called a function that is no hook',
  'machine/nil-for-an-integer': 'a dump set purify-flag, which led to an integer variable, to nil',
  'machine/obarray-without-buckets': 'intern looked into a vector of length 0',
  'machine/symbol-that-is-a-wide-fixnum': 'the same of the next symbol in a bucket',
  'machine/text-of-negative-length': 'each look at a name of a negative number of bytes went through a million pages',
  'machine/word-across-the-end': 'a word that begins on the last byte of a segment was read past its array',
}

let instrumented: Instrumented
beforeAll(async () => {
  instrumented = await instrumentedLibrary()
})

it.each(Object.entries(finds))('%s: %s', (name) => {
  const [target] = name.split('/') as [TargetName]
  expect(trial(readFind(`${name}.pdmp.br`), instrumented, targets[target])).toBeUndefined()
})

it('has a line for every file', () => {
  expect(savedFinds()).toEqual(
    Object.keys(finds)
      .map((name) => `${name}.pdmp.br`)
      .sort(),
  )
})
