/**
 * Explanations of messages that Emacs prints when it cannot write or load a dump, and the variables that hold the objects concerned.
 *
 * In: the text that Emacs printed, as a user pastes it. Out: results in the order of the text.
 * @module
 */

import type { Dump } from '../dump.ts'
import {
  dumpMessages,
  type MessageId,
  messageMeanings,
  otherMessages,
  releasesRefusing,
  releasesSaying,
  unsupportedTypes,
} from '../layout/dump-messages.ts'
import type { Release } from '../layout/releases.ts'
import { pvecTypeName } from '../lisp/type-of.ts'
import { Paths } from './paths.ts'

/** What a message of the dumper or the loader means. */
export interface Explanation {
  /** Identifies the kind of message. */
  readonly id: string
  /** The part of the message that is in the text. */
  readonly message: string
  /** When Emacs prints the message. */
  readonly moment: 'dump' | 'load'
  /** Releases that print this message. */
  readonly releases: readonly Release[]
  /** What happened, in a sentence. */
  readonly cause: string
  /** What to do, in sentences. */
  readonly advice: string
  /** Pseudovector types that the message refers to, by release. */
  readonly types: readonly { readonly release: Release; readonly types: readonly string[] }[]
  /** A Lisp form that prints the variables that hold such objects. Evaluate it in the Emacs to be dumped. */
  readonly finder: string | null
}

/** Explain all known messages in `text`, each once. */
export function explainMessages(text: string): Explanation[] {
  const found = [...dumpMessages, ...otherMessages].flatMap(({ id, ...message }) => {
    const match = patternOf(message.text).exec(text) ?? shortened(message.text, text)
    return match === null
      ? []
      : [
          {
            id,
            at: match.index,
            said: match[0].trim(),
            quoted: id === 'unsupported-object' ? (match[1]?.trim() ?? '') : '',
          },
        ]
  })
  found.sort((a, b) => a.at - b.at)
  const explained = new Map<MessageId, Explanation>()
  for (const { id, said: message, quoted } of found) {
    if (explained.has(id)) continue
    const types = id === 'unsupported-object' ? unsupportedTypes(quoted) : []
    const said = id === 'unsupported-object' ? releasesRefusing(quoted) : releasesSaying(id)
    // Not every release has such a type.
    const releases = types.length > 0 && quoted !== UNNAMED ? types.map(({ release }) => release) : said
    const finder = finderOf(
      id,
      types.flatMap((each) => each.types),
    )
    explained.set(id, { id, message, ...messageMeanings[id], releases, types, finder })
  }
  // The message that the dump was not loaded adds nothing if the reason is known.
  const isExplained = [...explained.values()].some(({ id, moment }) => moment === 'load' && id !== 'load-failed')
  if (isExplained) explained.delete('load-failed')
  return [...explained.values()]
}

/** What 27 to 29 call all types that have no other word. */
const UNNAMED = 'weird pseudovector'

/** Match a message that a batch backtrace has shortened, as in `No other Lisp threads can be running when this fun...`. */
function shortened(message: string, text: string): RegExpExecArray | null {
  const [start] = message.split('%', 1)
  if (start!.length <= SHORTEST) return null
  const pattern = new RegExp(`${escaped(start!.slice(0, SHORTEST))}(?<rest>[^\\n"]*)\\.\\.\\.`, 'i')
  const match = pattern.exec(text)
  const rest = match?.groups?.['rest']?.toLowerCase()
  return rest !== undefined && start!.slice(SHORTEST).toLowerCase().startsWith(rest) ? match : null
}

/** Least number of characters that remain of a shortened message. */
const SHORTEST = 20

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')

/** A pattern for the printed form of a text in C. Case and spaces may have changed. */
function patternOf(text: string): RegExp {
  // Variable parts match as little as possible, except at the end of the message, where they match the rest of the line.
  const pattern = escaped(text).replaceAll('%s', '([^\\n"]{0,200}?)').replaceAll('%d', '(\\d+)').replace(/\?\)$/, ')')
  return new RegExp(pattern, 'i')
}

/** Types that do not occur as the value of a variable. */
const notInVariables: ReadonlySet<string> = new Set(['OTHER', 'MISC_PTR', 'FREE'])

function finderOf(id: MessageId, types: readonly string[]): string | null {
  const printing = (test: string) =>
    `(mapatoms (lambda (s) (when (boundp s) (let ((v (symbol-value s))) (when ${test} (print s))))))`
  if (id === 'overlays')
    return '(dolist (b (buffer-list)) (when (with-current-buffer b (overlays-in (point-min) (point-max))) (print b)))'
  if (id === 'hash-test') return printing("(and (hash-table-p v) (not (memq (hash-table-test v) '(eq eql equal))))")
  if (id === 'fixup') return printing("(eq (type-of v) 'thread)")
  if (id === 'finalizer') return printing("(eq (type-of v) 'finalizer)")
  const names = [...new Set(types.filter((type) => !notInVariables.has(type)))].map(lispTypeName)
  return names.length === 0 ? null : printing(`(memq (type-of v) '(${names.join(' ')}))`)
}

const lispTypeName = (pvec: string): string => (pvec === 'FONT' ? 'font-object' : pvecTypeName(pvec))

/** The pseudovector types of the objects that a message refers to. */
export function typesIn({ id, types }: Explanation): string[] {
  if (id === 'overlays') return ['OVERLAY']
  if (id === 'finalizer') return ['FINALIZER']
  return [...new Set(types.flatMap((each) => each.types))]
}

/** An object of one of the types, and the variable or function that leads to it. */
export interface Holder {
  /** Offset of the object. */
  readonly offset: number
  /** Type of the object. */
  readonly type: string
  /** A path in Lisp; null if only the loader refers to the object. */
  readonly path: string | null
  /** The variable or function that the path starts from. */
  readonly root: string | null
  /** A form that clears the variable, if the object is its value. */
  readonly clear: string | null
}

/** Most objects to find paths for. A longer list would not be read. */
const MOST_HOLDERS = 10_000

/** Find all objects of `types` in a dump, each with the shortest path to it. */
export function holdersOf(dump: Dump, types: readonly string[]): Holder[] {
  const { nodes } = dump
  const paths = dump.part(Paths)
  const holders: Holder[] = []
  for (let node = 0; node < nodes.length && holders.length < MOST_HOLDERS; node++) {
    if (nodes.kindOf(node) !== 'object' || nodes.tagOf(node) !== nodes.heap.layout.tags.vectorlike) continue
    const offset = nodes.offsetOf(node)
    const type = nodes.heap.pvecName(offset)
    if (!types.includes(type)) continue
    const steps = paths.to(node)
    const root = steps === undefined ? null : paths.rootName(steps[0]!.node)
    const isValue = steps?.length === 2 && (steps[1]!.field === 'val' || nodes.kindOf(steps[0]!.node) === 'variable')
    const clear = !isValue ? null : type === 'OVERLAY' ? `(delete-overlay ${root})` : clearing(root!)
    holders.push({ offset, type, path: steps === undefined ? null : paths.print(steps), root, clear })
  }
  return holders
}

const clearing = (variable: string): string =>
  variable.startsWith('(') ? `(setf ${variable} nil)` : `(setq ${variable} nil)`
