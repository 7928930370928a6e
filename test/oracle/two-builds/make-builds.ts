/**
 * Dumps that one Emacs makes of one state under two sets of conditions, and what an Emacs says that starts from a dump.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { Dump, repairUnits, writeDump } from '../../../src/index.ts'
import { librariesOf } from '../custom-dump.ts'
import type { StartableEmacs } from '../emacs.ts'

/** Conditions of a build: its environment, and programs that start Emacs with another clock and on a machine of another name. */
export interface Conditions {
  readonly env: Readonly<Record<string, string>>
  /** The time, as faketime takes it; the real one if it is undefined. */
  readonly time?: string
  /** The name of the machine; the real one if it is undefined. */
  readonly host?: string
}

const libfaketime = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib']
  .map((folder) => join(folder, 'faketime/libfaketime.so.1'))
  .find(existsSync)

const canRename = spawnSync('unshare', ['-u', 'hostname', `${hostname()}-2`]).status === 0

/** What these tests lack on this machine: a line for each thing, which a caller prints. */
export const missing: readonly string[] = [
  ...(libfaketime === undefined
    ? ['no libfaketime, so that both builds have the same clock (apt-get install faketime)']
    : []),
  ...(canRename ? [] : ['no right to `unshare -u`, so that both builds have the same name of the machine']),
]

/**
 * While Emacs is built, the file of each native compilation unit is set to a pair of relative names; a dump of a started Emacs is
 * refused without. Units of functions that a symbol has are enough.
 */
const FIX_UNITS = `
(when (fboundp 'native-comp-unit-set-file)
  (mapatoms
   (lambda (symbol)
     (let* ((function (symbol-function symbol))
            (function (if (eq (car-safe function) 'macro) (cdr function) function)))
       (when (subr-native-elisp-p function)
         (let* ((unit (subr-native-comp-unit function)) (file (native-comp-unit-file unit)))
           (when (stringp file)
             (let ((name (file-relative-name file invocation-directory)))
               (native-comp-unit-set-file unit (cons name name))))))))))`

/** A dump of `emacs` after it evaluated `lisp`, made in `folder`. */
export function build(
  emacs: StartableEmacs,
  stock: Uint8Array,
  lisp: string,
  folder: string,
  at: Conditions,
): Uint8Array {
  const file = (name: string) => join(folder, name)
  writeFileSync(file('stock.pdmp'), stock)
  writeFileSync(file('made.el'), `${lisp}${FIX_UNITS}\n(dump-emacs-portable "${file('out.pdmp')}")`)
  const clock = at.time === undefined || libfaketime === undefined ? {} : { LD_PRELOAD: libfaketime, FAKETIME: at.time }
  const named =
    at.host !== undefined && canRename ? ['unshare', '-u', 'sh', '-c', `hostname ${at.host}; exec "$@"`, 'sh'] : []
  const args = [...emacs.command, `--dump-file=${file('stock.pdmp')}`, '-Q', '--batch', '-l', file('made.el')]
  const [command, ...rest] = [...named, ...args]
  const env = { ...process.env, ...emacs.env, ...librariesOf(emacs), LC_ALL: 'C.UTF-8', ...at.env, ...clock }
  const ran = spawnSync(command!, rest, { encoding: 'utf8', env, maxBuffer: 2 ** 28 })
  if (ran.status !== 0) throw new Error(`Emacs ended with ${ran.status}: ${ran.stderr.slice(-2000)}`)
  const bytes = new Uint8Array(readFileSync(file('out.pdmp')))
  const { graph, units } = repairUnits(Dump.open(bytes).graph, dirname(emacs.executable))
  return units.length === 0 ? bytes : writeDump(graph)
}

/** What an Emacs that starts from `dump` prints for a form. */
export function said(emacs: StartableEmacs, dump: Uint8Array, form: string, folder: string): string {
  const file = join(folder, 'asked.pdmp')
  writeFileSync(file, dump)
  const [command, ...before] = emacs.command
  const ran = spawnSync(command!, [...before, `--dump-file=${file}`, '-Q', '--batch', '--eval', `(prin1 ${form})`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...emacs.env, ...librariesOf(emacs), LC_ALL: 'C.UTF-8' },
  })
  if (ran.status !== 0) throw new Error(`Emacs ended with ${ran.status}: ${ran.stderr.slice(-2000)}`)
  return ran.stdout
}
