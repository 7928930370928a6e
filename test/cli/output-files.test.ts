/** Several outputs that belong together: all of them appear, or none. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeOutputs } from '../../src/cli/output-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdmp-outputs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = (name: string) => join(folder, name)
const left = () => Object.fromEntries(readdirSync(folder).map((name) => [name, contentOf(name)]))
const contentOf = (name: string) =>
  statSync(path(name)).isDirectory() ? 'a directory' : readFileSync(path(name), 'utf8')

/** `text`, before which `act` runs. */
function* pieces(text: string, act = () => {}): Generator<Uint8Array> {
  act()
  yield Buffer.from(text)
}

it('all take the place of the old files, and their sizes add up', async () => {
  writeFileSync(path('b'), 'old', { mode: 0o640 })
  const size = await writeOutputs([
    { path: path('a'), pieces: pieces('new a') },
    { path: path('b'), pieces: pieces('newer b') },
  ])
  expect(size).toBe(12)
  expect(left()).toEqual({ a: 'new a', b: 'newer b' })
  expect(statSync(path('b')).mode & 0o777).toBe(0o640)
})

it('none appears before the last is complete', async () => {
  writeFileSync(path('a'), 'old')
  const seen: string[] = []
  await writeOutputs([
    { path: path('a'), pieces: pieces('new') },
    { path: path('b'), pieces: pieces('new', () => seen.push(contentOf('a'))) },
  ])
  expect(seen).toEqual(['old'])
})

it('none is left where one fails while it is written', async () => {
  writeFileSync(path('a'), 'old')
  const fail = () => {
    throw new Error('no more')
  }
  const outputs = [
    { path: path('a'), pieces: pieces('new') },
    { path: path('b'), pieces: pieces('new', fail) },
  ]
  await expect(writeOutputs(outputs)).rejects.toThrow('no more')
  expect(left()).toEqual({ a: 'old' })
})

it('old files come back where one cannot take its name at the end', async () => {
  writeFileSync(path('a'), 'old')
  const outputs = [
    { path: path('a'), pieces: pieces('new') },
    { path: path('b'), pieces: pieces('new') },
    // Another process makes a directory of that name.
    { path: path('c'), pieces: pieces('new', () => mkdirSync(path('c'))) },
  ]
  await expect(writeOutputs(outputs)).rejects.toMatchObject({ code: 'EISDIR', path: path('c') })
  expect(left()).toEqual({ a: 'old', c: 'a directory' })
})
