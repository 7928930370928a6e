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
import { counted } from './figures.ts'
import { InGrid } from './links.tsx'
import { Failed } from './reply.tsx'
import type { Rows } from './rows.ts'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** A track of a CSS grid, in rem: `8rem`, `minmax(12rem, 2fr)`. */
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
  /** What the rows depend on, such as a query. Rows of something else are shown from the first one. */
  readonly of?: string
  /** Where Enter on a row leads. */
  readonly hrefOf?: (row: Row) => string | undefined
  readonly sort?: Sort
  /** Columns that are sorted by a click on their title, and what a click does. */
  readonly sortable?: readonly string[]
  readonly onSort?: (sort: Sort) => void
  /** Called with the row that arrows or a click have reached, and its number. */
  readonly onActive?: (row: Row, index: number) => void
  /** The number of the active row, where something else than the table chooses it. The table scrolls to it. */
  readonly active?: number | undefined
  /** Called with the row that the pointer is over, and with undefined when it leaves the rows. */
  readonly onPoint?: (row: Row | undefined) => void
  /** Rows that stand out, because another part of the view points at them. */
  readonly isMarked?: (row: Row) => boolean
  /** The number of a row that is scrolled into view when it changes. */
  readonly reveal?: number | undefined
  /** Whether the table is only as high as its rows need. */
  readonly isShort?: boolean
}

/** Height of a row in pixels, as the stylesheet has it. */
const ROW = 26
/** Height in pixels of the head at most, which stays in place and moves the rows down. */
const COVERED = 68
/** Rows beside those in view, which a fast scroll reaches first. */
const OVERSCAN = 12

export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, hrefOf, onActive, onPoint } = props
  const scroller = useRef<HTMLDivElement>(null)
  const total = rows.total ?? 0
  const isBusy = rows.total === undefined && rows.failure === undefined
  const virtualizer = useVirtualizer(scroller, total)
  const id = useId()
  const [active, setOwn] = useActive(virtualizer, props)
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1]
  useEffect(() => rows.want(first, last), [rows, first, last])
  const activate = (index: number) => {
    setOwn(index)
    const row = rows.at(index)
    if (row !== undefined) onActive?.(row, index)
  }
  const walk = (event: KeyboardEvent) => {
    if (scroller.current === null || event.target !== scroller.current) return
    const row = rows.at(active)
    if (event.key === 'Enter' && row !== undefined) {
      const href = hrefOf?.(row)
      if (href !== undefined) location.hash = href
      return
    }
    const by = stepOf(event.key, scroller.current, total)
    if (by === undefined || total === 0) return
    event.preventDefault()
    const next = Math.min(total - 1, Math.max(0, active + by))
    activate(next)
    virtualizer.scrollToIndex(next)
  }

  return (
    <div class={props.isShort === true ? 'table short' : 'table'}>
      <div
        class={total === 0 && !isBusy ? 'grid empty' : 'grid'}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total === undefined ? -1 : total + 1}
        aria-activedescendant={active >= first && active < last ? `${id}-${active}` : undefined}
        aria-busy={isBusy}
        tabIndex={0}
        ref={scroller}
        onKeyDown={walk}
        style={{ '--columns': columns.map(({ width }) => width).join(' '), '--least': `${leastWidth(columns)}rem` }}
      >
        <Head {...props} />
        <div
          role="rowgroup"
          class="grid-body"
          onPointerLeave={onPoint === undefined ? undefined : () => onPoint(undefined)}
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          <InGrid.Provider value={true}>
            {items.map(({ index, start }) => (
              <Line
                key={index}
                {...props}
                id={`${id}-${index}`}
                index={index}
                top={start}
                row={rows.at(index)}
                isActive={index === active}
                onActivate={() => activate(index)}
              />
            ))}
          </InGrid.Provider>
        </div>
      </div>
      <Foot rows={rows} />
    </div>
  )
}

function Foot({ rows: { total, failure } }: { readonly rows: Rows<unknown> }) {
  if (failure !== undefined) return <Failed failure={failure} what="rows" />
  return (
    <>
      {total === 0 && <p class="soft grid-none">Nothing matches.</p>}
      <p class="grid-count soft" role="status">
        {total === undefined ? 'Reading…' : counted(total, 'row')}
      </p>
    </>
  )
}

interface LineProps<Row> extends Pick<VirtualTableProps<Row>, 'columns' | 'isMarked' | 'onPoint'> {
  readonly id: string
  readonly index: number
  /** Distance from the top of the first row, in pixels. */
  readonly top: number
  /** Undefined if it is not here yet. */
  readonly row: Row | undefined
  readonly isActive: boolean
  readonly onActivate: () => void
}

function Line<Row>({ id, index, top, row, columns, isActive, isMarked, onActivate, onPoint }: LineProps<Row>) {
  const marked = row !== undefined && isMarked?.(row) === true
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles keys
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      class={`grid-row${isActive ? ' active' : ''}${marked ? ' marked' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onActivate}
      onPointerEnter={onPoint === undefined ? undefined : () => onPoint(row)}
    >
      <Cells columns={columns} row={row} />
    </div>
  )
}

/** The number of the active row, which the table or its user chooses, and a function that chooses it. */
function useActive(
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  { of, active: chosen, reveal = chosen }: Pick<VirtualTableProps<unknown>, 'of' | 'active' | 'reveal'>,
) {
  const [own, setOwn] = useState(0)
  useEffect(() => {
    setOwn(0)
    virtualizer.scrollToOffset(0)
  }, [virtualizer, of])
  useEffect(() => {
    if (reveal !== undefined) virtualizer.scrollToIndex(reveal)
  }, [virtualizer, reveal])
  return [chosen ?? own, setOwn] as const
}

/** The least width of all columns: their tracks begin with it. */
const leastWidth = (columns: readonly { readonly width: string }[]): number =>
  columns.reduce((sum, { width }) => sum + Number.parseFloat(width.replace(/^\D+/, '')), 0)

/** Rows by which a key moves; undefined for other keys. */
function stepOf(key: string, { clientHeight }: HTMLElement, total: number): number | undefined {
  const inView = Math.max(1, Math.floor(clientHeight / ROW) - 2)
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: inView,
    PageUp: -inView,
    Home: -total,
    End: total,
  }
  return steps[key]
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
    scrollPaddingEnd: COVERED,
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
