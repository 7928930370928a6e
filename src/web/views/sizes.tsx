/**
 * Sizes: what the bytes of the dump belong to, as a treemap and as a table that point at each other. With an older dump, also what
 * grew and what shrank.
 * @module
 */

import { useMemo, useState } from 'preact/hooks'
import { type SizeSource, sizeSources } from '../../analyse.ts'
import { useAnswer } from '../answers.ts'
import { changeText, counted, grouped, shareText, sizeText } from '../parts/figures.ts'
import { fileText } from '../parts/files.ts'
import { Link, ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { type Rows, usePages } from '../parts/rows.ts'
import { Treemap } from '../parts/treemap.tsx'
import { type Column, type Sort, VirtualTable } from '../parts/virtual-table.tsx'
import type { SizeSort, SizesShown } from '../questions/size-tables.ts'
import type { SizeCell, SizeCells, SizeGroup } from '../questions/sizes.ts'
import type { ViewProps } from '../route.ts'
import { href, type Params } from '../route.ts'
import { isFile, looks } from './size-looks.ts'

const sources = Object.keys(sizeSources) as SizeSource[]
const DEFAULT: readonly SizeSource[] = ['library', 'kind', 'symbol']
/** Most sources that the controls offer. */
const MOST_SOURCES = 3

export function Sizes({ params }: ViewProps) {
  const shown = shownBy(params)
  const cells = useAnswer('sizeCells', shown)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the treemap and of the table, which bubble
    <div class="sizes" onKeyDown={goUp(params, shown)}>
      <h1>Sizes</h1>
      <Controls params={params} shown={shown} hasOld={cells.state === 'done' && cells.value.whole.change !== null} />
      <Crumbs params={params} shown={shown} />
      <Reply of={cells} what="sizes">
        {(value) => <Shown key={JSON.stringify(shown)} params={params} shown={shown} cells={value} />}
      </Reply>
    </div>
  )
}

/** Escape and Backspace lead to the group outside, except in a control. */
const goUp =
  (params: Params, { path }: SizesShown) =>
  (event: KeyboardEvent) => {
    const isControl = event.target instanceof HTMLElement && /^(SELECT|INPUT)$/.test(event.target.tagName)
    if (isControl || path.length === 0 || !['Escape', 'Backspace'].includes(event.key)) return
    event.preventDefault()
    location.hash = entered(params, path.slice(0, -1))
  }

function shownBy({ by, path, size, only }: Params): SizesShown {
  const named = (by ?? '').split(',').filter((name): name is SizeSource => Object.hasOwn(sizeSources, name))
  const wanted = named.length === 0 ? DEFAULT : [...new Set(named)]
  const names = pathOf(path).slice(0, wanted.length - 1)
  return { by: wanted, path: names, retained: size === 'retained', differing: only !== undefined }
}

/** The path that a fragment holds as JSON, since names have any characters. */
function pathOf(text: string | undefined): string[] {
  try {
    const path: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(path) ? path.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

/** A link to a group. */
const entered = (params: Params, path: readonly string[]): string =>
  href('sizes', { ...params, path: path.length === 0 ? '' : JSON.stringify(path), sort: '' })

interface ShownProps {
  readonly params: Params
  readonly shown: SizesShown
}

function Controls({ params, shown, hasOld }: ShownProps & { readonly hasOld: boolean }) {
  const go = (changed: Readonly<Record<string, string>>) => {
    location.hash = href('sizes', { ...params, sort: '', ...changed })
  }
  const choose = (level: number, source: string) => {
    const others = shown.by.map((each) => (each === source ? '' : each))
    const by = Array.from({ length: MOST_SOURCES }, (_, i) => (i === level ? source : (others[i] ?? '')))
    go({ by: by.filter((each) => each !== '').join(','), path: '' })
  }
  return (
    <form class="controls" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Group by</legend>
        {Array.from({ length: Math.min(MOST_SOURCES, shown.by.length + 1) }, (_, level) => (
          <select
            key={level}
            aria-label={level === 0 ? 'group by' : 'then by'}
            value={shown.by[level] ?? ''}
            onChange={(event) => choose(level, event.currentTarget.value)}
          >
            {(level > 0 || shown.by.length > 1) && <option value="">{level === 0 ? 'nothing' : '—'}</option>}
            {sources.map((source) => (
              <option key={source} value={source} title={sizeSources[source]}>
                {source}
              </option>
            ))}
          </select>
        ))}
      </fieldset>
      <fieldset>
        <legend>Bytes</legend>
        {(['own', 'retained'] as const).map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="size"
              checked={shown.retained === (size === 'retained')}
              onChange={() => go({ size: size === 'own' ? '' : size })}
            />{' '}
            {size}
          </label>
        ))}
      </fieldset>
      {hasOld && (
        <label>
          <input type="checkbox" checked={shown.differing} onChange={() => go({ only: shown.differing ? '' : '1' })} />{' '}
          only differences
        </label>
      )}
      {hasOld && (
        <span class="soft">
          <span class="swatch tint-grew" aria-hidden="true" />
          grew <span class="swatch tint-shrank" aria-hidden="true" />
          shrank
        </span>
      )}
    </form>
  )
}

