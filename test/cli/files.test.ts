/**
 * The reader of input files: everything of a file, in the pieces that it promises, and nothing of what is not a file.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { noteInPlace, noteOutput } from '../../src/cli/file-uses.ts'
import {
  fileContains,
  fileExists,
  modeOf,
  readBytes,
  readDump,
  readOldOutput,
  streamDocument,
} from '../../src/cli/files.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-files-'))
afterAll(() => rmSync(directory, { recursive: true }))

let count = 0
function file(content: Uint8Array | string): string {
  const path = join(directory, `file-${count++}`)
  writeFileSync(path, content)
  return path
}
/** Bytes that repeat with no power of two, so that a piece that is lost or moved shows. */
const numbered = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251)
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
const identity = (path: string) => statSync(path, { bigint: true })

describe('a file', () => {
  it.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3_000_000])('of %i bytes is read whole', (size) => {
    const bytes = numbered(size)
    const path = file(bytes)
    expect(isSame(readBytes(path), bytes)).toBe(true)
    expect(isSame(readDump(path), bytes)).toBe(true)
  })

  it('whose size is only known at its end is read whole', () => {
    // The kernel makes the content on reading, and says that the size is 0.
    expect(Buffer.from(readBytes('/proc/self/status')).toString()).toMatch(/^Name:.*\n/)
  })

  it('that is packed is unpacked where it is a dump, and is what it is where it is not', () => {
    const packed = gzipSync(numbered(1000))
    const path = file(packed)
    expect(isSame(readDump(path), numbered(1000))).toBe(true)
    expect(isSame(readDump(file(numbered(1000))), numbered(1000))).toBe(true)
  })

  it.each([
    ['that is not there', () => join(directory, 'absent'), 'ENOENT'],
    ['that is a directory', () => directory, 'EISDIR'],
    ['below a file', () => join(file('x'), 'below'), 'ENOTDIR'],
  ])('%s is an error that names it', (_, make, code) => {
    const path = make()
    for (const read of [readDump, readBytes, readOldOutput, (name: string) => [...streamDocument(name)]]) {
      expect(() => read(path)).toThrow(expect.objectContaining({ code, path }))
    }
  })
})

describe('a document', () => {
  it.each([0, 1, 5, 6, 2 ** 20 + 3, 2 ** 21 + 100])('of %i bytes comes in pieces of one megabyte at most', (size) => {
    const bytes = Buffer.from('{"a":1,'.repeat(Math.ceil(size / 7)).slice(0, size))
    const pieces = [...streamDocument(file(bytes))]
    expect(pieces.every(({ length }) => length > 0 && length <= 2 ** 20)).toBe(true)
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  it('that is packed comes in one piece', () => {
    // Text of which little repeats: a file that unpacks to too many times its size is refused.
    const text = Array.from({ length: 150_000 }, (_, i) => ((i * 2_654_435_761) % 2 ** 32).toString(36)).join()
    expect(text.length).toBeGreaterThan(2 ** 20)
    const pieces = [...streamDocument(file(gzipSync(text)))]
    expect(pieces.map((piece) => Buffer.from(piece).toString() === text)).toEqual([true])
  })
})

describe('the register of files', () => {
  it('refuses to read a file that is an output, by any of its names', () => {
    const path = file('some bytes')
    const [hard, soft] = [join(directory, 'hard'), join(directory, 'soft')]
    linkSync(path, hard)
    symlinkSync(path, soft)
    noteOutput(identity(path), path)
    for (const name of [path, hard, soft]) expect(() => readBytes(name)).toThrow(UsageError)
    // What an output held before may be read, to be kept where nothing changes.
    expect(Buffer.from(readOldOutput(soft)).toString()).toBe('some bytes')
  })

  it('refuses to write a file that was read', () => {
    const path = file('some bytes')
    readBytes(path)
    expect(() => noteOutput(identity(path), path)).toThrow(`${path} is the input, which would be overwritten`)
  })

  it('refuses packed files that are to be replaced in place', () => {
    const path = file(gzipSync('some bytes'))
    noteInPlace(identity(path))
    expect(() => readDump(path)).toThrow(`${path} cannot be written in place, because it is packed`)
    expect(() => [...streamDocument(path)]).toThrow('it is packed')
  })
})

describe('fileContains', () => {
  const wanted = Buffer.from('the thirty-two bytes of a number')
  const mostBytes = 2 ** 23
  const around = (at: number, after: number) => Buffer.concat([numbered(at), wanted, numbered(after)])

  it.each([0, 1, 2 ** 20 - 33, 2 ** 20 - 32, 2 ** 20 - 31, 2 ** 20 - 1, 2 ** 20, 2 ** 21 - 40])(
    'finds bytes at %i, also where pieces of the file meet',
    (at) => {
      expect(fileContains(file(around(at, 0)), wanted, mostBytes)).toBe(true)
      expect(fileContains(file(around(at, 100)), wanted, mostBytes)).toBe(true)
      expect(fileContains(file(around(at, 0).subarray(0, -1)), wanted, mostBytes)).toBe(false)
    },
  )

  it('looks into no file that is larger than it was told', () => {
    const path = file(around(10, 10))
    expect(fileContains(path, wanted, 52)).toBe(true)
    expect(fileContains(path, wanted, 51)).toBe(false)
  })

  it('is false for what is no file, and does not wait for it', () => {
    const pipe = join(directory, 'pipe')
    if (process.platform !== 'win32') expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    for (const path of [directory, pipe, join(directory, 'absent')]) {
      expect(fileContains(path, wanted, mostBytes)).toBe(false)
    }
  })
})

it('modeOf is the mode of a file, and that of a program for what is none', () => {
  const path = file('')
  chmodSync(path, 0o640)
  expect(modeOf(path)).toBe(0o640)
  expect(modeOf(directory)).toBe(0o777)
})

it('fileExists is true of directories too, and false of links that lead to nothing', () => {
  const dangling = join(directory, 'dangling')
  symlinkSync(join(directory, 'absent'), dangling)
  expect([file(''), directory, dangling, join(directory, 'absent')].map(fileExists)).toEqual([true, true, false, false])
})
