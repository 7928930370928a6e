/** `pdmp relocs`, `pdmp emacs-relocs`, `pdmp objects`: list the entries of the three tables. @module */

import { Option } from 'commander'
import { isOfType, LispNames } from '../../analyse.ts'
import {
  type Dump,
  type EmacsRelocTable,
  EmacsRelocType,
  hex,
  type Image,
  type PackedTable,
  phaseNames,
  slotAt,
  writtenSize,
} from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseOffset } from '../numbers.ts'
import { emacsOptions, fileArgument, limitOption, numberOption } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'
import { refuseType, typeArgument } from '../type-argument.ts'

export interface TableOptions {
  json?: boolean
  phase?: (typeof phaseNames)[number]
  type?: string
  from?: number
  to?: number
  limit?: number
}

const typeOption = () => new Option('--type <name>', 'only entries of this type')

const rangeOptions = (things: string) => [
  numberOption('--from <offset>', `only ${things} at or after this offset`, parseOffset),
  numberOption('--to <offset>', `only ${things} before this offset`, parseOffset),
]

export const relocsCommand: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--phase <phase>', 'only relocations of this phase').choices(phaseNames),
    typeOption(),
    ...rangeOptions('slots'),
    limitOption('of all phases together'),
  ],
  examples: [
    ['relocs emacs.pdmp --limit 20', 'see what relocations look like'],
    ['relocs emacs.pdmp --phase very-late', 'list those of native code'],
    ['relocs emacs.pdmp --from 0x1000 --to 0x2000', 'see what the loader changes on one page'],
  ],
  exits: { clean: 'the relocations are listed' },
  run: relocs,
}

export const emacsRelocsCommand: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [typeOption(), limitOption('entries'), ...emacsOptions()],
  description: 'Offsets in the executable count from its variable Vpurify_flag.',
  examples: [
    ['emacs-relocs emacs.pdmp --type COPY_FROM_DUMP', 'list the variables that are copied from the dump'],
    ['emacs-relocs emacs.pdmp --type DUMP_LV --limit 20', 'see which C variables lead to which objects'],
  ],
  exits: { clean: 'the entries are listed' },
  run: emacsRelocs,
}

export const objectsCommand: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [typeOption(), ...rangeOptions('objects'), limitOption('objects')],
  examples: [
    ['objects emacs.pdmp --from 0x473000 --limit 10', 'see the objects around an offset'],
    ['objects emacs.pdmp --type float', 'list all objects of one type'],
  ],
  exits: { clean: 'the objects are listed' },
  run: objects,
}

/** The value of `--type`, which must be a name of this layout. */
function typeOf({ type }: TableOptions, names: readonly string[]): string | undefined {
  if (type === undefined || names.includes(type)) return type
  refuseType(type, [...new Set(names)])
}

/** The first `limit` entries of all tables together. */
function* limited<T>(entries: Iterable<T>, { limit = Number.POSITIVE_INFINITY }: TableOptions): Generator<T> {
  let left = limit
  if (left > 0)
    for (const entry of entries) {
      yield entry
      if (--left === 0) return
    }
}

/** The selected entries, in table order: by type name and by offset. */
function* selected(table: PackedTable, options: TableOptions, names: readonly string[]): Generator<number> {
  const type = typeOf(options, names)
  const { from = 0, to = Number.POSITIVE_INFINITY } = options
  for (let i = 0; i < table.length; i++) {
    const offset = table.offsets[i]!
    if (offset < from || offset >= to) continue
    if (type !== undefined && names[table.types[i]!] !== type) continue
    yield i
  }
}

export function relocs(path: string, options: TableOptions): Output {
  const { image } = openInput(path)
  const wanted = options.phase === undefined ? undefined : phaseNames.indexOf(options.phase)
  const entries = limited(relocEntries(image, options, wanted), options)
  if (options.json) return output(jsonList({ schema: 'pdmp/relocs/1' }, 'relocs', entries))
  const cells = ({ phase, offset, type, target }: Reloc) => [
    phase,
    hex(offset),
    type,
    target === null ? '-' : hex(target),
  ]
  return output(tabbed(['phase', 'slot', 'type', 'target'], entries, cells))
}

type Reloc = ReturnType<typeof relocEntries> extends Generator<infer T> ? T : never

function* relocEntries(image: Image, options: TableOptions, wanted: number | undefined) {
  const names = image.layout.relocKinds.map(({ name }) => name)
  // Bignums and native code have the offset of their first byte, which is not a slot.
  const isSlot = image.layout.relocKinds.map((kind) => 'base' in kind)
  for (const [phase, table] of image.dumpRelocs.entries()) {
    if (wanted !== undefined && wanted !== phase) continue
    for (const i of selected(table, options, names)) {
      const offset = table.offsets[i]!
      const type = table.types[i]!
      yield {
        phase: phaseNames[phase]!,
        offset,
        type: names[type]!,
        target: isSlot[type] === true ? slotAt(image, table, i).target : null,
      }
    }
  }
}

export function objects(path: string, options: TableOptions): Output {
  const entries = limited(objectEntries(openInput(path), options), options)
  if (options.json) return output(jsonList({ schema: 'pdmp/objects/1' }, 'objects', entries))
  return output(tabbed(['offset', 'type'], entries, ({ offset, type }) => [hex(offset), type]))
}

function* objectEntries({ image, layout, heap }: Dump, { type, ...options }: TableOptions) {
  const { objectStarts } = image
  const { tags } = layout
  const wanted = type === undefined ? undefined : typeArgument(layout, type)
  for (const i of selected(objectStarts, options, tags.names)) {
    const offset = objectStarts.offsets[i]!
    const tag = objectStarts.types[i]!
    // For vectorlikes use the kind, which is more specific.
    const found = tag === tags.vectorlike ? heap.pvecName(offset) : tags.names[tag]!
    if (wanted === undefined || isOfType(layout, found, wanted)) yield { offset, type: found, typeCode: tag }
  }
}

export function emacsRelocs(path: string, options: TableOptions & NamesOptions): Output {
  const { dump } = openNamed(path, options)
  const entries = limited(emacsRelocEntries(dump.image, dump.part(LispNames), options), options)
  if (options.json) return output(jsonList({ schema: 'pdmp/emacs-relocs/1' }, 'emacsRelocs', entries))
  const cells = ({ emacsOffset, type, size, detail, variable = '-' }: EmacsReloc) => [
    hex(emacsOffset),
    type,
    String(size),
    detail,
    variable,
  ]
  return output(tabbed(['emacs offset', 'type', 'bytes', 'content', 'variable'], entries, cells))
}

type EmacsReloc = ReturnType<typeof emacsRelocEntries> extends Generator<infer T> ? T : never

function* emacsRelocEntries(image: Image, variables: LispNames, options: TableOptions) {
  const { emacsRelocs: table, layout } = image
  const wanted = typeOf(options, layout.emacsRelocNames)
  for (let i = 0; i < table.length; i++) {
    const type = layout.emacsRelocNames[table.types[i]!]!
    if (wanted !== undefined && wanted !== type) continue
    const emacsOffset = table.emacsOffsets[i]!
    const variable = variables.variable(emacsOffset)
    const content = contentOf(table, i, layout.tags.names)
    const named = variable === undefined ? {} : { variable }
    yield { emacsOffset, type, size: writtenSize(table, i, layout), ...content, ...named }
  }
}

/** What an entry writes: a dump offset, an Emacs offset, or bytes. `detail` is the same for text output. */
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
