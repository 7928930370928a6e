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
  /** What the rule finds. */
  readonly meaning: string
  /** What to do before dumping, so that the next dump does not have it. */
  readonly prevention: string
}

/** All rules by name. */
export const auditRules = {
  'secret-form': {
    level: 'error',
    meaning: 'text with the form of a secret: a token of a known service, a private key, a password in a URL',
    prevention: 'Dump in an environment without secrets: env -i PATH="$PATH" emacs …',
  },
  'secret-name': {
    level: 'error',
    meaning: 'the value of a name such as TOKEN, SECRET, PASSWORD or API_KEY',
    prevention: 'Dump in an environment without secrets, and set such variables to nil before.',
  },
  'secret-context': {
    level: 'error',
    meaning: 'random text after a word such as token, secret or password',
    prevention: 'Clear histories and kill buffers before dumping.',
  },
  'secret-copy': {
    level: 'error',
    meaning: 'a copy of a secret that another finding is about',
    prevention: 'Remove the secret wherever Lisp has it: in lists, histories and buffers.',
  },
  'password-cache': {
    level: 'error',
    meaning: 'a cache of passwords that is not empty',
    prevention: 'Call password-reset and auth-source-forget-all-cached before dumping.',
  },
  environment: {
    level: 'warning',
    meaning: 'the environment of the process that dumped',
    prevention: 'Evaluate (setq process-environment nil initial-environment nil) right before dump-emacs-portable.',
  },
  history: {
    level: 'warning',
    meaning: 'a history of what the user typed, killed or visited',
    prevention: 'Set the variable to nil before dumping.',
  },
  'buffer-text': {
    level: 'warning',
    meaning: 'a buffer that has text',
    prevention: 'Kill the buffer before dumping.',
  },
  'buffer-file': {
    level: 'warning',
    meaning: 'a buffer that visits a file',
    prevention: 'Kill the buffer before dumping.',
  },
  'home-path': {
    level: 'warning',
    meaning: 'file names in the home directory of a user',
    prevention: 'Dump as a user without a name, in a directory such as /build.',
  },
  identity: {
    level: 'note',
    meaning: 'the name of the host or of the user that dumped',
    prevention: 'Dump in a container with neutral names.',
  },
  'build-path': {
    level: 'note',
    meaning: 'a directory in which Emacs was built or dumped',
    prevention: 'Build in a directory with a neutral name.',
  },
  'start-hook': {
    level: 'warning',
    meaning: 'functions that run while an Emacs starts, ends or reads commands, besides those of Emacs itself',
    prevention: 'Remove them from the hook before dumping.',
  },
  timer: {
    level: 'warning',
    meaning: 'timers that run after the start',
    prevention: 'Call cancel-timer for each of them before dumping.',
  },
  'lisp-process': {
    level: 'warning',
    meaning: 'processes of the Emacs that dumped, which do not survive',
    prevention: 'Call delete-process for each of them before dumping.',
  },
  'search-path': {
    level: 'warning',
    meaning: 'a directory to load code from that is relative, or that all users can write to',
    prevention: 'Remove it from the list before dumping.',
  },
  advice: {
    level: 'warning',
    meaning: 'advice on a function that is defined in C',
    prevention: 'Call advice-remove before dumping.',
  },
  'native-unit': {
    level: 'note',
    meaning: 'native code that Emacs opens when it starts from the dump',
    prevention: 'Set load-no-native and load the .elc files before dumping.',
  },
} as const satisfies Readonly<Record<string, AuditRule>>

/** The name of a rule. */
export type AuditRuleId = keyof typeof auditRules
