/**
 * Benches of the garbage collector: a million look-ups of object starts.
 * @module
 */
import { library, readDump } from './library.ts'
import { byTurns, compare, type Row } from './measure.ts'
import { foldAnswer, halfObjectProbes, uniformProbes } from './probes.ts'
import type { Subject } from './subject.ts'

const { Dump } = library

const PROBES = 1_000_000
const SEED = 7

export function* benchLookups({ file, reference }: Subject): Generator<Row> {
  if (reference === undefined) return
  const { image, objects: index } = Dump.open(readDump(file))
  const { offsets } = image.objectStarts
  const mixes = [
    { mix: 'random', probes: uniformProbes(PROBES, SEED, image.bytes.length) },
    { mix: 'half of them objects', probes: halfObjectProbes(PROBES, SEED, image.bytes.length, offsets) },
  ]
  for (const [i, { mix, probes }] of mixes.entries()) {
    const inC = (rounds: number) => reference.lookup(file, PROBES, SEED, rounds)[i]!
    const ask = () => {
      let checksum = 0
      for (let probe = 0; probe < probes.length; probe++) {
        checksum = foldAnswer(checksum, index.typeAt(probes[probe]!))
      }
      return `0x${checksum.toString(16)}`
    }
    const [ours, theirs] = [ask(), inC(1).checksum]
    if (ours !== theirs) throw new Error(`answers differ: ${ours}, in C ${theirs}`)
    const times = byTurns(ask, (rounds) => inC(rounds).medianNs / 1e6)
    yield compare(`a million look-ups, ${mix} (C: binary search)`, times, '≤ 0.5')
  }
}
