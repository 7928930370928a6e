/**
 * Hash tables and obarrays: all of them, and the contents of one as a load at a placement builds it.
 * @module
 */
import { useMemo } from 'preact/hooks'
import type { TableFacts } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted, grouped } from '../parts/figures.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { Link, ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { arrayRows, usePages } from '../parts/rows.ts'
import { ShownLink } from '../parts/shown-link.tsx'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { TypedPlacement } from '../questions/placement.ts'
import type { TableEntry } from '../questions/tables.ts'
import type { ViewProps } from '../route.ts'
import { href, offsetOf, type Params, replaceRoute } from '../route.ts'

export function Tables({ params }: ViewProps) {
  const at = offsetOf(params['at'])
  return at === undefined ? <All params={params} /> : <One key={at} at={at} params={params} />
}

function All({ params }: ViewProps) {
  const reply = useAnswer('tables')
  return (
    <>
      <h1>Hash tables and obarrays</h1>
      <Reply of={reply} what="hash tables">
        {(tables) => <List tables={tables} params={params} />}
      </Reply>
    </>
  )
}

function List({ tables, params }: { readonly tables: readonly TableFacts[]; readonly params: Params }) {
  const { sort = '-count' } = params
  const [, minus, column] = /^(-?)(name|count|offset)$/.exec(sort) ?? ['', '-', 'count']
  const isDescending = minus === '-'
  const rows = useMemo(() => {
    const sign = isDescending ? -1 : 1
    const key = (row: TableFacts) =>
      column === 'name' ? (row.name ?? '') : column === 'count' ? row.count : row.offset
    return arrayRows(
      [...tables].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || a.offset - b.offset),
    )
  }, [tables, column, isDescending])
  return (
    <VirtualTable
      label="Hash tables and obarrays"
      columns={tableColumns}
      rows={rows}
      hrefOf={({ offset }) => href('tables', { at: hex(offset) })}
      sort={{ column: column!, isDescending }}
      sortable={['name', 'count', 'offset']}
      onSort={(next) => replaceRoute('tables', { sort: `${next.isDescending ? '-' : ''}${next.column}` })}
    />
  )
}

const kindNames = { 'hash-table': 'hash table', obarray: 'obarray' } as const

const tableColumns: readonly Column<TableFacts>[] = [
  {
    id: 'name',
    title: 'path',
    width: 'minmax(14rem, 1fr)',
    cell: ({ name, offset }) => (
      <Link view="tables" params={{ at: hex(offset) }} title={name ?? undefined}>
        {name ?? 'no path leads to it'}
      </Link>
    ),
  },
  { id: 'count', title: 'entries', width: '6rem', isNumber: true, cell: ({ count }) => grouped(count) },
  { id: 'kind', title: 'kind', width: '7rem', cell: ({ kind }) => kindNames[kind] },
  { id: 'test', title: 'test', width: '5rem', cell: ({ test }) => test ?? '' },
  { id: 'weakness', title: 'weak', width: '8rem', cell: ({ weakness }) => weakness ?? '' },
  { id: 'offset', title: 'offset', width: '6rem', cell: ({ offset }) => <ObjectLink at={offset} /> },
]

function One({ at, params }: { readonly at: number; readonly params: Params }) {
  const usual = useAnswer('usualPlacement')
  return (
    <>
      <nav class="crumbs" aria-label="Where this is">
        <ol>
          <li>
            <a href={href('tables')}>all tables</a>
          </li>
          <li>
            <ObjectLink at={at} />
          </li>
        </ol>
      </nav>
      <Reply of={usual} what="placement">
        {(placement) => <Placed at={at} params={params} usual={placement} />}
      </Reply>
    </>
  )
}

interface PlacedProps {
  readonly at: number
  readonly params: Params
  readonly usual: TypedPlacement
}

function Placed({ at, params, usual }: PlacedProps) {
  const placement = { dumpBase: params['base'] ?? usual.dumpBase, emacsBasis: params['basis'] ?? usual.emacsBasis }
  const change = (changed: Params) => replaceRoute('tables', { ...params, ...changed })
  const shape = useAnswer('tableShape', at, placement)
  const order = params['sort'] === 'index' ? 'index' : 'bucket'
  const rows = usePages('tableEntries', at, placement, order)
  const isObarray = shape.state === 'done' && shape.value.kind === 'obarray'
  return (
    <>
      <Title at={at} />
      {!isObarray && (
        <form class="controls" aria-label="Placement" onSubmit={(event) => event.preventDefault()}>
          <FilterInput label="dump at" size={18} value={placement.dumpBase} onValue={(base) => change({ base })} />
          <FilterInput
            label="Vpurify_flag at"
            size={18}
            value={placement.emacsBasis}
            onValue={(basis) => change({ basis })}
          />
        </form>
      )}
      <Reply of={shape} what="contents">
        {({ kind, test, weakness, count, buckets, usedBuckets, longestChain }) => (
          <>
            <p class="prose">
              {kind === 'obarray'
                ? `An obarray of ${counted(count, 'symbol')}. Names do not move, so it is as it was dumped.`
                : `${weakness === null ? 'A' : `A ${weakness}-weak`} hash table of ${counted(count, 'pair')}, whose keys are compared by ${test ?? 'a test that is not standard'}. Hash codes of identity depend on the addresses.`}{' '}
              {grouped(usedBuckets)} of {counted(buckets, 'bucket')} {usedBuckets === 1 ? 'is' : 'are'} in use; the
              fullest has {counted(longestChain, 'entry', 'entries')}.
            </p>
            <VirtualTable
              label="Entries"
              columns={isObarray ? entryColumns.filter(({ id }) => id !== 'value') : entryColumns}
              rows={rows}
              hrefOf={({ key }) => (key.at === null ? undefined : href('object', { at: hex(key.at) }))}
              sort={{ column: order, isDescending: false }}
              sortable={isObarray ? [] : ['index', 'bucket']}
              onSort={({ column }) => change({ sort: column === 'index' ? 'index' : '' })}
            />
          </>
        )}
      </Reply>
    </>
  )
}

/** The path to the table as a title; its offset until the list of tables is there. */
function Title({ at }: { readonly at: number }) {
  const reply = useAnswer('tables')
  const name = reply.state === 'done' ? reply.value.find(({ offset }) => offset === at)?.name : undefined
  return <h1 class="path">{name ?? `Table at ${hex(at)}`}</h1>
}

const entryColumns: readonly Column<TableEntry>[] = [
  { id: 'key', title: 'key', width: 'minmax(11rem, 1fr)', cell: ({ key }) => <ShownLink shown={key} /> },
  {
    id: 'value',
    title: 'value',
    width: 'minmax(12rem, 1fr)',
    cell: ({ value }) => value && <ShownLink shown={value} />,
  },
  { id: 'bucket', title: 'bucket', width: '5.5rem', isNumber: true, cell: ({ bucket }) => grouped(bucket) },
  { id: 'position', title: 'place in it', width: '6rem', isNumber: true, cell: ({ position }) => grouped(position) },
  {
    id: 'hash',
    title: 'hash code',
    width: '11rem',
    cell: ({ hash }) => (hash === null ? <span class="soft">unknown</span> : <code>{hash}</code>),
  },
  { id: 'index', title: 'number', width: '5.5rem', isNumber: true, cell: ({ index }) => grouped(index) },
]
