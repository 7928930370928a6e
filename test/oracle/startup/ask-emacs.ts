/**
 * Asks a real Emacs which variables of its dump it computes anew when it starts: all of them are set to other values in a
 * dump, and the Emacs that is started from it says what they are then.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBytes } from '../../../src/cli/files.ts'
import { Dump } from '../../../src/dump.ts'
import { LispEditor, PdmpError, readLisp, writeDump } from '../../../src/index.ts'
import { rootOf, type StartableEmacs } from '../emacs.ts'

/** Variables that a user may try to set in a dump. */
export const candidates: readonly string[] = `
after-init-time auto-save-list-file-name auto-save-list-file-prefix before-init-time charset-map-path
command-line-args command-line-args-left command-line-default-directory command-line-processed
configure-info-directory custom-file data-directory default-directory default-file-name-coding-system doc-directory
early-init-file emacs-build-system emacs-build-time exec-directory exec-path exec-suffixes
file-name-coding-system fill-column gc-cons-percentage gc-cons-threshold inhibit-x-resources init-file-debug init-file-user
initial-environment initial-major-mode initial-window-system installation-directory internal--text-quoting-flag
invocation-directory invocation-name kill-ring-max last-coding-system-used load-file-name load-path load-suffixes
load-true-file-name locale-coding-system mail-host-address native-comp-eln-load-path noninteractive operating-system-release
process-environment purify-flag pure-bytes-used shell-file-name source-directory startup--xdg-config-home-emacs
system-configuration system-name temporary-file-directory top-level undo-outer-limit user-emacs-directory
user-full-name user-init-file user-login-name user-mail-address user-real-login-name user-real-uid window-system
cons-cells-consed floats-consed gc-elapsed gcs-done intervals-consed string-chars-consed strings-consed symbols-consed vector-cells-consed
while-no-input-ignore-events current-language-environment default-process-coding-system coding-category-list
default-keyboard-coding-system default-terminal-coding-system system-messages-locale system-time-locale
standard-indent blink-cursor-mode tool-bar-mode menu-bar-mode frame-initial-frame-alist
abbrev-file-name bookmark-file package-user-dir treesit-extra-load-path custom-delayed-init-variables
internal-interpreter-environment last-event-frame standard-output read-buffer-completion-ignore-case
delete-by-moving-to-trash auto-save-file-name-transforms tty-menu-open-use-tmm input-pending-p
`
  .trim()
  .split(/\s+/)

export interface Answer {
  /** Variables with a value of the dump's own. */
  readonly kept: string[]
  /** Variables that have another value than the dump gives them. */
  readonly computed: string[]
}

const file = (folder: string, name: string) => join(folder, name)

/** What each of `names` is in an Emacs that was started from `dump`, as Lisp; null where it is void. */
function valuesAt(emacs: StartableEmacs, root: string, dump: Uint8Array, names: readonly string[]): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-startup-'))
  try {
    writeFileSync(file(folder, 'emacs.pdmp'), dump)
    const list = names.join(' ')
    // Printed with names that nothing of the above changes.
    const lisp = `(dolist (s '(${list})) (princ (format "\\n=%s=%S" (if (boundp s) 1 0) (if (boundp s) (symbol-value s)))))`
    writeFileSync(file(folder, 'ask.el'), lisp)
    const [command, ...before] = emacs.command
    const args = [...before, `--dump-file=${file(folder, 'emacs.pdmp')}`, '-Q', '--batch', '-l', file(folder, 'ask.el')]
    const lispFolders = existsSync(root)
      ? spawnSync('find', [join(root, 'usr/share/emacs'), '-path', '*/lisp', '-type', 'd'], { encoding: 'utf8' })
      : undefined
    const env = {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      ...emacs.env,
      ...(lispFolders && { EMACSLOADPATH: lispFolders.stdout.trim() }),
    }
    const { stdout, stderr, status } = spawnSync(command!, args, { encoding: 'utf8', env, maxBuffer: 1 << 28 })
    const lines = stdout.split(/^=/m).slice(1)
    if (lines.length !== names.length) throw new NoAnswer(`${status} ${stderr} ${stdout}`)
    return lines.map((line) => (line.startsWith('1=') ? line.slice(2).trimEnd() : null))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Another value of the kind that the variable has: one that Emacs can start with. */
function otherThan(name: string, value: string): string {
  if (name.endsWith('coding-system')) return name.includes('process') ? '(latin-1 . latin-1)' : 'latin-1'
  if (value.startsWith('"')) return '"/pdmp-set/"'
  if (/^-?\d+$/.test(value)) return String(Number(value) + 7)
  if (/^-?\d+\.\d+$/.test(value)) return '0.25'
  if (value === 't') return 'nil'
  if (value === 'nil') return 't'
  return value.startsWith('(') ? '("/pdmp-set/")' : 'pdmp-set'
}

/**
 * Sets all of `names` in one dump. Where the Emacs that is started from it does not come to an answer, each is set in a dump of
 * its own.
 */
export function askEmacs(name: string, emacs: StartableEmacs, dump: Uint8Array, names: readonly string[]): Answer {
  const root = rootOf(name)
  const opened = Dump.open(dump, { executable: readBytes(emacs.executable) })
  const usual = valuesAt(emacs, root, dump, names)
  const wanted = new Map(
    names.flatMap((each, i) => (usual[i] === null ? [] : [[each, otherThan(each, usual[i]!)] as const])),
  )
  const valuesWith = (variables: readonly string[]): (string | null)[] => {
    const editor = new LispEditor(opened)
    for (const each of variables) {
      editor.set(readLisp(each) as Parameters<LispEditor['set']>[0], readLisp(wanted.get(each)!))
    }
    return valuesAt(emacs, root, writeDump(editor.finish()), variables)
  }
  const bound = [...wanted.keys()]
  const values = attempt(() => valuesWith(bound)) ?? bound.map((each) => attempt(() => valuesWith([each]))?.[0])
  const isKept = (_: string, i: number) => values[i] === wanted.get(bound[i]!)
  return {
    kept: bound.filter(isKept),
    computed: bound.filter((each, i) => values[i] !== undefined && !isKept(each, i)),
  }
}

/** Undefined where the value cannot be dumped, or Emacs does not start with it. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof PdmpError || error instanceof NoAnswer) return undefined
    throw error
  }
}

class NoAnswer extends Error {}
