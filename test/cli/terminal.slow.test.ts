/**
 * Output on a terminal, and the same output elsewhere without its effects. The terminal is that of Python's `pty`.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { cut, onScreen } from '../../src/cli/screen.ts'
import { hasColor, pagerFrom, takeTerminalOptions } from '../../src/cli/terminal.ts'
import { corpusPath } from '../corpus/corpus.ts'
import { pdmp, program } from './run.ts'

const auto = { color: 'auto', pager: true } as const

describe('options of every command', () => {
  it('are taken out of the command line, but for what follows --', () => {
    expect(takeTerminalOptions(['show', 'f', '--color=never', 'x', '--no-pager', '--', '--color'])).toEqual({
      args: ['show', 'f', 'x', '--', '--color'],
      settings: { color: 'never', pager: false },
    })
    expect(takeTerminalOptions(['info', 'f'])).toEqual({ args: ['info', 'f'], settings: auto })
    expect(takeTerminalOptions(['info', '--color', 'f']).settings.color).toBe('always')
    const { status, stderr } = pdmp(['info', '--color=sometimes', 'x'])
    expect(status).toBe(2)
    expect(stderr).toContain("unknown option '--color=sometimes'")
  })

  it.each([
    [{ color: 'always' }, false, { NO_COLOR: '1', TERM: 'dumb' }, true],
    [{ color: 'never' }, true, { FORCE_COLOR: '1' }, false],
    [{}, true, { TERM: 'xterm' }, true],
    [{}, true, {}, true],
    [{}, false, {}, false],
    [{}, true, { NO_COLOR: '1' }, false],
    [{}, true, { NO_COLOR: '' }, true],
    [{}, true, { TERM: 'dumb' }, false],
    [{}, false, { FORCE_COLOR: '1' }, true],
    [{}, true, { FORCE_COLOR: '0' }, false],
    [{}, false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ] as const)('colour with %j, terminal %s and %j: %s', (settings, isTerminal, env, expected) => {
    expect(hasColor({ ...auto, ...settings }, isTerminal, env)).toBe(expected)
  })

  it('name the pager', () => {
    expect(pagerFrom(auto, {})).toBe('less')
    expect(pagerFrom(auto, { PAGER: 'more' })).toBe('more')
    expect(pagerFrom(auto, { PAGER: 'more', PDMP_PAGER: 'less -S' })).toBe('less -S')
    expect(pagerFrom(auto, { PAGER: 'more', PDMP_PAGER: '' })).toBe(undefined)
    expect(pagerFrom(auto, { PAGER: 'cat' })).toBe(undefined)
    expect(pagerFrom(auto, { TERM: 'dumb' })).toBe(undefined)
    expect(pagerFrom({ ...auto, pager: false }, {})).toBe(undefined)
  })
})

describe('a line', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['漢字漢字', 8, '漢字漢字'],
    ['漢字漢字漢', 8, '漢字漢…'],
    ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
    ['𝔸𝔸𝔸𝔸', 3, '𝔸𝔸…'],
  ])('%j has at most %d columns', (line, width, expected) => {
    expect(cut(line, width)).toBe(expected)
  })

  it('of a table is cut, and no other; documents stay as they are', () => {
    const look = { width: 12, color: false }
    const screen = (...texts: string[]) => [...onScreen(texts, look)].join('')
    expect(screen('one  two  three\nprose that is longer\n')).toBe('one  two  t…\nprose that is longer\n')
    // Pieces end anywhere.
    expect(screen('one  tw', 'o  three\nfo', 'ur')).toBe('one  two  t…\nfour')
    expect(screen('{"a":  1,  "b":  2222222}\n')).toBe('{"a":  1,  "b":  2222222}\n')
  })

  it('of a tab-separated table is aligned, and its last columns are narrowed to fit', () => {
    const screen = (text: string, width: number) => [...onScreen([text], { width, color: false })].join('')
    const table = 'offset\tbytes\towner\n0x1\t1,024\tone\n0x22\t8\t漢字 two three four\n'
    expect(screen(table, 80)).toBe('offset  bytes  owner\n0x1     1,024  one\n0x22        8  漢字 two three four\n')
    expect(screen(table, 28)).toBe('offset  bytes  owner\n0x1     1,024  one\n0x22        8  漢字 two thr…\n')
    // No column is made narrower than is of use; the line is cut.
    expect(screen('aaaaaaaaaaaa\tbbbbbbbbbbbb\tc\n', 25)).toBe('aaaaaaaaaaaa  bbbbbbb…  c\n')
    expect(screen('aaaaaaaaaaaa\tbbbbbbbbbbbb\tc\n', 16)).toBe('aaaaaaa…  bbbbb…\n')
    // Two tables, and prose between them.
    expect(screen('a\tb\nccc\td\nprose\nx\ty\tz\n', 80)).toBe('a    b\nccc  d\nprose\nx  y  z\n')
  })

  it('of a long table is shown before the table ends', () => {
    let read = 0
    function* rows() {
      for (; read < 1e6; read++) yield `${read}\tx\n`
    }
    const screen = onScreen(rows(), { width: 80, color: false })
    expect(screen.next().value).toMatch(/^ *0 {2}x\n/)
    expect(read).toBeLessThan(20_000)
  })

  it('is coloured by its first word', () => {
    const look = { width: undefined, color: true }
    expect([...onScreen(['error: x\nerrors\nok: none\n'], look)].join('')).toBe(
      '\x1b[31merror\x1b[39m: x\nerrors\n\x1b[32mok\x1b[39m: none\n',
    )
  })
})

const dump = corpusPath('bookworm-amd64', 'dump.pdmp.br')
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0
if (!hasPython) process.stderr.write('\nSKIPPED: output on a terminal: no python3\n')

/** What a terminal of 60 columns shows. */
function onTerminal(args: readonly string[], env: Record<string, string>): string {
  const python = `import pty, sys, os, fcntl, termios, struct
def child():
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 60, 0, 0))
pid, fd = pty.fork()
if pid == 0:
    child()
    os.execvp(sys.argv[1], sys.argv[1:])
out = b''
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece: break
    out += piece
os.waitpid(pid, 0)
sys.stdout.buffer.write(out)`
  const line = ['-c', python, process.execPath, program, ...args]
  const { stdout } = spawnSync('python3', line, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, TERM: 'xterm', PDMP_EMACS: 'none', ...env },
  })
  return stdout.replaceAll('\r\n', '\n')
}

