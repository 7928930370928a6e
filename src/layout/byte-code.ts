/**
 * Byte-code: the opcodes of each release, and how its `disassemble` words them.
 *
 * An instruction is one byte, and up to two bytes of operand. Some bytes contain the operand themselves.
 * Source: BYTE_CODES in src/bytecode.c; `byte-defop` in lisp/emacs-lisp/bytecomp.el and `disassemble-offset` in
 * lisp/emacs-lisp/byte-opt.el, which name the instructions; `byte-code-vector` of 27.1, 28.2, 29.3 and 30.1.
 * @module
 */
import type { Layout } from './layout.ts'
import { isWithin } from './releases.ts'

/** What the operand of an instruction means. `variable` and `constant` index the constants vector; `jump` is a position in the code. */
export type ArgumentKind = 'none' | 'number' | 'variable' | 'constant' | 'jump'

export interface Opcode {
  /** The name of the instruction without the prefix `byte-`. */
  readonly name: string
  readonly argument: ArgumentKind
  /** The operand that the byte itself contains, or the number of bytes behind it that contain one. */
  readonly operand: { readonly value: number } | { readonly bytes: 0 | 1 | 2 }
}

export interface ByteCodeRules {
  /** Instructions by their first byte; undefined where there is none. */
  readonly opcodes: readonly (Opcode | undefined)[]
  /** How `disassemble` announces a function among the constants. */
  readonly functionMark: '<compiled-function>' | '<byte-code-function>'
  /** `interactive-form`: the interactive slot may be a vector whose first element is the form. */
  readonly interactiveInVector: boolean
  /** Functions may be open closures: then the slot for documentation has their type, and their fields are the first constants. */
  readonly hasOpenClosures: boolean
  /** The interactive form that the open closure of a command has as a field may be a form, and not only a function that computes it. */
  readonly helperHasForms: boolean
}

/** Instructions whose byte contains the operand in three bits. 6 and 7 there mean that one or two bytes behind contain it. */
const families: readonly (readonly [string, ArgumentKind])[] = [
  ['stack-ref', 'number'],
  ['varref', 'variable'],
  ['varset', 'variable'],
  ['varbind', 'variable'],
  ['call', 'number'],
  ['unbind', 'number'],
]

/** First byte that contains the index of a constant. */
const FIRST_CONSTANT = 192

/** Names of the instructions from byte 48 on, eight in a line; `-` where there is none. */
const names = `
  pophandler pushconditioncase pushcatch - - - - -
  nth symbolp consp stringp listp eq memq not
  car cdr cons list1 list2 list3 list4 length
  aref aset symbol-value symbol-function set fset get substring
  concat2 concat3 concat4 sub1 add1 eqlsign gtr lss
  leq geq diff negate plus max min mult
  point - goto-char insert point-max point-min char-after following-char
  preceding-char current-column indent-to scan-buffer-OBSOLETE eolp eobp bolp bobp
  current-buffer set-buffer save-current-buffer set-mark-OBSOLETE interactive-p-OBSOLETE forward-char forward-word skip-chars-forward
  skip-chars-backward forward-line char-syntax buffer-substring delete-region narrow-to-region widen end-of-line
  - constant goto goto-if-nil goto-if-not-nil goto-if-nil-else-pop goto-if-not-nil-else-pop return
  discard dup save-excursion save-window-excursion-OBSOLETE save-restriction catch unwind-protect condition-case
  temp-output-buffer-setup-OBSOLETE temp-output-buffer-show-OBSOLETE unbind-all set-marker match-beginning match-end upcase downcase
  string= string< equal nthcdr elt member assq nreverse
  setcar setcdr car-safe cdr-safe nconc quo rem numberp
  integerp - - - - - - listN
  concatN insertN stack-set stack-set - - discardN switch
  - - - - - - - -`
  .trim()
  .split(/\s+/)

/** Instructions with an operand of two bytes that is a position in the code. */
const jumps: ReadonlySet<number> = new Set([49, 50, 130, 131, 132, 133, 134])
/** Instructions with an operand of one byte. */
const counts: ReadonlySet<number> = new Set([175, 176, 177, 178, 182])
const CONSTANT_2 = 129
const STACK_SET_2 = 179

function plainOpcode(byte: number, name: string): Opcode {
  if (jumps.has(byte)) return { name, argument: 'jump', operand: { bytes: 2 } }
  if (byte === CONSTANT_2) return { name, argument: 'constant', operand: { bytes: 2 } }
  if (byte === STACK_SET_2) return { name, argument: 'number', operand: { bytes: 2 } }
  if (counts.has(byte)) return { name, argument: 'number', operand: { bytes: 1 } }
  return { name, argument: 'none', operand: { bytes: 0 } }
}

function opcodeOf27(byte: number): Opcode | undefined {
  const family = families[byte >>> 3]
  if (family !== undefined) {
    const [name, argument] = family
    const low = byte & 7
    return { name, argument, operand: low < 6 ? { value: low } : { bytes: low === 6 ? 1 : 2 } }
  }
  if (byte >= FIRST_CONSTANT) {
    return { name: 'constant', argument: 'constant', operand: { value: byte - FIRST_CONSTANT } }
  }
  const name = names[byte - 8 * families.length]
  return name === undefined || name === '-' ? undefined : plainOpcode(byte, name)
}

const opcodesOf27 = Array.from({ length: 256 }, (_, byte) => opcodeOf27(byte))

/** The opcodes with other names for some bytes; undefined for those that are no longer instructions. */
const renamed = (
  opcodes: readonly (Opcode | undefined)[],
  changes: Readonly<Record<number, string | undefined>>,
): readonly (Opcode | undefined)[] =>
  opcodes.map((opcode, byte) => {
    if (!Object.hasOwn(changes, byte)) return opcode
    const name = changes[byte]
    return name === undefined ? undefined : plainOpcode(byte, name)
  })

const opcodesOf28 = renamed(opcodesOf27, { 141: 'catch-OBSOLETE', 143: 'condition-case-OBSOLETE' })
const opcodesOf29 = renamed(opcodesOf28, { 97: 'save-current-buffer-OBSOLETE', 146: undefined })

const byteCodeOf27: ByteCodeRules = {
  opcodes: opcodesOf27,
  functionMark: '<compiled-function>',
  interactiveInVector: false,
  hasOpenClosures: false,
  helperHasForms: false,
}
const byteCodeOf28: ByteCodeRules = { ...byteCodeOf27, opcodes: opcodesOf28, interactiveInVector: true }
const byteCodeOf29: ByteCodeRules = { ...byteCodeOf28, opcodes: opcodesOf29, hasOpenClosures: true }
const byteCodeOf30: ByteCodeRules = {
  ...byteCodeOf29,
  functionMark: '<byte-code-function>',
  helperHasForms: true,
}

const rows = [
  { since: '30', rules: byteCodeOf30 },
  { since: '29', rules: byteCodeOf29 },
  { since: '28', rules: byteCodeOf28 },
] as const

/**
 * The byte-code of the release of a layout. It is not a part of the layout, because nothing but a disassembler asks for it and
 * the names of the instructions are long.
 */
export function byteCodeOf({ release, facts }: Pick<Layout, 'release' | 'facts'>): ByteCodeRules {
  const known = release ?? facts.nearestRelease
  return rows.find(({ since }) => isWithin(known, { since }))?.rules ?? byteCodeOf27
}
