/**
 * Structures at places where an independent program found them: headers of every kind of vectorlike, symbols, strings.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { readDump } from '../corpus/corpus.ts'
import { type Abi, rootOf, structureOf } from './layouts.ts'
import { realDumps, streamOf } from './real-dumps.ts'

/** Kind, offset, word, code of the kind, Lisp words, other words. */
const headers: Readonly<Record<string, string>> = {
  'bullseye-amd64': `
    BUFFER            59120 0x400000000c03204a 12  74 50
    CHAR_TABLE        61136 0x4000000019000047 25  71  0
    HASH_TABLE        64584 0x400000000d00b004 13   4 11
    NORMAL_VECTOR     64712              0x3ce  0 974  0
    SUB_CHAR_TABLE    73080 0x400000001a000011 26  17  0
    COMPILED          75752 0x4000000018000005 24   5  0
    MARKER            84560 0x4000000003005000  3   0  5
    RECORD           194056 0x400000001b00000b 27  11  0
    OVERLAY         1226984 0x4000000004001003  4   3  1
    FONT            3833624 0x400000001c00000d 28  13  0
    FRAME           4016784 0x400000000902d013  9  19 45
    WINDOW          6351112 0x400000000a026019 10  25 38
    BOOL_VECTOR     7049216 0x400000000b000000 11   0  0`,
  'bookworm-amd64': `
    BUFFER              59144 0x400000000c03104a 12  74 49
    MARKER              60136 0x4000000003005000  3   0  5
    CHAR_TABLE          60344 0x400000001a000047 26  71  0
    SUB_CHAR_TABLE      60920 0x400000001b000011 27  17  0
    HASH_TABLE         327504 0x400000000d00b004 13   4 11
    NORMAL_VECTOR      327632              0x3ce  0 974  0
    SUBR              1210720 0x4000000010009000 16   0  9
    NATIVE_COMP_UNIT  1210928 0x4000000018003007 24   7  3
    COMPILED          1226120 0x4000000019000006 25   6  0
    RECORD            1237992 0x400000001c00000b 28  11  0
    OVERLAY           1853392 0x4000000004001003  4   3  1
    FONT              6659200 0x400000001d00000d 29  13  0
    FRAME             6841608 0x400000000902d013  9  19 45
    WINDOW            8006488 0x400000000a026019 10  25 38
    BOOL_VECTOR       8792088 0x400000000b000000 11   0  0`,
  'bookworm-s390x': `
    BUFFER            59144 0x400000000c03104a 12  74 49
    MARKER            60136 0x4000000003005000  3   0  5
    CHAR_TABLE        60344 0x400000001a000047 26  71  0
    SUB_CHAR_TABLE    60920 0x400000001b000011 27  17  0
    HASH_TABLE       327504 0x400000000d00b004 13   4 11
    NORMAL_VECTOR    327632              0x3ce  0 974  0
    COMPILED        1210352 0x4000000019000005 25   5  0
    RECORD          1372304 0x400000001c00000b 28  11  0
    OVERLAY         2525272 0x4000000004001003  4   3  1
    FONT            3932208 0x400000001d00000d 29  13  0
    FRAME           4124776 0x400000000902d013  9  19 45
    WINDOW          6509424 0x400000000a026019 10  25 38
    BOOL_VECTOR     7284760 0x400000000b000000 11   0  0`,
  'trixie-amd64': `
    NORMAL_VECTOR       59144                0xa  0  10  0
    SUBR                71328 0x400000001200a000 18   0 10
    NATIVE_COMP_UNIT    71480 0x400000001a003007 26   7  3
    CLOSURE             80264 0x400000001f000005 31   5  0
    RECORD              92592 0x400000002200000b 34  11  0
    HASH_TABLE          94792 0x400000000e008000 14   0  8
    CHAR_TABLE         354488 0x4000000020000046 32  70  0
    SUB_CHAR_TABLE     355056 0x4000000021000011 33  17  0
    OBARRAY            671176 0x400000000f002000 15   0  2
    OVERLAY           1927624 0x4000000004002001  4   1  2
    MARKER            1992160 0x4000000003005000  3   0  5
    BUFFER            3305864 0x400000000d02f04c 13  76 47
    FONT              7664656 0x400000002300000d 35  13  0
    FRAME             7843752 0x400000000a02e015 10  21 46
    WINDOW            9096584 0x400000000b027019 11  25 39
    BOOL_VECTOR      11492056 0x400000000c000000 12   0  0`,
  'trixie-i386': `
    NORMAL_VECTOR       56984                0xa  0  10  0
    CLOSURE             70528         0x5f000005 31   5  0
    SUBR                70600         0x5200b000 18   0 11
    NATIVE_COMP_UNIT    70688         0x5a004007 26   7  4
    HASH_TABLE          83136         0x4e00b000 14   0 11
    RECORD             171216         0x6200000b 34  11  0
    CHAR_TABLE         209768         0x60000044 32  68  0
    SUB_CHAR_TABLE     210048         0x61000012 33  18  0
    OBARRAY            563632         0x4f003000 15   0  3
    MARKER             631864         0x43005000  3   0  5
    OVERLAY           1083472         0x44002001  4   1  2
    BUFFER            1872592         0x4d04304c 13  76 67
    BIGNUM            2438856         0x42003000  2   0  3
    FONT              3911552         0x6300000d 35  13  0
    FRAME             4002536         0x4a04a015 10  21 74
    WINDOW            4638152         0x4b03c019 11  25 60
    BOOL_VECTOR       6872936         0x4c000000 12   0  0`,
}

