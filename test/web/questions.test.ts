/** Questions of the shell and the overview, compared with what the library says. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { duplicatesOf, Holders, librariesOf } from '../../src/analyse.ts'
import { Dump, proveNames, verify } from '../../src/index.ts'
import { keyOf, patternIn, slowQuestions, withoutPattern } from '../../src/web/asked.ts'
import { Explorer } from '../../src/web/explorer.ts'
import { identity, largestLibraries, oddities, verdict } from '../../src/web/questions/overview.ts'
import { search } from '../../src/web/questions/search.ts'
import { answer, questionModules, questions, storedQuestions } from '../../src/web/questions.ts'
import { readBad, readDump } from '../corpus/corpus.ts'

const bytes = readDump('own-28.2-min')
const dump = Dump.open(bytes, { prove: proveNames })
const subject = { dump, old: undefined }

describe('every question', () => {
  it('of a report has an answer that is plain data', () => {
    for (const asked of storedQuestions) {
      const value = answer(subject, asked)
      expect(structuredClone(value), keyOf(asked)).toEqual(value)
      // What JSON drops would be absent from a report.
      expect(JSON.parse(JSON.stringify(value)), keyOf(asked)).toEqual(value)
    }
  })

  it('has a name of its own', () => {
    const names = questionModules.flatMap((module) => Object.keys(module))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(names.toSorted()).toEqual(Object.keys(questions).sort())
  })

  it.each([
    [
      ['symbols', { name: '(a+)+$', sort: 'offset' }, 0, 200],
      ['symbols', { name: '', sort: 'offset' }, 0, 200],
    ],
    [
      ['strings', { pattern: '(a+)+$', least: 1 }, 'offset', false, 0, 200],
      ['strings', { pattern: '', least: 1 }, 'offset', false, 0, 200],
    ],
    [
      ['changes', null, '(a+)+$', 0, 200],
      ['changes', null, '', 0, 200],
    ],
  ] as const)('that searches is known by its expression: %j', (asked, plain) => {
    expect(patternIn(asked)).toBe('(a+)+$')
    expect(withoutPattern(asked)).toEqual(plain)
    expect(patternIn(plain)).toBeUndefined()
  })

  it('that is slow is one that there is', () => {
    expect([...slowQuestions].filter((question) => !(question in questions))).toEqual([])
  })
})

describe('the overview', () => {
  it('counts objects and relocations as `info` does', () => {
    const { objectStarts, dumpRelocs, emacsRelocs } = dump.summarize()
    const { objects, relocations } = identity(subject)
    expect(objects).toEqual(objectStarts)
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(relocations).toEqual([...dumpRelocs, emacsRelocs].map(sum))
  })

  it('lists the largest libraries first', () => {
    const { libraries } = librariesOf(dump.part(Holders))
    const { rows, total, bytes: kept } = largestLibraries(subject, 3)
    expect(total).toBe(libraries.length)
    expect(kept).toBe(libraries.reduce((all, { retained }) => all + retained, 0))
    expect(rows.map(({ retained }) => retained)).toEqual(
      libraries
        .map(({ retained }) => retained)
        .sort((a, b) => b - a)
        .slice(0, 3),
    )
  })

  it('has the verdict of verify', () => {
    expect(verdict(subject)).toEqual(verify(bytes))
    const damaged = readBad('hash-list-not-a-vector')
    expect(verdict({ dump: Dump.open(damaged), old: undefined })).toEqual(verify(damaged))
  })

  it('counts duplicates, and symbols without a name', () => {
    const { duplicates, nameless } = oddities(subject)
    expect(duplicates.groups).toBe(duplicatesOf(dump.part(Holders)).length)
    const plain = { dump: Dump.open(bytes), old: undefined }
    expect(oddities(plain).nameless).toBeGreaterThan(nameless)
  })
})

describe('search', () => {
  const names = (text: string, most = 50) =>
    search(subject, text, most).hits.flatMap(({ kind, text: name }) => (kind === 'symbol' ? [name] : []))

  it('finds every symbol whose name has the text, the whole name first, then names that start with it', () => {
    const all = [...dump.symbols.offsets()].flatMap((at) => dump.names.symbolName(at) ?? [])
    const found = names('car', 10_000)
    expect(found[0]).toBe('car')
    expect([...found].sort()).toEqual(all.filter((name) => name.toLowerCase().includes('car')).sort())
    const rest = found.findIndex((name) => !name.startsWith('car'))
    expect(rest).toBeGreaterThan(0)
    expect(found.slice(rest).filter((name) => name.toLowerCase().startsWith('car'))).toEqual([])
  })

  it('matches both cases, unless the text has a capital', () => {
    expect(search(subject, 'unbound', 1).symbols).toBeGreaterThan(0)
    expect(search(subject, 'UNBOUND', 1).symbols).toBe(0)
  })

  it('lists no more than was asked for, and counts all', () => {
    const { hits, symbols, strings } = search(subject, 'e', 5)
    expect(hits).toHaveLength(10)
    expect(Math.min(symbols, strings)).toBeGreaterThan(5)
  })

  it.each(['0x', '@', '99999999', '0xfffffff'])('finds no object for %s', (text) => {
    expect(search(subject, text, 0).hits).toEqual([])
  })

  it('finds the object around an offset', () => {
    const car = dump.symbols.named('car')!
    const [hit] = search(subject, `@${car + 1}`, 0).hits
    expect(hit).toMatchObject({ kind: 'offset', at: car })
    expect(hit!.text).toContain('car')
  })

  it('finds nothing for nothing', () => {
    expect(search(subject, ' ', 5)).toEqual({ hits: [], symbols: 0, strings: 0 })
  })
})

describe('the explorer of the worker', () => {
  const filesOf = (content: Uint8Array) => ({
    dump: { blob: new Blob([content as Uint8Array<ArrayBuffer>]) },
    old: undefined,
    executable: undefined,
  })
  const open = (content: Uint8Array) => {
    const explorer = new Explorer()
    return { explorer, opened: explorer.open(filesOf(content)) }
  }

  it('answers questions about the dump that is open', async () => {
    const { explorer, opened } = open(bytes)
    expect(await opened).toEqual({ value: { size: bytes.length, hasOld: false } })
    expect(explorer.ask(['identity'])).toEqual({ value: identity(subject) })
  })

  it('takes the pieces that a report has, and hands the files on to another worker', async () => {
    const explorer = new Explorer()
    const packed = gzipSync(bytes)
    for (let at = 0; at < packed.length; at += 30_000) {
      for (const role of ['dump', 'old'] as const)
        explorer.add(role, packed.subarray(at, at + 30_000).toString('base64'))
    }
    const hasOld = { value: { size: bytes.length, hasOld: true } }
    expect(await explorer.open({ dump: { pieces: 'dump' }, old: { pieces: 'old' }, executable: undefined })).toEqual(
      hasOld,
    )
    expect(explorer.ask(['identity'])).toEqual({ value: identity(subject) })
    const second = new Explorer()
    expect(await second.open(explorer.files()!)).toEqual(hasOld)
    expect(second.ask(['identity'])).toEqual({ value: identity(subject) })
  })

  it('refuses pieces that are cut off', async () => {
    const explorer = new Explorer()
    explorer.add('dump', gzipSync(bytes).subarray(0, 3000).toString('base64'))
    const { failure } = (await explorer.open({
      dump: { pieces: 'dump' },
      old: undefined,
      executable: undefined,
    })) as { failure: object }
    expect(failure).toMatchObject({ code: 'bug' })
  })

  it('gives the code of what is no dump, and says what is damaged', async () => {
    expect(await open(new TextEncoder().encode('no dump')).opened).toMatchObject({ failure: { code: 'not-a-dump' } })
    const { explorer, opened } = open(readBad('emacs-reloc-unsorted'))
    expect(await opened).toMatchObject({ failure: { code: 'table-unsorted' } })
    expect(explorer.damage()).toEqual({ value: verify(readBad('emacs-reloc-unsorted')) })
    expect(explorer.ask(['identity'])).toMatchObject({ failure: { code: 'bug' } })
  })

  it('is no longer asked about the first dump when the second cannot be opened', async () => {
    const { explorer, opened } = open(bytes)
    await opened
    await explorer.open(filesOf(new Uint8Array(3)))
    expect(explorer.ask(['identity'])).toMatchObject({ failure: { code: 'bug' } })
  })
})
