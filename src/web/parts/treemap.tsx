/**
 * Groups as cells whose areas are to scale, with the groups in each of them.
 *
 * It is a listbox of ARIA: Tab reaches it as one thing, arrows go to the next cell in their direction, Enter opens a cell. The
 * inner cells are hidden from screen readers, which find them when they open the outer one.
 * @module
 */
import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** A cell, and those in it. */
export interface TreemapCell {
  readonly name: string
  /** Its area is to this scale. */
  readonly weight: number
  readonly cells: readonly TreemapCell[]
}

/** How a cell looks. */
export interface TreemapLook {
  /** What is written in the cell. */
  readonly label: string
  /** A second line. */
  readonly detail: string
  /** The name of a colour of the stylesheet: `1` to `8`, `none`, `grew`, `shrank`. */
  readonly tint: string
  /** How strong the colour is, from 0 to 1. */
  readonly strength?: number
}

interface TreemapProps<Cell extends TreemapCell> {
  readonly label: string
  readonly cells: readonly Cell[]
  /** The look of a cell; `outer` is the one that it is in. */
  readonly lookOf: (cell: Cell, outer: Cell | undefined) => TreemapLook
  /** The name of the outer cell that stands out. */
  readonly marked: string | undefined
  /** Called with the cell under the pointer or reached by keys, from the outer one inwards; empty when there is none. */
  readonly onPoint: (cells: readonly Cell[]) => void
  /** Called with the cell that was clicked, or on which Enter was pressed. */
  readonly onOpen: (cells: readonly Cell[]) => void
}

/** What a layout places. */
interface Placed<Cell> {
  readonly cell: Cell | undefined
  readonly value: number
  readonly inner: readonly Placed<Cell>[]
}

/** A cell with its place, in pixels. */
interface Box<Cell> {
  readonly cell: Cell
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly inner: readonly Box<Cell>[]
}

/** Height of the line with the name of a cell that has cells in it, in pixels. */
const HEAD = 18
/** Least width and height of a cell whose inner cells are drawn, and of one with a label. */
const ROOM_FOR_CELLS = { width: 64, height: 46 }
const ROOM_FOR_LABEL = { width: 34, height: 15 }
/** Least side of an inner cell that is drawn. */
const LEAST_SIDE = 3

const widthOf = ({ x0, x1 }: Box<unknown>): number => x1 - x0
const heightOf = ({ y0, y1 }: Box<unknown>): number => y1 - y0
const hasRoom = (box: Box<unknown>, { width, height }: { readonly width: number; readonly height: number }): boolean =>
  widthOf(box) >= width && heightOf(box) >= height
const showsCells = (box: Box<unknown>): boolean => box.inner.length > 0 && hasRoom(box, ROOM_FOR_CELLS)

/** Values of inner cells add up to the weight of the outer one, which need not be so for what they retain. */
function placedBy<Cell extends TreemapCell>(cells: readonly Cell[], total: number): Placed<Cell>[] {
  const sum = cells.reduce((all, { weight }) => all + weight, 0)
  const shown = cells.filter(({ weight }) => weight > 0)
  return shown.map((cell) => {
    const value = (total * cell.weight) / sum
    return { cell, value, inner: placedBy(cell.cells as readonly Cell[], value) }
  })
}

function boxesOf<Cell extends TreemapCell>(
  cells: readonly Cell[],
  width: number,
  height: number,
): readonly Box<Cell>[] {
  const top: Placed<Cell> = { cell: undefined, value: 0, inner: placedBy(cells, 1) }
  const tree = hierarchy(top, ({ inner }) => inner).sum(({ inner, value }) => (inner.length > 0 ? 0 : value))
  const layout = treemap<Placed<Cell>>()
    .size([width, height])
    .paddingInner(2)
    .paddingOuter((box) => (box.depth === 1 ? 2 : 0))
    .paddingTop((box) => (box.depth === 1 ? HEAD : 0))
    .round(true)
  return boxesIn(layout(tree))
}

const boxesIn = <Cell,>({ children = [] }: HierarchyRectangularNode<Placed<Cell>>): Box<Cell>[] =>
  children.map((node) => {
    const { x0, y0, x1, y1 } = node
    return { cell: node.data.cell!, x0, y0, x1, y1, inner: boxesIn(node) }
  })

export function Treemap<Cell extends TreemapCell>(props: TreemapProps<Cell>) {
  const { label, cells, lookOf, marked, onPoint, onOpen } = props
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const boxes = useMemo(() => boxesOf(cells, width, height), [cells, width, height])
  const [active, setActive] = useState(0)
  useEffect(() => setActive(0), [cells])
  const id = useId()

  const walk = (event: KeyboardEvent) => {
    const box = boxes[active]
    if (box === undefined) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen([box.cell])
      return
    }
    const next = nextBox(boxes, active, event.key)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    onPoint([boxes[next]!.cell])
  }

  return (
    <div
      class="treemap"
      role="listbox"
      aria-label={label}
      aria-activedescendant={boxes.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      ref={frame}
      onKeyDown={walk}
      onMouseLeave={() => onPoint([])}
    >
      {boxes.map((box, i) => (
        <Outer
          key={box.cell.name}
          id={`${id}-${i}`}
          box={box}
          isActive={i === active}
          isMarked={box.cell.name === marked}
          lookOf={lookOf}
          onPoint={onPoint}
          onOpen={(opened) => {
            setActive(i)
            onOpen(opened)
          }}
        />
      ))}
    </div>
  )
}

