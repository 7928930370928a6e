/**
 * Every page of the file as a cell: its section is the colour, the number of its relocations the shade. A cell that no load writes to
 * is hollow. One page is chosen: by a click, or by arrows, as in a slider.
 * @module
 */
import { useMemo } from 'preact/hooks'
import { hex } from '../../index.ts'
import { counted } from '../parts/figures.ts'
import { useMedia, WIDE } from '../parts/media.ts'
import { sectionFills } from '../parts/sections.ts'
import type { Answer } from '../questions.ts'

export type PageMap = Answer<'pageMap'>

interface PageGridProps {
  readonly map: PageMap
  readonly page: number
  readonly onChoose: (page: number) => void
  readonly onPoint: (page: number | undefined) => void
}

const COLUMNS = 64
const FEW_COLUMNS = 48

/** Relocations from which on a page has each shade. A page of words of 8 bytes holds 512. */
const shades = [1, 16, 64, 192] as const

/** What a page is, in words that follow its number. */
export function pageFacts({ sections, sectionOf, relocs, pageSize }: PageMap, page: number): string {
  const count = relocs[page] ?? 0
  const load = count === 0 ? 'shared, no load writes to it' : `a load writes to it: ${counted(count, 'relocation')}`
  return `at ${hex(page * pageSize)}, ${sections[sectionOf[page]!] ?? 'no'} section, ${load}`
}

export function PageGrid({ map, page, onChoose, onPoint }: PageGridProps) {
  const columns = useMedia(WIDE) ? COLUMNS : FEW_COLUMNS
  const { length } = map.relocs
  const rows = Math.ceil(length / columns)
  const paths = useMemo(() => pathsOf(map, columns), [map, columns])
  const pageAt = (event: PointerEvent | MouseEvent): number | undefined => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect()
    const column = Math.floor(((event.clientX - left) / width) * columns)
    const row = Math.floor(((event.clientY - top) / height) * rows)
    const at = row * columns + column
    return column >= 0 && column < columns && at >= 0 && at < length ? at : undefined
  }
  const walk = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
      PageUp: -8 * columns,
      PageDown: 8 * columns,
      Home: -length,
      End: length,
    }
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onChoose(Math.min(length - 1, Math.max(0, page + by)))
  }
  return (
    <div
      class="page-grid"
      role="slider"
      aria-label="Page of the file"
      aria-valuemin={0}
      aria-valuemax={length - 1}
      aria-valuenow={page}
      aria-valuetext={`page ${page} ${pageFacts(map, page)}`}
      tabIndex={0}
      onKeyDown={walk}
      onClick={(event) => {
        const at = pageAt(event)
        if (at !== undefined) onChoose(at)
      }}
      onPointerMove={(event) => onPoint(pageAt(event))}
      onPointerLeave={() => onPoint(undefined)}
    >
      <svg viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true">
        {paths.map(({ className, d }) => (
          <path key={className} class={className} d={d} />
        ))}
        <rect class="page-chosen" x={page % columns} y={Math.floor(page / columns)} width={1} height={1} />
      </svg>
    </div>
  )
}

/** All pages as a small picture: what a load writes to stands out. */
export function PagePicture({ map }: { readonly map: PageMap }) {
  const paths = useMemo(() => pathsOf(map, COLUMNS, true), [map])
  return (
    <svg class="page-picture" viewBox={`0 0 ${COLUMNS} ${Math.ceil(map.relocs.length / COLUMNS)}`} aria-hidden="true">
      {paths.map(({ className, d }) => (
        <path key={className} class={className} d={d} />
      ))}
    </svg>
  )
}

/** One path for all cells of a section and a shade. Cells of a picture touch each other. */
function pathsOf({ sections, sectionOf, relocs }: PageMap, columns: number, isPicture = false) {
  const paths = new Map<string, string[]>()
  for (const [page, count] of relocs.entries()) {
    const fill = sectionFills[sections[sectionOf[page]!] ?? 'tables']
    const className = `page ${fill} ${classOf(count)}`
    const [x, y] = [page % columns, Math.floor(page / columns)]
    const cell = isPicture ? `M${x} ${y}h1v1h-1z` : `M${x + 0.1} ${y + 0.1}h.8v.8h-.8z`
    const known = paths.get(className)
    if (known === undefined) paths.set(className, [cell])
    else known.push(cell)
  }
  return [...paths].map(([className, cells]) => ({ className, d: cells.join('') }))
}

/** The class of a shade: `page-clean`, `page-1` to `page-4`. */
const classOf = (relocs: number): string =>
  relocs === 0 ? 'page-clean' : `page-${shades.filter((least) => least <= relocs).length}`

/** What colours and shades mean. */
export const PageLegend = ({ map }: { readonly map: PageMap }) => (
  <ul class="bar-legend">
    {map.sections.map((name, i) =>
      map.sectionOf.includes(i) ? (
        <li key={name}>
          <span class={`swatch ${sectionFills[name]}`} aria-hidden="true" />
          {name}
        </li>
      ) : null,
    )}
    <li>
      <Cell className="page-clean" /> no load writes to it
    </li>
    {shades.map((least, i) => (
      <li key={least}>
        <Cell className={`page-${i + 1}`} /> {least} {i + 1 < shades.length ? `to ${shades[i + 1]! - 1}` : 'or more'}
        {i === 0 && ' relocations'}
      </li>
    ))}
  </ul>
)

const Cell = ({ className }: { readonly className: string }) => (
  <svg class="page-swatch" viewBox="0 0 1 1" aria-hidden="true">
    <path class={`page fill-1 ${className}`} d="M.1 .1h.8v.8h-.8z" />
  </svg>
)
