/**
 * Pages of the file: which of them a load writes to, what is on each, and how many there would be in another order.
 * @module
 */

import { useEffect, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted, grouped } from '../parts/figures.ts'
import { holderText } from '../parts/files.ts'
import { Bytes, LibraryLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { usePages } from '../parts/rows.ts'
import { ShownLink } from '../parts/shown-link.tsx'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { PagePart } from '../questions/pages.ts'
import type { Shown } from '../questions/shown.ts'
import { href, offsetOf, type Params, type ViewProps } from '../route.ts'
import { PageGrid, PageLegend, type PageMap, pageFacts } from './page-grid.tsx'
import { Orders } from './page-orders.tsx'

export function PagesView({ params }: ViewProps) {
  const reply = useAnswer('pageMap')
  return (
    <>
      <h1>Pages</h1>
      <Reply of={reply} what="pages">
        {(map) => (
          <>
            <Summary map={map} />
            <Pages map={map} params={params} />
          </>
        )}
      </Reply>
      <Orders params={params} />
    </>
  )
}

function Summary({ map: { use, pageSize } }: { readonly map: PageMap }) {
  const { hot, discardable, cold, dirtyHot, dirtyDiscardable } = use
  return (
    <p>
      The file has {counted(hot + discardable + cold, 'page')} of {pageSize / 1024} KiB. A load patches words on{' '}
      <strong>{grouped(dirtyHot + dirtyDiscardable)}</strong>, which each process then has for itself:{' '}
      {grouped(dirtyHot)} of {grouped(hot)} hot pages, and {grouped(dirtyDiscardable)} of {grouped(discardable)}{' '}
      discardable ones. The {grouped(cold)} cold pages stay shared.
    </p>
  )
}

/** Milliseconds that the pointer rests on a page before the page is shown. */
const REST = 80

/** A value, when it has not changed for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

function Pages({ map, params }: { readonly map: PageMap; readonly params: Params }) {
  const [pointed, setPointed] = useState<number>()
  const rested = useRested(pointed)
  const last = map.relocs.length - 1
  const chosen = Math.min(last, Math.floor((offsetOf(params['at']) ?? 0) / map.pageSize))
  const choose = (page: number) => location.replace(href('pages', { ...params, at: hex(page * map.pageSize) }))
  const page = Math.min(last, rested ?? chosen)
  return (
    <div class="pages">
      <div>
        <PageGrid map={map} page={chosen} onChoose={choose} onPoint={setPointed} />
        <PageLegend map={map} />
      </div>
      <section aria-label="One page">
        <h2 class="page-name">{`Page ${page}`}</h2>
        <p>{pageFacts(map, page)}</p>
        <Parts page={page} />
        <Objects page={page} />
      </section>
    </div>
  )
}

/** Most libraries, and types, that are listed. */
const MOST = 6

function Parts({ page }: { readonly page: number }) {
  const reply = useAnswer('pageParts', page)
  return (
    <Reply of={reply} what="parts of the page">
      {({ libraries, types }) => (
        <div class="page-parts">
          <PartList title="Libraries" parts={libraries} />
          <PartList title="Types" parts={types} />
        </div>
      )}
    </Reply>
  )
}

const PartList = ({ title, parts }: { readonly title: string; readonly parts: readonly PagePart[] }) => (
  <section>
    <h3>{title}</h3>
    <ul>
      {parts.slice(0, MOST).map(({ name, isLibrary, bytes }) => (
        <li key={name}>
          {isLibrary ? <LibraryLink file={name} /> : holderText(name)} <Bytes n={bytes} />
        </li>
      ))}
      {parts.length > MOST && <li class="soft">and {counted(parts.length - MOST, 'more', 'more')}</li>}
    </ul>
  </section>
)

const columns: readonly Column<Shown>[] = [
  { id: 'name', title: 'Object', width: 'minmax(10rem, 1fr)', cell: (shown) => <ShownLink shown={shown} /> },
  { id: 'at', title: 'Offset', width: '6rem', cell: ({ at }) => <code>{at !== null && hex(at)}</code> },
]

function Objects({ page }: { readonly page: number }) {
  const rows = usePages('pageObjects', page)
  return (
    <VirtualTable
      label="Objects that start on the page"
      columns={columns}
      rows={rows}
      of={String(page)}
      isShort
      hrefOf={({ at }) => (at === null ? undefined : href('object', { at: hex(at) }))}
    />
  )
}
