/** `pdmp lookup`: is there an object exactly here, and of what type? The collector's question. @module */

import { Option } from 'commander'
import {
  dumpOffset,
  Extents,
  Heap,
  hex,
  type Image,
  MarkBits,
  Nodes,
  ObjectIndex,
  Owners,
  typeOf,
  wordsForOwner,
} from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { parseOffset } from '../numbers.ts'
import { fileArgument, marksOption, words } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { counted, grouped } from '../render/text.ts'

export interface LookupOptions {
  json?: boolean
  marks?: string
  offsetsFrom?: string
}

interface Answer {
  readonly offset: number
  /** Type of the object that starts here; null: none does, or it was not alive at the last collection. */
  readonly type: string | null
  /** Its Lisp tag. */
  readonly typeCode: number | null
  /** Does an object start here that was not alive at the last collection? */
  readonly isUnmarked: boolean
  /** The last object that starts before. */
  readonly enclosing: { readonly offset: number; readonly type: string; readonly typeCode: number } | null
  /** The object and the field that the byte belongs to, where no object starts. */
  readonly owner: { readonly offset: number; readonly type: string | null; readonly field: string | null } | null
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), words('offsets', 'where to look, in bytes from the start of the dump', parseOffset)],
  options: [marksOption(), new Option('--offsets-from <file>', 'read offsets, one a line; - is standard input')],
  examples: [
    ['lookup emacs.pdmp 0x473310', 'learn what is at an offset from a debugger'],
    ['lookup emacs.pdmp --offsets-from list --json', 'ask about many offsets in a script'],
  ],
  exits: { clean: 'an object starts at one of the offsets', findings: 'no object starts at any of them' },
  run: lookup,
}

export function lookup(path: string, offsets: readonly number[] | undefined, options: LookupOptions): Output {
  const wanted = [...(offsets ?? []), ...offsetsIn(options.offsetsFrom)]
  if (wanted.length === 0) throw new UsageError('no OFFSET given; name some, or --offsets-from FILE')
  const { image } = openInput(path)
  const marks = marksOf(image, options.marks)
  const index = new ObjectIndex(image)
  const owners = new OwnersOfBytes(image)
  const answers = wanted.map((offset) => answer(image, index, marks, owners, offset))
  const exitCode = answers.some(({ type }) => type !== null) ? ExitCode.clean : ExitCode.findings
  return output(
    options.json ? jsonList({ schema: 'pdmp/lookup/1' }, 'answers', answers) : lookupText(image, answers, owners),
    exitCode,
  )
}

/** The offsets in a file, one a line. */
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

/** `last_mark_bits` from a file of raw words, or as right after a load. */
export function marksOf(image: Image, path: string | undefined): MarkBits {
  if (path === undefined) return new MarkBits(image)
  const words = readBytes(path)
  const size = MarkBits.sizeOf(image)
  if (words.length === size) return MarkBits.afterCollection(image, words)
  if (size === 0) throw new UsageError(`--marks ${path}: Emacs of this generation has no last_mark_bits.`)
  throw new UsageError(
    `--marks ${path} has ${counted(words.length, 'byte')}; last_mark_bits of this dump has ${grouped(size)}.`,
  )
}

function answer(image: Image, index: ObjectIndex, marks: MarkBits, owners: OwnersOfBytes, offset: number): Answer {
  const { names } = image.layout.tags
  const alive = index.typeAt(offset, marks)
  const typeCode = alive < 0 ? null : alive
  const inside = offset >= 0 && offset < image.bytes.length
  const enclosing = inside ? index.enclosing(dumpOffset(offset)) : undefined
  return {
    offset,
    type: typeCode === null ? null : names[typeCode]!,
    typeCode,
    isUnmarked: typeCode === null && enclosing?.start === offset,
    enclosing:
      enclosing === undefined
        ? null
        : { offset: enclosing.start, type: names[enclosing.type]!, typeCode: enclosing.type },
    owner: typeCode === null && inside && enclosing?.start !== offset ? owners.document(offset) : null,
  }
}

function* lookupText({ bytes }: Image, answers: readonly Answer[], owners: OwnersOfBytes): Generator<string> {
  for (const answer of answers) {
    yield `${hex(answer.offset)}\t${answer.type ?? absence(answer, bytes.length, owners)}\n`
  }
}

function absence({ offset, isUnmarked, enclosing, owner }: Answer, size: number, owners: OwnersOfBytes): string {
  if (isUnmarked) return `not marked: the ${enclosing!.type} here was not alive at the last collection`
  if (offset >= size) return 'no object: outside the file'
  if (owner !== null) return `no object: in ${owners.words(offset)}`
  if (enclosing === null) return 'no object: before the first object'
  const distance = counted(offset - enclosing.offset, 'byte')
  return `no object: ${distance} after the start of the ${enclosing.type} at ${hex(enclosing.offset)}`
}

/** Asked for the first byte that is no object's first, since it takes a walk over the heap. */
class OwnersOfBytes {
  readonly #image: Image
  #found: { readonly nodes: Nodes; readonly owners: Owners } | undefined

  constructor(image: Image) {
    this.#image = image
  }

  document(offset: number): Answer['owner'] {
    const { nodes, owners } = this.#open()
    const owner = owners.at(offset)
    if (owner === undefined) return null
    return { offset: nodes.offsetOf(owner.node), type: typeOf(nodes, owner.node), field: owner.field?.name ?? null }
  }

  words(offset: number): string {
    const { nodes, owners } = this.#open()
    const owner = owners.at(offset)
    return owner === undefined ? 'no object' : wordsForOwner(nodes, owner)
  }

  #open() {
    const nodes = this.#found?.nodes ?? new Nodes(new Heap(this.#image))
    this.#found ??= { nodes, owners: new Owners(new Extents(nodes)) }
    return this.#found
  }
}
