/**
 * The differences between two dumps as one page: which dumps, what was added and removed, and a table for each kind of change.
 * @module
 */
import type { ByteDiff, NameSets, StrictDiff } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { type Difference, type DiffResult, docOffsetsText, ownerText } from './diff-text.ts'
import { element, type Markup } from './markup.ts'
import { fact, page } from './page.ts'
import { counted, grouped } from './text.ts'

const style = `
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.8125rem;overflow-wrap:anywhere;white-space:pre-wrap}
table{table-layout:fixed;width:100%}td{overflow-wrap:anywhere}
del{color:var(--refuted);text-decoration:none}ins{color:var(--confirmed);text-decoration:none}
del::before{content:'− '}ins::before{content:'+ '}
.names{line-height:1.8}
@media(max-width:44rem){thead{display:none}tr,td{display:block}td{border:0;padding:.15rem 0}tr{border-bottom:1px solid var(--line);padding:.5rem 0}}
`.trim()

/** What a page says about the dumps. */
export interface DiffPageFacts {
  readonly old: string
  readonly new: string
  readonly version: string
}

export function diffPage(facts: DiffPageFacts, found: DiffResult, limit: number): Generator<string> {
  return page('pdmp diff', style, partsOf(facts, found, limit))
}

function* partsOf(facts: DiffPageFacts, found: DiffResult, limit: number): Generator<Markup> {
  const { symbols, libraries, features, buffers, variables, sizes, strict, bytes } = found
  yield element(
    'header',
    {},
    element('h1', {}, 'pdmp diff'),
    element('p', {}, found.same ? 'No difference.' : 'What differs between two dumps, as Lisp sees it.'),
    element(
      'dl',
      {},
      ...fact('old', facts.old),
      ...fact('new', facts.new),
      ...fact('made by', `pdmp ${facts.version}`),
    ),
    ...namelessNote(found),
  )
  yield* names('Libraries', libraries, limit)
  yield* names('Features', features, limit)
  yield* names('Symbols', symbols, limit)
  yield* names('Buffers', buffers, limit)
  const places = symbols.changed.filter(({ isDocOffset }) => !isDocOffset)
  for (const [kind, title] of [
    ['value', 'Values'],
    ['function', 'Functions'],
    ['plist', 'Properties'],
    ['flags', 'Flags'],
  ] as const) {
    yield* changes(
      title,
      places.filter(({ what }) => what === kind),
      limit,
    )
  }
  yield* changes('Variables of C', variables, limit)
  const texts = buffers.changed.filter(({ what }) => what === 'text')
  const locals = buffers.changed.flatMap(({ path, old, new: now }) => (path === null ? [] : [{ path, old, new: now }]))
  yield* changes('Variables of buffers', locals, limit)
  const docOffsets = symbols.changed.length - places.length
  if (texts.length + docOffsets > 0) {
    yield section('Also changed', [
      ...texts.map(({ name }) => element('p', {}, 'The text of buffer ', element('code', {}, name))),
      ...(docOffsets > 0 ? [element('p', {}, docOffsetsText(docOffsets))] : []),
    ])
  }
  if (strict !== undefined) yield* strictSections(strict)
  if (bytes !== undefined) yield bytesSection(bytes)
  if (sizes.length > 0) {
    const rows = sizes.map(({ type, old, new: now }) =>
      row([type], [grouped(old), grouped(now), `${now > old ? '+' : ''}${grouped(now - old)}`]),
    )
    yield section('Objects by type', [table(['type', 'old', 'new', 'growth'], rows)])
  }
}

function namelessNote({ nameless: { old, new: now } }: DiffResult): Markup[] {
  if (old.functions + old.symbols + now.functions + now.symbols === 0) return []
  const words = ({ functions, symbols }: typeof old) =>
    `${counted(functions, 'function')} and ${counted(symbols, 'symbol')}`
  const text = `Not compared: things of C without a known name, ${words(old)} in old, ${words(now)} in new.`
  return [element('p', { class: 'soft' }, text)]
}

