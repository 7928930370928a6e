/**
 * Runs a Lisp file in a real Emacs at the very start of its start-up, when the heap is still nearly that of the dump.
 *
 * Out: lines of stdout. The file must end Emacs itself, and its last line must begin with `done`.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StartableEmacs } from './emacs.ts'

/** `program`: a file beside this one; `input`: what it finds in the file that the variable EMACS_INPUT names. */
export function runAtStart({ command, env }: StartableEmacs, dump: Uint8Array, program: string, input = ''): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'start-emacs-'))
  try {
    const file = (name: string) => join(folder, name)
    writeFileSync(file('emacs.pdmp'), dump)
    writeFileSync(file('input'), input)
    // normal-top-level loads the file of this name in each folder of load-path before it does anything else.
    copyFileSync(fileURLToPath(new URL(program, import.meta.url)), file('subdirs.el'))
    const [executable, ...before] = command
    const run = spawnSync(executable!, [...before, `--dump-file=${file('emacs.pdmp')}`, '-Q', '--batch'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      // What Emacs takes from the environment, as those took it who dumped.
      env: {
        ...process.env,
        ...env,
        LC_ALL: 'C.UTF-8',
        SHELL: '/bin/sh',
        EMACSLOADPATH: folder,
        EMACS_INPUT: file('input'),
      },
    })
    const lines = run.stdout.trimEnd().split('\n')
    if (lines.at(-1)?.startsWith('done ')) return lines
    throw new Error(`Emacs did not finish ${program}: ${run.status} ${run.stdout.slice(-500)} ${run.stderr}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
