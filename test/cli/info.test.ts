import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { corpusPath, manifest, readDump } from '../corpus/corpus.ts'
import { tinyDump, tinyName, tinyVariants } from '../corpus/tiny-dump.ts'
import { pdmp, pdmpJson } from './run.ts'

const pathOf = (name: string) => corpusPath(name, 'dump.pdmp.br')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The words of `struct dump_header` from byte 48 on, as they stand in the files of the Debian packages. */
const headerWords: Readonly<Record<string, string>> = {
  'bullseye-amd64': '989d7900 66d90500 30039100 b9450200 181a9a00 b60a0000 00986900 00606b00',
  'bookworm-amd64':
    'e89ca300 a39b0700 780bc200 49000000 a00cc200 fe120000 9858c200 f43a0300 6844cf00 260b0000 20138300 00008600 08fe8200',
  'bookworm-s390x':
    '007e9798 000620c2 00971aa0 00000000 00971aa0 00000000 00971aa0 000268aa 00a0bd48 00000612 006c5c10 006f0000 006c4c28',
  'trixie-amd64':
    '38c8ce00 3f970800 3825f100 4f000000 7826f100 4e160000 b07ff100 14be0300 00780001 0d0c0000 a8259300 00009700 b80b9300',
  'trixie-i386':
    '94b38400 17970800 f00fa700 4f000000 2c11a700 4e160000 646aa700 17be0300 c062b600 110c0000 a8064b00 00004d00 d8f84a00',
}

describe.each(Object.entries(headerWords))('info --json of %s', (name, hex) => {
  const { status, document } = pdmpJson(['info', pathOf(name)])
  const dump = manifest().dumps.find((entry) => entry.name === name)!
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
  const words = Array.from({ length: bytes.length / 4 }, (_, i) =>
    dump.byteOrder === 'little' ? bytes.readInt32LE(4 * i) : bytes.readInt32BE(4 * i),
  )

  it('identifies the file', () => {
    expect(status).toBe(0)
    expect(document.schema).toBe('pdmp/info/1')
    expect(document.file).toEqual({ size: dump.size, sha256: dump.sha256 })
    expect(document.layout).toEqual({
      generation: dump.release === '27' ? '27' : '28+',
      release: dump.release,
      byteOrder: dump.byteOrder,
      wordSize: dump.wordSize,
      lispWordSize: dump.lispWordSize,
      entryUnit: 4,
      limbSize: dump.wordSize,
      windows: false,
    })
    expect(document.fingerprint).toBe(Buffer.from(readDump(name).subarray(16, 48)).toString('hex'))
  })

  it('has the numbers of the header', () => {
    const phases = dump.release === '27' ? 1 : 3
    const locators = Array.from({ length: phases + 2 }, (_, i) => ({ offset: words[2 * i], count: words[2 * i + 1] }))
    const [discardableStart, coldStart, hashList] = words.slice(2 * (phases + 2))
    expect(document.header).toEqual({
      dumpRelocs: locators.slice(0, phases),
      objectStarts: locators[phases],
      emacsRelocs: locators[phases + 1],
      discardableStart,
      coldStart,
      hashList: hashList ?? null,
    })
  })

  it('counts every entry of the tables', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    const { counts, header } = document
    expect(counts.dumpRelocs.map(sum)).toEqual(header.dumpRelocs.map(({ count }: { count: number }) => count))
    expect(sum(counts.emacsRelocs)).toBe(header.emacsRelocs.count)
    expect(sum(counts.objectStarts)).toBe(header.objectStarts.count)
    expect(Object.keys(counts.objectStarts)).toEqual(['Symbol', 'Cons', 'String', 'Vectorlike', 'Float'])
    expect(counts.dumpRelocs[0]['DUMP_TO_DUMP_LV+Cons']).toBeGreaterThan(0)
  })
})

// One of each generation; the library's own tests go through all variants.
const samples = tinyVariants.filter(({ byteOrder, abi, native }) => byteOrder === 'big' && abi === 'lp64' && !native)

describe.each(samples.map((options) => ({ name: tinyName(options), options })))(
  'info --json of $name',
  ({ name, options }) => {
    it('tells the truth', () => {
      const { truth } = tinyDump(options)
      const { document } = pdmpJson(['info', pathOf(name)])
      expect(document.layout).toMatchObject({ generation: truth.generation, release: truth.release, byteOrder: 'big' })
      expect(document.fingerprint).toBe(truth.fingerprint)
      expect(document.file.sha256).toBe(sha256(readDump(name)))
      expect(document.header.discardableStart).toBe(truth.header.discardableStart)
      expect(document.header.hashList).toBe(truth.header.hashList)
      expect(document.lispsym).toEqual(truth.lispsym)
    })
  },
)

describe('info', () => {
  it('has lispsym null where there is none', () => {
    expect(pdmpJson(['info', corpusPath('bad', 'lispsym-absent.pdmp.br')]).document.lispsym).toBeNull()
    expect(pdmp(['info', corpusPath('bad', 'lispsym-absent.pdmp.br')]).stdout).toMatch(/^lispsym +not found$/m)
  })

  it('names wide Lisp words and generations that no release has', () => {
    expect(pdmp(['info', pathOf('tiny-28dev-n-big-wide-align8')]).stdout).toContain(
      'Emacs of an unreleased kind, 32-bit big-endian, 64-bit Lisp words (wide-int) (generation 28dev-n)',
    )
  })
})
