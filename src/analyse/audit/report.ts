/**
 * The findings of one audit: their places, commands and excerpts, none of which contains a secret.
 * @module
 */
import { Budget } from '../../bytes/budget.ts'
import type { Dump } from '../../dump.ts'
import { NO_NODE } from '../../heap/nodes.ts'
import type { Value } from '../../heap/value.ts'
import { hex } from '../../units.ts'
import { Paths } from '../paths.ts'
import { LispValues } from './lisp-values.ts'
import { type AuditLevel, type AuditRuleId, auditLevels, auditRules } from './rules.ts'
import type { TextRange } from './texts.ts'

/** One finding of `audit`. No field contains a secret. */
export interface AuditFinding {
  /** The rule, a name in `auditRules`. */
  readonly rule: keyof typeof auditRules
  /** How much it matters. */
  readonly level: (typeof auditLevels)[number]
  /** The offset in the file of the text, or of the object. */
  readonly offset: number
  /** The place as a Lisp expression or path; `@OFFSET` of an object that no root leads to. */
  readonly path: string
  /** What was found. */
  readonly message: string
  /** The first characters of the text, and its length; null if the finding is no text. */
  readonly excerpt: string | null
  /** A command that removes it from this dump, with FILE and NEW for the files; null if no command does. */
  readonly command: string | null
  /** The bytes of the text in the file, which `redactRanges` overwrites; none if the finding is not about text. */
  readonly ranges: readonly {
    /** Offset of the first byte. */
    readonly start: number
    /** One past the last byte. */
    readonly end: number
  }[]
}

/** A finding, and what makes it the same in two dumps. */
export interface Found extends AuditFinding {
  /** The text or value that was found. */
  readonly subject: () => string
}

/** What a finding may have besides its rule, place and message. */
export interface Details {
  /** The text that was found, which the excerpt hides. */
  readonly text?: string
  readonly subject?: () => string
  readonly command?: string | null
  /** The level, if it is not that of the rule. */
  readonly level?: AuditLevel
  readonly ranges?: readonly TextRange[]
}

/** The place of a node, and the command that empties the variable at which the path starts. */
export interface Place {
  readonly path: string
  readonly command: string | null
}

/** Characters of a text that an excerpt shows. */
const SHOWN = 4
/** Longest secret of which an excerpt shows nothing, since few characters are left to guess. */
const SHORT_SECRET = 8

/** The first four characters of a text and its length: `ghp_… (40 characters)`. */
export function excerptOf(text: string): string {
  const shown = text.length > SHORT_SECRET ? text.slice(0, SHOWN) : ''
  return `${shown}… (${text.length} characters)`
}

/** The command that sets a variable to `lisp`. `set` leaves the old value in the file; the canonical form does not have it. */
export const setting = (variable: string, lisp: string): string =>
  `pdmp set FILE ${variable} ${lisp} -o - | pdmp rewrite - --canonical -o NEW`

/** The command that sets a variable to nil. */
export const emptying = (variable: string): string => setting(variable, 'nil')

/** The command that overwrites matches, quoted for a shell. */
export const redacting = (pattern: string): string =>
  `pdmp redact FILE '${pattern.replaceAll("'", String.raw`'\''`)}' -o NEW`

/** Collects findings about one dump. */
export class Report {
  readonly dump: Dump
  readonly values: LispValues
  readonly #paths: Paths
  readonly #found: Found[] = []
  readonly #elements = new Set<string>()
  readonly #base: Report | undefined
  /** Number of steps of paths that may still be printed. Paths of a damaged dump may be as long as the file. */
  readonly #steps: Budget

  /** @param base the finished report on a dump whose findings are left out */
  constructor(dump: Dump, base?: Report) {
    this.dump = dump
    this.#base = base
    this.values = new LispValues(dump)
    this.#paths = dump.part(Paths)
    this.#steps = new Budget(4 * dump.nodes.length)
  }

  /** All findings, the most severe first, then by offset. */
  sorted(): Found[] {
    const rank = ({ level }: Found) => auditLevels.indexOf(level)
    return this.#found.sort((a, b) => rank(a) - rank(b) || a.offset - b.offset)
  }

  /** The elements of a list or of a hook that the list of the base does not have, by the text that identifies each. */
  newIn<T>(list: string, elements: readonly T[], textOf: (element: T) => string): T[] {
    return elements.filter((element) => {
      const key = `${list} ${textOf(element)}`
      this.#elements.add(key)
      return this.#base === undefined || !this.#base.#elements.has(key)
    })
  }

  add(rule: AuditRuleId, offset: number, path: string, message: string, details: Details = {}): void {
    const { text, subject, command = null, level = auditRules[rule].level, ranges = [] } = details
    // A name or a key on the path may be the secret itself.
    const isTelling = (place: string | null) => text !== undefined && text !== '' && (place ?? '').includes(text)
    this.#found.push({
      rule,
      level,
      offset,
      path: isTelling(path) ? `@${hex(offset)}` : path,
      message,
      excerpt: text === undefined ? null : excerptOf(text),
      command: isTelling(command) ? null : command,
      ranges,
      subject: subject ?? (() => text ?? message),
    })
  }

  /** A finding about the value of a variable. */
  addVariable(rule: AuditRuleId, name: string, value: Value, message: string, details: Details = {}): void {
    const offset = value.kind === 'object' ? value.offset : (this.dump.symbols.named(name) ?? 0)
    const subject = () => `${name} ${this.values.printed(value)}`
    this.add(rule, offset, name, message, { subject, command: emptying(name), ...details })
  }

  /** The path to a node; its offset if no root leads to it, or if the paths so far were too long. */
  placeOf(node: number): Place {
    const steps = this.#steps.isSpent || node === NO_NODE ? undefined : this.#paths.to(node)
    this.#steps.spend(steps?.length ?? 0)
    const [root, second] = steps ?? []
    if (steps === undefined || root === undefined) {
      return { path: `@${hex(node === NO_NODE ? 0 : this.dump.nodes.offsetOf(node))}`, command: null }
    }
    const path = this.#paths.expression(steps) ?? this.#paths.print(steps)
    const isValue = second !== undefined && valueFields.has(second.field ?? '')
    const name = isValue ? this.#paths.rootName(root.node) : ''
    return { path, command: this.placeOfVariable(name)?.command ?? null }
  }

  /** The place of the value of a variable; undefined if its name needs escapes. */
  placeOfVariable(name: string): Place | undefined {
    return /^[\w*+/:<>=!?.-]+$/.test(name) ? { path: name, command: emptying(name) } : undefined
  }
}

/** Fields through which a root leads to the value of a variable: of a C variable, and of a symbol. */
const valueFields = new Set(['value', 'val', 'val.value'])
