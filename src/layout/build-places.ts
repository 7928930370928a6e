/**
 * Places whose values depend on the process that wrote a dump and not on its source: the time, the machine, the user, counters.
 * Two builds of one source differ in them.
 *
 * Each row gives the cause, the places, and the normal form: what `normalize` writes there. A row is listed only if its value does
 * not matter to a started Emacs. Either start-up computes the variable again (startup-variables.ts), or nothing but a report to the
 * user reads it, or the normal form is what Emacs itself writes under other conditions: `configure --disable-build-details` makes
 * `emacs-build-time` and `emacs-build-system` nil.
 *
 * Source: lisp/version.el, lisp/startup.el, lisp/files.el, src/alloc.c, src/editfns.c, src/buffer.c, src/lread.c, src/eval.c.
 * @module
 */
import { isWithin, type Release } from './releases.ts'

/** Why two dumps of one source differ in a place. */
export const buildCauses = {
  'build-time': 'the time at which the dump was made',
  elapsed: 'the time that something took',
  counter: 'counters of the allocator and of the collector',
  host: 'the name of the machine',
  user: 'the user who ran the build',
  home: 'the home directory of that user',
  environment: 'environment variables',
  'command-line': 'the command line of the process that wrote the dump',
  messages: 'the log of messages of that process',
  'leaked-address': 'addresses in the memory of that process',
} as const

/** What a value depends on that is not a matter of the source. */
export type BuildCause = keyof typeof buildCauses

/** What `normalize` writes in a place. Texts replace the bytes of a string object, so that all references to it stay. */
export type NormalForm =
  | { readonly kind: 'lisp'; readonly lisp: string }
  /** nil, or the time that the user gives. */
  | { readonly kind: 'time' }
  /** A value that is not nil becomes this one. */
  | { readonly kind: 'unless-nil'; readonly lisp: string }
  /** A text, in which %h stands for the name of the machine and %u for the user. */
  | { readonly kind: 'text'; readonly text: string }
  /** USER@HOST, if the value is what Emacs computes: that of the process, or of its environment variable EMAIL. */
  | { readonly kind: 'mail-address' }
  /** nil, or the name of the machine that the user gives. */
  | { readonly kind: 'host' }
  /** The text that matches, with the home directory in front of it replaced. */
  | { readonly kind: 'below-home'; readonly tail: RegExp }

/** Where a value is: in a variable, in the first element of a list, in a property, or in a slot of each live buffer. */
type Where = 'variable' | 'first' | 'property' | 'buffer'

export interface BuildPlace {
  readonly cause: BuildCause
  readonly where: Where
  /** The variable or symbol; for a slot of buffers, the field of struct buffer. */
  readonly name: string
  /** The property, if `where` is 'property'. */
  readonly property?: string
  readonly form: NormalForm
}

const nil: NormalForm = { kind: 'lisp', lisp: 'nil' }
const zero: NormalForm = { kind: 'lisp', lisp: '0' }
const text = (as: string): NormalForm => ({ kind: 'text', text: as })
const unitCache: NormalForm = { kind: 'below-home', tail: /\/\.emacs\.d\/eln-cache\/$/ }

const rows: readonly (readonly [cause: BuildCause, where: Where, names: string, form: NormalForm])[] = [
  ['build-time', 'variable', 'emacs-build-time', { kind: 'time' }],
  // Where these are nil, no start-up has run before the dump was made: see `isFresh` in normalize.ts.
  ['build-time', 'variable', 'before-init-time after-init-time', { kind: 'unless-nil', lisp: '(0 0 0 0)' }],
  ['build-time', 'buffer', 'display_time', nil],
  ['elapsed', 'variable', 'gc-elapsed', { kind: 'lisp', lisp: '0.0' }],
  [
    'counter',
    'variable',
    'cons-cells-consed floats-consed gcs-done intervals-consed pure-bytes-used string-chars-consed strings-consed symbols-consed vector-cells-consed',
    zero,
  ],
  ['host', 'variable', 'emacs-build-system', { kind: 'host' }],
  ['host', 'variable', 'system-name', text('%h')],
  ['user', 'variable', 'user-full-name user-login-name user-real-login-name', text('%u')],
  ['user', 'variable', 'user-mail-address', { kind: 'mail-address' }],
  ['home', 'variable', 'abbreviated-home-dir', nil],
  ['home', 'property', 'abbreviated-home-dir home', nil],
  ['home', 'first', 'native-comp-eln-load-path startup--original-eln-load-path', unitCache],
  ['environment', 'variable', 'exec-path initial-environment process-environment', nil],
  ['environment', 'variable', 'shell-file-name', text('/bin/sh')],
  ['environment', 'variable', 'temporary-file-directory', text('/tmp/')],
  ['command-line', 'variable', 'command-line-args command-line-args-left', nil],
]

/** All places but those of `messages` and `leaked-address`, which are found by their structure. */
export const buildPlaces: readonly BuildPlace[] = rows.flatMap(([cause, where, names, form]): BuildPlace[] => {
  if (where !== 'property') return names.split(' ').map((name) => ({ cause, where, name, form }))
  const [name, property] = names.split(' ') as [string, string]
  return [{ cause, where, name, property, form }]
})

/**
 * Whether a release puts a number made of an address into the documentation slot of a byte-compiled function, until
 * `Snarf-documentation` replaces it. The number is negative; offsets in the file DOC are not.
 */
export const hasAddressInDocSlot = (release: Release | null): boolean =>
  release !== null && isWithin(release, { since: '28', until: '28' })

/**
 * Whether a release puts the distance of a symbol from `lispsym` into the documentation slot of an autoload, until
 * `Snarf-documentation` replaces it.
 */
export const hasAddressInAutoload = (release: Release | null): boolean =>
  release !== null && isWithin(release, { since: '27', until: '30' })
