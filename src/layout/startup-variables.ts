/**
 * Variables that Emacs computes at start-up, so that their values in a dump have no effect.
 *
 * The list covers every start, including `emacs -Q --batch`. Init files and command-line options change more variables.
 * test/oracle/startup sets each of them in dumps of real Emacsen 27.1, 28.2, 29.3 and 30.1 and reads the values after a start.
 *
 * Source: src/emacs.c, src/callproc.c, src/lread.c, src/editfns.c, src/charset.c, lisp/startup.el.
 * @module
 */
import { isWithin, type Release } from './releases.ts'

/** What replaces the value of the dump. */
const causes = {
  commandLine: 'the command line',
  environment: 'the environment and the place where Emacs is installed',
  system: 'the system and its users',
  startup: 'startup.el, which sets it in every start',
  custom: 'startup.el, which evaluates the standard value of this user option again',
  batch: 'C code, in batch mode',
  reading: 'the reading of files while Emacs starts',
} as const
type Cause = keyof typeof causes

/** `since` is the first release that computes the variables at start-up. */
const rows: readonly (readonly [cause: Cause, since: Release, names: string])[] = [
  [
    'commandLine',
    '27',
    'command-line-args command-line-args-left command-line-default-directory command-line-processed default-directory initial-window-system invocation-directory invocation-name inhibit-x-resources noninteractive',
  ],
  [
    'environment',
    '27',
    'charset-map-path data-directory doc-directory exec-directory exec-path initial-environment installation-directory internal--text-quoting-flag load-path process-environment startup--xdg-config-home-emacs user-emacs-directory',
  ],
  ['environment', '28', 'native-comp-eln-load-path'],
  ['system', '27', 'operating-system-release system-name user-full-name user-login-name user-real-login-name'],
  ['startup', '27', 'after-init-time before-init-time early-init-file user-init-file'],
  ['custom', '27', 'auto-save-list-file-prefix shell-file-name temporary-file-directory user-mail-address'],
  ['batch', '27', 'undo-outer-limit'],
  ['reading', '27', 'last-coding-system-used load-file-name'],
  ['reading', '28', 'load-true-file-name'],
]

export interface StartupVariable {
  /** Name of the variable. */
  readonly name: string
  /** What the value is computed from or by. */
  readonly from: string
}

/** The variables that a release computes at start-up; empty if the release is unknown. */
export function startupVariables(release: Release | null): StartupVariable[] {
  if (release === null) return []
  return rows
    .filter(([, since]) => isWithin(release, { since }))
    .flatMap(([cause, , names]) => names.split(' ').map((name) => ({ name, from: causes[cause] })))
}

/** What a release computes the variable `name` from at start-up; null if it keeps the value of the dump. */
export const computedFrom = (release: Release | null, name: string): string | null =>
  startupVariables(release).find((variable) => variable.name === name)?.from ?? null
