/**
 * Redaction: overwrites text in strings and buffers in place. Each character is replaced by one of the same size in bytes.
 *
 * Lengths and offsets stay the same, so the dump changes only in those bytes. Text that Emacs needs unchanged is left and counted
 * (needed-text.ts). It includes keys of hash tables, so no hash code changes. C literals are in the executable and not affected.
 *
 * Text is matched in overlapping pieces of bounded length, so a match that is longer than the overlap may be missed in part.
 * @module
 */

import { atomBytes, type Graph } from '../graph/graph.ts'
import { sequenceSize, textOf } from '../heap/strings.ts'
import { Brush, bufferTextOf, mergedSpans, type Span } from './brush.ts'
import { latin1Of } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'
import { type NeededKind, NeededText, type neededKinds } from './needed-text.ts'

/** Number of characters matched at a time, and number of characters that neighbouring pieces share. */
const PIECE = 16384
const OVERLAP = 4096

/** The result of `redactText`. */
export interface Redacted {
  /** The graph with the text overwritten. */
  readonly graph: Graph
  /** Number of changed strings. */
  readonly strings: number
  /** Number of buffers with changed text. */
  readonly buffers: number
  /** Number of overwritten characters. */
  readonly characters: number
  /** Matches that are left because Emacs needs the text, by kind. */
  readonly left: readonly {
    /** The purpose for which Emacs needs the strings. */
    readonly kind: keyof typeof neededKinds
    /** Number of matches in them. */
    readonly matches: number
    /** Offsets of the strings in the file. */
    readonly strings: readonly number[]
  }[]
}

/** Overwrite all matches of `pattern`, a regular expression with the flag g. */
export function redactText(graph: Graph, pattern: RegExp): Redacted {
  const redaction = new Redaction(graph, pattern)
  return redaction.run()
}

class Redaction {
  readonly #objects: GraphObjects
  readonly #brush: Brush
  readonly #pattern: RegExp
  readonly #seen = new Set<number>()

  constructor(graph: Graph, pattern: RegExp) {
    this.#objects = new GraphObjects(graph)
    this.#brush = new Brush(new GraphEditor(graph))
    this.#pattern = pattern
  }

  run(): Redacted {
    const { graph } = this.#objects
    const needed = new NeededText(this.#objects)
    const left = new Map<NeededKind, { matches: number; strings: number[] }>()
    let strings = 0
    for (const string of this.#objects.strings()) {
      const text = this.#objects.text(string)
      if (text === undefined || this.#seen.has(text.payload)) continue
      this.#seen.add(text.payload)
      const bytes = atomBytes(graph.atoms, text.payload).subarray(0, text.size)
      const spans = this.#spans(bytes, text.multibyte)
      if (spans.length === 0) continue
      const kind = needed.kindOf(text.payload, text.size) ?? (changesDirective(bytes, spans) ? 'directive' : undefined)
      if (kind !== undefined) {
        const known = left.get(kind) ?? { matches: 0, strings: [] }
        left.set(kind, known)
        known.matches += spans.length
        known.strings.push(graph.atoms.origins[string]!)
        continue
      }
      this.#brush.overwrite(text.payload, 0, spans)
      strings++
    }
    const buffers = this.#buffers()
    const { editor } = this.#brush
    return {
      graph: editor.isChanged ? editor.finish() : graph,
      strings,
      buffers,
      characters: this.#brush.characters,
      left: Array.from(left, ([kind, { matches, strings }]) => ({ kind, matches, strings })),
    }
  }

  /** The matches as disjoint, ascending byte ranges. */
  #spans(bytes: Uint8Array, multibyte: boolean): Span[] {
    const spans: Span[] = []
    const text = new TextPieces(bytes, multibyte)
    for (const { units, offsets } of text.pieces()) {
      for (const match of units.matchAll(this.#pattern)) {
        if (match[0].length === 0) continue
        const [start, end] = [offsets[match.index]!, offsets[match.index + match[0].length]!]
        spans.push({ start, end, multibyte })
      }
    }
    return mergedSpans(spans)
  }

  /** Redact the text of buffers, before and after the gap. */
  #buffers(): number {
    const { graph } = this.#objects
    let count = 0
    for (const buffer of this.#objects.vectorlikes('BUFFER')) {
      const text = bufferTextOf(this.#objects, buffer)
      if (text === undefined || this.#seen.has(text.payload)) continue
      this.#seen.add(text.payload)
      const bytes = atomBytes(graph.atoms, text.payload)
      let changed = false
      for (const [start, end] of text.parts) {
        const spans = this.#spans(bytes.subarray(start, end), text.multibyte)
        if (spans.length > 0) this.#brush.overwrite(text.payload, start, spans)
        changed ||= spans.length > 0
      }
      if (changed) count++
    }
    return count
  }
}

/** Text with a meaning for `format`, regular expressions or programs: `%-5s`; `\\(`, `\\s-`, `[a-z]`; `-c`. All ASCII. */
const directives =
  /^--?[a-zA-Z][-\w]*$|%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%]|\\(?:[sS_][-\w<>.]?|[cC].|[()|{}`'=bB<>wW\d])|\[\^?\]?[^\]]{0,64}\]/g

/** Whether overwriting would change a directive. A file name may be part of a pattern, between directives. */
function changesDirective(bytes: Uint8Array, spans: readonly Span[]): boolean {
  if (bytes.length > LONGEST_PATTERN) return false
  const text = latin1Of(bytes)
  let next = 0
  for (const { index, 0: directive } of text.matchAll(directives)) {
    while (next < spans.length && spans[next]!.end <= index) next++
    if (next < spans.length && spans[next]!.start < index + directive.length) return true
  }
  return false
}

/** Longest text, in bytes, that may be a pattern. Regular expressions of word lists are long. */
const LONGEST_PATTERN = 2 ** 16

/** The text of a string in pieces of JavaScript text, with the byte offset of each UTF-16 unit. */
class TextPieces {
  readonly #bytes: Uint8Array
  readonly #multibyte: boolean

  constructor(bytes: Uint8Array, multibyte: boolean) {
    this.#bytes = bytes
    this.#multibyte = multibyte
  }

  *pieces(): Generator<{ units: string; offsets: readonly number[] }> {
    let from = 0
    while (from < this.#bytes.length) {
      const offsets: number[] = []
      let units = ''
      let at = from
      let next = from
      while (at < this.#bytes.length && units.length < PIECE) {
        const size = this.#multibyte ? Math.max(1, sequenceSize(this.#bytes, at)) : 1
        const char = this.#character(at, size)
        for (let i = 0; i < char.length; i++) offsets.push(at)
        units += char
        at += size
        if (units.length <= PIECE - OVERLAP) next = at
      }
      offsets.push(at)
      yield { units, offsets }
      from = at >= this.#bytes.length ? at : next
    }
  }

  #character(at: number, size: number): string {
    const byte = this.#bytes[at]!
    if (size === 1) return byte < 0x80 || !this.#multibyte ? String.fromCharCode(byte) : '\ufffd'
    return textOf(this.#bytes.subarray(at, at + size), true)
  }
}
