/**
 * Boots: a real Emacs started from dumps that we wrote, held to the 64 checks of boot.el and to the digest of the stock dump.
 *
 * `boots` is for every test that writes dumps; two Emacsen run at a time, each for some five seconds.
 * @module
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { findEmacs, type RealEmacs, rootOf, type StartableEmacs, skipLoudly } from './emacs.ts'

/** The dump of the Emacs that CI installs, and the name of its reference digest. */
export const STOCK = 'bookworm-amd64'

export interface Boot {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const path = (file: string) => fileURLToPath(new URL(`boot/${file}`, import.meta.url))
const emacs: RealEmacs | undefined = findEmacs()

/** True, after saying so, where no Emacs takes dumps with the fingerprint of `dump`. */
export const cannotBoot = (dump: Uint8Array, what: string): boolean => skipLoudly(emacs, dump, what)

let running = 0
const waiting: (() => void)[] = []

/**
 * Start the real Emacs from `dump` and run all checks. With `reference`, the name of a file in boot/bootref, its heap must
 * have the digest there; without, as an edited dump has another, only the checks are made.
 */
export async function boots(dump: Uint8Array, reference?: string): Promise<Boot> {
  while (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  const folder = mkdtempSync(join(tmpdir(), 'boots-'))
  try {
    const file = join(folder, 'emacs.pdmp')
    writeFileSync(file, dump)
    return await run([emacs!.executable, file], reference)
  } finally {
    rmSync(folder, { recursive: true })
    running--
    waiting.shift()?.()
  }
}

/** Start the Emacs of a dump of the corpus, installed or unpacked, from `dump`, and run all checks. */
export async function bootsIn(name: string, { command, executable }: StartableEmacs, dump: Uint8Array): Promise<Boot> {
  const folder = mkdtempSync(join(tmpdir(), 'boots-'))
  try {
    const file = join(folder, 'emacs.pdmp')
    writeFileSync(file, dump)
    const isInstalled = command[0] === executable
    return await run(
      isInstalled ? [executable, file] : [rootOf(name), file],
      undefined,
      isInstalled ? 'boot.sh' : 'bootroot.sh',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a boot that passed looks like. */
export const passed = { status: 0, stderr: '', stdout: expect.stringContaining('BOOT-OK checks=64 ') }

function run(args: readonly string[], reference: string | undefined, script = 'boot.sh'): Promise<Boot> {
  const { BOOT_REF: _, ...env } = process.env
  const child = spawn(path(script), args, {
    env: reference === undefined ? env : { ...env, BOOT_REF: path(`bootref/${reference}.txt`) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...output }))
  })
}