/** Offset of a symbol and of its name. Widths of `redirect` differ between releases, and both fill from the high end in s390x. */
const symbols: Readonly<
  Record<string, readonly (readonly [name: string, offset: number, redirect: string, special: boolean])[]>
> = {
  'bullseye-amd64': [
    ['fill-column', 491032, 'FORWARDED', true],
    ['kill-ring', 514024, 'PLAINVAL_27', true],
    ['load-path', 1303608, 'FORWARDED', true],
    ['car-safe', 1573064, 'PLAINVAL_27', false],
  ],
  'bookworm-amd64': [
    ['emacs-version', 1433032, 'FORWARDED', true],
    ['car-safe', 1714032, 'PLAINVAL_27', false],
    ['kill-ring', 3323304, 'PLAINVAL_27', true],
  ],
  'bookworm-s390x': [
    ['car-safe', 1312592, 'PLAINVAL_27', false],
    ['kill-ring', 1392448, 'PLAINVAL_27', true],
    ['fill-column', 1728040, 'FORWARDED', true],
  ],
  'trixie-amd64': [
    ['car-safe', 710296, 'PLAINVAL', false],
    ['load-path', 1463736, 'FORWARDED', true],
    ['kill-ring', 3254416, 'PLAINVAL', true],
  ],
  'trixie-i386': [
    ['car-safe', 84592, 'PLAINVAL', false],
    ['fill-column', 1073416, 'FORWARDED', true],
    ['kill-ring', 2472688, 'PLAINVAL', true],
  ],
}

/** Offset, characters, bytes (or what stands for them), and text. */
const strings: Readonly<
  Record<string, readonly (readonly [offset: number, numChars: number, lenData: number, text: string])[]>
> = {
  'bullseye-amd64': [
    [75192, 0, -1, ''],
    [91448, 6, 14, '四角號碼::'],
  ],
  'bookworm-amd64': [[1455528, 1, 3, '…']],
  'bookworm-s390x': [[336200, 68, -1, 'line breakable\nWhile filling, we can bre']],
  'trixie-amd64': [
    [59232, 5, -1, 'CNS-F'],
    [701848, 8, 12, '[\u202c\u2069]+\\|\n'],
  ],
  'trixie-i386': [
    [57032, 5, -1, 'CNS-F'],
    [327720, 11, 29, '[\u2018\u2019\u201b\u201c\u201d\u201f\u301e\uff02\uff07]'],
  ],
}

