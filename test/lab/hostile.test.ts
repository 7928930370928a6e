/**
 * Experiments on damaged dumps give a result or a PdmpError.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { sampleOf } from '../effort.ts'
import { exerciseLab, experimentsOnDumps } from '../hostile/exercise-lab.ts'
import * as library from '../hostile/library.ts'
import { attempter } from '../hostile/promise.ts'

const names = experimentsOnDumps(library)
const attempt = attempter(library)

const damagedOnes: readonly TinyOptions[] = [
  { generation: '28+', release: '29', abi: 'lp64', byteOrder: 'little' },
  { generation: '28+', release: '31', abi: 'wide-align4', byteOrder: 'big' },
  { generation: '27', abi: 'ilp32-align8', byteOrder: 'big' },
]

describe.each(sampleOf(damagedOnes, 3))('$generation $abi $byteOrder', (options) => {
  const { bytes } = tinyDump(options)
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })

  it('gives a result or a refusal', () => {
    let results = 0
    const property = fc.property(damage, fc.constantFrom(...names), (places, name) => {
      const damaged = bytes.slice()
      for (const [place, byte] of places) damaged[place] = byte
      const image = attempt(() => library.Dump.open(damaged))
      if (image !== undefined && exerciseLab(image, name, library)) results++
    })
    fc.assert(property, { seed: 20180314, numRuns: 200 })
    expect(results).toBeGreaterThan(40)
  })
})
