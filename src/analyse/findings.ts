/**
 * The findings of `verify`: every rule of the format that a loader relies on without a check, with severity and hint.
 *
 * Rules that `openDump` enforces have their error code as id. All others are declared here.
 * @module
 */
import { type ErrorCode, errorCodes, type Fault } from '../error.ts'

export type Severity = 'error' | 'warning'

export interface Rule {
  /** The severity of a broken rule. */
  readonly severity: Severity
  /** What holds in a sound file. */
  readonly meaning: string
  /** What to do about a dump that breaks the rule. */
  readonly remedy?: string
}

const error = (meaning: string, remedy?: string): Rule => {
  return remedy === undefined ? { severity: 'error', meaning } : { severity: 'error', meaning, remedy }
}
const warning = (meaning: string): Rule => ({ severity: 'warning', meaning })

const heapRules = {
  'fingerprint-blank': error('the fingerprint is a digest of the executable, never all zero or all one'),
  'cold-start': error('the cold section starts on the first page after the images in the discardable section'),
  'first-table': error('the first table follows the remembered C data at the end of the cold section'),
  'reloc-outside': error('relocations patch the hot and discardable sections only'),
  'reloc-overlap': error('relocations patch separate slots'),
  'reloc-misaligned': error('a slot is aligned as its type is in C'),
  'reloc-phase': error('each phase has the types that the loader expects in it'),
  'object-type': error(
    'objects are symbols, conses, strings, vectorlikes or floats, and pseudovectors have the sizes of their type',
  ),
  'object-misaligned': error('objects start at multiples of DUMP_ALIGNMENT'),
  'object-region': error('floats and bool-vectors are cold, all other objects hot, none discardable'),
  'object-extent': error('an object ends before the next one starts, and conses and vectors lie back to back'),
  'lisp-target': error('a tagged pointer leads to an object start of that tag'),
  'lisp-slot': error('a Lisp slot is relocated as a tagged pointer, or holds a fixnum or a builtin symbol'),
  'emacs-lisp-target': error(
    'a tagged pointer into the executable leads to a subr that is copied there, or to the main thread',
  ),
  'raw-target': error('a raw pointer leads to what its field is for'),
  'raw-slot': error('only pointer fields are relocated as raw pointers'),
  'pointer-slot': error('a pointer field that is not relocated is null'),
  'upper-half': error('the unused part of a slot that awaits relocation is zero'),
  string: error('string data have the stated length and end in a NUL'),
  bignum: error('limbs of a bignum are cold and have no leading zero'),
  'native-unit': error('late relocations are exactly the native compilation units'),
  'native-subr': error('very late relocations are exactly the native subrs'),
  'native-file': error(
    'the file of a native compilation unit is a pair of names (INSTALLED . BUILD); Emacs refuses a dump with any other',
    'Run "pdmp repair" on the dump.',
  ),
  'native-name': error(
    "the C name of a native function is made from its Lisp name; Emacs refuses a dump with a name that the function's unit lacks",
  ),
  'process-name': error(
    'the name of a process is a string; Emacs crashes when it prints a process without one, as each is that was alive when dumped',
    'Find out what holds the process with "pdmp path", and let it hold nil, before the dump or with "pdmp set".',
  ),
  'field-target': error(
    'a field that Emacs follows without a check leads to an object of the type that its C code expects',
  ),
  'buffer-text': error('a buffer uses its own text, an indirect buffer that of its base'),
  'marker-list': error('a marker is in one list, once, and that is the list of the buffer that it points into'),
  'endless-chain': error('the symbols of a bucket, and aliases, are chains that end'),
  interval: error('the intervals of a text are a tree, and their lengths add up to that of the text'),
  'char-table': error(
    'a sub-char-table has the depth, the first character and the size that its place in the tree asks for',
  ),
  'buffer-position': error('the positions of a live buffer are in order, and its text is in the cold section'),
  'hash-list': error('hash_list is the last hot object, a vector of all hash tables, last dumped first'),
  'padding-nonzero': warning('bytes that nothing owns are zero'),
  'emacs-overlap': error('Emacs relocations write separate bytes'),
  'emacs-length': error('the length of an Emacs relocation is one that its type has'),
  'emacs-misaligned': error('an Emacs relocation writes where its type is aligned in C'),
  'emacs-union': error('the unused part of the union is zero'),
  'emacs-target': error('an Emacs relocation leads to an object start, to the charset table, or to recorded memory'),
  'emacs-copy': error('copies take the whole discardable section in order, or remembered C data from the cold one'),
  'emacs-immediate': error('an immediate in a Lisp variable is a fixnum or a builtin symbol'),
  'static-root': error('every address in staticvec is a variable that the dump restores'),
  forward: error('a forwarded symbol leads to a C variable that the dump restores, with the size of its type'),
} satisfies Record<string, Rule>

