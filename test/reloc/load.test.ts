import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlyRelocs, type Image } from '../../src/image/image.ts'
import { type Placement, place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { countRelocs, load, relocate, unload } from '../../src/reloc/load.ts'
import { anyPlacement, anyVariantPlaced, variants } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'
import { loadNaively } from '../corpus/naive-loader.ts'
import { readings } from '../corpus/naive-reader.ts'
import { holds } from '../effort.ts'

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

/** A loaded image moved by `dump` and `emacs` bytes, slot by slot on bigints. */
function shifted(image: Image, loaded: Uint8Array, dump: bigint, emacs: bigint): Uint8Array {
  const { wordSize, lispWordSize, byteOrder } = image.layout
  const bytes = loaded.slice()
  const view = new DataView(bytes.buffer)
  const little = byteOrder === 'little'
  const wide = lispWordSize > wordSize
  const add = (at: number, by: bigint) => {
    if (wordSize === 8) view.setBigUint64(at, BigInt.asUintN(64, view.getBigUint64(at, little) + by), little)
    else view.setUint32(at, Number(BigInt.asUintN(32, BigInt(view.getUint32(at, little)) + by)), little)
  }
  const table = earlyRelocs(image)
  for (let i = 0; i < table.length; i++) {
    const kind = image.layout.relocKinds[table.types[i]!]!
    const slot = table.offsets[i]!
    // The limb pointer ends the value of a bignum; the value starts one word into the object.
    if (kind.form === 'bignum') add(slot + wordSize + 8, dump)
    if (kind.form !== 'raw' && kind.form !== 'lv') continue
    const base = kind.base === 'dump' ? dump : emacs
    // A symbol is its distance from lispsym, which moves with the executable.
    const by = kind.form === 'lv' && kind.tag === 0 ? base - emacs : base
    // The pointer of a wide Lisp word is its low half.
    add(wide && kind.form === 'lv' && !little ? slot + 4 : slot, by)
  }
  return bytes
}

const move = (image: Image, { dumpBase, emacsBasis }: Placement, dump: bigint, emacs: bigint): Placement => {
  const bits = 8 * image.layout.wordSize
  const wrap = (value: bigint) => BigInt.asUintN(bits, value)
  return place(image, { dumpBase: wrap(dumpBase + dump), emacsBasis: wrap(emacsBasis + emacs) })
}

const anyShift = fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }).map((pages) => pages * 4096n)

describe('laws', () => {
  it('loading at a and moving by b is loading at a + b', () => {
    holds(
      fc.property(anyVariantPlaced(), anyShift, anyShift, ({ dump: { image }, at }, dump, emacs) => {
        const moved = relocate(image, move(image, at, dump, emacs)).bytes
        expect(same(moved, shifted(image, relocate(image, at).bytes, dump, emacs))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('unloading is the inverse of loading', () => {
    holds(
      fc.property(anyVariantPlaced(), ({ dump: { image, bytes }, at }) => {
        expect(same(unload(image, relocate(image, at).bytes, at), bytes)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('the naive loader, on bigints one slot at a time, gives the same image and the same executable', () => {
    holds(
      fc.property(anyVariantPlaced(), ({ dump: { image, bytes }, at }) => {
        const loaded = load(image, at)
        const naive = loadNaively(readings(bytes)[0]!, at)
        expect(same(loaded.bytes, naive.image)).toBe(true)
        const writes = loaded.emacs.writes.map(({ start }, i) => [
          start,
          Buffer.from(loaded.emacs.bytesOf(i)).toString('hex'),
        ])
        expect(writes).toEqual(naive.emacs.map((stored) => [stored.emacs, Buffer.from(stored.bytes).toString('hex')]))
      }),
      { numRuns: 300 },
    )
  })

  it('loading never changes the file, or a byte outside the slots', () => {
    holds(
      fc.property(anyVariantPlaced(), ({ dump: { image, bytes }, at }) => {
        const before = bytes.slice()
        const loaded = relocate(image, at).bytes
        expect(same(bytes, before)).toBe(true)
        const free = new Uint8Array(bytes.length).fill(1)
        const table = earlyRelocs(image)
        for (let i = 0; i < table.length; i++) {
          const { wordSize, relocs } = image.layout
          const code = table.types[i]!
          const isBignum = code === relocs.bignum
          const from = table.offsets[i]! + (isBignum ? wordSize : 0)
          free.fill(0, from, from + (isBignum ? 8 + wordSize : relocs.widths[code]!))
        }
        expect(loaded.findIndex((byte, i) => free[i] === 1 && byte !== bytes[i])).toBe(-1)
      }),
    )
  })
})

// Every variant by name: the laws above draw at random.
it.each(variants)('$name is the file again after loading and unloading', ({ open }) => {
  const { image, bytes } = open()
  const at = place(image, { dumpBase: 0xb7c4_0000n, emacsBasis: 0x56ab_c008n })
  const loaded = relocate(image, at).bytes
  expect(same(loaded, bytes)).toBe(false)
  expect(same(unload(image, loaded, at), bytes)).toBe(true)
})

describe.each(['bookworm-s390x', 'trixie-i386', 'own-28.2-m32-wideint'])('the laws on the whole of %s', (name) => {
  it('hold', () => {
    const image = openDump(readDump(name))
    holds(
      fc.property(anyPlacement(image), anyShift, anyShift, (at, dump, emacs) => {
        const { bytes } = relocate(image, at)
        expect(same(relocate(image, move(image, at, dump, emacs)).bytes, shifted(image, bytes, dump, emacs))).toBe(true)
        expect(same(unload(image, bytes, at), image.bytes)).toBe(true)
      }),
      { numRuns: 3 },
    )
  })
})

describe('counts', () => {
  it('relocations of native code as deferred', () => {
    expect(countRelocs(openDump(readDump('bookworm-amd64')))).toEqual({ applied: 498595, deferred: 73 + 4862 })
    expect(countRelocs(openDump(readDump('bookworm-s390x')))).toEqual({ applied: 401602, deferred: 0 })
  })
})

describe('the buffer of the image', () => {
  const { image } = variants.find(({ name }) => name === 'tiny-28-big-lp64')!.open()
  const at = place(image, { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n })

  it('into a buffer of the right size', () => {
    const into = new Uint8Array(image.bytes.length).fill(0xee)
    const loaded = relocate(image, at, { into })
    expect(loaded.bytes).toBe(into)
    expect(same(into, relocate(image, at).bytes)).toBe(true)
  })

  it('but not into one of another size or alignment', () => {
    expect(() => relocate(image, at, { into: new Uint8Array(8) })).toThrow(RangeError)
    const buffer = new Uint8Array(image.bytes.length + 1)
    expect(() => relocate(image, at, { into: buffer.subarray(1) })).toThrow(RangeError)
  })

  it('a dump that starts at any byte of its buffer loads alike', () => {
    const buffer = new Uint8Array(image.bytes.length + 3)
    buffer.set(image.bytes, 3)
    const unaligned = openDump(buffer.subarray(3))
    expect(same(relocate(unaligned, at).bytes, relocate(image, at).bytes)).toBe(true)
    expect(same(unload(unaligned, relocate(image, at).bytes.subarray(), at), image.bytes)).toBe(true)
  })
})

it('refuses to unload an image of another size, and says where it ends', () => {
  const { image } = variants[0]!.open()
  const at = place(image, { dumpBase: 0n, emacsBasis: 0n })
  expect(() => unload(image, new Uint8Array(40), at)).toThrow(
    expect.objectContaining({ code: 'image-mismatch', site: { path: 'image', offset: 40 } }),
  )
})
