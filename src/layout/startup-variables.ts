/**
 * Variables that Emacs computes at start-up, so that their values in a dump have no effect.
 *
 * The list was measured with `emacs -Q --batch`. Every other start computes these variables too, but for those of `batch`. An
 * interactive Emacs computes more: from its terminal or window system, its init files and its other options.
 * test/oracle/startup sets each of them in dumps of real Emacsen 27.1, 28.2, 29.3 and 30.1 and reads the values after a start.
 *
 * Source: src/emacs.c, src/callproc.c, src/lread.c, src/editfns.c, src/charset.c, lisp/startup.el.
 * @module
 */
import { isWithin, type Release, type ReleaseSpan } from './releases.ts'

/** What replaces the value of the dump. */
const causes = {
  commandLine: 'the command line',
  environment: 'the environment and the place where Emacs is installed',
  system: 'the system and its users',
  startup: 'startup.el, which sets it in every start',
  custom: 'startup.el, which evaluates the standard value of this user option again',
  batch: 'C code, in batch mode only',
  locale: 'the locale, if the environment names one',
  afterLoad: 'C code, which runs after the dump has been loaded',
  reading: 'the reading of files while Emacs starts',
} as const
type Cause = keyof typeof causes

/** Which releases compute the variables at start-up. */
const rows: readonly (readonly [cause: Cause, span: ReleaseSpan, names: string])[] = [
  [
    'commandLine',
    {},
    'command-line-args command-line-args-left command-line-default-directory command-line-processed default-directory init-file-user initial-window-system invocation-directory invocation-name inhibit-x-resources noninteractive',
  ],
  [
    'environment',
    {},
    'charset-map-path data-directory doc-directory exec-directory exec-path initial-environment installation-directory internal--text-quoting-flag load-path process-environment startup--xdg-config-home-emacs user-emacs-directory',
  ],
  ['environment', { since: '28' }, 'native-comp-eln-load-path'],
  [
    'locale',
    {},
    'coding-category-list current-language-environment default-file-name-coding-system default-keyboard-coding-system default-process-coding-system default-terminal-coding-system locale-coding-system',
  ],
  ['locale', { until: '27' }, 'system-messages-locale system-time-locale'],
  ['system', {}, 'operating-system-release system-name user-full-name user-login-name user-real-login-name'],
  ['startup', {}, 'after-init-time before-init-time early-init-file user-init-file'],
  ['startup', { since: '28' }, 'custom-delayed-init-variables'],
  [
    'custom',
    {},
    'abbrev-file-name auto-encryption-mode auto-save-file-name-transforms auto-save-list-file-prefix blink-cursor-mode custom-theme-directory electric-indent-mode electric-quote-mode file-name-shadow-mode global-eldoc-mode global-font-lock-mode menu-bar-mode remote-shell-program shell-file-name small-temporary-file-directory temporary-file-directory tool-bar-mode tooltip-mode transient-mark-mode tutorial-directory user-mail-address',
  ],
  ['custom', { since: '28' }, 'package-directory-list package-quickstart-file package-user-dir show-paren-mode'],
  ['custom', { since: '30' }, 'insert-directory-program minibuffer-regexp-mode'],
  ['batch', {}, 'undo-outer-limit'],
  ['batch', { since: '29' }, 'gc-cons-percentage'],
  ['afterLoad', { until: '27' }, 'while-no-input-ignore-events'],
  ['reading', {}, 'last-coding-system-used load-file-name'],
  ['reading', { since: '28' }, 'load-true-file-name'],
]

export interface StartupVariable {
  /** Name of the variable. */
  readonly name: string
  /** What the value is computed from or by. */
  readonly from: string
  /** What the variable is in every dump that temacs writes, as Emacs prints it; undefined if that depends on the build. */
  readonly usual: string | undefined
}

/** Values in the dumps of temacs that are neither nil nor dependent on the build. */
const usualValues: Readonly<Record<string, string>> = {
  'gc-cons-percentage': '0.1',
  'current-language-environment': '"English"',
  'last-coding-system-used': 'undecided-unix',
  noninteractive: 't',
  'undo-outer-limit': '24000000',
}
/** Variables that are nil in the dumps of temacs. */
const nilVariables = new Set(
  (
    'after-init-time before-init-time command-line-args-left command-line-default-directory command-line-processed default-directory early-init-file ' +
    'inhibit-x-resources init-file-user initial-environment initial-window-system installation-directory internal--text-quoting-flag ' +
    'locale-coding-system process-environment temporary-file-directory user-emacs-directory user-init-file'
  ).split(' '),
)

/** The variables that a release computes at start-up; empty if the release is unknown. */
export function startupVariables(release: Release | null): StartupVariable[] {
  if (release === null) return []
  return rows
    .filter(([, span]) => isWithin(release, span))
    .flatMap(([cause, , names]) =>
      names.split(' ').map((name) => ({ name, from: causes[cause], usual: usualOf(name) })),
    )
}

const usualOf = (name: string): string | undefined => usualValues[name] ?? (nilVariables.has(name) ? 'nil' : undefined)

/** What a release computes the variable `name` from at start-up; null if it keeps the value of the dump. */
export const computedFrom = (release: Release | null, name: string): string | null =>
  startupVariables(release).find((variable) => variable.name === name)?.from ?? null
