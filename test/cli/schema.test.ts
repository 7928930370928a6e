import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { failureOf } from '../../src/cli/failure.ts'
import { Dump } from '../../src/dump.ts'
import { readHashTables } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { compiledFunction } from '../../src/lisp/byte-code/disassemble.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { openDump } from '../../src/pdmp.ts'
import { badNames, badPath, readDump } from '../corpus/corpus.ts'
import { isFast, sampleOf } from '../effort.ts'
import { callsOn, documentOf } from './documents.ts'
import { explore } from './explore.ts'
import { pdmp, pdmpJson } from './run.ts'
import { schemas, wrongIn } from './schema.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-schema-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** Every generation of fields, both byte orders, and one whole Lisp. */
const names = [
  'tiny-27-big-lp64',
  'tiny-29-little-wide-align4',
  'tiny-30-little-lp64-native',
  'tiny-31-big-lp64',
  'own-28.2-min',
]

/** A dump as a file, with a cons, a hash table and a byte-compiled function of it. */
function placed(name: string) {
  const bytes = readDump(name)
  const file = join(directory, `${name}.pdmp`)
  writeFileSync(file, bytes)
  const image = openDump(bytes)
  const { types, offsets } = image.objectStarts
  const [table] = readHashTables(new Heap(image))
  const { cons, vectorlike } = image.layout.tags
  const opened = new Dump(image)
  const compiled = [...offsets].find((offset, i) => {
    return (
      types[i] === vectorlike && compiledFunction(opened, { kind: 'object', offset, tag: vectorlike }) !== undefined
    )
  })
  return {
    file,
    cons: `@${offsets[types.indexOf(cons)]}`,
    table: `@${table!.offset}`,
    compiled: compiled === undefined ? undefined : `@${compiled}`,
  }
}
// All inputs are written before any command runs: a command refuses to write over what this process has read.
const dumps = sampleOf(names, 4).map((name) => [name, placed(name)] as const)
const plain = join(directory, 'plain')
writeFileSync(plain, 'no dump is here')

const seen = new Set<string>()
let outputs = 0
const nextOutput = () => join(directory, `output-${outputs++}`)

/** The document of a call, which must be what its schema says. */
async function checked(args: readonly string[]) {
  const document = await documentOf(args)
  seen.add(document.schema)
  expect(wrongIn(document), args.join(' ')).toEqual([])
  return document
}

describe.each(dumps)('%s', (name, { file, ...at }) => {
  // In `npm test` the whole Lisp is asked only for what no synthetic dump has.
  const isAsked = ([command]: readonly string[]) => !isFast || name.startsWith('tiny-') || command === 'disassemble'
  const calls = callsOn(file, at, 'OUT').filter(isAsked)

  it.each(calls.map((call) => [call.join(' ').replaceAll(file, 'FILE'), call] as const))('%s', async (_line, call) => {
    await checked(call.map((word) => (word === 'OUT' ? nextOutput() : word)))
  })
})

it('one library of a dump', async () => {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(
    machine,
    `(setq both (list 1)) (setq a-var (list both) b-var (list both) both nil)
     (setq load-history '(("b.elc" b-var) ("a.elc" a-var)))`,
  )
  const file = join(directory, 'libraries.pdmp')
  writeFileSync(file, machine.machine.dump())
  expect((await checked(['libraries', file, 'a'])).shares.length).toBeGreaterThan(0)
})

