/**
 * The examples of README.md and docs/ print what the pages show, and the samples of the library compile.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fencesIn, readPage, renderedPaths, root } from './pages.ts'
import { renderPage } from './render.ts'

// The examples are lines for a POSIX shell.
describe.skipIf(process.platform === 'win32')('examples (npx tsx test/readme/main.ts renews them)', () => {
  it.concurrent.each(renderedPaths)('of %s print what it shows', { timeout: 1_200_000 }, async (path) => {
    const page = readPage(path)
    expect(await renderPage(page)).toBe(page.text)
  })
})

it('samples of the library compile under strict options', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-samples-'))
  try {
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
    symlinkSync(root, join(folder, 'node_modules/pdmp'))
    symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const samples = renderedPaths.flatMap((path) => fencesIn(readPage(path).text).filter(({ info }) => info === 'ts'))
    expect(samples.length).toBeGreaterThan(4)
    for (const [index, { body }] of samples.entries()) writeFileSync(join(folder, `sample-${index}.ts`), body)
    const options = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