function Crumbs({ params, shown: { by, path } }: ShownProps) {
  const library = by[path.length - 1] === 'library' ? path.at(-1)! : undefined
  return (
    <nav class="crumbs" aria-label="Groups that were entered">
      <ol>
        {['whole dump', ...path].map((name, level) => (
          <li key={level}>
            <a
              href={entered(params, path.slice(0, level))}
              aria-current={level === path.length ? 'location' : undefined}
            >
              {fileText(name)}
            </a>
            {level > 0 && <span class="soft"> {by[level - 1]}</span>}
          </li>
        ))}
        {library !== undefined && isFile(library) && (
          <li>
            <Link view="libraries" params={{ file: library }}>
              its definitions
            </Link>
          </li>
        )}
      </ol>
    </nav>
  )
}

function Shown({ params, shown, cells: { whole, cells } }: ShownProps & { readonly cells: SizeCells }) {
  const { by, path, retained, differing } = shown
  const [pointed, setPointed] = useState<readonly SizeGroup[]>([])
  const [revealed, setRevealed] = useState<string>()
  const source = by[path.length]!
  const sort = sortBy(params, shown)
  const rows = usePages('sizeRows', shown, sort.column as SizeSort, sort.isDescending)
  const enter = (name: string) => entered(params, [...path, name])
  const hasChange = whole.change !== null
  const lookOf = useMemo(() => looks(shown), [whole])
  const open = ([outer, inner]: readonly SizeCell[]) => {
    if (outer === undefined || outer.others > 0) return
    if (inner?.isGrouped === true) location.hash = entered(params, [...path, outer.name, inner.name])
    else if (outer.isGrouped) location.hash = enter(outer.name)
    else if (outer.at !== null) location.hash = href('object', { at: `0x${outer.at.toString(16)}` })
  }
  return (
    <>
      <Treemap
        label={`Sizes by ${source}, largest first. The table below has the same groups.`}
        cells={cells}
        lookOf={lookOf}
        marked={pointed[0]?.name}
        onPoint={(groups) => {
          setPointed(groups)
          setRevealed(groups[0]?.name)
        }}
        onOpen={open}
      />
      <p class="pointed soft" aria-hidden="true">
        {pointed.length === 0
          ? `${sizeText(whole.bytes)}${hasChange ? ` (${changeText(whole.change ?? 0)})` : ''} in ${counted(whole.count, 'object')}`
          : `${pointed.map(({ name }) => fileText(name)).join(' › ')}: ${amount(shown, pointed.at(-1)!, whole)}`}
      </p>
      <VirtualTable
        label={`Sizes by ${source}`}
        columns={columnsOf({ shown, whole, enter })}
        rows={rows}
        hrefOf={({ name, at, isGrouped }) =>
          isGrouped ? enter(name) : at === null ? undefined : href('object', { at: `0x${at.toString(16)}` })
        }
        sort={sort}
        sortable={['name', 'bytes', ...(retained ? ['retained'] : []), 'count', ...(hasChange ? ['change'] : [])]}
        onSort={({ column, isDescending }) => {
          location.hash = href('sizes', { ...params, sort: `${isDescending ? '-' : ''}${column}` })
        }}
        onActive={(row) => setPointed([row])}
        onPoint={(row) => setPointed(row === undefined ? [] : [row])}
        isMarked={({ name }) => name === pointed[0]?.name}
        reveal={revealed === undefined ? undefined : indexOf(rows, revealed)}
      />
      {differing && rows.total === 0 && <p>Nothing differs from the older dump here.</p>}
    </>
  )
}