export type HeapRuleId = keyof typeof heapRules

/** Codes of files that are refused when opened or placed. Codes of edits, documents and packed input are not rules of a dump. */
const openRules = [
  'not-a-dump',
  'dump-incomplete',
  'layout-unknown',
  'layout-ambiguous',
  'truncated',
  'trailing-bytes',
  'locator-negative',
  'region-order',
  'region-unaligned',
  'blank',
  'table-gap',
  'table-overlap',
  'table-unsorted',
  'type-unknown',
  'out-of-bounds',
  'copy-too-large',
  'lispsym-absent',
] as const satisfies readonly ErrorCode[]
type FaultId = (typeof openRules)[number]
export type RuleId = HeapRuleId | FaultId

/** Whether an error code is that of a rule. */
export const isRule = (code: ErrorCode): code is FaultId => openRules.some((rule) => rule === code)
const faultRules = openRules.map((code) => [code, error(errorCodes[code])] as const)

/** Meaning and severity of every rule, by id. */
export const integrityRules: Readonly<Record<RuleId, Rule>> = {
  ...(Object.fromEntries(faultRules) as Record<FaultId, Rule>),
  ...heapRules,
}

/** One broken rule at one place. */
export interface Finding {
  /** The broken rule. */
  readonly rule: RuleId
  /** The severity of that rule. */
  readonly severity: Severity
  /** Bytes from the start of the file. */
  readonly offset: number
  /** Path of the field at that offset. */
  readonly path: string
  /** What is wrong at that place. */
  readonly message: string
  /** The meaning of the rule, and what to do about the dump. */
  readonly hint: string
}

/** Most findings of one rule to keep. A dump shifted by one byte breaks one rule half a million times. */
const MOST_PER_RULE = 50

export class Findings {
  readonly #kept: Finding[] = []
  readonly #counts = new Map<RuleId, number>()

  add(rule: RuleId, path: string, offset: number, message: string): void {
    const count = (this.#counts.get(rule) ?? 0) + 1
    this.#counts.set(rule, count)
    if (count > MOST_PER_RULE) return
    const { severity, meaning, remedy } = integrityRules[rule]
    // The texts of error codes describe the fault; those of other rules describe a sound dump.
    const says = rule in errorCodes ? `That is, ${meaning}.` : `In a sound dump ${meaning}.`
    const hint = remedy === undefined ? says : `${says} ${remedy}`
    this.#kept.push({ rule, severity, offset, path, message, hint })
  }

  addFault({ code, site, detail }: Fault): void {
    if (!isRule(code)) throw new TypeError(`${code} is no rule of verify`)
    this.add(code, site.path, site.offset, detail)
  }

  /** The first findings of each rule, in file order. */
  get kept(): readonly Finding[] {
    return [...this.#kept].sort((a, b) => a.offset - b.offset)
  }

  /** The number of all findings, including those not kept. */
  get total(): number {
    let total = 0
    for (const count of this.#counts.values()) total += count
    return total
  }
}
