/**
 * Packed files: the content decides how an input is read, independent of its name and source. The name of an output
 * decides how it is written, and every output can be read again.
 * @module
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Content, packFor, packingOf, unpack } from '../../src/cli/packing.ts'
import { isWholeZstd } from '../../src/cli/zstd-frames.ts'
import { readDump } from '../corpus/corpus.ts'
import { runsOf, sampleOf } from '../effort.ts'
import { pdmp, pdmpBinary, shell } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-packing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = (name: string) => join(folder, name)

const dump = readDump('tiny-28-little-lp64')
writeFileSync(path('dump'), dump)
const document = pdmpBinary(['decode', path('dump')]).stdout

const hasZstd = 'zstdDecompressSync' in zlib

/** A zstd frame of blocks that are not compressed: what every decoder reads. */
function zstd(bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(9)
  header.writeUInt32LE(0xfd2fb528)
  // One segment, four bytes of content size.
  header[4] = 0xa0
  header.writeUInt32LE(bytes.length, 5)
  const blocks: Uint8Array[] = [header]
  for (let at = 0; at < bytes.length || at === 0; at += 65536) {
    const piece = bytes.subarray(at, at + 65536)
    const isLast = at + 65536 >= bytes.length ? 1 : 0
    blocks.push(Uint8Array.of(...[0, 8, 16].map((shift) => ((piece.length << 3) | isLast) >>> shift)), piece)
  }
  return Buffer.concat(blocks)
}

const brotli = (quality: number, window: number) => (bytes: Uint8Array) =>
  zlib.brotliCompressSync(bytes, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_LGWIN]: window },
  })
const packers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => zlib.gzipSync(bytes),
  'gzip, stored': (bytes) => zlib.gzipSync(bytes, { level: 0 }),
  'gzip of two members': (bytes) =>
    Buffer.concat([zlib.gzipSync(bytes.subarray(0, 999)), zlib.gzipSync(bytes.subarray(999))]),
  'brotli, quick': brotli(0, 16),
  brotli: brotli(5, 22),
  'brotli, small window': brotli(9, 10),
  ...(hasZstd && { zstd }),
}
const suffixes = ['', '.pdmp', '.json', '.gz', '.br', '.zst', '.xz', '.GZ', '.pdmp.br', '.json.gz']
const contents: Readonly<Record<Exclude<Content, 'other'>, Uint8Array>> = { dump, document }

const cases = fc.record({
  content: fc.constantFrom<Exclude<Content, 'other'>>('dump', 'document'),
  packer: fc.constantFrom(...Object.keys(packers)),
  name: fc.constantFrom('-', ...suffixes.map((suffix) => `file${suffix}`)),
})

function read(name: string, bytes: Uint8Array, content: Content): Uint8Array {
  const packing = packingOf(name, bytes, content)
  return packing === undefined ? bytes : unpack(name, bytes, packing)
}

