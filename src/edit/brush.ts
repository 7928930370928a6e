/**
 * Overwriting of text in place, for redaction: which bytes of an atom are text, and what replaces them.
 *
 * Units: bytes from the start of the atom.
 * @module
 */
import { NO_ATOM } from '../graph/graph.ts'
import { fillers } from '../heap/overwritten.ts'
import { sequenceSize } from '../heap/strings.ts'
import type { Layout } from '../layout/layout.ts'
import type { GraphEditor } from './editor.ts'
import type { GraphObjects } from './graph-objects.ts'

/** Bytes of text to overwrite. */
export interface Span {
  /** Byte offset of the first byte; `end` is one past the last. */
  readonly start: number
  readonly end: number
  readonly multibyte: boolean
}

/** Overwrites text, and counts its characters. */
export class Brush {
  readonly editor: GraphEditor
  characters = 0

  constructor(editor: GraphEditor) {
    this.editor = editor
  }

  /** Overwrite spans that start `from` bytes after the start of an atom. */
  overwrite(atom: number, from: number, spans: readonly Span[]): void {
    const bytes = this.editor.edit(atom)
    for (const { start, end, multibyte } of spans) {
      for (let at = from + start; at < from + end; ) {
        const size = multibyte ? Math.max(1, sequenceSize(bytes, at)) : 1
        bytes.set(fillers[size]!, at)
        at += size
        this.characters++
      }
    }
  }
}

/** Merge overlapping spans. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last === undefined || span.start >= last.end) apart.push(span)
    else if (span.end > last.end) apart[apart.length - 1] = { ...last, end: span.end }
  }
  return apart
}

/** The text of a buffer in a graph, before and after the gap. */
export function bufferTextOf(objects: GraphObjects, buffer: number) {
  const { layout, atoms } = objects.graph
  const variant = variantOf(objects, buffer)
  if (variant === undefined) return undefined
  const { fields } = variant.struct
  const payload = objects.target(buffer, fields['own_text.beg'].offset)
  if (payload === NO_ATOM) return undefined
  const word = (name: 'own_text.gpt_byte' | 'own_text.z_byte' | 'own_text.gap_size') =>
    objects.view(buffer).signedWord(fields[name].offset, layout.wordSize, `buffer.${name}`)
  const [gap, end, gapSize] = [word('own_text.gpt_byte') - 1, word('own_text.z_byte') - 1, word('own_text.gap_size')]
  if (gap < 0 || gap > end || gapSize < 0 || end + gapSize > atoms.sizes[payload]!) return undefined
  // Only a multibyte buffer has multibyte sequences. The flag of a unibyte buffer is nil, which is a zero word without a link.
  const flag = fields.enable_multibyte_characters
  const multibyte = objects
    .view(buffer)
    .bytes.subarray(flag.offset, flag.offset + flag.size)
    .some((byte) => byte !== 0)
  return { payload, multibyte, parts: [[0, gap] as const, [gap + gapSize, end + gapSize] as const] }
}

function variantOf(objects: GraphObjects, buffer: number): Layout['bufferVariants'][number] | undefined {
  const { layout, atoms } = objects.graph
  const header = objects.header(buffer)
  return layout.bufferVariants.find(
    ({ lispSlots, restWords, struct }) =>
      lispSlots === header.lispSize && restWords === header.restSize && struct.size <= atoms.sizes[buffer]!,
  )
}

/** Write ASCII characters. */
export const writeAscii = (bytes: Uint8Array, at: number, text: string): void => {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
}
