import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listedTools } from '../../src/cli/mcp/listed-tools.ts'
import { type Answer, LONGEST_ANSWER, windowOf } from '../../src/cli/mcp/window.ts'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import { documentOf } from './documents.ts'
import { pdmp, program } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-mcp-'))
afterAll(() => rmSync(directory, { recursive: true }))
const [old, current] = ['own-28.2-min', 'bookworm-amd64'].map((name) => {
  const file = join(directory, `${name}.pdmp`)
  writeFileSync(file, readDump(name))
  return file
}) as [string, string]

/** A client of `pdmp mcp ARGS`. */
async function clientOf(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, 'mcp', ...args], stderr: 'ignore' }),
  )
  return client
}

/** The answer of a tool, and its text. */
async function call(client: Client, name: string, args: Readonly<Record<string, unknown>> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...args } })
  const [{ text }] = content as [{ text: string }]
  return { text, answer: structuredContent as Answer & Record<string, never>, isError: isError === true }
}

describe('a server of two dumps', () => {
  let client: Client
  beforeAll(async () => {
    client = await clientOf(old, current, '--no-emacs')
  })
  afterAll(() => client.close())

  it('lists its tools with the schemas of their arguments, all of which only read', async () => {
    const { tools } = await client.listTools()
    expect(tools).toEqual(listedTools([old, current]))
    expect(tools.map(({ name }) => name)).toEqual([
      'info',
      'verify',
      'symbol',
      'object',
      'path',
      'size',
      'libraries',
      'diff',
    ])
    expect(client.getServerVersion()).toMatchObject({ name: 'pdmp' })
  })

  it.each([
    ['info', {}, ['info', old]],
    ['info', { file: current }, ['info', current]],
    ['verify', { file: old }, ['verify', old]],
    ['symbol', { file: current, match: '^kill-ring' }, ['symbols', current, '^kill-ring', '--no-emacs']],
    ['object', { file: current, object: 'kill-ring-max' }, ['show', current, 'kill-ring-max', '--no-emacs']],
    [
      'object',
      { file: current, object: 'auto-mode-alist', depth: 1, length: 2 },
      ['show', current, 'auto-mode-alist', '--depth', '1', '--length', '2', '--no-emacs'],
    ],
    ['path', { file: current, object: 'auto-mode-alist' }, ['path', current, 'auto-mode-alist', '--no-emacs']],
    [
      'size',
      { by: ['type', 'region'], retained: true },
      ['size', old, '--by', 'type,region', '--retained', '--no-emacs'],
    ],
    ['size', { file: current, base: old }, ['size', current, '--base', old, '--no-emacs']],
    ['libraries', { file: current }, ['libraries', current, '--no-emacs']],
    ['libraries', { file: current, library: 'simple' }, ['libraries', current, 'simple', '--no-emacs']],
    ['diff', { old, new: current, only: 'libraries' }, ['diff', old, current, '--only', 'libraries', '--no-emacs']],
  ])('%s %j answers what the command prints', async (name, args, line) => {
    const { text, answer, isError } = await call(client, name, { ...args, limit: 500 })
    expect(isError).toBe(false)
    expect(JSON.parse(text)).toEqual(answer)
    expect(answer).toEqual(windowOf(await documentOf(line), { limit: 500 }))
  })

  it('answers with a window of long lists, and with the rest of one list page by page', async () => {
    const { symbols } = await documentOf(['symbols', current, '--no-emacs', 'char'])
    const { answer } = await call(client, 'symbol', { file: current, match: 'char', limit: 7 })
    expect(answer['symbols']).toEqual(symbols.slice(0, 7))
    expect(answer.cut).toContainEqual({ at: '/symbols', total: symbols.length, shown: 7 })
    const pages: unknown[] = []
    while (pages.length < symbols.length) {
      const page = await call(client, 'symbol', {
        file: current,
        match: 'char',
        list: '/symbols',
        offset: pages.length,
        limit: 500,
      })
      expect(page.answer).toMatchObject({ list: '/symbols', offset: pages.length, total: symbols.length })
      const items = page.answer['items'] as unknown as unknown[]
      expect(items.length).toBeGreaterThan(0)
      expect(page.text.length).toBeLessThanOrEqual(LONGEST_ANSWER)
      pages.push(...items)
    }
    expect(pages).toEqual(symbols)
  })

  it.each([
    [
      'a file that is not served',
      'info',
      { file: '/etc/passwd' },
      'info: data/file must be equal to one of the allowed values',
    ],
    ['a tool that there is not', 'set', {}, 'no tool "set"'],
    ['an argument that there is not', 'info', { output: '/tmp/x' }, 'info: data must NOT have additional properties'],
    ['an absent argument', 'object', {}, "object: data must have required property 'object'"],
    ['a symbol that there is not', 'object', { file: current, object: 'kill-rign-max' }, 'Similar: kill-ring-max.'],
    ['an option as an object', 'object', { object: '--help' }, 'no symbol named "--help" in this dump'],
    ['an option as a pattern', 'symbol', { match: '(' }, 'Unterminated group'],
    ['a list that there is not', 'info', { list: '/nothing' }, 'the answer has no list at "/nothing"'],
    ['an offset without a list', 'info', { offset: 1 }, 'offset needs list'],
  ])('reports %s as an error of the tool', async (_, name, args, message) => {
    const { text, isError } = await call(client, name, args)
    expect(isError).toBe(true)
    expect(text).toContain(message)
  })
})

