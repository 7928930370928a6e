import { describe, expect, it } from 'vitest'
import { confusionTable, crashShare, judgeFlips } from './confusion.ts'
import type { FlipVerdict } from './verdicts.ts'

const flips: FlipVerdict[] = [
  { part: 'header', offset: 0, bit: 7, verdict: 'signal', detail: 'SIGSEGV in load' },
  { part: 'header', offset: 1, bit: 0, verdict: 'refused', detail: 'not a dump file' },
  { part: 'emacs_relocs', offset: 0, bit: 1, verdict: 'hang', detail: 'text' },
  { part: 'emacs_relocs', offset: 2, bit: 1, verdict: 'signal', detail: 'SIGBUS in load' },
  { part: 'emacs_relocs', offset: 0, bit: 0, verdict: 'ran', detail: '' },
]

/** Sees damage in the first byte only. */
const seesFirstByte = (bytes: Uint8Array) => bytes[0] !== 0x55

describe('judgeFlips', () => {
  it('shows one flip at a time and restores the bytes', () => {
    const dump = Uint8Array.of(0x55, 0x55, 0x55)
    const seen: string[] = []
    const judged = judgeFlips(dump, flips, (bytes) => {
      seen.push(Buffer.from(bytes).toString('hex'))
      return seesFirstByte(bytes)
    })
    expect(seen).toEqual(['d55555', '555455', '575555', '555557', '545555'])
    expect(dump).toEqual(Uint8Array.of(0x55, 0x55, 0x55))
    expect(judged.map(({ reported }) => reported)).toEqual([true, false, true, false, true])
  })

  it('restores the byte when the verifier throws', () => {
    const dump = Uint8Array.of(0x55, 0x55, 0x55)
    const fail = () => {
      throw new Error('broken verifier')
    }
    expect(() => judgeFlips(dump, flips, fail)).toThrow('broken verifier')
    expect(dump).toEqual(Uint8Array.of(0x55, 0x55, 0x55))
  })
})

it('counts signals and hangs as crashes, and nothing else', () => {
  const judged = judgeFlips(Uint8Array.of(0x55, 0x55, 0x55), flips, seesFirstByte)
  expect(crashShare(judged)).toEqual({ reported: 2, all: 3 })
  const rows = confusionTable(judged).trimEnd().split('\n').slice(2)
  expect(rows).toEqual([
    '| header | 2 | 0 | 0 | 1 | 0 | 1 | 1 (100.0%) | 0 (0.0%) | 0 (–) |',
    '| emacs_relocs | 3 | 1 | 0 | 0 | 0 | 2 | 1 (50.0%) | 0 (–) | 1 (100.0%) |',
    '| all | 5 | 1 | 0 | 1 | 0 | 3 | 2 (66.7%) | 0 (0.0%) | 1 (100.0%) |',
  ])
})