describe('what is no dump', () => {
  it('goes through embed, extract and encode', () => {
    const [, { file }] = dumps[0]!
    const [document, executable] = [nextOutput(), nextOutput()]
    // Each in a process of its own, which may read what another has written.
    const apart = (args: readonly string[]) => {
      const { document: answer } = pdmpJson(args)
      seen.add(answer.schema)
      expect(wrongIn(answer), args.join(' ')).toEqual([])
      return answer
    }
    apart(['decode', file, '-o', document])
    apart(['encode', document, '-o', nextOutput()])
    const ours = join(directory, 'executable')
    writeFileSync(ours, Buffer.concat([Buffer.from('\x7fELF'), openDump(readDump(names[0]!)).fingerprint]))
    apart(['embed', ours, file, '-o', executable])
    expect(apart(['extract', executable, '-o', nextOutput()])).toMatchObject({ found: true })
    expect(apart(['extract', plain, '-o', nextOutput()])).toMatchObject({ found: false })
  })

  it('is a manifest, and what changed since', async () => {
    const manifest = nextOutput()
    await checked(['attest', dumps[0]![1].file, '-o', manifest])
    expect(await checked(['attest', '--check', manifest, dumps[0]![1].file])).toMatchObject({ same: true })
    expect(await checked(['attest', '--check', manifest, dumps[1]![1].file])).toMatchObject({ same: false })
  })

  it('is the address of the explorer', async () => {
    const { line, stop } = await explore([dumps[0]![1].file, '--json'])
    expect(await stop()).toBe(0)
    const document = JSON.parse(line)
    seen.add(document.schema)
    expect(wrongIn(document)).toEqual([])
  })

  it('is a completion', async () => {
    expect(await checked(['completion', 'fish'])).toMatchObject({ shell: 'fish' })
    vi.stubEnv('XDG_CACHE_HOME', join(directory, 'cache'))
    const { names: found } = await checked(['completion', 'symbols', dumps[0]![1].file])
    vi.unstubAllEnvs()
    expect(found).toContain('nil')
  })

  it('is a finding or an error of verify', async () => {
    const document = await checked(['verify', ...badNames().map(badPath), '/nonexistent'])
    const verdicts = new Set(document.files.map(({ verdict }: { verdict: string }) => verdict))
    expect(verdicts).toEqual(new Set(['findings', 'error']))
  })
})

describe('errors and notes', () => {
  const [, { file }] = dumps[0]!

  it.each([
    ['of usage', ['info', '--jsno']],
    ['of a file that is not there', ['info', '/nonexistent']],
    ['of what is no dump', ['info', badPath('magic-absent')]],
    ['of a name that is not there', ['show', file, 'no-such-symbol']],
    ['of a mistake in the call', ['lookup', file]],
    ['of a note', ['redact', file, 'no text has this', '-o', join(directory, 'never')]],
  ])('are documents: %s', (_, args) => {
    const { stderr } = pdmp([...args, '--json'])
    const documents = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const document of documents) {
      seen.add(document.schema)
      expect(wrongIn(document)).toEqual([])
    }
    expect(documents.length).toBeGreaterThan(0)
  })

  it('of this program are documents too', () => {
    const document = { schema: 'pdmp/error/1', error: failureOf(new TypeError('of ours'), file) }
    expect(wrongIn(document)).toEqual([])
    expect(document.error.code).toBe('bug')
  })
})

describe('the published schemas', () => {
  beforeAll(() => expect(seen.size).toBeGreaterThan(0))

  it('are exactly those of the documents above', () => {
    expect([...seen].map((schema) => schema.split('/')[1]).sort()).toEqual([...schemas.keys()].sort())
  })

  it('cover every command', () => {
    expect(Object.keys(commands).filter((command) => !schemas.has(command))).toEqual([])
  })

  it('name themselves, and describe every field', () => {
    for (const [name, schema] of schemas) {
      expect(schema.$id).toMatch(new RegExp(`^urn:pdmp:${name}:\\d+$`))
      expect(schema.title).not.toBe('')
    }
  })

  it('refuse a field that they do not name, and a document without a schema', async () => {
    const document = await documentOf(['info', dumps[0]![1].file])
    expect(wrongIn({ ...document, more: 1 })).not.toEqual([])
    const { layout: _, ...less } = document
    expect(wrongIn(less)).not.toEqual([])
    expect(wrongIn({ schema: 'pdmp/unknown/1' })).not.toEqual([])
  })
})
