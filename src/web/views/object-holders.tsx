/**
 * What keeps an object alive, and what refers to it.
 * @module
 */

import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted } from '../parts/figures.ts'
import { holderText } from '../parts/files.ts'
import { Bytes, LibraryLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { usePages } from '../parts/rows.ts'
import { ShownLink } from '../parts/shown-link.tsx'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { ReferenceRow } from '../questions/object.ts'
import { href } from '../route.ts'

interface OfObject {
  readonly start: number
}

export const Keepers = ({ start }: OfObject) => (
  <div class="pair">
    <section>
      <h2>Path from a root</h2>
      <Path start={start} />
    </section>
    <section>
      <h2>Kept alive by</h2>
      <Dominators start={start} />
    </section>
  </div>
)

function Path({ start }: OfObject) {
  const reply = useAnswer('path', start)
  return (
    <Reply of={reply} what="path">
      {(path) =>
        path === null ? (
          <p>No root leads to this object. Only the loader or weak references refer to it.</p>
        ) : (
          <>
            <ol class="steps">
              {path.steps.map(({ node, field, isWeak }, i) => (
                <>
                  {path.omitted > 0 && i === path.steps.length / 2 && <Omitted n={path.omitted} />}
                  <li key={i}>
                    {field !== null && <span class="soft">{field}: </span>}
                    <ShownLink shown={node} />
                    {isWeak && ' (weak)'}
                  </li>
                </>
              ))}
            </ol>
            {path.isWeak && <p>The path has a weak reference, which alone does not keep the object alive.</p>}
          </>
        )
      }
    </Reply>
  )
}

const Omitted = ({ n }: { readonly n: number }) => <li class="soft">… {counted(n, 'more step')}</li>

function Dominators({ start }: OfObject) {
  const reply = useAnswer('keepers', start)
  return (
    <Reply of={reply} what="sizes">
      {(answer) =>
        answer !== null && (
          <>
            <dl class="facts">
              <dt>own size</dt>
              <dd>
                <Bytes n={answer.own} />
              </dd>
              <dt>retained</dt>
              <dd>
                <Bytes n={answer.retained} />
              </dd>
              <dt>held by</dt>
              <dd>{answer.isLibrary ? <LibraryLink file={answer.holder} /> : holderText(answer.holder)}</dd>
            </dl>
            {answer.keepers.length === 0 ? (
              <p>No single object: a root, or several roots, keep it.</p>
            ) : (
              <ol class="steps">
                {answer.keepers.map(({ text, at, retained }, i) => (
                  <>
                    {answer.omitted > 0 && i === answer.keepers.length / 2 && <Omitted n={answer.omitted} />}
                    <li key={i}>
                      <ShownLink shown={{ text, at }} /> <Bytes n={retained} />
                    </li>
                  </>
                ))}
              </ol>
            )}
          </>
        )
      }
    </Reply>
  )
}

export function References({ start }: OfObject) {
  const to = usePages('references', start)
  const from = usePages('referrers', start)
  return (
    <div class="pair">
      <section>
        <h2>Referred to by</h2>
        <VirtualTable label="Referrers" columns={columns} rows={from} hrefOf={hrefOf} isShort />
      </section>
      <section>
        <h2>Refers to</h2>
        <VirtualTable label="References" columns={columns} rows={to} hrefOf={hrefOf} isShort />
      </section>
    </div>
  )
}

const hrefOf = ({ node }: ReferenceRow) => (node.at === null ? undefined : href('object', { at: hex(node.at) }))

const columns: readonly Column<ReferenceRow>[] = [
  {
    id: 'node',
    title: 'Object',
    width: 'minmax(14rem, 3fr)',
    cell: ({ node, lisp }) => (
      <>
        <ShownLink shown={node} /> <code class="soft">{lisp}</code>
      </>
    ),
  },
  {
    id: 'field',
    title: 'Field',
    width: 'minmax(6rem, 1fr)',
    cell: ({ field, isWeak }) => `${field}${isWeak ? ' (weak)' : ''}`,
  },
  { id: 'slot', title: 'Slot', width: '6rem', cell: ({ slot }) => <code>{slot === 0 ? '' : hex(slot)}</code> },
]