describe('pdmp mcp', () => {
  it('serves a damaged dump, whose damage `verify` lists', async () => {
    const client = await clientOf(badPath('truncated-half'))
    const { answer, isError } = await call(client, 'verify')
    expect(isError).toBe(false)
    expect(JSON.stringify(answer['files'])).toContain('"truncated"')
    expect(await call(client, 'size')).toMatchObject({
      isError: true,
      text: expect.stringContaining('truncated at 0x'),
    })
    await client.close()
  })

  it('reads a file again that has changed', async () => {
    const file = join(directory, 'changing.pdmp')
    copyFileSync(old, file)
    const client = await clientOf(file)
    const before = await call(client, 'info')
    copyFileSync(current, file)
    const after = await call(client, 'info')
    await client.close()
    expect([before, after].map(({ answer }) => answer['layout'])).toEqual([
      (await documentOf(['info', old])).layout,
      (await documentOf(['info', current])).layout,
    ])
    expect(after.answer['file']).toEqual((await documentOf(['info', current])).file)
  })

  it('ends with 0 when its input ends', async () => {
    const server = spawn(process.execPath, [program, 'mcp', old], { stdio: ['pipe', 'pipe', 'inherit'] })
    server.stdin.end()
    expect(await new Promise((resolve) => server.once('exit', resolve))).toBe(0)
  })

  it('refuses standard input, which is the protocol', () => {
    expect(pdmp(['mcp', '-'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('the protocol') })
  })

  it('reads packed dumps', async () => {
    const client = await clientOf(corpusPath('own-28.2-min', 'dump.pdmp.br'))
    expect((await call(client, 'info')).answer['layout']).toMatchObject({ release: '28' })
    await client.close()
  })
})

describe('windowOf', () => {
  it('bounds answers, whatever the document', () => {
    const long = 'x'.repeat(1e6)
    const document = { list: Array.from({ length: 1000 }, () => ({ inner: Array.from({ length: 1000 }, () => long) })) }
    const answer = windowOf(document, { limit: 500 })
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(LONGEST_ANSWER + 100)
    expect(answer.cut[0]).toMatchObject({ at: '/list', total: 1000 })
  })

  it('follows pointers through names with slashes and tildes, and not to prototypes', () => {
    expect(windowOf({ 'a/b~c': [1, 2, 3] }, { list: '/a~1b~0c', offset: 1, limit: 1 })).toMatchObject({ items: [2] })
    expect(() => windowOf({ list: [] }, { list: '/__proto__' })).toThrow('no list')
    expect(() => windowOf([1], { list: '' })).toThrow('no list')
  })
})
