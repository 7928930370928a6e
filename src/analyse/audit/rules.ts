/**
 * The rules of `audit`: private data that a dump carries, and code that runs when an Emacs starts from it.
 * @module
 */

/** How much a finding matters, the highest first. */
export const auditLevels = ['error', 'warning', 'note'] as const
/** The level of a finding: an error is a secret, a warning private data or code that runs, a note what most dumps have. */
export type AuditLevel = (typeof auditLevels)[number]

/** A rule of `audit`. */
export interface AuditRule {
  /** The level of a finding, unless the finding says otherwise. */
  readonly level: AuditLevel
  /** What the rule is about: what a dump carries, what would run, or what is lost or set anew when an Emacs starts from it. */
  readonly part: 'carried' | 'runs' | 'lost'
  /** What the rule finds. */
  readonly meaning: string
  /** What to do before dumping, so that the next dump does not have it. */
  readonly prevention: string
}

/** All rules by name. */
export const auditRules = {
  'secret-form': {
    level: 'error',
    part: 'carried',
    meaning: 'text with the form of a secret: a token of a known service, a private key, a password in a URL',
    prevention: 'Dump in an environment without secrets: env -i PATH="$PATH" emacs …',
  },
  'secret-name': {
    level: 'error',
    part: 'carried',
    meaning: 'the value of a name such as TOKEN, SECRET, PASSWORD or API_KEY',
    prevention: 'Dump in an environment without secrets, and set such variables to nil before.',
  },
  'secret-context': {
    level: 'error',
    part: 'carried',
    meaning: 'random text after a word such as token, secret or password',
    prevention: 'Clear histories and kill buffers before dumping.',
  },
  'secret-copy': {
    level: 'error',
    part: 'carried',
    meaning: 'a copy of a secret that another finding is about',
    prevention: 'Remove the secret wherever Lisp has it: in lists, histories and buffers.',
  },
  'password-cache': {
    level: 'error',
    part: 'carried',
    meaning: 'a cache of passwords that is not empty',
    prevention: 'Call password-reset and auth-source-forget-all-cached before dumping.',
  },
  environment: {
    level: 'warning',
    part: 'carried',
    meaning: 'the environment of the process that dumped',
    prevention: 'Evaluate (setq process-environment nil initial-environment nil) right before dump-emacs-portable.',
  },
  history: {
    level: 'warning',
    part: 'carried',
    meaning: 'a history of what the user typed, killed or visited',
    prevention: 'Set the variable to nil before dumping.',
  },
  'buffer-text': {
    level: 'warning',
    part: 'carried',
    meaning: 'a buffer that has text',
    prevention: 'Kill the buffer before dumping.',
  },
  'buffer-file': {
    level: 'warning',
    part: 'carried',
    meaning: 'a buffer that visits a file',
    prevention: 'Kill the buffer before dumping.',
  },
  'home-path': {
    level: 'warning',
    part: 'carried',
    meaning: 'file names in the home directory of a user',
    prevention: 'Dump as a user without a name, in a directory such as /build.',
  },
  identity: {
    level: 'note',
    part: 'carried',
    meaning: 'the name of the host or of the user that dumped',
    prevention: 'Dump in a container with neutral names.',
  },
  'build-path': {
    level: 'note',
    part: 'carried',
    meaning: 'a directory in which Emacs was built or dumped',
    prevention: 'Build in a directory with a neutral name.',
  },
  'start-hook': {
    level: 'warning',
    part: 'runs',
    meaning: 'functions that run while an Emacs starts, ends or reads commands, besides those of Emacs itself',
    prevention: 'Remove them from the hook before dumping.',
  },
  timer: {
    level: 'warning',
    part: 'runs',
    meaning: 'timers that run after the start',
    prevention: 'Call cancel-timer for each of them before dumping.',
  },
  'lisp-process': {
    level: 'warning',
    part: 'lost',
    meaning: 'processes of the Emacs that dumped, which do not survive',
    prevention: 'Call delete-process for each of them before dumping.',
  },
  'dead-object': {
    level: 'note',
    part: 'lost',
    meaning:
      'a frame, window or terminal of the Emacs that dumped, in a variable; it is dead in every Emacs that starts from the dump',
    prevention: 'Set the variable to nil before dumping.',
  },
  recomputed: {
    level: 'note',
    part: 'lost',
    meaning: 'values of variables that every Emacs sets anew when it starts',
    prevention: 'Set such a variable later: in after-pdump-load-hook, in an init file, or on the command line.',
  },
  'search-path': {
    level: 'warning',
    part: 'runs',
    meaning: 'a directory to load code from that is relative, or that all users can write to',
    prevention: 'Remove it from the list before dumping.',
  },
  advice: {
    level: 'warning',
    part: 'runs',
    meaning: 'advice on a function that is defined in C',
    prevention: 'Call advice-remove before dumping.',
  },
  'native-unit': {
    level: 'note',
    part: 'runs',
    meaning: 'native code that Emacs opens when it starts from the dump',
    prevention: 'Set load-no-native and load the .elc files before dumping.',
  },
} as const satisfies Readonly<Record<string, AuditRule>>

/** The name of a rule. */
export type AuditRuleId = keyof typeof auditRules
