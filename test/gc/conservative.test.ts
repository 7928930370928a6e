import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Refusal, type ScannedWord, Scanner } from '../../src/gc/conservative.ts'
import { MarkBits } from '../../src/gc/mark-bits.ts'
import { ObjectIndex } from '../../src/gc/object-index.ts'
import { type Placement, place } from '../../src/image/placement.ts'
import { anyPlacement, anyVariant, type OpenedDump, variants } from '../arbitraries.ts'
import { holds, runsOf } from '../effort.ts'

/** What a collector asks about: a dump somewhere, and which objects were alive at its last collection. */
interface Scene {
  readonly dump: OpenedDump
  readonly at: Placement
  /** Offsets of objects that were dead; only generations that remember have any. */
  readonly dead: ReadonlySet<number>
}

const isModern = ({ truth }: OpenedDump) => ['28+', '28dev-a'].includes(truth.generation)

/** Dumps that do not wrap around the end of the address space. */
const anyScene: fc.Arbitrary<Scene> = anyVariant().chain((dump) => {
  const top = 1n << BigInt(8 * dump.truth.abi.wordSize)
  const hot = dump.truth.objectStarts.filter(({ offset }) => offset < dump.truth.header.discardableStart)
  const dead = isModern(dump) ? fc.subarray(hot.map(({ offset }) => offset)) : fc.constant([])
  return fc.record({
    dump: fc.constant(dump),
    at: anyPlacement(dump.image).filter(({ dumpBase }) => dumpBase + BigInt(dump.bytes.length) < top),
    dead: dead.map((offsets) => new Set(offsets)),
  })
})

/** `pdumper_find_object_type_impl`, by the list of objects. */
function typeAt({ dump, dead }: Scene, offset: bigint): number {
  const { objectStarts, header } = dump.truth
  const start = objectStarts.find((object) => BigInt(object.offset) === offset)
  if (start === undefined) return -1
  return start.offset < header.discardableStart && dead.has(start.offset) ? -1 : start.code
}

/** The object kept, as `OFFSET:TYPE`, or undefined. */
type Keeps = string | undefined
const keeps = (offset: bigint, type: number): Keeps => (type < 0 ? undefined : `${offset}:${type}`)

/** 28 to 31, `mark_maybe_pointer`: q is the word without tag bits; its object counts if the word is q or q + its type. */
function maybePointer(scene: Scene, word: bigint, symbolOnly: boolean): Keeps {
  const { tagging } = scene.dump.truth.abi
  const q = tagging === 'low' ? word - (word % 8n) : word
  const offset = q - scene.at.dumpBase
  const type = typeAt(scene, offset)
  if (symbolOnly && type !== 0) return undefined
  const agrees = tagging === 'high' || word === q || word - q === BigInt(type)
  return agrees ? keeps(offset, type) : undefined
}

/** The rule of 28 and later, called twice: with the word, and for symbols with its distance from lispsym undone. */
function specification28(scene: Scene, word: bigint): Keeps {
  const bits = 8 * scene.dump.truth.abi.wordSize
  const asSymbol = BigInt.asUintN(bits, scene.at.lispsym + word)
  return maybePointer(scene, word, false) ?? maybePointer(scene, asSymbol, true)
}

/** The rule of 27: as a Lisp word the type at the untagged pointer equals the tag; as a pointer it is exactly a start. */
function specification27(scene: Scene, word: bigint, lispWord: bigint): Keeps {
  const { tagging, wordSize, lispWordSize } = scene.dump.truth.abi
  const tag = tagging === 'low' ? lispWord % 8n : lispWord >> BigInt(8 * lispWordSize - 3)
  const untagged = tagging === 'low' ? lispWord - tag : lispWord
  const pointer = BigInt.asUintN(8 * wordSize, tag === 0n ? untagged + scene.at.lispsym : untagged)
  const offset = pointer - scene.at.dumpBase
  const type = typeAt(scene, offset)
  if (type >= 0 && BigInt(type) === tag) return keeps(offset, type)
  return keeps(word - scene.at.dumpBase, typeAt(scene, word - scene.at.dumpBase))
}

function scannerOf({ dump: { image, truth }, at, dead }: Scene): Scanner {
  const marks = new MarkBits(image)
  if (dead.size > 0) {
    for (const { offset } of truth.objectStarts) if (!dead.has(offset)) marks.mark(offset)
    marks.clearMarks()
  }
  return new Scanner(image, new ObjectIndex(image), at, marks)
}

/** Words of a stack: near objects with any tag, symbols as distances from lispsym, and anything. Lisp words may be wider. */
function anyWord({ dump, at }: Scene): fc.Arbitrary<bigint> {
  const { wordSize, lispWordSize, tagging } = dump.truth.abi
  const start = fc.constantFrom(...dump.truth.objectStarts)
  const pointer = fc.tuple(start, fc.nat(9)).map(([{ offset }, more]) => at.dumpBase + BigInt(offset + more))
  const symbol = start.map(({ offset }) => at.dumpBase + BigInt(offset) - at.lispsym)
  const tagged = start.map(({ offset, code }) => at.dumpBase + BigInt(offset + (tagging === 'low' ? code : 0)))
  const anything = fc.bigInt({ min: 0n, max: (1n << BigInt(8 * wordSize)) - 1n })
  const word = fc.oneof(pointer, symbol, tagged, anything).map((value) => BigInt.asUintN(8 * wordSize, value))
  if (lispWordSize === wordSize) return word
  return fc.tuple(word, fc.nat(7)).map(([low, tag]) => (BigInt(tag) << 61n) + low)
}

