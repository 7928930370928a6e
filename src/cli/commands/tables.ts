/** `pdmp relocs`, `pdmp emacs-relocs`, `pdmp objects`: the three tables, an entry a line. @module */
import {
  type EmacsRelocTable,
  EmacsRelocType,
  hex,
  type Image,
  type PackedTable,
  targetReader,
  writtenSize,
} from '../../index.ts'
import { type Output, output, parseNumber, UsageError } from '../command.ts'
import { openInput } from '../input.ts'
import { jsonList } from '../render/json.ts'

export interface TableOptions {
  json?: boolean
  phase?: string
  type?: string
  from?: string
  to?: string
  limit?: string
}

/** `--type`, which must be one of the names that the layout has. */
function typeOf({ type }: TableOptions, names: readonly string[]): string | undefined {
  if (type === undefined || names.includes(type)) return type
  throw new UsageError(`--type ${type} is none of ${[...new Set(names)].join(', ')}`)
}

const phases: readonly string[] = ['early', 'late', 'very-late']

/** Entries of interest, in table order: by type name, by target offset, by number. */
function* selected(table: PackedTable, options: TableOptions, names: readonly string[]): Generator<number> {
  const type = typeOf(options, names)
  const from = options.from === undefined ? 0 : parseNumber(options.from, '--from')
  const to = options.to === undefined ? Number.POSITIVE_INFINITY : parseNumber(options.to, '--to')
  let left = options.limit === undefined ? Number.POSITIVE_INFINITY : parseNumber(options.limit, '--limit')
  for (let i = 0; i < table.length && left > 0; i++) {
    const offset = table.offsets[i]!
    if (offset < from || offset >= to) continue
    if (type !== undefined && names[table.types[i]!] !== type) continue
    left--
    yield i
  }
}

export function relocs(path: string, options: TableOptions): Output {
  const { image } = openInput(path)
  const wanted = options.phase === undefined ? undefined : phases.indexOf(options.phase)
  if (wanted === -1) throw new UsageError(`--phase is one of ${phases.join(', ')}`)
  const entries = relocEntries(image, options, wanted)
  if (options.json) return output(jsonList({ schema: 'pdmp/relocs/1' }, 'relocs', entries))
  return output(
    mapText(
      entries,
      ({ phase, offset, type, target }) => `${phase}\t${hex(offset)}\t${type}\t${target === null ? '-' : hex(target)}`,
    ),
  )
}

function* relocEntries(image: Image, options: TableOptions, wanted: number | undefined) {
  const read = targetReader(image)
  const names = image.layout.relocKinds.map(({ name }) => name)
  // Bignums and native code are named by their first byte, which is no slot.
  const isSlot = image.layout.relocKinds.map(({ form }) => form === 'raw' || form === 'lv')
  for (const [phase, table] of image.dumpRelocs.entries()) {
    if (wanted !== undefined && wanted !== phase) continue
    for (const i of selected(table, options, names)) {
      const offset = table.offsets[i]!
      const type = table.types[i]!
      yield { phase: phases[phase]!, offset, type: names[type]!, target: isSlot[type] ? read(offset) : null }
    }
  }
}

export function objects(path: string, options: TableOptions): Output {
  const { image } = openInput(path)
  const entries = objectEntries(image, options)
  if (options.json) return output(jsonList({ schema: 'pdmp/objects/1' }, 'objects', entries))
  return output(mapText(entries, ({ offset, type }) => `${hex(offset)}\t${type}`))
}

function* objectEntries(image: Image, options: TableOptions) {
  const { objectStarts, layout } = image
  const { names } = layout.tags
  for (const i of selected(objectStarts, options, names)) {
    yield { offset: objectStarts.offsets[i]!, type: names[objectStarts.types[i]!]! }
  }
}

export function emacsRelocs(path: string, options: TableOptions): Output {
  const { image } = openInput(path)
  const entries = emacsRelocEntries(image, options)
  if (options.json) return output(jsonList({ schema: 'pdmp/emacs-relocs/1' }, 'emacsRelocs', entries))
  return output(
    mapText(entries, ({ emacsOffset, type, size, detail }) => `${hex(emacsOffset)}\t${type}\t${size}\t${detail}`),
  )
}

function* emacsRelocEntries(image: Image, options: TableOptions) {
  const { emacsRelocs: table, layout } = image
  const wanted = typeOf(options, layout.facts.emacsRelocs)
  let left = options.limit === undefined ? Number.POSITIVE_INFINITY : parseNumber(options.limit, '--limit')
  for (let i = 0; i < table.length && left > 0; i++) {
    const type = layout.facts.emacsRelocs[table.types[i]!]!
    if (wanted !== undefined && wanted !== type) continue
    left--
    const content = contentOf(table, i, layout.tags.names)
    yield { emacsOffset: table.emacsOffsets[i]!, type, size: writtenSize(table, i, layout), ...content }
  }
}

/** What an entry writes: a dump offset, an Emacs offset, or bytes; `detail` is the same for people. */
function contentOf(table: EmacsRelocTable, i: number, tagNames: readonly string[]) {
  const target = table.targets[i]!
  const tag = tagNames[table.lengths[i]!]
  switch (table.types[i]) {
    case EmacsRelocType.copyFromDump:
    case EmacsRelocType.dumpPtrRaw:
      return { dumpOffset: target, detail: `dump ${hex(target)}` }
    case EmacsRelocType.emacsPtrRaw:
      return { targetEmacsOffset: target, detail: `emacs ${hex(target)}` }
    case EmacsRelocType.dumpLv:
      return { tag, dumpOffset: target, detail: `${tag} at dump ${hex(target)}` }
    case EmacsRelocType.emacsLv:
      return { tag, targetEmacsOffset: target, detail: `${tag} at emacs ${hex(target)}` }
    default: {
      const bytes = Buffer.from(table.unions.subarray(8 * i, 8 * i + table.lengths[i]!)).toString('hex')
      return { bytes, detail: bytes }
    }
  }
}

function* mapText<T>(items: Iterable<T>, line: (item: T) => string): Generator<string> {
  for (const item of items) yield `${line(item)}\n`
}
