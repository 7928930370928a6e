/** `pdmp tour`: demonstrate this toolkit on one dump: layout, regions, verdict, relocation, collector. @module */
import {
  type Dump,
  hex,
  type Image,
  type Layout,
  load,
  type Placement,
  place,
  Scanner,
  unload,
  verify,
} from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { fileArgument, seedOption } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { describeLayout, tablesText } from '../render/layout.ts'
import { columns, counted, grouped } from '../render/text.ts'

export interface TourOptions {
  json?: boolean
  /** Seed of the random placement, so that runs can be repeated. */
  seed?: number
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [seedOption('choose the placement by this number; default: a random one')],
  examples: [['tour emacs.pdmp --seed 1', 'meet a dump, the same way each time']],
  exits: { clean: 'the tour is shown' },
  run: tour,
}

export function tour(path: string, options: TourOptions): Output {
  const dump = openInput(path)
  const { seed = Math.floor(Math.random() * 2 ** 31) } = options
  const seen = sights(dump, seed)
  return output(options.json ? jsonDocument(document(seen)) : tourText(path, dump.image, seen))
}

/** The parts of a dump that the tour shows. */
interface Sights {
  readonly layout: Layout
  readonly size: number
  readonly fingerprint: string
  readonly objects: Readonly<Record<string, number>>
  readonly findings: number
  readonly placement: Placement
  readonly relocation: ReturnType<typeof relocation>
  readonly collector: ReturnType<typeof collector>
}

function sights(dump: Dump, seed: number): Sights {
  const { image } = dump
  const placement = randomPlacement(image, seed)
  return {
    layout: image.layout,
    size: dump.bytes.length,
    fingerprint: Buffer.from(image.fingerprint).toString('hex'),
    objects: dump.summarize().objectStarts,
    findings: verify(dump).total,
    placement,
    relocation: relocation(image, placement),
    collector: collector(dump, placement),
  }
}

function document({ layout, placement, ...seen }: Sights): object {
  const { generation, release, byteOrder, wordSize, lispWordSize, entryUnit, windows, limbSize } = layout
  return {
    schema: 'pdmp/tour/1',
    layout: { generation, release, byteOrder, wordSize, lispWordSize, entryUnit, windows, limbSize },
    ...seen,
    placement: {
      dumpBase: hex(placement.dumpBase),
      emacsBasis: hex(placement.emacsBasis),
      lispsym: hex(placement.lispsym),
    },
  }
}

function* tourText(path: string, image: Image, seen: Sights): Generator<string> {
  const { size, fingerprint, objects, findings, placement } = seen
  yield `${path}: ${describeLayout(image)}, ${counted(size, 'byte')}\n`
  yield `built for the executable with fingerprint ${fingerprint.slice(0, 16)}…\n\n`
  yield* tablesText(image)
  yield '\nobjects\n'
  yield* columns(Object.entries(objects).map(([name, count]) => [`  ${name}`, grouped(count)]))
  yield `\nverify: ${findings === 0 ? 'ok, no rule of the format is broken' : counted(findings, 'finding')}\n`
  yield* relocationText(placement, seen.relocation)
  yield* collectorText(seen.collector)
}

/** Choose a page-aligned base and an address of the executable, as address-space randomization would. */
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

/** Load at `placement`, and unload again. */
function relocation(image: Image, placement: Placement) {
  const { bytes, applied, deferred, emacs } = load(image, placement)
  const [slot] = image.dumpRelocs[0]!.offsets.subarray(0, 1)
  const wordIn = (from: Uint8Array) =>
    slot === undefined ? '' : Buffer.from(from.subarray(slot, slot + image.layout.wordSize)).toString('hex')
  return {
    applied,
    deferred,
    emacsBytes: emacs.writes.reduce((sum, { size }) => sum + size, 0),
    emacsPieces: emacs.writes.length,
    firstSlot: slot === undefined ? null : { offset: slot, inFile: wordIn(image.bytes), inMemory: wordIn(bytes) },
    isReversible: Buffer.compare(unload(image, bytes, placement), image.bytes) === 0,
  }
}

function* relocationText(placement: Placement, seen: Sights['relocation']): Generator<string> {
  const { applied, deferred, emacsBytes, emacsPieces, firstSlot, isReversible } = seen
  yield `\nrelocation, with the dump at ${hex(placement.dumpBase)} and the Emacs basis at ${hex(placement.emacsBasis)}\n`
  yield `  ${counted(applied, 'pointer')} made true, ${grouped(deferred)} left to native code\n`
  yield `  ${counted(emacsBytes, 'byte')} of the executable's variables written in ${counted(emacsPieces, 'piece')}\n`
  if (firstSlot !== null) {
    const { offset, inFile, inMemory } = firstSlot
    yield `  the first slot, at ${hex(offset)}: ${inFile} in the file, ${inMemory} in memory\n`
  }
  yield `  taken back: ${isReversible ? 'the file again, byte for byte' : 'NOT the file'}\n`
}

/** Show how the collector classifies five words about one cons. */
function collector({ image, objects }: Dump, placement: Placement) {
  const scanner = new Scanner(image, objects, placement)
  const { tags } = image.layout
  const { offsets, types, length } = image.objectStarts
  const cons = [...types.keys()].find((i) => types[i] === tags.cons && i > length / 2) ?? 0
  const start = offsets[cons]!
  const at = placement.dumpBase + BigInt(start)
  const tagged = (tag: number) => (image.layout.tagging === 'low' ? at + BigInt(tag) : at)
  const words: [string, bigint][] = [
    ['its Lisp word', tagged(tags.cons)],
    ['its address', at],
    ['its address, tagged as a float', tagged(tags.float)],
    ['the address of its cdr', at + BigInt(image.layout.lispWordSize)],
    ['an address outside', placement.emacsBasis],
  ]
  const scanned = words.map(([what, word]) => {
    const { kept, refusal } = scanner.scan(word)
    const keeps =
      kept === undefined
        ? null
        : { offset: kept.offset, type: tags.names[kept.type]!, typeCode: kept.type, reading: kept.reading }
    return { what, word: hex(word), kept: keeps, refusal: refusal ?? null }
  })
  return { cons: start, words: scanned }
}

function* collectorText({ cons, words }: Sights['collector']): Generator<string> {
  yield `\nthe collector finds these words on the stack, about the cons at ${hex(cons)}\n`
  yield* columns(
    words.map(({ what, word, kept, refusal }) => [
      `  ${what}`,
      word,
      kept === null ? `keeps nothing: ${refusal}` : `keeps the ${kept.type} (as ${kept.reading})`,
    ]),
  )
}