describe.each(realDumps)('$name', ({ name, isLittle, wordSize, release }) => {
  const bytes = readDump(name)
  const { SYMBOL, STRING, VECTORLIKE_HEADER } = PdmpHeap.StructTypes

  function bodyAt(offset: number, type: number): PdmpHeap.Structure['body'] {
    const stream = streamOf(bytes.subarray(offset))
    // Of 32-bit machines i386 alone is here, which aligns 8-byte scalars to 4.
    const abi: Abi = { lenPointer: wordSize, lenLispWord: wordSize, align8: wordSize, hasMsBitFields: false }
    return structureOf(stream, rootOf(isLittle, abi, release), type)
  }

  it.each(
    headers[name]!.trim()
      .split('\n')
      .map((line) => line.trim().split(/ +/)),
  )('has a %s at %s with the header %s', (kind, offset, word, ...numbers) => {
    const { sizeWord } = bodyAt(Number(offset), VECTORLIKE_HEADER) as PdmpHeap.VectorlikeHeader
    const [pvec, lispWords, restWords] = numbers.map(Number)
    expect([sizeWord.numLispWords, sizeWord.numRestWords]).toEqual([lispWords, restWords])
    expect(sizeWord.isPseudovector).toBe(kind !== 'NORMAL_VECTOR')
    const at = Buffer.from(bytes.subarray(Number(offset), Number(offset) + wordSize))
    expect(BigInt(`0x${(isLittle ? at.reverse() : at).toString('hex')}`)).toBe(BigInt(word!))
    if (!sizeWord.isPseudovector) return
    const { pvecType27, pvecType28, pvecType30 } = sizeWord
    const { PvecTypes27, PvecTypes28, PvecTypes30 } = PdmpHeap
    const names = { 27: PvecTypes27, 28: PvecTypes28, 30: PvecTypes30 }[release]!
    expect([pvecType27, pvecType28, pvecType30].filter((type) => type !== undefined)).toEqual([pvec])
    expect(names[pvec!]).toBe(`PVEC_${kind}`)
  })

  it.each(symbols[name]!)('has the symbol %s at %i', (symbolName, offset, redirect, isDeclaredSpecial) => {
    const symbol = bodyAt(offset, SYMBOL) as PdmpHeap.LispSymbol
    const { flags } = symbol
    expect(PdmpHeap.Redirects[flags.redirect]).toBe(redirect)
    expect(flags).toMatchObject({
      trappedWrite: PdmpHeap.TrappedWrites.UNTRAPPED,
      interned: PdmpHeap.InternedStates.INTERNED_IN_INITIAL_OBARRAY,
      isDeclaredSpecial,
      isPinned: true,
    })
    const { numChars, lenData, ofsData } = bodyAt(symbol.name.value, STRING) as PdmpHeap.LispString
    expect(numChars.value).toBe(symbolName.length)
    // A name that is a literal in the executable is not in the dump.
    if (lenData.value === -2) expect(ofsData.value).toBeLessThan(0)
    else expect(textAt(ofsData.value, symbolName.length)).toBe(symbolName)
  })

  it.each(strings[name]!)('has a string at %i', (offset, chars, len, text) => {
    const { numChars, lenData, ofsData } = bodyAt(offset, STRING) as PdmpHeap.LispString
    expect([numChars.value, lenData.value]).toEqual([chars, len])
    expect(textAt(ofsData.value, Buffer.byteLength(text))).toBe(text)
    expect(bytes[ofsData.value + (len < 0 ? chars : len)]).toBe(0)
  })

  function textAt(offset: number, length: number): string {
    return Buffer.from(bytes.subarray(offset, offset + length)).toString()
  }
})
