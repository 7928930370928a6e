/**
 * The differences between two dumps as text. At most `limit` differences of each kind are printed, and the rest is counted.
 * @module
 */
import type { ByteDiff, Change, DumpDiff, NameSets, StrictDiff } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { columns, counted, grouped, visible } from './text.ts'

type ByteOwner = NonNullable<ByteDiff['listed'][number]['old']>

/** A place with its values in both dumps. */
export type Difference = Pick<Change, 'path' | 'old' | 'new'>

/** What `pdmp diff` found. Parts that were not asked for are empty or absent. */
export interface DiffResult extends DumpDiff {
  readonly bytes?: ByteDiff
}

/** Names in one line of text; the others are counted. */
const MOST_NAMES = 12

/** Longest line of text that shows both values of a place, in characters. */
const LINE = 100

/** Kinds of changed places, with the words for counts of them. */
const kinds = [
  ['value', 'value', 'values'],
  ['function', 'function', 'functions'],
  ['plist', 'property', 'properties'],
  ['flags', 'symbol with other flags', 'symbols with other flags'],
] as const

export function* diffText(
  found: DiffResult,
  titles: readonly [string, string] | undefined,
  limit: number,
): Generator<string> {
  if (found.same) {
    yield found.strict === undefined ? 'same: no difference that Lisp sees\n' : 'same, also in internals and sharing\n'
    return
  }
  if (titles !== undefined) yield `old: ${visible(titles[0])}\nnew: ${visible(titles[1])}\n`
  yield* namelessText(found)
  yield* namesText('library', 'libraries', found.libraries)
  yield* namesText('feature', 'features', found.features)
  yield* namesText('symbol', 'symbols', found.symbols)
  yield* namesText('buffer', 'buffers', found.buffers)
  const { changed } = found.symbols
  const places = changed.filter(({ isDocOffset }) => !isDocOffset)
  for (const [kind, one, many] of kinds) {
    yield* placesText(
      places.filter(({ what }) => what === kind),
      one,
      many,
      limit,
    )
  }
  if (places.length < changed.length) yield `changed: ${docOffsetsText(changed.length - places.length)}\n`
  yield* placesText(found.variables, 'variable of C', 'variables of C', limit)
  const { changed: buffers } = found.buffers
  for (const { name, what } of buffers) if (what === 'text') yield `changed: the text of buffer ${visible(name)}\n`
  const locals = buffers.flatMap(({ path, old, new: now }) => (path === null ? [] : [{ path, old, new: now }]))
  yield* placesText(locals, 'variable of a buffer', 'variables of buffers', limit)
  if (found.strict !== undefined) yield* strictText(found.strict)
  if (found.bytes !== undefined) yield* bytesText(found.bytes)
  yield* sizesText(found)
}

/** Changes of which only offsets are known. */
export const docOffsetsText = (count: number): string =>
  `${counted(count, 'place')} of documentation in DOC or Lisp files, whose text the dumps do not have`

function* namelessText({ nameless: { old, new: now } }: DumpDiff): Generator<string> {
  const words = ({ functions, symbols }: typeof old) =>
    `${counted(functions, 'function')} and ${counted(symbols, 'symbol')}`
  if (old.functions + old.symbols + now.functions + now.symbols === 0) return
  yield `not compared: things of C without a known name, ${words(old)} in old, ${words(now)} in new\n`
}

function* namesText(one: string, many: string, { added, removed }: NameSets): Generator<string> {
  for (const [verb, names] of [
    ['added', added],
    ['removed', removed],
  ] as const) {
    if (names.length === 0) continue
    const rest = names.length - MOST_NAMES
    const shown = names.slice(0, MOST_NAMES).map(visible).join(' ')
    yield `${verb}: ${counted(names.length, one, many)}: ${shown}${rest > 0 ? ` and ${grouped(rest)} more` : ''}\n`
  }
}

function* placesText(
  places: readonly (Difference | Change)[],
  one: string,
  many: string,
  limit: number,
): Generator<string> {
  for (const place of places.slice(0, limit)) yield* placeText(place)
  if (places.length > limit) yield `changed: ${counted(places.length - limit, one, many)} more\n`
}

function* placeText(place: Difference | Change): Generator<string> {
  const flags = 'what' in place && place.what === 'flags' ? ', flags' : ''
  const path = `${visible(place.path)}${flags}`
  const [old, now] = [visible(place.old ?? 'none'), visible(place.new ?? 'none')]
  const line = `changed: ${path}: ${old} → ${now}`
  yield line.length <= LINE ? `${line}\n` : `changed: ${path}\n  old: ${old}\n  new: ${now}\n`
}

function* strictText({ internals, sharing }: StrictDiff): Generator<string> {
  for (const { path, field, old, new: now } of internals.listed) {
    const values = old === null || now === null ? ' differs' : `: ${old} → ${now}`
    yield `internal: ${visible(path)}, ${field}${values}\n`
  }
  if (internals.count > internals.listed.length)
    yield `internal: ${grouped(internals.count - internals.listed.length)} more\n`
  for (const { path, other, sharedIn } of sharing.listed) {
    yield `sharing: one object in ${sharedIn} only: ${visible(path)} and ${visible(other)}\n`
  }
  if (sharing.count > sharing.listed.length) yield `sharing: ${grouped(sharing.count - sharing.listed.length)} more\n`
}

function* bytesText({ bytes, runs, regions, listed, rest }: ByteDiff): Generator<string> {
  const parts = Object.entries(regions).map(([region, count]) => `${grouped(count)} in ${region}`)
  yield `bytes: ${counted(bytes, 'byte differs', 'bytes differ')} in ${counted(runs, 'run')}${bytes > 0 ? `: ${parts.join(', ')}` : ''}\n`
  for (const { offset, size, old, new: now } of listed) {
    const isOne = old !== null && now !== null && ownerText(old) === ownerText(now)
    yield `${hex(offset)} ${counted(size, 'byte')}${isOne ? ` ${ownerText(old)}` : ''}\n`
    for (const [side, owner] of [
      ['old', old],
      ['new', now],
    ] as const) {
      if (owner === null) yield `  ${side}: end of file\n`
      else
        yield `  ${side}: ${owner.bytes}${size > owner.bytes.length / 2 ? '…' : ''}${isOne ? '' : ` ${ownerText(owner)}`}\n`
    }
  }
  if (rest > 0) yield `bytes: ${grouped(rest)} more\n`
}

/** What bytes belong to, as `cdr of Cons, (car load-path)`. */
export function ownerText({ region, owner, field, path }: ByteOwner): string {
  if (owner === null) return region
  const part = field === null ? '' : `${field} of `
  return visible(`${part}${owner}${path === null || path === owner ? '' : `, ${path}`}`)
}

function* sizesText({ sizes }: DumpDiff): Generator<string> {
  if (sizes.length === 0) return
  yield '\n'
  yield* columns([
    ['objects', 'old', 'new', 'growth'],
    ...sizes.map(({ type, old, new: now }) => [
      type,
      grouped(old),
      grouped(now),
      `${now > old ? '+' : ''}${grouped(now - old)}`,
    ]),
  ])
}
