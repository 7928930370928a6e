/**
 * Outputs are written completely or not at all, to the file that a link names, and with its permissions.
 * @module
 */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { program, shell } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'pdmp-output-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const dump = readDump('tiny-30-little-lp64')
let folder = ''
let number = 0
beforeEach(() => {
  folder = join(root, String(number++))
  mkdirSync(folder)
  writeFileSync(join(folder, 'dump'), dump)
})
const path = (name: string) => join(folder, name)
const left = () => readdirSync(folder).sort()
const isDump = (name: string) => Buffer.compare(readFileSync(path(name)), dump) === 0
const ok = (line: string) => expect(shell(line, folder)).toMatchObject({ status: 0, stderr: '' })
const modeOf = (name: string) => (statSync(path(name)).mode & 0o7777).toString(8)

describe('an output', () => {
  it.each(['600', '640', '755', '444', '666'])('keeps mode %s', (mode) => {
    for (const command of ['decode', 'rewrite']) {
      writeFileSync(path('out'), 'earlier')
      chmodSync(path('out'), Number.parseInt(mode, 8))
      ok(`umask 022; pdmp ${command} dump -o out`)
      expect([command, modeOf('out')]).toEqual([command, mode])
      rmSync(path('out'))
    }
    expect(left()).toEqual(['dump'])
  })

  it.each([
    ['022', '644'],
    ['077', '600'],
    ['002', '664'],
  ])('that is new has the mode of umask %s', (umask, mode) => {
    ok(`umask ${umask}; pdmp rewrite dump -o out`)
    expect(modeOf('out')).toBe(mode)
  })

  it.skipIf(process.getuid?.() !== 0)('keeps its owner', () => {
    writeFileSync(path('out'), 'earlier')
    chownSync(path('out'), 4321, 8765)
    ok('pdmp rewrite dump -o out')
    expect([statSync(path('out')).uid, statSync(path('out')).gid, isDump('out')]).toEqual([4321, 8765, true])
  })

  it('behind symbolic links is the file', () => {
    mkdirSync(path('sub'))
    writeFileSync(path('sub/file'), 'earlier')
    symlinkSync('file', path('sub/link'))
    symlinkSync('sub/link', path('link'))
    ok('pdmp rewrite dump -o link')
    expect([readlinkSync(path('link')), lstatSync(path('sub/file')).isFile(), isDump('sub/file')]).toEqual([
      'sub/link',
      true,
      true,
    ])
    expect(readdirSync(path('sub')).sort()).toEqual(['file', 'link'])
  })

  it('behind a symbolic link that leads to nothing is made', () => {
    symlinkSync('to-come', path('link'))
    ok('pdmp rewrite dump -o link')
    expect([readlinkSync(path('link')), isDump('to-come')]).toEqual(['to-come', true])
  })

  it('behind a ring of symbolic links is refused', () => {
    symlinkSync('b', path('a'))
    symlinkSync('a', path('b'))
    expect(shell('pdmp rewrite dump -o a', folder)).toMatchObject({
      status: 2,
      stderr: 'pdmp: a: too many symbolic links encountered\n',
    })
  })

  it('may have a name as long as the system takes', () => {
    const name = 'n'.repeat(255)
    ok(`pdmp rewrite dump -o ${name}`)
    expect(isDump(name)).toBe(true)
  })

  it('leaves the temporary files of others alone', () => {
    // A shell keeps its number when it becomes the command.
    ok('echo mine > .out.$$.tmp; echo $$ > number; exec "$NODE" "$PROGRAM" rewrite dump -o out')
    const other = `.out.${readFileSync(path('number'), 'utf8').trim()}.tmp`
    expect([readFileSync(path(other), 'utf8'), isDump('out')]).toEqual(['mine\n', true])
    expect(left()).toEqual([other, 'dump', 'number', 'out'])
  })

  it('is written to where it is a pipe or a descriptor', () => {
    ok('mkfifo pipe; cat pipe > copied & pdmp rewrite dump -o pipe && wait && cmp dump copied && test -p pipe')
    ok('pdmp rewrite dump -o /dev/fd/7 7> out && cmp dump out')
    ok('pdmp rewrite dump -o /dev/stdout 2> notes > out && cmp dump out')
    ok('{ echo first; pdmp decode dump -o /dev/stdout; } > out && pdmp decode dump > all && tail -n +2 out | cmp - all')
    expect(readFileSync(path('notes'), 'utf8')).toMatch(/^Wrote [\d,]+ atoms and [\d,]+ links in the order/)
  })

  it.each([
    ['a directory', '.', '. is a directory; pass the name of a file'],
    ['a directory by its slash', 'new/', 'new/ is a directory; pass the name of a file'],
    ['an absent directory', 'no/out', 'no/out: no such file or directory'],
    ['a file as a directory', 'dump/out', 'dump/out: not a directory'],
    ['an empty name', "''", 'the name of the output is empty'],
  ])('that is %s is refused', (_, out, message) => {
    for (const command of ['rewrite', 'decode'])
      expect(shell(`pdmp ${command} dump -o ${out}`, folder)).toEqual({
        status: 2,
        stdout: '',
        stderr: `pdmp: ${message}\n`,
      })
    expect(left()).toEqual(['dump'])
  })
})

