/**
 * Documents of the corpus dump, edited as a person would, encoded: a real Emacs starts from them.
 * Skipped, loudly, where the Emacs of that very dump is not installed.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump } from '../../corpus/corpus.ts'
import { encodeParsed, type Parsed, parsedDocument } from '../../document/documents.ts'
import { findEmacs, skipLoudly } from '../emacs.ts'

const name = 'bookworm-amd64'
const dump = readDump(name)
const emacs = findEmacs()
const folder = mkdtempSync(join(tmpdir(), 'encoded-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

function write(document: Parsed): string {
  const file = join(folder, 'emacs.pdmp')
  writeFileSync(file, encodeParsed(document))
  return file
}

describe.skipIf(skipLoudly(emacs, dump, `booting encoded ${name}`))('a real Emacs', () => {
  const document = parsedDocument(dump)
  const labelled = new Map(document.objects.map((object) => [object['@'], object]))

  it('starts from a document whose conses are in reverse, and has the digest of the stock dump', () => {
    const conses = document.objects.filter(({ type }) => type === 'Cons').reverse()
    const objects = document.objects.map((object) => (object['type'] === 'Cons' ? conses.shift()! : object))
    const file = write({ ...document, objects })
    const env = { ...process.env, BOOT_REF: path(`bootref/${name}.txt`) }
    const run = spawnSync(path('boot.sh'), [emacs!.executable, file], { encoding: 'utf8', env })
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('BOOT-OK checks=64 ')
    expect(run.status).toBe(0)
  })

  it('sees a longer string, and a list that goes on', () => {
    const symbol = document.objects.find(({ type, name: label }) => {
      return type === 'Symbol' && labelled.get(label)?.['text'] === 'tool-bar-map'
    })
    const features = document.objects.find(({ type, name: label }) => {
      return type === 'Symbol' && labelled.get(label)?.['text'] === 'emacs-build-system'
    })
    expect(symbol).toBeDefined()
    symbol!['val'] = '@list'
    features!['val'] = '@text'
    const text = `${'longer '.repeat(1000)}ß`
    document.objects.push(
      { '@': '@text', type: 'String', text },
      { '@': '@list', type: 'Cons', car: 42, cdr: '@rest' },
      { '@': '@rest', type: 'Cons', car: '@half', cdr: 't' },
      { '@': '@half', type: 'Float', data: 0.5 },
    )
    const form = `(princ (format "%S" (list tool-bar-map (equal emacs-build-system ${JSON.stringify(text)}))))`
    const file = write(document)
    const run = spawnSync(emacs!.executable, [`--dump-file=${file}`, '-Q', '--batch', '--eval', form], {
      encoding: 'utf8',
    })
    expect(run.stdout).toBe('((42 0.5 . t) t)')
  })
})
