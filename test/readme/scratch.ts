/**
 * A folder in which the examples of a page run: `pdmp` is the built command, `emacs` the real Emacs of `emacs.pdmp`, and the
 * dumps that the page names are there. `duckdb` is DuckDB, where its package has a binary for this system.
 * @module
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { duckDb } from '../cli/duckdb.ts'
import { readBad, readDump } from '../corpus/corpus.ts'
import { bootable, findEmacs } from '../oracle/emacs.ts'
import { root } from './pages.ts'

/** What the dumps of the examples are. docs/README.md says the same to readers. */
const dumps: Readonly<Record<string, () => Uint8Array>> = {
  'emacs.pdmp': () => readDump('bookworm-amd64'),
  'emacs-27.pdmp': () => readDump('bullseye-amd64'),
  'emacs-30.pdmp': () => readDump('trixie-amd64'),
  'emacs-s390x.pdmp': () => readDump('bookworm-s390x'),
  'broken.pdmp': () => readBad('lv-target-wrong-tag'),
}

/** The Emacs of `emacs.pdmp`, under the name that the pages give it, if this machine has it. */
export const emacs = [findEmacs('/usr/bin/emacs-nox')].find(
  (found) => found !== undefined && bootable(found, readDump('bookworm-amd64')),
)

export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pdmp-docs-'))
  readonly #env: NodeJS.ProcessEnv

  /** `text`: of the page, which says what dumps are wanted. */
  constructor(text: string) {
    for (const [name, bytes] of Object.entries(dumps))
      if (new RegExp(`(?<![\\w/.-])${name.replace('.', '\\.')}`).test(text)) this.write(name, bytes())
    for (const name of ['corpus', 'spec']) symlinkSync(join(root, name), join(this.#folder, name))
    this.write('package.json', '{ "type": "module" }')
    mkdirSync(join(this.#folder, 'node_modules'))
    symlinkSync(root, join(this.#folder, 'node_modules/pdmp'))
    mkdirSync(join(this.#folder, '.bin'))
    this.#writeProgram('pdmp', [process.execPath, join(root, 'dist/bin/main.js')])
    this.#writeProgram('tsx', [process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs')])
    if (duckDb !== undefined)
      this.#writeProgram('duckdb', [
        process.execPath,
        join(root, 'node_modules/tsx/dist/cli.mjs'),
        join(root, 'test/readme/duckdb.ts'),
      ])
    if (emacs !== undefined) this.#writeProgram('emacs', [emacs.executable])
    this.#env = {
      PATH: [join(this.#folder, '.bin'), process.env.PATH].join(delimiter),
      HOME: this.#folder,
      LC_ALL: 'C.UTF-8',
      NO_COLOR: '1',
      PDMP_EMACS: 'none',
    }
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.#folder, name), content)
  }

  #writeProgram(name: string, command: readonly string[]): void {
    const words = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
    writeFileSync(join(this.#folder, '.bin', name), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 })
  }

  /**
   * What a shell prints that is given this line: standard output and standard error in the order of their arrival, and a
   * line end where the last line has none.
   */
  run(line: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', `{ ${line}\n} 2>&1`], {
        cwd: this.#folder,
        env: this.#env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let text = ''
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      child.on('error', reject).on('close', () => resolve(text === '' || text.endsWith('\n') ? text : `${text}\n`))
    })
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