describe.skipIf(!hasPython)('a terminal', () => {
  const args = ['symbols', dump, '^auto-']
  const plain = pdmp(args).stdout

  it('gets lines that fit, in colour', () => {
    const lines = onTerminal(args, { PAGER: '' }).trimEnd().split('\n')
    expect(lines.length).toBe(plain.trimEnd().split('\n').length)
    expect(lines.some((line) => line.endsWith('…'))).toBe(true)
    expect(lines.filter((line) => line.includes('\x1b[36m0x')).length).toBeGreaterThan(5)
    expect(onTerminal(args, { PAGER: '', NO_COLOR: '1' })).not.toContain('\x1b')
    expect(onTerminal([...args, '--color=never'], { PAGER: '' })).not.toContain('\x1b')
  })

  it('is asked for a pager, which gets the text', () => {
    expect(onTerminal(args, { PAGER: 'wc -l' }).trim()).toBe(String(plain.split('\n').length - 1))
    expect(onTerminal([...args, '--no-pager'], { PAGER: 'wc -l' })).toContain('auto-mode-alist ')
    expect(onTerminal(args, { PAGER: 'wc -l', PDMP_PAGER: 'head -1' }).trim().split('\n').length).toBe(1)
  })

  it('may leave the pager before the end', () => {
    expect(onTerminal(['symbols', dump], { PAGER: 'true' })).toBe('')
    expect(onTerminal(['symbols', dump], { PAGER: 'head -2' }).trim().split('\n').length).toBe(2)
  })
})

describe.skipIf(!hasPython)('a long command', () => {
  it('shows on a terminal how far it is, and removes that at the end', () => {
    const shown = onTerminal(['lab', '--no-pager'], { PAGER: '' })
    expect(shown).toMatch(/Running experiments \[?=+ +\]? *\d+%, \S+ left/)
    // Nothing of the bar is left on its line.
    const [, after] = shown.split(/left(?![\s\S]*left)/)
    expect(stripVTControlCharacters(after!).split('\n')[0]!.trim()).not.toContain('=')
  })

  it('shows nothing elsewhere', () => {
    const { status, stderr } = pdmp(['lab'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('a pipe', () => {
  it('gets the same bytes, whatever the environment says of terminals', () => {
    const args = ['symbols', dump, '^auto-']
    const run = (env: Record<string, string>, more: readonly string[] = []) =>
      spawnSync(process.execPath, [program, ...args, ...more], {
        encoding: 'utf8',
        env: { ...process.env, PAGER: 'wc -l', COLUMNS: '40', ...env },
      }).stdout
    const plain = pdmp(args).stdout
    expect(run({})).toBe(plain)
    expect(run({}, ['--no-pager', '--color=auto'])).toBe(plain)
    // Only the colour is asked for.
    const colored = run({ FORCE_COLOR: '1' })
    expect(colored).toContain('\x1b[36m0x')
    expect(stripVTControlCharacters(colored)).toBe(plain)
    expect(run({}, ['--color=always'])).toBe(colored)
    expect(run({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(plain)
  })
})
