/**
 * Fields and bytes of an object. A field that is chosen marks its bytes; a byte that is chosen marks its field.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { HexPane, type Span, useBytes } from '../parts/hex-pane.tsx'
import { ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { usePages } from '../parts/rows.ts'
import { ShownLink } from '../parts/shown-link.tsx'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { FieldRow } from '../questions/object.ts'
import { href } from '../route.ts'

interface ContentsProps {
  /** Where the object starts. */
  readonly start: number
  /** Size of the file. */
  readonly size: number
  /** The stretches of the file that the object consists of. */
  readonly runs: readonly Span[]
  /** The byte that the URL names. */
  readonly at: number
}

const columns: readonly Column<FieldRow>[] = [
  { id: 'name', title: 'Field', width: 'minmax(7rem, 1fr)', cell: ({ name }) => name },
  { id: 'offset', title: 'Offset', width: '6rem', cell: ({ offset }) => <code>{hex(offset)}</code> },
  { id: 'size', title: 'Size', width: '3.5rem', isNumber: true, cell: ({ size }) => size },
  { id: 'holds', title: 'Holds', width: 'minmax(11rem, 2fr)', cell: ({ holds }) => <ShownLink shown={holds} /> },
]

export function Contents({ start, size, runs, at }: ContentsProps) {
  const [cursor, setCursor] = useState(at)
  const [pointed, setPointed] = useState<Span>()
  useEffect(() => setCursor(at), [at])
  const rows = usePages('fields', start)
  const field = useBytes(start, cursor).fieldAt(cursor)
  const isInside = runs.some((run) => cursor >= run.start && cursor < run.end)
  const choose = (offset: number) => {
    setCursor(offset)
    // The byte is part of the state of the page, and no step of its history.
    const isOf = runs.some((run) => offset >= run.start && offset < run.end)
    if (isOf) history.replaceState(null, '', href('object', { at: hex(offset) }))
  }
  return (
    <section class="contents">
      <h2>Fields and bytes</h2>
      <div class="contents-panes">
        <VirtualTable
          label="Fields"
          columns={columns}
          rows={rows}
          active={field?.index}
          isShort
          hrefOf={({ holds }) => (holds.at === null ? undefined : href('object', { at: hex(holds.at) }))}
          onActive={({ offset }) => choose(offset)}
          onPoint={(row) => setPointed(row && { start: row.offset, end: row.offset + row.size })}
        />
        <div class="bytes">
          {runs.length > 1 && <Runs runs={runs} onChoose={choose} />}
          <HexPane object={start} size={size} cursor={cursor} onCursor={choose} pointed={pointed} />
          <p class="contents-at">
            <code>{hex(cursor)}</code>{' '}
            {field === undefined ? (isInside ? 'padding' : 'outside the object') : field.name}
            {!isInside && runs.length > 0 && (
              <>
                {': '}
                <ObjectLink at={cursor}>what is here</ObjectLink>
              </>
            )}
          </p>
        </div>
        <Inspector at={cursor} />
      </div>
    </section>
  )
}

/** Most stretches that have a button. */
const MOST_RUNS = 8

/** Buttons that lead to each stretch of an object that is in several places. */
const Runs = ({ runs, onChoose }: { readonly runs: readonly Span[]; readonly onChoose: (offset: number) => void }) => (
  <p class="hex-keys">
    In {runs.length} places:{' '}
    {runs.slice(0, MOST_RUNS).map(({ start }) => (
      <>
        <button type="button" class="button" key={start} onClick={() => onChoose(start)}>
          {hex(start)}
        </button>{' '}
      </>
    ))}
    {runs.length > MOST_RUNS && '…'}
  </p>
)

/** The bytes at the cursor, read in every way. */
function Inspector({ at }: { readonly at: number }) {
  const reply = useAnswer('readings', at)
  return (
    <Reply of={reply} what="readings">
      {({ numbers, float, slot, tag, kind, lisp, relocation }) => (
        <div class="readings">
          <table>
            <caption class="soft">Numbers at {hex(at)}</caption>
            <thead>
              <tr>
                <th scope="col">bits</th>
                <th scope="col">unsigned</th>
                <th scope="col">signed</th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ bits, unsigned, signed }) => (
                <tr key={bits}>
                  <th scope="row">{bits}</th>
                  <td>
                    <code>{String(unsigned)}</code>
                  </td>
                  <td>{signed === unsigned ? <span class="soft">same</span> : <code>{String(signed)}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <dl class="facts">
            <dt>double</dt>
            <dd>
              <code>{float === null ? 'end of the file' : String(float)}</code>
            </dd>
            <dt>word at {hex(slot)}</dt>
            <dd>
              tag {tag}, {kind}
            </dd>
            <dt>as Lisp</dt>
            <dd>
              <ShownLink shown={lisp} />
            </dd>
            <dt>relocation</dt>
            <dd>
              {relocation === null ? (
                'none'
              ) : (
                <>
                  <code>{relocation.name}</code>, {relocation.phase}, entry {relocation.index}
                  {relocation.base !== null && (
                    <>
                      : {relocation.base} + <code>{hex(relocation.target)}</code>
                    </>
                  )}
                </>
              )}
            </dd>
          </dl>
        </div>
      )}
    </Reply>
  )
}
