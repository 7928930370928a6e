/**
 * Inputs that are no regular files: FIFOs, directories, devices, sockets, and what the shell makes of `<(…)`.
 * @module
 */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { modern } from '../corpus/bad-headers.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-odd-'))
afterAll(() => rmSync(directory, { recursive: true }))
const program = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))
const at = (name: string) => join(directory, name)
const isWindows = process.platform === 'win32'

writeFileSync(at('dump'), tinyDump(modern).bytes)
writeFileSync(at('emacs'), 'no executable')
if (!isWindows) execFileSync('mkfifo', [at('fifo'), at('fifo.pdmp'), at('written')])

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run a shell command, in which `pdmp` is the built command. One that does not end is killed. */
function shell(command: string): Promise<Ended> {
  const script = `pdmp() { ${process.execPath} ${program} "$@"; }\n${command}`
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-c', script],
      { timeout: 300_000, cwd: directory, env: { ...process.env, PDMP_EMACS: 'none' } },
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : (error.code as number | null), stdout, stderr }),
    )
  })
}

/** A command of each way to read a file. */
const readers = (file: string): string[] => [
  `info ${file}`,
  `verify ${file}`,
  `verify ${file} dump`,
  `doctor ${file}`,
  `doctor dump ${file}`,
  `encode ${file} -o out`,
  `diff ${file} dump`,
  `audit dump --base ${file}`,
  `explain lisp-target --in ${file}`,
  `symbols dump --emacs ${file}`,
  `attest --check ${file} dump`,
]

describe.skipIf(isWindows)('a file that is', () => {
  it('a FIFO which no process writes to is refused by every command', async () => {
    const commands = [...readers('fifo'), 'doctor fifo.pdmp']
    const ended = await Promise.all(commands.map((command) => shell(`pdmp ${command}`)))
    for (const [i, { status, stderr }] of ended.entries()) {
      expect([status, stderr], commands[i]).toEqual([2, expect.stringContaining('no process writes to it')])
    }
  })

  it('a socket or a directory is refused with the error of the system', async () => {
    const server = createServer().listen(at('socket'))
    await new Promise((resolve) => server.on('listening', resolve))
    const results = await Promise.all([shell('pdmp info socket'), shell('pdmp info .'), shell('pdmp doctor socket')])
    server.close()
    expect(results.map(({ status }) => status)).toEqual([2, 2, 2])
  })

  it('a device without end is refused', async () => {
    const { status, stderr } = await shell('pdmp doctor /dev/zero')
    expect([status, stderr]).toEqual([2, expect.stringContaining('too-large')])
  })

  it('a FIFO that another process writes to late is read', async () => {
    const plain = await shell('pdmp info dump')
    const { status, stdout } = await shell('(sleep 1; cat dump > written) & pdmp info written')
    expect([status, stdout]).toEqual([plain.status, plain.stdout.replaceAll('dump:', 'written:')])
  })

  it.each(['info', 'verify', 'doctor'])('a pipe is read by %s', async (command) => {
    const plain = await shell(`pdmp ${command} dump`)
    for (const call of [`pdmp ${command} <(cat dump)`, `cat dump | pdmp ${command} /dev/stdin`]) {
      const { status, stderr } = await shell(call)
      expect([status, stderr], call).toEqual([plain.status, ''])
    }
  })
})

describe.skipIf(isWindows)('an Emacs that is given a FIFO as its dump', () => {
  it('waits forever, as is predicted', async () => {
    const elf = 'printf "\\x7fELF" > program; pdmp doctor ./program --dump-file fifo --json'
    const { stdout, stderr, status } = await shell(elf)
    expect([status, stderr]).toEqual([1, ''])
    expect(JSON.parse(stdout).programs[0].tried).toMatchObject([{ outcome: 'dies', rule: null }])
  })
})
