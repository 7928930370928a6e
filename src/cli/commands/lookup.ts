/** `pdmp lookup`: print the type of the object that starts exactly at an offset, as the collector sees it. @module */

import { Option } from 'commander'
import { Owners } from '../../analyse.ts'
import { type Dump, hex, type MarkBits, typeOf } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { marksOf } from '../marks.ts'
import { parseOffset } from '../numbers.ts'
import { fileArgument, marksOption, words } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { counted } from '../render/text.ts'

export interface LookupOptions {
  json?: boolean
  marks?: string
  offsetsFrom?: string
}

interface Answer {
  readonly offset: number
  /** Type of the object that starts here; null if none does, or if it was not alive at the last collection. */
  readonly type: string | null
  /** The Lisp tag of the object. */
  readonly typeCode: number | null
  /** Whether an object starts here that was not alive at the last collection. */
  readonly isUnmarked: boolean
  /** The last object that starts before the offset. */
  readonly enclosing: { readonly offset: number; readonly type: string; readonly typeCode: number } | null
  /** The object and field that contain the byte, if no object starts here. */
  readonly owner: { readonly offset: number; readonly type: string | null; readonly field: string | null } | null
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), words('offsets', 'where to look, in bytes from the start of the dump', parseOffset)],
  options: [marksOption(), new Option('--offsets-from <file>', 'read offsets, one a line; - is standard input')],
  examples: [
    ['lookup emacs.pdmp 0x473310', 'see what is at an offset from a debugger'],
    ['lookup emacs.pdmp --offsets-from list --json', 'ask about many offsets in a script'],
  ],
  exits: { clean: 'an object starts at one of the offsets', findings: 'no object starts at any of them' },
  run: lookup,
}

export function lookup(path: string, offsets: readonly number[] | undefined, options: LookupOptions): Output {
  const wanted = [...(offsets ?? []), ...offsetsIn(options.offsetsFrom)]
  if (wanted.length === 0) throw new UsageError('no OFFSET given; pass at least one, or --offsets-from FILE')
  const dump = openInput(path)
  const marks = marksOf(dump.image, options.marks)
  const answers = wanted.map((offset) => answer(dump, marks, offset))
  const exitCode = answers.some(({ type }) => type !== null) ? ExitCode.clean : ExitCode.findings
  return output(
    options.json ? jsonList({ schema: 'pdmp/lookup/1' }, 'answers', answers) : lookupText(dump, answers),
    exitCode,
  )
}

/** Read offsets from a file, one per line. */
function offsetsIn(path: string | undefined): number[] {
  if (path === undefined) return []
  const text = new TextDecoder().decode(readBytes(path))
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return parseOffset(line)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      throw new UsageError(`${path}, line ${i + 1}: '${line}' is invalid. ${error.message}`)
    }
  })
}

function answer(dump: Dump, marks: MarkBits, offset: number): Answer {
  const { names } = dump.layout.tags
  const alive = dump.objects.typeAt(offset, marks)
  const typeCode = alive < 0 ? null : alive
  const inside = offset >= 0 && offset < dump.bytes.length
  const enclosing = inside ? dump.objects.enclosing(offset) : undefined
  return {
    offset,
    type: typeCode === null ? null : names[typeCode]!,
    typeCode,
    isUnmarked: typeCode === null && enclosing?.start === offset,
    enclosing:
      enclosing === undefined
        ? null
        : { offset: enclosing.start, type: names[enclosing.type]!, typeCode: enclosing.type },
    owner: typeCode === null && inside && enclosing?.start !== offset ? ownerOf(dump, offset) : null,
  }
}

function* lookupText(dump: Dump, answers: readonly Answer[]): Generator<string> {
  for (const answer of answers) {
    yield `${hex(answer.offset)}\t${answer.type ?? absence(dump, answer)}\n`
  }
}

function absence(dump: Dump, { offset, isUnmarked, enclosing, owner }: Answer): string {
  if (isUnmarked) return `not marked: the ${enclosing!.type} here was not alive at the last collection`
  if (offset >= dump.bytes.length) return 'no object: outside the file'
  if (owner !== null) return `no object: in ${ownerText(dump, offset)}`
  if (enclosing === null) return 'no object: before the first object'
  const distance = counted(offset - enclosing.offset, 'byte')
  return `no object: ${distance} after the start of the ${enclosing.type} at ${hex(enclosing.offset)}`
}

function ownerOf(dump: Dump, offset: number): Answer['owner'] {
  const { nodes } = dump
  const owner = dump.part(Owners).at(offset)
  if (owner === undefined) return null
  return { offset: nodes.offsetOf(owner.node), type: typeOf(nodes, owner.node), field: owner.field?.name ?? null }
}

function ownerText(dump: Dump, offset: number): string {
  const owners = dump.part(Owners)
  const owner = owners.at(offset)
  return owner === undefined ? 'no object' : owners.describe(owner)
}
