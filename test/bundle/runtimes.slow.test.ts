/**
 * The library runs wherever ES modules do: one bundle in Node, Deno, Bun and Chromium, with the same result.
 *
 * The programs are looked for on PATH. Those that are missing are skipped, and the test says so.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Dump, verify } from '../../src/index.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { bundleForBrowser } from './bundle.ts'

const { bytes } = tinyDump({ generation: '28+', release: '30', abi: 'lp64', byteOrder: 'little' })

/** Opens and verifies the dump, dumps a machine, and verifies that dump too. */
const program = `
  import { Dump, layoutOf, verify } from 'pdmp'
  import { lispProgram, startLisp } from 'pdmp/machine'
  const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (char) => char.charCodeAt(0))
  const dump = Dump.open(bytes)
  const dumped = startLisp(lispProgram(layoutOf('30', 'lp64', 'little'))).machine.dump()
  globalThis.result = JSON.stringify({
    starts: dump.summarize().objectStarts,
    release: dump.layout.release,
    verdicts: [verify(bytes).verdict, verify(dumped).verdict],
  })
`
const expected = {
  starts: Dump.open(bytes).summarize().objectStarts,
  release: '30',
  verdicts: [verify(bytes).verdict, 'ok'],
}

/** Command lines, with the path of the module or of the page as the last word. */
const runtimes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Node: [[process.execPath]],
  Deno: [['deno', 'run', '--no-remote', '--quiet']],
  Bun: [['bun', 'run']],
  Chromium: ['chromium', 'chromium-browser', 'google-chrome'].map((name) => [
    name,
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--dump-dom',
  ]),
}

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pdmp-runtimes-'))
  const { code } = await bundleForBrowser(program)
  const text = new TextDecoder().decode(code)
  writeFileSync(join(folder, 'program.mjs'), `${text}\nconsole.log(globalThis.result)\n`)
  const script = `${text.replaceAll('</script', '<\\/script')}\ndocument.body.textContent = globalThis.result`
  writeFileSync(join(folder, 'page.html'), `<!doctype html><body><script type="module">${script}</script></body>`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }

describe.each(Object.entries(runtimes))('%s', (name, commands) => {
  const found = commands.find(([file]) => spawnSync(file!, ['--version'], { env }).status === 0)
  if (found === undefined) process.stderr.write(`\nSKIPPED: the library in ${name}: it is not on PATH\n`)

  it.skipIf(found === undefined)('runs the library', () => {
    const [file, ...args] = found!
    const page = name === 'Chromium'
    const target = join(folder, page ? 'page.html' : 'program.mjs')
    const profile = page ? [`--user-data-dir=${join(folder, 'profile')}`, `file://${target}`] : [target]
    const { stdout, stderr } = spawnSync(file!, [...args, ...profile], { cwd: folder, env, encoding: 'utf8' })
    const [json] = /\{.*\}/.exec(stdout) ?? [`no result: ${stderr}`]
    expect(JSON.parse(json)).toEqual(expected)
  })
})
