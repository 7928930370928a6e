/**
 * What fuzzing once found stays mended: each find is a line here, beside its file.
 * @module
 */
import { beforeAll, expect, it } from 'vitest'
import { readFind, savedFinds } from './finds.ts'
import { trial } from './fuzzer.ts'
import { type Instrumented, instrumentedLibrary } from './instrumented.ts'

/** By file in finds/: what went wrong. */
const finds: Readonly<Record<string, string>> = {
  'bignum-pointer-not-blank': 'verify passed a bignum whose limb pointer, which the loader overwrites, was not blank',
  'cold-section-without-payloads': 'writing lost 64 zeros of a cold section that holds nothing',
  'eql-but-not-equal': 'eql took a bignum and a vector whose slot reads like its limbs for the same number',
  'hash-list-outside': 'verify gave a hash_list of 2^31 - 1 as the offset of its own finding, outside the file',
}

let instrumented: Instrumented
beforeAll(async () => {
  instrumented = await instrumentedLibrary()
})

it.each(Object.entries(finds))('%s: %s', (name) => {
  expect(trial(readFind(`${name}.pdmp.br`), instrumented)).toBeUndefined()
})

it('has a line for every file', () => {
  expect(savedFinds()).toEqual(
    Object.keys(finds)
      .map((name) => `${name}.pdmp.br`)
      .sort(),
  )
})