const section = (title: string, parts: readonly Markup[]): Markup =>
  element('section', {}, element('h2', {}, title), ...parts)

function* names(title: string, { added, removed }: NameSets, limit: number): Generator<Markup> {
  if (added.length + removed.length === 0) return
  const list = (verb: string, tag: 'ins' | 'del', all: readonly string[]) => {
    if (all.length === 0) return []
    const shown = all.slice(0, limit).flatMap((name) => [element(tag, {}, element('code', {}, name)), ' '])
    return [
      element('p', {}, `${counted(all.length, 'name')} ${verb}`),
      element('p', { class: 'names' }, ...shown, ...more(all.length - limit)),
    ]
  }
  yield section(title, [...list('added', 'ins', added), ...list('removed', 'del', removed)])
}

const more = (rest: number): Markup[] =>
  rest > 0 ? [element('span', { class: 'soft' }, `and ${grouped(rest)} more`)] : []

function* changes(title: string, all: readonly Difference[], limit: number): Generator<Markup> {
  if (all.length === 0) return
  const rows = all
    .slice(0, limit)
    .map(({ path, old, new: now }) =>
      element('tr', {}, cell(element('code', {}, path)), cell(value('del', old)), cell(value('ins', now))),
    )
  yield section(`${title}: ${grouped(all.length)}`, [table(['place', 'old', 'new'], rows), ...more(all.length - limit)])
}

const cell = (child: Markup | string, name?: string): Markup => element('td', { class: name }, child)

const value = (tag: 'ins' | 'del', text: string | null): Markup =>
  text === null ? element('span', { class: 'soft' }, 'none') : element(tag, {}, element('code', {}, text))

const row = (texts: readonly string[], figures: readonly string[]): Markup =>
  element('tr', {}, ...texts.map((text) => cell(text)), ...figures.map((figure) => cell(figure, 'number')))

function table(heads: readonly string[], rows: readonly Markup[]): Markup {
  const titles = heads.map((head) => element('th', { scope: 'col' }, head))
  return element('table', {}, element('thead', {}, element('tr', {}, ...titles)), element('tbody', {}, ...rows))
}

function* strictSections({ internals, sharing }: StrictDiff): Generator<Markup> {
  if (internals.count > 0) {
    const rows = internals.listed.map(({ path, field, old, new: now }) =>
      element('tr', {}, cell(element('code', {}, path)), cell(field), cell(old ?? 'differs'), cell(now ?? '')),
    )
    const parts = [table(['object', 'field', 'old', 'new'], rows), ...more(internals.count - internals.listed.length)]
    yield section(`Internals: ${grouped(internals.count)}`, parts)
  }
  if (sharing.count === 0) return
  const rows = sharing.listed.map(({ path, other, sharedIn }) =>
    element('tr', {}, cell(element('code', {}, path)), cell(element('code', {}, other)), cell(sharedIn)),
  )
  const parts = [table(['place', 'and', 'one object only in'], rows), ...more(sharing.count - sharing.listed.length)]
  yield section(`Sharing: ${grouped(sharing.count)}`, parts)
}

function bytesSection({ bytes, runs, listed, rest }: ByteDiff): Markup {
  const rows = listed.map(({ offset, size, old, new: now }) =>
    element(
      'tr',
      {},
      cell(`${hex(offset)}, ${counted(size, 'byte')}`),
      cell(old === null ? 'end of file' : `${ownerText(old)}: ${old.bytes}`),
      cell(now === null ? 'end of file' : `${ownerText(now)}: ${now.bytes}`),
    ),
  )
  const title = `Bytes: ${grouped(bytes)} in ${counted(runs, 'run')}`
  return section(title, [
    table(['place', 'old', 'new'], rows),
    ...(rest > 0 ? [element('p', { class: 'soft' }, `and ${grouped(rest)} bytes more`)] : []),
  ])
}
