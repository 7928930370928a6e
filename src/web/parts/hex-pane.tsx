/**
 * A window on the bytes of the file, with a cursor that arrows and clicks move. Bytes of one object stand out, and its fields
 * alternate in shade.
 * @module
 */
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { useMedia, WIDE } from './media.ts'

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

/** The bytes around an offset, in blocks, and the field of the object that each belongs to. */
export function useBytes(object: number, offset: number) {
  const block = offset - (offset % BLOCK)
  const reply = useAnswer('bytes', object, block, 2 * BLOCK)
  const known = reply.state === 'done' ? reply.value : undefined
  const fieldAt = useMemo(() => fieldsByByte(known, block), [known, block])
  return { byteAt: (at: number) => known?.bytes[at - block], fieldAt }
}

export function HexPane({ object, size, cursor, onCursor, pointed }: HexPaneProps) {
  const id = useId()
  const width = useMedia(WIDE) ? 16 : 8
  const row = cursor - (cursor % width)
  const lastTop = Math.max(0, Math.ceil(size / width) * width - ROWS * width)
  const inside = (offset: number) => Math.min(lastTop, Math.max(0, offset - (offset % width)))
  const [chosen, setTop] = useState(() => inside(row - 2 * width))
  const top = inside(chosen)
  useEffect(() => {
    if (row < top || row >= top + ROWS * width) setTop(inside(row - 4 * width))
  }, [row, width])

  const { byteAt, fieldAt } = useBytes(object, top)
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
                {byteAt(offset)?.toString(16).padStart(2, '0') ?? '··'}
              </span>
            ))}
            <span role="gridcell" class="hex-text">
              {Array.from({ length: width }, (_, i) => characterOf(byteAt(start + i))).join('')}
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
    <button type="button" class="button" disabled={back === undefined} onClick={back}>
      ↑ before
    </button>{' '}
    <button type="button" class="button" disabled={forth === undefined} onClick={forth}>
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

const characterOf = (byte: number | undefined): string =>
  byte === undefined ? ' ' : byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·'

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
