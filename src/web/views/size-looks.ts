/**
 * How the cells of sizes look: coloured by growth if there is an older dump, otherwise by name where names are few.
 * @module
 */
import type { SizeSource } from '../../analyse.ts'
import { changeText, sizeText } from '../parts/figures.ts'
import type { TreemapLook } from '../parts/treemap.tsx'
import type { SizesShown } from '../questions/size-tables.ts'
import type { SizeCell } from '../questions/sizes.ts'

/** Names in brackets are not of libraries. */
export const isFile = (name: string): boolean => !name.startsWith('[')

/** Sources whose names are few, so that colours tell them apart. */
const coloured: ReadonlySet<SizeSource | undefined> = new Set(['kind', 'type', 'region'])

const tints = ['1', '2', '3', '6', '7', '8']

/** Kinds of content, by what they are for: code, data, text, symbols, tables, the rest. */
const kinds: Readonly<Record<string, string>> = {
  functions: '1',
  'byte code': '1',
  'native units': '1',
  constants: '2',
  lists: '2',
  vectors: '2',
  numbers: '2',
  documentation: '3',
  strings: '3',
  'symbol names': '3',
  symbols: '6',
  'property lists': '6',
  autoloads: '6',
  'character tables': '7',
  'hash tables': '7',
  charsets: '7',
  keymaps: '7',
}

/** The same name has the same colour everywhere. */
function tintOf(name: string): string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind !== undefined) return kind
  let hash = 0
  for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) >>> 0
  return tints[hash % tints.length]!
}

/** The look of each cell of a treemap. */
export const looks =
  (shown: SizesShown) =>
  (cell: SizeCell, outer: SizeCell | undefined): TreemapLook => {
    const source = shown.by[shown.path.length + (outer === undefined ? 0 : 1)]
    const label = source === 'library' ? baseOf(cell.name) : cell.name
    return { label, ...(cell.change === null ? lookByName(cell, outer, source, shown) : lookByGrowth(cell, shown)) }
  }

/** The file without its directory and ending. */
const baseOf = (name: string): string => (isFile(name) ? name.replace(/^.*\//, '').replace(/\.elc?$/, '') : name)

const measured = ({ retained, bytes }: SizeCell, shown: SizesShown): string =>
  sizeText(shown.retained ? retained : bytes)

function lookByName(
  cell: SizeCell,
  outer: SizeCell | undefined,
  source: SizeSource | undefined,
  shown: SizesShown,
): Omit<TreemapLook, 'label'> {
  const detail = measured(cell, shown)
  if (cell.others > 0 || !isFile(cell.name)) return { detail, tint: 'none', strength: 0.2 }
  if (coloured.has(source)) return { detail, tint: tintOf(cell.name) }
  const isInColoured = outer !== undefined && coloured.has(shown.by[shown.path.length])
  return { detail, tint: isInColoured ? tintOf(outer.name) : '2', strength: 0.35 }
}

function lookByGrowth(cell: SizeCell, shown: SizesShown): Omit<TreemapLook, 'label'> {
  const { change, bytes } = cell
  const detail = measured(cell, shown)
  if (change === null || change === 0) return { detail, tint: 'none', strength: 0 }
  const strength = Math.min(1, 0.25 + Math.abs(change) / (bytes || 1))
  const text = changeText(change)
  return { detail: shown.differing ? text : `${detail} ${text}`, tint: change > 0 ? 'grew' : 'shrank', strength }
}
