/**
 * Notes: what `decode` takes from the executable for readers, and `encode` does not read. A real Emacs gives the right
 * values.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { decodeDump } from '../../src/index.ts'
import { readDump } from '../corpus/corpus.ts'
import { findEmacs, type RealEmacs } from '../oracle/emacs.ts'
import { documentText, encodeParsed, encodeText, type Parsed, parsedDocument } from './documents.ts'
import { isDocument } from './schema.ts'

type Json = Record<string, unknown>

describe('encode does not read notes', () => {
  it.each([
    ['a text', 'car'],
    ['a list', ['car', { cdr: 1 }]],
    ['nothing', null],
  ])('that are %s', (_, note) => {
    const bytes = readDump('tiny-28-little-lp64-native')
    const document = parsedDocument(bytes)
    const things = document.objects.flatMap(({ type, contents }) => (type === 'image' ? (contents as Json[]) : []))
    expect(new Set(things.map(({ type }) => type))).toEqual(new Set(['Symbol', 'subr_native']))
    for (const holder of [...document.objects, ...things, ...document.roots]) holder['//'] = note
    expect(Buffer.compare(encodeParsed(document), bytes)).toBe(0)
    expect(isDocument(document)).toBe(true)
  })
})

const emacs = findEmacs()
if (emacs === undefined) process.stderr.write('\nSKIPPED: notes of a real document: no Emacs with a portable dump\n')

describe.skipIf(emacs === undefined)('the notes of a real document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-notes-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const { executable, dump, version } = emacs ?? ({} as RealEmacs)
  const bytes = emacs === undefined ? new Uint8Array() : readFileSync(dump)
  const text = emacs === undefined ? '{}' : annotatedText(bytes, executable)
  const { objects = [], roots = [] } = JSON.parse(text) as Partial<Parsed>
  const images = objects.flatMap(({ type, contents }) => (type === 'image' ? (contents as Json[]) : []))
  const builtins = images.filter(({ type }) => type === 'Symbol')
  const functions = images.filter(({ type }) => type === 'subr' || type === 'subr_native')
  const noteOf = (json: Json) => json['//'] as string
  const notesOf = (list: readonly Json[]) => list.filter((json) => '//' in json).map(noteOf)
  const named = (list: readonly Json[], note: string) => list.find((json) => json['//'] === note)

  it('change neither the dump that encode writes nor the rest of the document', () => {
    expect(Buffer.compare(encodeText(text), bytes)).toBe(0)
    const bare = JSON.stringify(JSON.parse(text, (key, value) => (key === '//' ? undefined : value)))
    expect(bare === JSON.stringify(JSON.parse(documentText(bytes)))).toBe(true)
  })

  it('follow the schema, with at most 80 characters', () => {
    expect(isDocument(JSON.parse(text)), JSON.stringify(isDocument.errors?.[0])).toBe(true)
    const lengths = notesOf([...objects, ...images, ...roots]).map((note) => [...note].length)
    expect(lengths.length).toBeGreaterThan(10_000)
    expect(lengths.reduce((a, b) => Math.max(a, b))).toBe(80)
  })

  it('give the names that a running Emacs knows', () => {
    expect(notesOf(builtins)).toHaveLength(builtins.length)
    expect(notesOf(functions)).toHaveLength(functions.length)
    const interned = builtins.filter(({ flags }) => (flags as Json)['interned'] === 2)
    const variables = notesOf(roots.filter(({ type }) => type !== 'COPY_FROM_DUMP')).map((note) =>
      note.replace('&', ''),
    )
    expect(variables.length).toBeGreaterThan(500)
    const names = {
      symbols: notesOf(interned).map((note) => note.split(', ')[0]!),
      functions: notesOf(functions),
      variables,
    }
    // Two watchers, which C calls, and a variable whose symbol C uninterns.
    const [watchers, hidden] = [/^function watch_/, 'variable internal-interpreter-environment']
    const strangers = strangersOf(names)
      .split('\n')
      .filter((line) => line !== '')
    expect(strangers.filter((line) => !watchers.test(line) && line !== hidden)).toEqual([])
  })

  it('name the roots that hold what the variables held', () => {
    const { to } = named(roots, 'emacs-version')!
    expect(objects.find((object) => object['@'] === to)).toMatchObject({ type: 'String', text: version })
    expect(named(roots, 'gc-cons-threshold')).toMatchObject({ type: 'IMMEDIATE', size: 8 })
    expect(named(roots, 'car')).toMatchObject({ type: 'COPY_FROM_DUMP' })
    expect(named(roots, '&load-history')).toMatchObject({ type: 'EMACS_PTR_RAW' })
    expect(named(roots, 'fill-column')).toMatchObject({ type: 'IMMEDIATE' })
  })

  it('name objects that are referred to only by number', () => {
    const index = builtins.findIndex((builtin) => noteOf(builtin).split(', ')[0] === 'autoload')
    const autoload = objects.filter(({ type, car }) => type === 'Cons' && car === `#<builtin ${index}>`)
    expect(autoload.length).toBeGreaterThan(100)
    expect(autoload.filter((cons) => !noteOf(cons).startsWith('autoload'))).toEqual([])
    const literal = objects.find((object) => object['type'] === 'String' && object['//'] === 'bidi-inhibit-bpa')
    expect(literal).toMatchObject({ num_chars: 16, len_data: -2 })
  })

  /** Names that the real Emacs has no symbol, no function, no variable of. */
  function strangersOf(names: Record<'symbols' | 'functions' | 'variables', readonly string[]>): string {
    const lists = Object.values(names).map((list) => `(${list.map((name) => JSON.stringify(name)).join(' ')})`)
    const [file, program] = [join(folder, 'names.el'), join(folder, 'ask.el')]
    writeFileSync(file, `(${lists.join('\n')})`)
    writeFileSync(
      program,
      `(let ((lists (with-temp-buffer (insert-file-contents "${file}") (read (current-buffer)))))
         (dolist (name (nth 0 lists)) (unless (or (equal name "nil") (intern-soft name)) (princ (format "symbol %s\n" name))))
         (dolist (name (nth 1 lists)) (unless (fboundp (intern name)) (princ (format "function %s\n" name))))
         (dolist (name (nth 2 lists))
           (unless (boundp (intern name)) (princ (format "variable %s\n" name)))))`,
    )
    const { stdout, status, stderr } = spawnSync(executable, ['-Q', '--batch', '-l', program], { encoding: 'utf8' })
    return status === 0 ? stdout : stderr
  }
})

function annotatedText(bytes: Uint8Array, executable: string): string {
  return [...decodeDump(Dump.open(bytes, { executable: readFileSync(executable) }))].join('')
}