describe('an input', () => {
  it('is unpacked by its content, whatever its name', () => {
    fc.assert(
      fc.property(cases, ({ content, packer, name }) => {
        const bytes = contents[content]
        expect(Buffer.compare(read(name, packers[packer]!(bytes), content), bytes)).toBe(0)
      }),
      { numRuns: runsOf(300) },
    )
  })

  it('is plain if it is neither packed nor of its kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<Content>('dump', 'document'), (bytes, content) => {
        fc.pre(bytes[0] !== 0x1f)
        expect(read('file.gz', bytes, content)).toBe(bytes)
      }),
    )
  })

  it('of unknown content is brotli by its name only', () => {
    const words = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)
    expect(read('words', words, 'other')).toBe(words)
    expect(read('words', packers['gzip']!(words), 'other')).toEqual(Buffer.from(words))
    expect(read('words.br', packers['brotli']!(words), 'other')).toEqual(Buffer.from(words))
  })

  const refused: [name: string, bytes: Uint8Array, tool: string][] = [
    ['xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4), 'xz -d'],
    ['bzip2', Buffer.from('BZh91AY&SY'), 'bzip2 -d'],
    ['lz4', Uint8Array.of(4, 0x22, 0x4d, 0x18, 0x64), 'lz4 -d'],
  ]
  if (!hasZstd) refused.push(['zstd', zstd(dump), 'zstd -d'])

  it.each(refused)('packed with %s is refused with the command that unpacks it', (name, bytes, tool) => {
    writeFileSync(path('odd'), bytes)
    const stderr = (file: string) => `pdmp: ${file} is packed with ${name}; unpack it first: ${tool}`
    expect(pdmp(['info', path('odd')])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${stderr(path('odd'))} ${path('odd')}\n`,
    })
    expect(pdmp(['info', '-'], bytes)).toEqual({ status: 2, stdout: '', stderr: `${stderr('-')} FILE\n` })
    const encode = pdmp(['encode', path('odd'), '-o', path('out')])
    expect(encode).toEqual({ status: 2, stdout: '', stderr: `${stderr(path('odd'))} ${path('odd')}\n` })
    expect(readdirSync(folder)).not.toContain('out')
  })

  it('of zstd is complete only with all of its blocks', () => {
    const checked = zstd(dump)
    checked[4]! |= 4
    const whole = [zstd(dump), zstd(new Uint8Array()), Buffer.concat([checked, Buffer.alloc(4)])]
    const skippable = Uint8Array.of(0x5e, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2)
    for (const bytes of [...whole, Buffer.concat([skippable, whole[0]!, whole[1]!])]) {
      expect(isWholeZstd(bytes)).toBe(true)
      const length = fc.integer({ min: 1, max: bytes.length - 1 })
      fc.assert(
        fc.property(length, (size) => {
          // A cut between two frames is none that a decoder can see.
          fc.pre(size !== skippable.length && size !== skippable.length + whole[0]!.length)
          expect(isWholeZstd(bytes.subarray(0, size))).toBe(false)
        }),
      )
      expect(isWholeZstd(Buffer.concat([bytes, Uint8Array.of(0)]))).toBe(false)
    }
  })

  it.each(['gzip', 'brotli', ...(hasZstd ? ['zstd'] : [])])('packed with %s and cut short is damaged', (packer) => {
    for (const [command, bytes] of [
      ['info', dump],
      ['encode', document],
    ] as const) {
      writeFileSync(path('cut'), packers[packer]!(bytes).subarray(0, -20))
      const { status, stderr } = pdmp([command, path('cut'), ...(command === 'encode' ? ['-o', '-'] : [])])
      expect([command, status]).toEqual([command, 2])
      expect(stderr).toContain(': unpack-failed at 0x0')
    }
  })

  it('packed may come from a file, a pipe or a descriptor', () => {
    for (const [packer, pack] of sampleOf(Object.entries(packers), 3)) {
      writeFileSync(path('in'), pack(dump))
      writeFileSync(path('text'), pack(document))
      for (const line of [
        'pdmp rewrite in -o -',
        'pdmp rewrite - -o - < in',
        'cat in | pdmp rewrite - -o -',
        'pdmp rewrite /dev/stdin -o - < in',
        'cat in | pdmp rewrite /dev/fd/0 -o -',
        '{ head -c 3 in; sleep 0.05; tail -c +4 in; } | pdmp rewrite - -o -',
        'pdmp encode text -o -',
        'cat text | pdmp encode - -o -',
        '{ head -c 1 text; sleep 0.05; tail -c +2 text; } | pdmp encode - -o -',
      ]) {
        const { status, stderr } = shell(`${line} > out && cmp out dump`, folder)
        expect([packer, line, status, stderr]).toEqual([packer, line, 0, expect.stringMatching(/^\w[^\n]*\n$/)])
      }
    }
  })

  it('of every option may be packed', () => {
    const { status: found } = pdmp(['lookup', path('dump'), '--offsets-from', '-'], '0x1\n')
    writeFileSync(path('offsets'), zlib.gzipSync('0x1\n'))
    expect(pdmp(['lookup', path('dump'), '--offsets-from', path('offsets')]).status).toBe(found)
    writeFileSync(path('words'), zlib.gzipSync(new Uint8Array(16)))
    const scan = pdmp(['scan', path('dump'), '--dump-base', '0x7f0000000000', '--words', path('words')])
    expect({ status: scan.status, lines: scan.stdout.split('\n').length }).toEqual({ status: 1, lines: 3 })
    writeFileSync(path('own.gz'), zlib.gzipSync(readFileSync('/bin/echo')))
    expect(pdmp(['symbols', path('dump'), '--emacs', path('own.gz')]).stderr).toContain(': executable-mismatch at ')
  })

  it('packed is not written in place, whatever its name', () => {
    for (const packer of ['gzip', 'brotli']) {
      const bytes = packers[packer]!(dump)
      writeFileSync(path('kept'), bytes)
      const { status, stderr } = pdmp(['rewrite', path('kept'), '--in-place', '--order', 'shuffle'])
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('it is packed; unpack it, or pass an output'),
      })
      expect(Buffer.compare(readFileSync(path('kept')), bytes)).toBe(0)
      expect(readdirSync(folder)).not.toContain('kept.orig')
    }
  })
})

describe('an output', () => {
  const gathered = async (name: string, pieces: Iterable<Uint8Array>) => {
    const packed: Uint8Array[] = []
    for await (const piece of packFor(name, pieces)) packed.push(piece)
    return Buffer.concat(packed)
  }

  it('is packed if its name says so, and can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...suffixes.filter((suffix) => !/zst|xz/.test(suffix))),
        fc.constantFrom<Exclude<Content, 'other'>>('dump', 'document'),
        fc.integer({ min: 1, max: 70000 }),
        async (suffix, content, size) => {
          const bytes = contents[content]
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          )
          const packed = await gathered(`file${suffix}`, pieces)
          expect(Buffer.compare(read('other', packed, content), bytes)).toBe(0)
          expect(packed.equals(bytes)).toBe(!/gz|br/i.test(suffix))
        },
      ),
      { numRuns: runsOf(40) },
    )
  })

  it('that could not be read again is refused', async () => {
    const zeros = new Uint8Array(2 ** 24)
    await expect(gathered('zeros.br', [zeros])).rejects.toThrow('write it unpacked')
    expect((await gathered('zeros', [zeros])).length).toBe(zeros.length)
  })

  it('that fails to be made fails as it does unpacked', async () => {
    const failing = function* () {
      yield dump
      throw new Error('half way')
    }
    await expect(gathered('out.gz', failing())).rejects.toThrow('half way')
    await expect(gathered('out', failing())).rejects.toThrow('half way')
  })

  it.each([
    ['decode dump', 'out.json.gz', [0x1f, 0x8b], 'encode'],
    ['decode dump', 'out.json.br', undefined, 'encode'],
    ['rewrite dump', 'out.pdmp.gz', [0x1f, 0x8b], 'rewrite'],
    ['rewrite dump', 'out.pdmp.br', undefined, 'rewrite'],
    ['encode text.json', 'out.pdmp.GZ', [0x1f, 0x8b], 'rewrite'],
    ['set dump --intern x 1', 'out.gz', [0x1f, 0x8b], 'verify'],
  ])('of `%s` in %s is packed', (command, out, magic, reader) => {
    writeFileSync(path('text.json'), document)
    expect(shell(`pdmp ${command} -o ${out}`, folder)).toMatchObject({ status: 0, stderr: '' })
    const packed = readFileSync(path(out))
    if (magic !== undefined) expect([...packed.subarray(0, 2)]).toEqual(magic)
    expect(packed.length).toBeLessThan(dump.length)
    const line = reader === 'verify' ? `pdmp verify ${out}` : `pdmp ${reader} ${out} -o back && cmp back dump`
    expect(shell(line, folder)).toMatchObject({ status: 0, stderr: '' })
    rmSync(path(out))
  })

  it.each(['.zst', '.xz', '.bz2', '.lz4'])('with a name in %s is refused before the work', (suffix) => {
    for (const command of ['decode', 'rewrite', 'encode']) {
      // The input is absent, which would be the first to be said.
      const { status, stderr } = shell(`pdmp ${command} absent -o out${suffix}`, folder)
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining(`out${suffix}: pdmp packs .gz and .br only; write FILE, then pack it with `),
      })
    }
  })
})