const offsetAndType = ({ kept }: ScannedWord): Keeps => (kept === undefined ? undefined : `${kept.offset}:${kept.type}`)

describe('laws', () => {
  it('a word keeps exactly what the specification of its release says', () => {
    let kept = 0
    const scenes = anyScene.chain((scene) => fc.tuple(fc.constant(scene), fc.array(anyWord(scene), { minLength: 1 })))
    holds(
      fc.property(scenes, ([scene, words]) => {
        const scanner = scannerOf(scene)
        const { wordSize } = scene.dump.truth.abi
        for (const lispWord of words) {
          const word = BigInt.asUintN(8 * wordSize, lispWord)
          const expected = isModern(scene.dump) ? specification28(scene, word) : specification27(scene, word, lispWord)
          const scanned = scanner.scan(word, lispWord)
          expect(offsetAndType(scanned)).toBe(expected)
          expect(scanned.refusal === undefined).toBe(expected !== undefined)
          if (expected !== undefined) kept++
        }
      }),
      { numRuns: 400 },
    )
    // Words that keep something are not rare among these, or the law would say little.
    expect(kept).toBeGreaterThan(runsOf(500))
  })

  it('a block is scanned word by word, each with the Lisp word that begins there', () => {
    const blocks = anyScene.chain((scene) =>
      fc.tuple(fc.constant(scene), fc.array(anyWord(scene), { maxLength: 6 }), fc.nat(3)),
    )
    holds(
      fc.property(blocks, ([scene, words, odd]) => {
        const { wordSize, lispWordSize, byteOrder } = scene.dump.truth.abi
        const little = byteOrder === 'little'
        const bytes = new Uint8Array(words.length * lispWordSize + odd)
        const view = new DataView(bytes.buffer)
        words.forEach((word, i) => {
          if (lispWordSize === 8) view.setBigUint64(8 * i, word, little)
          else view.setUint32(4 * i, Number(word), little)
        })
        const read = (at: number, size: number) =>
          size === 8 ? view.getBigUint64(at, little) : BigInt(view.getUint32(at, little))
        const scanner = scannerOf(scene)
        const scanned = [...scanner.scanBlock(bytes)]
        const expected: ScannedWord[] = []
        for (let at = 0; at + wordSize <= bytes.length; at += wordSize) {
          const word = read(at, wordSize)
          const hasLispWord = at + lispWordSize <= bytes.length
          expected.push(scanner.scan(word, hasLispWord ? read(at, lispWordSize) : word))
        }
        expect(scanned).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})

describe.each([
  ['28+', 'tiny-30-little-lp64'],
  ['27', 'tiny-27-little-lp64'],
])('words about one cons, in %s', (generation, name) => {
  const { image, truth } = variants.find((variant) => variant.name === name)!.open()
  const at = place(image, { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n })
  const cons = truth.objectStarts.find(({ type }) => type === 'Cons')!
  const symbol = truth.objectStarts.find(({ type }) => type === 'Symbol')!
  const address = (object: { offset: number }) => at.dumpBase + BigInt(object.offset)
  const scanner = new Scanner(image, new ObjectIndex(image), at)
  const refused = (word: bigint): Refusal | undefined => scanner.scan(word).refusal

  it('keep it by its tagged word and by its address', () => {
    expect(scanner.scan(address(cons) + 3n).kept).toEqual({ offset: cons.offset, type: 3, reading: 'lisp' })
    expect(scanner.scan(address(cons)).kept).toEqual({ offset: cons.offset, type: 3, reading: 'pointer' })
  })

  it('keep a symbol by its distance from lispsym', () => {
    const word = BigInt.asUintN(64, address(symbol) - at.lispsym)
    expect(scanner.scan(word).kept).toEqual({ offset: symbol.offset, type: 0, reading: 'symbol' })
  })

  it('report why they keep nothing', () => {
    expect(refused(address(cons) + 7n)).toBe('tag-mismatch')
    expect(refused(address(cons) + 8n)).toBe('not-a-start')
    expect(refused(0x1234n)).toBe('outside-dump')
    const asSymbol = BigInt.asUintN(64, address(cons) - at.lispsym)
    expect(refused(asSymbol)).toBe(generation === '27' ? 'tag-mismatch' : 'not-a-symbol')
    if (generation === '27') expect(refused(address(cons) + 1n)).toBe('tag-mismatch')
  })

  it('report that it was dead', () => {
    const marks = new MarkBits(image)
    marks.clearMarks()
    const { kept, refusal } = new Scanner(image, new ObjectIndex(image), at, marks).scan(address(cons))
    // 27 has no memory of the last collection: there the dead are kept again.
    expect([kept?.offset, refusal]).toEqual(generation === '27' ? [cons.offset, undefined] : [undefined, 'dead'])
  })
})
