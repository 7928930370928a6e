/** `pdmp lookup`: is there an object exactly here, and of what type? The collector's question. @module */
import { dumpOffset, hex, type Image, MarkBits, ObjectIndex } from '../../index.ts'
import { ExitCode, type Output, output, parseNumber, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { jsonArray } from '../render/json.ts'

export interface LookupOptions {
  json?: boolean
  marks?: string
  offsetsFrom?: string
}

interface Answer {
  readonly offset: number
  /** Lisp tag of the object that starts here, or -1. */
  readonly type: number
  readonly typeName: string | null
  readonly enclosing: { readonly offset: number; readonly type: number } | null
}

export function lookup(path: string, offsets: readonly string[], options: LookupOptions): Output {
  const wanted = [...offsets, ...linesOf(options.offsetsFrom)].map((text) => parseNumber(text, 'OFFSET'))
  if (wanted.length === 0) throw new UsageError('no OFFSET given; name some, or --offsets-from FILE')
  const { image } = openInput(path)
  const marks = marksOf(image, options.marks)
  const index = new ObjectIndex(image)
  const answers = wanted.map((offset) => answer(image, index, marks, offset))
  const exitCode = answers.some(({ type }) => type >= 0) ? ExitCode.clean : ExitCode.findings
  return output(options.json ? jsonArray(answers) : lookupText(image, answers), exitCode)
}

function linesOf(path: string | undefined): string[] {
  if (path === undefined) return []
  const text = new TextDecoder().decode(readBytes(path))
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** `last_mark_bits` from a file of raw words, or as right after a load. */
export function marksOf(image: Image, path: string | undefined): MarkBits {
  return path === undefined ? new MarkBits(image) : MarkBits.afterCollection(image, readBytes(path))
}

function answer(image: Image, index: ObjectIndex, marks: MarkBits, offset: number): Answer {
  const type = index.typeAt(offset, marks)
  const inside = offset >= 0 && offset < image.bytes.length
  const enclosing = inside ? index.enclosing(dumpOffset(offset)) : undefined
  return {
    offset,
    type,
    typeName: type < 0 ? null : image.layout.tags.names[type]!,
    enclosing: enclosing === undefined ? null : { offset: enclosing.start, type: enclosing.type },
  }
}

function* lookupText({ layout, bytes }: Image, answers: readonly Answer[]): Generator<string> {
  for (const { offset, typeName, enclosing } of answers) {
    const loose =
      enclosing === null
        ? offset < bytes.length
          ? 'before the first object'
          : 'outside the file'
        : `after the start of the ${layout.tags.names[enclosing.type]} at ${hex(enclosing.offset)}`
    yield `${hex(offset)}\t${typeName ?? `no object (${loose})`}\n`
  }
}
