/** `pdmp explore`: who gets the page, who does not, and how it ends. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { type Exploring, explore } from './explore.ts'
import { pdmp } from './run.ts'

const name = 'tiny-30-little-lp64'
const dump = corpusPath(name, 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-explore-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Ask a server as any program can, with any head. */
const ask = (url: string, options: { method?: string; host?: string } = {}) =>
  new Promise<{ status: number | undefined; text: string; bytes: Buffer }>((resolve, reject) => {
    const { method = 'GET', host } = options
    request(url, { method, ...(host === undefined ? {} : { headers: { host } }) }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () => {
        const bytes = Buffer.concat(pieces)
        resolve({ status: response.statusCode, text: bytes.toString(), bytes })
      })
    })
      .on('error', reject)
      .end()
  })

describe('the server of `explore`', () => {
  let exploring: Exploring
  beforeAll(async () => {
    exploring = await explore([dump])
  })
  afterAll(() => exploring.stop())

  it('is on this machine only, under a path that cannot be guessed', () => {
    expect(exploring.line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/)
  })

  it('sends the page of the explorer, which may fetch from this server only', async () => {
    const { status, text } = await ask(exploring.line)
    expect(status).toBe(200)
    expect(text).toMatch(/^<!doctype html>/)
    expect(text).toContain('data-file="dump" data-name="dump.pdmp.br" data-url="dump"')
    expect(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)![1]).toContain("connect-src 'self';")
  })

  it('sends the dump beside the page, unpacked', async () => {
    const { status, bytes } = await ask(new URL('dump', exploring.line).href)
    expect(status).toBe(200)
    expect(Buffer.compare(bytes, readDump(name))).toBe(0)
    expect((await ask(new URL('old', exploring.line).href)).status).toBe(404)
  })

  it('sends the program of the lab beside the page', async () => {
    const { text } = await ask(exploring.line)
    const [, url] = /id="lab" data-url="([^"]+)"/.exec(text)!
    const { status, bytes } = await ask(new URL(url!, exploring.line).href)
    expect(status).toBe(200)
    expect(Buffer.compare(bytes, readFileSync(new URL('../../dist/web/lab.js', import.meta.url)))).toBe(0)
  })

  it.each([
    ['another path', (url: URL) => ask(new URL('/', url).href)],
    ['a path below', (url: URL) => ask(new URL('x', url).href)],
    ['the path with a query', (url: URL) => ask(`${url.href}?a`)],
    ['another token', (url: URL) => ask(url.href.replace(/.(?=\/$)/, (char) => (char === 'A' ? 'B' : 'A')))],
    ['the dump under another path', (url: URL) => ask(new URL('/dump', url).href)],
    ["an attacker's name for this machine", (url: URL) => ask(url.href, { host: 'rebound.example' })],
    ['another port in the name', (url: URL) => ask(url.href, { host: '127.0.0.1:1' })],
  ])('answers %s with 404 and nothing of the dump', async (_, send) => {
    const { status, text } = await send(new URL(exploring.line))
    expect(status).toBe(404)
    expect(text).not.toContain('dump')
  })

  it('takes no other method', async () => {
    expect((await ask(exploring.line, { method: 'POST' })).status).toBe(405)
    expect(await ask(exploring.line, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })
})

it('Ctrl-C ends it with exit code 0, and the port is free', async () => {
  const exploring = await explore([dump])
  expect((await ask(exploring.line)).status).toBe(200)
  expect(await exploring.stop()).toBe(0)
  await expect(ask(exploring.line)).rejects.toThrow('ECONNREFUSED')
})

it.skipIf(process.platform !== 'linux')('opens the browser of the desktop', async () => {
  const opened = join(directory, 'opened')
  const browser = join(directory, 'xdg-open')
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > "${opened}.part" && mv "${opened}.part" "${opened}"\n`)
  chmodSync(browser, 0o755)
  const exploring = await explore([dump], { PATH: `${directory}${delimiter}${process.env['PATH']}` })
  while (!existsSync(opened)) await delay(10)
  expect(readFileSync(opened, 'utf8')).toBe(exploring.line)
  expect(await exploring.stop()).toBe(0)
})

it('goes on where there is no browser', async () => {
  const exploring = await explore([dump], { PATH: directory.concat('-absent') })
  expect((await ask(exploring.line)).status).toBe(200)
  expect(await exploring.stop()).toBe(0)
})

it('refuses what is no dump before it serves anything', () => {
  const file = join(directory, 'no-dump')
  writeFileSync(file, 'no dump')
  expect(pdmp(['explore', file, '--no-open'])).toMatchObject({ status: 3, stdout: '' })
})