describe('a limit of the file size', () => {
  it.each([
    ['pdmp decode dump -o out', 'out'],
    ['pdmp rewrite dump -o out', 'out'],
    ['pdmp relocate dump --dump-base 0x7f0000000000 --emacs-basis 0x600000 -o out', 'out'],
    ['pdmp decode dump > out2', 'standard output'],
    ['pdmp rewrite dump -o - > out2', 'standard output'],
    ['pdmp map dump --ranges > out2', 'standard output'],
  ])('%s', (line, name) => {
    writeFileSync(path('out'), 'earlier')
    const { status, stderr } = shell(`ulimit -f 2; ${line}`, folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: `pdmp: ${name}: file too large\n` })
    expect(readFileSync(path('out'), 'utf8')).toBe('earlier')
    expect(left().filter((file) => file.startsWith('.'))).toEqual([])
  })
})

describe('in place', () => {
  it.each([
    ['a link that leads to nothing', () => symlinkSync('nothing', path('dump.orig'))],
    ['a directory', () => mkdirSync(path('dump.orig'))],
  ])('is refused where the original cannot be kept: %s', (_, make) => {
    make()
    const { status, stderr } = shell('pdmp rewrite dump --in-place --order shuffle', folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('dump.orig exists') })
    expect(isDump('dump')).toBe(true)
  })

  it('is refused for /dev/stdin', () => {
    const { status, stderr } = shell('pdmp rewrite /dev/stdin --in-place --order shuffle < dump', folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('not a regular file') })
    expect(isDump('dump')).toBe(true)
  })
})

describe('a signal', () => {
  const large = readDump('own-28.2-min')

  it.each([
    ['SIGINT', 'out.json'],
    ['SIGTERM', 'out.json'],
    ['SIGHUP', 'out.json'],
    ['SIGTERM', 'out.json.gz'],
  ] as const)('%s ends the process and leaves %s as it was', async (signal, out) => {
    writeFileSync(path('dump'), large)
    writeFileSync(path(out), 'earlier')
    // A run that was too fast is tried again.
    for (let attempt = 0; attempt < 20; attempt++) {
      const ended = await signalWhileWriting(signal, out)
      if (ended === undefined) continue
      expect(ended).toBe(signal)
      expect(readFileSync(path(out), 'utf8')).toBe('earlier')
      expect(left()).toEqual(['dump', out])
      return
    }
    expect.unreachable('each run was over before it could be stopped')
  })

  /** The signal that ended the process; undefined if it was over before. */
  async function signalWhileWriting(signal: NodeJS.Signals, out: string): Promise<string | undefined> {
    const child = spawn(process.execPath, [program, 'decode', 'dump', '-o', out], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise<string | null>((resolve) => child.on('close', (_, by) => resolve(by)))
    while (child.exitCode === null && !left().some((name) => name.endsWith('.tmp'))) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    child.kill(signal)
    const by = await ended
    if (by === null) writeFileSync(path(out), 'earlier')
    return by ?? undefined
  }
})

describe('standard output', () => {
  it.each(['info', 'symbols', 'decode', 'verify', 'map', 'tables'])('of %s that is full', (command) => {
    const { status, stderr } = shell(`pdmp ${command} dump > /dev/full`, folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'pdmp: standard output: no space left on device\n' })
  })

  it('of JSON that is full', () => {
    const { status, stderr } = shell('pdmp info --json dump > /dev/full', folder)
    expect(status).toBe(2)
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'ENOSPC', file: 'standard output' })
  })

  it('of help that is full', () => {
    const { status, stderr } = shell('pdmp --help > /dev/full', folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'pdmp: standard output: no space left on device\n' })
  })

  it('of a dump whose reader goes away is trouble, and of text is not', () => {
    const line = (command: string) => `{ pdmp ${command}; echo $? >&2; } | true`
    writeFileSync(path('dump'), readDump('own-28.2-min'))
    expect(shell(line('rewrite dump -o -'), folder).stderr).toBe('pdmp: standard output: broken pipe\n2\n')
    expect(shell(line('decode dump'), folder).stderr).toBe('0\n')
  })

  it('is written while standard error is full', () => {
    expect(shell('pdmp info nothing 2> /dev/full', folder).status).toBe(2)
    expect(shell('pdmp rewrite dump -o - 2> /dev/full > out && cmp out dump', folder).status).toBe(0)
    expect(existsSync(path('out'))).toBe(true)
  })
})
