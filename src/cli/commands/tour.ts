/** `pdmp tour`: what this toolkit does, on one dump: identity, regions, verdict, relocation, collector. @module */
import {
  dumpOffset,
  earlyRelocs,
  hex,
  type Image,
  load,
  ObjectIndex,
  type Placement,
  place,
  Scanner,
  summarize,
  unload,
  verify,
} from '../../index.ts'
import { type Output, output, parseNumber } from '../command.ts'
import { openInput } from '../input.ts'
import { columns, grouped } from '../render/text.ts'
import { describeLayout, tablesText } from './info.ts'

export interface TourOptions {
  /** Makes the random placement the same in every run. */
  seed?: string
}

export function tour(path: string, options: TourOptions): Output {
  const { image, bytes } = openInput(path)
  const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : parseNumber(options.seed, '--seed')
  return output(tourText(path, image, bytes, seed))
}

function* tourText(path: string, image: Image, bytes: Uint8Array, seed: number): Generator<string> {
  const summary = summarize(image)
  yield `${path}: ${describeLayout(image)}, ${grouped(bytes.length)} bytes\n`
  yield `built for the executable with fingerprint ${Buffer.from(image.fingerprint).toString('hex').slice(0, 16)}…\n\n`
  yield* tablesText(image)
  yield '\nobjects\n'
  yield* columns(Object.entries(summary.objectStarts).map(([name, count]) => [`  ${name}`, grouped(count)]))
  const { verdict, total } = verify(bytes)
  yield `\nverify: ${verdict === 'ok' ? 'ok, no rule of the format is broken' : `${total} findings`}\n`
  const placement = randomPlacement(image, seed)
  yield* relocationText(image, placement)
  yield* collectorText(image, placement)
}

/** A page-aligned base and an executable somewhere else, as address-space randomisation would choose them. */
function randomPlacement(image: Image, seed: number): Placement {
  let state = seed
  const page = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return BigInt(state >>> 20) << 16n
  }
  return image.layout.wordSize === 8
    ? place(image, { dumpBase: 0x7f0000000000n + page(), emacsBasis: 0x555500000000n + page() })
    : place(image, { dumpBase: 0xb0000000n + page(), emacsBasis: 0x50000000n + page() })
}

function* relocationText(image: Image, placement: Placement): Generator<string> {
  const { bytes, applied, deferred, emacs } = load(image, placement)
  yield `\nrelocation, with the dump at ${hex(placement.dumpBase)} and the Emacs basis at ${hex(placement.emacsBasis)}\n`
  yield `  ${grouped(applied)} pointers made true, ${grouped(deferred)} left to native code\n`
  const written = emacs.extents.reduce((sum, { size }) => sum + size, 0)
  yield `  ${grouped(written)} bytes of the executable's variables written in ${grouped(emacs.extents.length)} pieces\n`
  for (const slot of earlyRelocs(image).offsets.subarray(0, 1)) {
    const shown = (from: Uint8Array) => Buffer.from(from.subarray(slot, slot + image.layout.wordSize)).toString('hex')
    yield `  the first slot, at ${hex(slot)}: ${shown(image.bytes)} in the file, ${shown(bytes)} in memory\n`
  }
  const back = unload(image, bytes, placement)
  yield `  taken back: ${Buffer.compare(back, image.bytes) === 0 ? 'the file again, byte for byte' : 'NOT the file'}\n`
}

function* collectorText(image: Image, placement: Placement): Generator<string> {
  const index = new ObjectIndex(image)
  const scanner = new Scanner(image, index, placement)
  const { tags } = image.layout
  const { offsets, types, length } = image.objectStarts
  const cons = [...types.keys()].find((i) => types[i] === tags.cons && i > length / 2) ?? 0
  const start = dumpOffset(offsets[cons]!)
  const at = placement.dumpBase + BigInt(start)
  const tagged = (tag: number) => (image.layout.tagging === 'low' ? at + BigInt(tag) : at)
  yield `\nthe collector finds these words on the stack, about the cons at ${hex(start)}\n`
  const words: [string, bigint][] = [
    ['its Lisp word', tagged(tags.cons)],
    ['its address', at],
    ['its address, tagged as a float', tagged(tags.float)],
    ['the address of its cdr', at + BigInt(image.layout.lispWordSize)],
    ['an address outside', placement.emacsBasis],
  ]
  yield* columns(
    words.map(([what, word]) => {
      const { kept, refusal } = scanner.scan(word)
      return [
        `  ${what}`,
        hex(word),
        kept === undefined ? `keeps nothing: ${refusal}` : `keeps the ${tags.names[kept.type]} (as ${kept.reading})`,
      ]
    }),
  )
}