/** Rows that are searched for the one to scroll to: those of the first page. */
const SEARCHED = 200

function indexOf(rows: Rows<SizeGroup>, name: string): number | undefined {
  for (let i = 0; i < Math.min(rows.total ?? 0, SEARCHED); i++) if (rows.at(i)?.name === name) return i
  return undefined
}

function sortBy({ sort }: Params, { retained, differing }: SizesShown): Sort {
  const [, minus, column] = /^(-?)(name|bytes|retained|count|change)$/.exec(sort ?? '') ?? []
  if (column !== undefined) return { column, isDescending: minus === '-' }
  return { column: differing ? 'change' : retained ? 'retained' : 'bytes', isDescending: true }
}

/** Figures of a group in one line. */
function amount({ retained, differing }: SizesShown, group: SizeGroup, whole: SizeGroup): string {
  const bytes = retained ? `${sizeText(group.retained)} retained` : sizeText(group.bytes)
  const change = group.change === null ? '' : `, ${changeText(group.change)}`
  const share = differing
    ? ''
    : `, ${shareText(retained ? group.retained : group.bytes, retained ? whole.retained : whole.bytes)}`
  return `${bytes}${change}${share}, ${counted(group.count, 'object')}`
}

interface ColumnOptions {
  readonly shown: SizesShown
  readonly whole: SizeGroup
  readonly enter: (name: string) => string
}

function columnsOf({ shown: { by, path, retained }, whole, enter }: ColumnOptions): Column<SizeGroup>[] {
  const source = by[path.length]!
  return [
    {
      id: 'name',
      title: source,
      width: 'minmax(11rem, 1fr)',
      cell: ({ name, isGrouped, at }) =>
        isGrouped ? (
          <a href={enter(name)} tabIndex={-1} title={name}>
            {fileText(name)}
          </a>
        ) : at === null ? (
          fileText(name)
        ) : (
          <ObjectLink at={at}>{name}</ObjectLink>
        ),
    },
    { id: 'bytes', title: 'bytes', width: '7rem', isNumber: true, cell: ({ bytes }) => grouped(bytes) },
    ...(whole.change === null
      ? []
      : [
          {
            id: 'change',
            title: 'growth',
            width: '7rem',
            isNumber: true,
            cell: ({ change, isGone }: SizeGroup) => (
              <span class={change! > 0 ? 'change-up' : change! < 0 ? 'change-down' : undefined}>
                {isGone ? 'gone ' : ''}
                {changeText(change!)}
              </span>
            ),
          },
        ]),
    {
      id: 'share',
      title: 'share',
      width: '5rem',
      isNumber: true,
      cell: ({ bytes }) => shareText(bytes, whole.bytes),
    },
    ...(retained
      ? [
          {
            id: 'retained',
            title: 'retained',
            width: '7rem',
            isNumber: true,
            cell: ({ retained: bytes }: SizeGroup) => grouped(bytes),
          },
        ]
      : []),
    { id: 'count', title: 'objects', width: '6rem', isNumber: true, cell: ({ count }) => grouped(count) },
    {
      id: 'link',
      title: 'see',
      width: '6rem',
      cell: ({ name, at, isGrouped }) =>
        source === 'library' && isFile(name) ? (
          <Link view="libraries" params={{ file: name }}>
            definitions
          </Link>
        ) : isGrouped && at !== null ? (
          <ObjectLink at={at}>object</ObjectLink>
        ) : null,
    },
  ]
}
