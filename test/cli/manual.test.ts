/**
 * Completions and the man pages agree with the help of the commands.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commands as rows } from '../../src/cli/commands.ts'
import { commonOptions, manualCommands } from '../../src/cli/manual.ts'
import { manPages } from '../../src/cli/render/man-page.ts'
import { version } from '../../src/cli/version.ts'
import { readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson, program } from './run.ts'

const commands = await manualCommands(rows)
const script = (shell: string) => pdmp(['completion', shell]).stdout

describe('the completion of bash', () => {
  const bash = script('bash')

  /** What bash offers after these words. */
  function offeredWith(env: NodeJS.ProcessEnv, words: readonly string[]): string[] {
    const line = `${bash}
compopt() { :; }
pdmp() { "$NODE" "$PROGRAM" "$@"; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_pdmp; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], { encoding: 'utf8', cwd: 'schema', env })
    expect(stderr).toBe('')
    return stdout.trim().split('\n')
  }

  const offered = (...words: string[]) => offeredWith(process.env, words)

  it('offers commands, options, words and files', () => {
    expect(offered('pdmp', '')).toEqual(['help', ...commands.map(({ name }) => name)])
    expect(offered('pdmp', 're')).toEqual(expect.arrayContaining(['relocs', 'rewrite', 'repair']))
    expect(offered('pdmp', 'help', 'verif')).toEqual(['verify'])
    expect(offered('pdmp', 'rewrite', '--ord')).toEqual(['--order'])
    expect(offered('pdmp', 'info', '--no-p')).toEqual(['--no-pager'])
    expect(offered('pdmp', 'info', 'document.sch')).toEqual(['document.schema.json'])
    expect(offered('pdmp', 'info', '--color', 'a')).toEqual(['auto', 'always'])
    expect(offered('pdmp', 'completion', 'z')).toEqual(['zsh'])
  })

  it('offers symbols of the dump after the file, from the cache while the dump is the same', () => {
    const cache = mkdtempSync(join(tmpdir(), 'pdmp-cache-'))
    const file = join(cache, 'a.pdmp')
    writeFileSync(file, readDump('bookworm-amd64'))
    const env = {
      PATH: process.env['PATH'],
      PROGRAM: program,
      NODE: process.execPath,
      XDG_CACHE_HOME: join(cache, 'c'),
    }
    const symbols = (...words: string[]) =>
      offeredWith(
        env,
        words.map((word) => (word === 'FILE' ? file : word)),
      )
    const expected = [
      'kill-ring',
      'kill-ring-deindent-mode',
      'kill-ring-max',
      'kill-ring-save',
      'kill-ring-yank-pointer',
    ]
    expect(symbols('pdmp', 'show', 'FILE', 'kill-ring').filter((name) => expected.includes(name))).toEqual(
      expected.filter((name) => name !== 'kill-ring-deindent-mode'),
    )
    expect(symbols('pdmp', 'show', '--depth', '3', 'FILE', 'kill-ring-m')).toEqual(['kill-ring-max'])
    expect(symbols('pdmp', 'set', 'FILE', 'no-such-symbol')).toEqual([''])
    const [index] = readdirSync(join(env.XDG_CACHE_HOME, 'pdmp/symbols'))
    const kept = join(env.XDG_CACHE_HOME, 'pdmp/symbols', index!)
    // The file of the cache answers.
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('\nkill-ring-max\n', '\nkill-ring-mark\n'))
    expect(symbols('pdmp', 'refs', 'FILE', 'kill-ring-m')).toEqual(['kill-ring-mark'])
    // The dump has changed.
    writeFileSync(file, readDump('tiny-30-little-lp64'))
    expect(symbols('pdmp', 'refs', 'FILE', 'kill-ring-m')).toEqual([''])
    expect(readdirSync(join(env.XDG_CACHE_HOME, 'pdmp/symbols'))).toEqual([index])
    rmSync(cache, { recursive: true })
  })

  it('offers every option of every command', () => {
    for (const { name, options } of commands) {
      const flags = options.flatMap(({ short, long }) => [short, long].flatMap((flag) => flag ?? []))
      expect(offered('pdmp', name, '-'), name).toEqual(flags)
    }
  })
})

describe('the completions of zsh and fish', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-completion-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['zsh', 'fish'])('of %s have every command and option', (shell) => {
    const text = script(shell)
    for (const { name, options } of commands) {
      expect(text).toContain(name)
      for (const { long } of options) expect(text).toContain(shell === 'fish' ? `-l ${long!.slice(2)}` : long)
    }
    // Syntax, where the shell is here.
    const file = join(folder, shell)
    writeFileSync(file, text)
    const check = spawnSync(shell, [shell === 'zsh' ? '-n' : '--no-execute', file], { encoding: 'utf8' })
    if (check.error === undefined) expect([check.status, check.stderr]).toEqual([0, ''])
    else process.stderr.write(`\nSKIPPED: the syntax of the completion of ${shell}, which is not here\n`)
  })

  it('are printed as JSON, and no other shell is known', () => {
    expect(pdmpJson(['completion', 'fish']).document).toMatchObject({ schema: 'pdmp/completion/1', shell: 'fish' })
    expect(pdmp(['completion', 'tcsh']).status).toBe(2)
  })
})

describe('the man pages', () => {
  const folder = fileURLToPath(new URL('../../man/', import.meta.url))
  const pages = manPages(version, commands)

  it('are current (npx tsx test/man/main.ts renews them)', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort())
    for (const [name, page] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(page)
  })

  it('are one for each command, with its options, and one for all', () => {
    const main = pages.get('pdmp.1')
    for (const { flags } of commonOptions()) expect(main).toContain(bold(flags.split(' <')[0]!))
    for (const { name, options } of commands) {
      expect(main).toContain(bold(`pdmp ${name}`))
      const page = pages.get(`pdmp-${name}.1`)
      for (const { flags } of options) expect(page, name).toContain(bold(flags.split(/ [<[]/)[0]!))
    }
  })

  it('are valid for man', () => {
    const { error, status, stdout, stderr } = run('man', ['-l', '--warnings', '-Tutf8', ...pages.keys()])
    if (error !== undefined) {
      process.stderr.write('\nSKIPPED: the man pages in man, which is not here\n')
      return
    }
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split(/^PDMP.*\(1\) .*User Commands/m)).toHaveLength(pages.size + 1)
  })

  it('have nothing that mandoc would change', () => {
    const { error, status, stdout } = run('mandoc', ['-Tlint', '-Wstyle', ...pages.keys()])
    if (error !== undefined) {
      process.stderr.write('\nSKIPPED: the man pages in mandoc, which is not here\n')
      return
    }
    expect([status, stdout]).toEqual([0, ''])
  })

  const bold = (words: string) => `\\fB${words.replaceAll('-', '\\-')}\\fR`
  const run = (program: string, args: readonly string[]) =>
    spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '100', LC_ALL: 'C.UTF-8' },
      maxBuffer: 2 ** 24,
    })
})