interface OuterProps<Cell extends TreemapCell> extends Pick<TreemapProps<Cell>, 'lookOf' | 'onPoint' | 'onOpen'> {
  readonly id: string
  readonly box: Box<Cell>
  readonly isActive: boolean
  readonly isMarked: boolean
}

function Outer<Cell extends TreemapCell>(props: OuterProps<Cell>) {
  const { id, box, isActive, isMarked, lookOf, onPoint, onOpen } = props
  const cell = box.cell
  const look = lookOf(cell, undefined)
  const inner = useMemo(() => (showsCells(box) ? innerCells(box, lookOf, onPoint, onOpen) : undefined), [box, lookOf])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles keys
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the listbox handles keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      title={`${cell.name}\n${look.detail}`}
      class={`cell tint-${look.tint}${inner === undefined ? '' : ' outer'}${isActive ? ' active' : ''}${isMarked ? ' marked' : ''}`}
      style={placeOf(box, 0, 0, look.strength)}
      onMouseOver={() => onPoint([cell])}
      onClick={() => onOpen([cell])}
    >
      <Label look={look} box={box} isHead={inner !== undefined} />
      {inner}
    </div>
  )
}

function innerCells<Cell extends TreemapCell>(
  box: Box<Cell>,
  lookOf: TreemapProps<Cell>['lookOf'],
  onPoint: TreemapProps<Cell>['onPoint'],
  onOpen: TreemapProps<Cell>['onOpen'],
) {
  const outer = box.cell
  const drawn = box.inner.filter((each) => widthOf(each) >= LEAST_SIDE && heightOf(each) >= LEAST_SIDE)
  return drawn.map((each) => {
    const cell = each.cell
    const look = lookOf(cell, outer)
    return (
      // biome-ignore lint/a11y/useKeyWithMouseEvents: the listbox handles keys
      <div
        key={cell.name}
        aria-hidden="true"
        title={`${outer.name}\n${cell.name}\n${look.detail}`}
        class={`cell tint-${look.tint}`}
        style={placeOf(each, box.x0, box.y0, look.strength)}
        onMouseOver={(event) => {
          event.stopPropagation()
          onPoint([outer, cell])
        }}
        onClick={(event) => {
          event.stopPropagation()
          onOpen([outer, cell])
        }}
      >
        <Label look={look} box={each} isHead={false} />
      </div>
    )
  })
}

/** The name of a cell and its size: seen where there is room, and always the name of the cell for screen readers. */
function Label({
  look,
  box,
  isHead,
}: {
  readonly look: TreemapLook
  readonly box: Box<unknown>
  readonly isHead: boolean
}) {
  const isDrawn = hasRoom(box, ROOM_FOR_LABEL)
  const isTall = heightOf(box) >= 2 * ROOM_FOR_LABEL.height + 4
  return (
    <div class={isDrawn ? 'cell-label' : 'unseen'}>
      <span>{look.label}</span>{' '}
      <span class={isHead ? 'cell-detail' : isDrawn && !isTall ? 'unseen' : 'cell-detail below'}>{look.detail}</span>
    </div>
  )
}

/** The place of a box, relative to the one that it is in. */
const placeOf = ({ x0, y0, x1, y1 }: Box<unknown>, left: number, top: number, strength = 0.5) => ({
  left: `${x0 - left}px`,
  top: `${y0 - top}px`,
  width: `${x1 - x0}px`,
  height: `${y1 - y0}px`,
  '--strength': `${Math.round(14 + 34 * strength)}%`,
})

/** The nearest box in the direction of a key: across its own width or height rather than beside it. */
function nextBox(boxes: readonly Box<unknown>[], active: number, key: string): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return boxes.length - 1
  const direction = directions[key]
  const from = boxes[active]
  if (direction === undefined || from === undefined) return undefined
  const [dx, dy] = direction
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  boxes.forEach((box, i) => {
    const ahead = dx > 0 ? box.x0 - from.x1 : dx < 0 ? from.x0 - box.x1 : dy > 0 ? box.y0 - from.y1 : from.y0 - box.y1
    if (i === active || ahead < 0) return
    const aside =
      dx === 0
        ? Math.max(0, box.x0 - from.x1, from.x0 - box.x1) + Math.abs(box.x0 - from.x0) / 1000
        : Math.max(0, box.y0 - from.y1, from.y0 - box.y1) + Math.abs(box.y0 - from.y0) / 1000
    const distance = ahead + 4 * aside
    if (distance >= least) return
    best = i
    least = distance
  })
  return best
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The size of an element, in pixels. */
function useSize(element: { readonly current: HTMLElement | null }): {
  readonly width: number
  readonly height: number
} {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element.current!
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    })
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [])
  return size
}
