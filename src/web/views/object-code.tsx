/**
 * What is particular to some objects: the text of a string, the instructions of a byte-compiled function.
 * @module
 */
import { useMemo } from 'preact/hooks'
import { useAnswer } from '../answers.ts'
import { counted } from '../parts/figures.ts'
import { ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { arrayRows } from '../parts/rows.ts'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { Answer } from '../questions.ts'

export function StringText({ start }: { readonly start: number }) {
  const reply = useAnswer('text', start)
  return (
    <section>
      <h2>Text</h2>
      <Reply of={reply} what="text">
        {({ text, isWhole, length, multibyte }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
            <pre class="text" tabIndex={0}>
              {text}
              {!isWhole && '…'}
            </pre>
            <p class="soft">
              {counted(length, multibyte ? 'character' : 'byte')}, {multibyte ? 'multibyte' : 'unibyte'}
            </p>
          </>
        )}
      </Reply>
    </section>
  )
}

type Function = NonNullable<Answer<'instructions'>>
type Instruction = Function['instructions'][number]

const columns: readonly Column<Instruction>[] = [
  { id: 'pc', title: 'At', width: '3.5rem', isNumber: true, cell: ({ pc }) => pc },
  {
    id: 'label',
    title: 'Label',
    width: '4rem',
    isNumber: true,
    cell: ({ label }) => (label === null ? '' : `${label}:`),
  },
  {
    id: 'opcode',
    title: 'Instruction',
    width: '11rem',
    cell: ({ opcode }) => <code>{opcode ?? 'no instruction'}</code>,
  },
  {
    id: 'argument',
    title: 'Argument',
    width: 'minmax(12rem, 1fr)',
    cell: ({ argument, function: inner }) =>
      inner === null ? <code>{argument}</code> : <ObjectLink at={inner}>{argument}</ObjectLink>,
  },
]

/** The instructions of a byte-compiled function; nothing for other objects. */
export function Disassembly({ start }: { readonly start: number }) {
  const reply = useAnswer('instructions', start)
  if (reply.state === 'done' && reply.value === null) return null
  return (
    <section>
      <h2>Byte-code</h2>
      <Reply of={reply} what="instructions">
        {(code) => code !== null && <Instructions code={code} />}
      </Reply>
    </section>
  )
}

function Instructions({ code }: { readonly code: Function }) {
  const { parameters, documentation, interactive, instructions } = code
  const rows = useMemo(() => arrayRows(instructions), [instructions])
  return (
    <>
      <dl class="facts">
        <dt>parameters</dt>
        <dd>
          <code>{parameters}</code>
        </dd>
        {documentation !== null && (
          <>
            <dt>documentation</dt>
            <dd>{documentation}</dd>
          </>
        )}
        {interactive !== null && (
          <>
            <dt>interactive</dt>
            <dd>
              <code>{interactive}</code>
            </dd>
          </>
        )}
      </dl>
      <VirtualTable label="Instructions" columns={columns} rows={rows} isShort />
    </>
  )
}
