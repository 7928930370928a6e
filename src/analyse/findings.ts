/**
 * The findings of `verify`: every rule of the format that a loader relies on without a check, with severity and hint.
 *
 * Rules that `openDump` enforces have their error code as id. All others are declared here.
 * @module
 */
import { type ErrorCode, errorCodes, type Fault } from '../error.ts'

/** A rule of the format. */
export interface Rule {
  /** The severity of a broken rule. */
  readonly severity: 'error' | 'warning'
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
  'fingerprint-blank': error('the fingerprint is a digest of the executable; its bits are not all zero or all one'),
  'cold-start': error('the cold section starts on the first page after the images in the discardable section'),
  'first-table': error('the first table follows the remembered C data at the end of the cold section'),
  'reloc-outside': error('relocations patch only the hot and discardable sections'),
  'reloc-overlap': error('relocations do not overlap'),
  'reloc-misaligned': error('a relocated slot has the alignment of its C type'),
  'reloc-phase': error('each relocation phase has only the types that the loader expects in it'),
  'object-type': error(
    'every object is a symbol, cons, string, vectorlike or float, and every pseudovector has the size of its type',
  ),
  'object-misaligned': error('objects start at multiples of DUMP_ALIGNMENT'),
  'object-region': error('floats and bool-vectors are in the cold section, and all other objects in the hot section'),
  'object-extent': error('an object ends before the next one starts, and no gap follows a cons or vector'),
  'lisp-target': error('a tagged pointer leads to the start of an object with that tag'),
  'lisp-slot': error('a Lisp slot is relocated as a tagged pointer, or holds a fixnum or a builtin symbol'),
  'emacs-lisp-target': error(
    'a tagged pointer into the executable leads to a subr that the dump copies there, or to the main thread',
  ),
  'raw-target': error('a raw pointer leads to what the C code expects in its field'),
  'raw-slot': error('only pointer fields are relocated as raw pointers'),
  'pointer-slot': error('a pointer field that is not relocated is null'),
  'upper-half': error('the unused part of a slot that is relocated is zero'),
  string: error('the bytes of a string have the length that the string states, and end in a NUL'),
  bignum: error('the limbs of a bignum are in the cold section, and the most significant one is not zero'),
  'native-unit': error('each native compilation unit has one late relocation, and nothing else has any'),
  'native-subr': error('each native subr has one very late relocation, and nothing else has any'),
  'native-file': error(
    'the file of a native compilation unit is a pair of names (INSTALLED . BUILD); otherwise Emacs refuses the dump',
    'Run "pdmp repair" on the dump.',
  ),
  'native-name': error(
    "the C name of a native function is derived from its Lisp name; Emacs refuses a dump if the function's unit does not define that C name",
  ),
  'process-name': error(
    'the name of a process is a string; a process that was alive when Emacs dumped has no name, and Emacs crashes when it prints that process',
    'Find out with "pdmp path" which variable holds the process. Set it to nil before the dump, or in the dump with "pdmp set".',
  ),
  'field-target': error(
    'a field that Emacs follows without a check leads to an object of the type that its C code expects',
  ),
  'buffer-text': error('a buffer uses its own text, and an indirect buffer uses the text of its base buffer'),
  'marker-list': error('a marker is exactly once in the marker list of its buffer, and in no other list'),
  'endless-chain': error('the chain of symbols in an obarray bucket, and a chain of variable aliases, comes to an end'),
  interval: error('the intervals of a text are a tree, and their lengths add up to the length of the text'),
  'char-table': error(
    'a sub-char-table has the depth, first character and size that follow from its position in the tree',
  ),
  'buffer-position': error('the positions in a live buffer are in order, and its text is in the cold section'),
  'face-id': error(
    'the numbers of n faces are 0 to n - 1, each once; Emacs uses them as indexes into an array of n names when it starts',
  ),
  'hash-list': error('hash_list is the last hot object: a vector of all hash tables, the last dumped one first'),
  'padding-nonzero': warning('padding is zero'),
  'emacs-overlap': error('Emacs relocations do not overlap'),
  'emacs-length': error('an Emacs relocation has a length that is valid for its type'),
  'emacs-misaligned': error('the target of an Emacs relocation has the alignment of its C type'),
  'emacs-union': error('the unused bytes of an Emacs relocation are zero'),
  'emacs-target': error(
    'an Emacs relocation leads to the start of an object, to the charset table, or to C data that the dump restores',
  ),
  'emacs-copy': error(
    'copies cover the whole discardable section in order, or take remembered C data from the cold section',
  ),
  'emacs-immediate': error('an immediate value of a Lisp variable is a fixnum or a builtin symbol'),
  'static-root': error('every address in staticvec is that of a variable that the dump restores'),
  forward: error('a forwarded symbol leads to a C variable that the dump restores, with the size of its type'),
} satisfies Record<string, Rule>

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

/** Whether an error code is that of a rule. */
export const isRule = (code: ErrorCode): code is (typeof openRules)[number] => openRules.some((rule) => rule === code)
const faultRules = openRules.map((code) => [code, error(errorCodes[code])] as const)

/** Meaning and severity of every rule of `verify`, by id. */
export const integrityRules = {
  ...(Object.fromEntries(faultRules) as { readonly [id in (typeof openRules)[number]]: Rule }),
  ...(heapRules as { readonly [id in keyof typeof heapRules]: Rule }),
}

/** The id of a rule of `verify`. */
export type RuleId = keyof typeof integrityRules

/** One broken rule at one place. */
export interface Finding {
  /** The broken rule. */
  readonly rule: RuleId
  /** The severity of that rule. */
  readonly severity: Rule['severity']
  /** Bytes from the start of the file. */
  readonly offset: number
  /** Path of the field at that offset. */
  readonly path: string
  /** What is wrong at that place. */
  readonly message: string
  /** The meaning of the rule, and what to do about the dump. */
  readonly hint: string
}

/** The meaning of a rule, and what to do about the dump, in sentences. */
export function hintOf(rule: RuleId): string {
  const { meaning, remedy } = integrityRules[rule]
  // The texts of error codes describe the fault; those of other rules describe a sound dump.
  const says = rule in errorCodes ? `That is, ${meaning}.` : `In a sound dump ${meaning}.`
  return remedy === undefined ? says : `${says} ${remedy}`
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
    const { severity } = integrityRules[rule]
    this.#kept.push({ rule, severity, offset, path, message, hint: hintOf(rule) })
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
