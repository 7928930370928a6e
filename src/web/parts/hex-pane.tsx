/**
 * A window on the bytes of the file, with a cursor that arrows and clicks move. Bytes of one object stand out, and its fields
 * alternate in shade.
 * @module
 */
import { useEffect, useId, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'

/** Bytes from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface HexPaneProps {
  /** Where the object starts whose bytes stand out. */
  readonly object: number
  /** Size of the file. */
  readonly size: number
  readonly cursor: number
  readonly onCursor: (offset: number) => void
  /** The bytes that the pointer marks from elsewhere. */
  readonly pointed: Span | undefined
}

const ROWS = 16
/** Bytes that are asked for at a time: at least twice those in view. */
const BLOCK = 1024

/** Whether there is room for 16 bytes in a row. */
function useBytesInRow(): number {
  const [query] = useState(() => matchMedia('(min-width: 44rem)'))
  const [isWide, setWide] = useState(query.matches)
  useEffect(() => {
    const change = () => setWide(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [query])
  return isWide ? 16 : 8
}

export function HexPane({ object, size, cursor, onCursor, pointed }: HexPaneProps) {
  const id = useId()
  const width = useBytesInRow()
  const row = cursor - (cursor % width)
  const lastTop = Math.max(0, Math.ceil(size / width) * width - ROWS * width)
  const inside = (offset: number) => Math.min(lastTop, Math.max(0, offset - (offset % width)))
  const [chosen, setTop] = useState(() => inside(row - 2 * width))
  const top = inside(chosen)
  useEffect(() => {
    if (row < top || row >= top + ROWS * width) setTop(inside(row - 4 * width))
  }, [row, width])

  const block = top - (top % BLOCK)
  const reply = useAnswer('bytes', object, block, 2 * BLOCK)
  const known = reply.state === 'done' ? reply.value : undefined
  const fieldAt = fieldsByByte(known, block)
  const selected = fieldAt(cursor)

  const move = (event: KeyboardEvent) => {
    const by = stepOf(event, cursor, width)
    if (by === undefined) return
    event.preventDefault()
    const next = cursor + by
    if (next >= 0 && next < size) onCursor(next)
  }
  const classOf = (offset: number): string => {
    const field = fieldAt(offset)
    const names = [field === undefined ? 'other' : field.index % 2 === 0 ? 'even' : 'odd']
    if (field !== undefined && field === selected) names.push('selected')
    if (pointed !== undefined && offset >= pointed.start && offset < pointed.end) names.push('pointed')
    if (offset === cursor) names.push('cursor')
    return names.join(' ')
  }
  const click = (event: MouseEvent) => {
    const { at } = (event.target as HTMLElement).dataset
    if (at !== undefined) onCursor(Number(at))
  }
  const rows = Array.from({ length: ROWS }, (_, i) => top + i * width).filter((start) => start < size)
  return (
    <div class="hex">
      <div
        class="hex-rows"
        role="grid"
        aria-label="Bytes"
        aria-activedescendant={`${id}-${cursor}`}
        tabIndex={0}
        onKeyDown={move}
        onClick={click}
      >
        {rows.map((start) => (
          <div role="row" key={start} class="hex-row">
            <span role="rowheader" class="soft">
              {start.toString(16).padStart(6, '0')}
            </span>
            {Array.from({ length: Math.min(width, size - start) }, (_, i) => start + i).map((offset) => (
              <span
                role="gridcell"
                key={offset}
                id={`${id}-${offset}`}
                data-at={offset}
                class={classOf(offset)}
                aria-selected={offset === cursor}
                title={titleOf(fieldAt(offset)?.name, offset)}
              >
                {known?.bytes[offset - block]?.toString(16).padStart(2, '0') ?? '··'}
              </span>
            ))}
            <span role="gridcell" class="hex-text">
              {textOf(known?.bytes.slice(start - block, start - block + width) ?? [])}
            </span>
          </div>
        ))}
      </div>
      <Turn
        back={top === 0 ? undefined : () => setTop(inside(top - ROWS * width))}
        forth={top === lastTop ? undefined : () => setTop(inside(top + ROWS * width))}
      />
    </div>
  )
}

interface TurnProps {
  /** Undefined at the start of the file. */
  readonly back: (() => void) | undefined
  /** Undefined at its end. */
  readonly forth: (() => void) | undefined
}

const Turn = ({ back, forth }: TurnProps) => (
  <p class="hex-keys">
    <button type="button" disabled={back === undefined} onClick={back}>
      ↑ before
    </button>{' '}
    <button type="button" disabled={forth === undefined} onClick={forth}>
      ↓ after
    </button>
  </p>
)

/** Bytes by which a key moves the cursor; undefined for other keys. */
function stepOf(event: KeyboardEvent, cursor: number, width: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  const column = cursor % width
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -width,
    ArrowDown: width,
    PageUp: -ROWS * width,
    PageDown: ROWS * width,
    Home: -column,
    End: width - 1 - column,
  }
  return steps[event.key]
}

const titleOf = (name: string | undefined, offset: number) => `${hex(offset)}${name === undefined ? '' : ` ${name}`}`

const textOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('')

interface KnownBytes {
  readonly bytes: readonly number[]
  readonly fields: readonly KnownField[]
}
interface KnownField {
  readonly index: number
  readonly name: string
  readonly offset: number
  readonly size: number
}

/** The field that each byte of a block belongs to. */
function fieldsByByte(known: KnownBytes | undefined, block: number): (offset: number) => KnownField | undefined {
  const fields: KnownField[] = []
  for (const field of known?.fields ?? []) {
    const start = Math.max(field.offset - block, 0)
    for (let i = start; i < Math.min(field.offset + field.size - block, 2 * BLOCK); i++) fields[i] = field
  }
  return (offset) => fields[offset - block]
}
