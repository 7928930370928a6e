/**
 * A table of which only the rows in view exist, so that it may have any number of them.
 *
 * It is a grid of ARIA: Tab reaches it as one thing, arrows, Page Up, Page Down, Home and End walk its rows, and Enter follows
 * the link of a row.
 * @module
 */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { grouped } from './figures.ts'
import { InGrid } from './links.tsx'
import type { Rows } from './rows.ts'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** A track of a CSS grid: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width: string
  readonly isNumber?: boolean
  readonly cell: (row: Row) => ComponentChildren
  /** A control below the title, which filters the rows. */
  readonly filter?: ComponentChildren
}

/** The column that rows are sorted by. */
export interface Sort {
  readonly column: string
  readonly isDescending: boolean
}

interface VirtualTableProps<Row> {
  /** What the table lists, for screen readers: `Symbols`. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: Rows<Row>
  /** Where Enter on a row leads. */
  readonly hrefOf?: (row: Row) => string | undefined
  readonly sort?: Sort
  /** Columns that are sorted by a click on their title, and what a click does. */
  readonly sortable?: readonly string[]
  readonly onSort?: (sort: Sort) => void
  /** Called with the row that arrows have reached. */
  readonly onActive?: (row: Row) => void
}

/** Height of a row in pixels, as the stylesheet has it. */
const ROW = 26
/** Rows beside those in view, which a fast scroll reaches first. */
const OVERSCAN = 12

export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, hrefOf, onActive } = props
  const scroller = useRef<HTMLDivElement>(null)
  const total = rows.total ?? 0
  const virtualizer = useVirtualizer(scroller, total)
  const id = useId()
  const [active, setActive] = useState(0)
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1]
  useEffect(() => rows.want(first, last), [rows, first, last])

  const walk = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return
    const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2)
    const row = rows.at(active)
    if (event.key === 'Enter' && row !== undefined) {
      const href = hrefOf?.(row)
      if (href !== undefined) location.hash = href
      return
    }
    const step: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: rowsInView,
      PageUp: -rowsInView,
      Home: -total,
      End: total,
    }
    const by = step[event.key]
    if (by === undefined || total === 0) return
    event.preventDefault()
    const next = Math.min(total - 1, Math.max(0, active + by))
    setActive(next)
    virtualizer.scrollToIndex(next)
    const reached = rows.at(next)
    if (reached !== undefined) onActive?.(reached)
  }

  return (
    <div
      class="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.total === undefined ? -1 : total + 1}
      aria-activedescendant={active >= first && active < last ? `${id}-${active}` : undefined}
      aria-busy={rows.total === undefined}
      tabIndex={0}
      ref={scroller}
      onKeyDown={walk}
      style={{ '--columns': columns.map(({ width }) => width).join(' ') }}
    >
      <Head {...props} />
      <div role="rowgroup" class="grid-body" style={{ height: virtualizer.getTotalSize() }}>
        <InGrid.Provider value={true}>
          {items.map(({ index, start }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles keys
            <div
              key={index}
              id={`${id}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              class={index === active ? 'grid-row active' : 'grid-row'}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => setActive(index)}
            >
              <Cells columns={columns} row={rows.at(index)} />
            </div>
          ))}
        </InGrid.Provider>
      </div>
      {rows.total === 0 && <p class="soft grid-none">Nothing matches.</p>}
      <p class="grid-count soft" role="status">
        {rows.total === undefined ? 'Reading…' : `${grouped(total)} ${total === 1 ? 'row' : 'rows'}`}
      </p>
    </div>
  )
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row | undefined }) {
  return (
    <>
      {columns.map(({ id, isNumber, cell }) => (
        <div key={id} role="gridcell" class={isNumber ? 'number' : undefined}>
          {row === undefined ? '…' : cell(row)}
        </div>
      ))}
    </>
  )
}

function Head<Row>({ columns, sort, sortable = [], onSort }: VirtualTableProps<Row>) {
  return (
    <div role="rowgroup" class="grid-head">
      <div role="row" class="grid-row-head" aria-rowindex={1}>
        {columns.map(({ id, title, isNumber, filter }) => {
          const isSorted = sort?.column === id
          const direction = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined
          return (
            <div key={id} role="columnheader" class={isNumber ? 'number' : undefined} aria-sort={direction}>
              {sortable.includes(id) && onSort !== undefined ? (
                <button
                  type="button"
                  onClick={() =>
                    onSort({ column: id, isDescending: isSorted ? !sort.isDescending : isNumber === true })
                  }
                >
                  {title}
                  <span aria-hidden="true">
                    {direction === undefined ? '' : direction === 'descending' ? ' ↓' : ' ↑'}
                  </span>
                </button>
              ) : (
                title
              )}
              {filter}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function useVirtualizer(scroller: { readonly current: HTMLDivElement | null }, count: number) {
  const [, renderAgain] = useState(0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => renderAgain((n) => n + 1),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return virtualizer
}
