/**
 * What changed since the older dump: identities, counts by part, and rows with old and new values.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted, grouped } from '../parts/figures.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { LibraryLink, Link, ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { arrayRows, usePages } from '../parts/rows.ts'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import type { ChangedPart, ChangeRow, ComparedDump, Comparison } from '../questions/compare.ts'
import { href, type Params, replaceRoute, type ViewProps } from '../route.ts'

/** What the parts are called, in the order of the rows. */
const titles: Readonly<Record<ChangedPart, string>> = {
  libraries: 'libraries',
  features: 'features',
  symbols: 'symbols added or removed',
  values: 'values',
  functions: 'functions',
  properties: 'property lists',
  flags: 'flags of symbols',
  variables: 'variables of C',
  buffers: 'buffers',
  documentation: 'offsets of documentation',
}

const allParts = Object.keys(titles) as ChangedPart[]

export function Compare({ params }: ViewProps) {
  const reply = useAnswer('comparison')
  return (
    <>
      <h1>What changed since the older dump</h1>
      <Reply of={reply} what="comparison">
        {(found) => (
          <>
            <p class={found.same ? 'good' : undefined}>
              {found.same
                ? 'Lisp sees no difference between the two dumps.'
                : `Lisp sees ${counted(totalOf(found), 'difference')} between the two dumps.`}
            </p>
            <Identities found={found} />
            <Nameless found={found} />
            <Changes found={found} params={params} />
            <Sizes found={found} />
          </>
        )}
      </Reply>
    </>
  )
}

const totalOf = ({ counts }: Comparison): number => Object.values(counts).reduce((a, b) => a + b, 0)

const facts: readonly (readonly [title: string, text: (dump: ComparedDump) => string])[] = [
  ['Emacs', ({ title }) => title ?? 'an unreleased one'],
  ['machine', ({ wordSize, byteOrder }) => `${8 * wordSize}-bit ${byteOrder}-endian`],
  ['size in bytes', ({ size }) => grouped(size)],
  ['fingerprint of the executable', ({ fingerprint }) => `${fingerprint.slice(0, 16)}…`],
]

const Identities = ({ found }: { readonly found: Comparison }) => (
  <table class="identities">
    <thead>
      <tr>
        <td />
        <th scope="col">older dump</th>
        <th scope="col">this dump</th>
      </tr>
    </thead>
    <tbody>
      {facts.map(([title, text]) => {
        const [old, now] = [text(found.old), text(found.new)]
        return (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{old}</td>
            <td>{old === now ? <span class="soft">the same</span> : now}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

/** What the comparison could not tell apart. */
function Nameless({ found: { nameless, isOneExecutable } }: { readonly found: Comparison }) {
  const { functions, symbols } = nameless.new
  if (isOneExecutable || functions + symbols === 0) return null
  return (
    <p class="soft">
      {counted(functions, 'function')} and {counted(symbols, 'symbol')} that C defines have no known name in this dump.
      The comparison cannot match them with those of the other executable.
    </p>
  )
}

function Changes({ found, params }: { readonly found: Comparison; readonly params: Params }) {
  const part = allParts.find((each) => each === params['part']) ?? null
  const match = params['match'] ?? ''
  const rows = usePages('changes', part, match)
  const [picked, setPicked] = useState<ChangeRow>()
  useEffect(() => setPicked(undefined), [part, match])
  const shown = totalOf(found) - found.counts.documentation
  return (
    <section>
      <h2>Differences</h2>
      <ul class="choices" aria-label="Parts">
        <Choice title="all" count={shown} params={{ match }} isChosen={part === null} />
        {allParts
          .filter((each) => found.counts[each] > 0 || each === part)
          .map((each) => (
            <Choice
              key={each}
              title={titles[each]}
              count={found.counts[each]}
              params={{ part: each, match }}
              isChosen={each === part}
            />
          ))}
      </ul>
      <form class="controls" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <FilterInput
          label="name or path"
          placeholder="regular expression"
          value={match}
          onValue={(value) => replaceRoute('compare', { ...params, match: value })}
        />
        {part === null && found.counts.documentation > 0 && (
          <span class="soft">
            Offsets of documentation are listed separately: most builds change them, and the texts may be the same.
          </span>
        )}
      </form>
      <VirtualTable
        label="Differences"
        rows={rows}
        of={`${part} ${match}`}
        columns={columns}
        hrefOf={hrefOf}
        onActive={setPicked}
      />
      <Picked row={picked} />
    </section>
  )
}

/** Where the name of a row leads, if it is in this dump. */
function hrefOf({ at, file }: ChangeRow): string | undefined {
  if (file !== null) return href('libraries', { file })
  return at === null ? undefined : href('object', { at: hex(at) })
}

function linkOf({ name, at, file }: ChangeRow) {
  if (file !== null) return <LibraryLink file={file}>{name}</LibraryLink>
  return at === null ? undefined : <ObjectLink at={at}>{name}</ObjectLink>
}

/** The row that was reached, with its texts whole. */
const Picked = ({ row }: { readonly row: ChangeRow | undefined }) => (
  <div aria-live="polite" class="picked">
    {row === undefined ? (
      <p class="soft">Choose a row to see its values whole.</p>
    ) : (
      <dl class="facts">
        <dt>
          {row.change} {whatChanged[row.part]}
        </dt>
        <dd>{linkOf(row) ?? <code>{row.name}</code>}</dd>
        {row.path !== null && (
          <>
            <dt>place</dt>
            <dd>
              <code>{row.path}</code>
            </dd>
            <dt>older dump</dt>
            <dd>{row.old === null ? <span class="soft">nothing</span> : <code>{row.old}</code>}</dd>
            <dt>this dump</dt>
            <dd>{row.new === null ? <span class="soft">nothing</span> : <code>{row.new}</code>}</dd>
          </>
        )}
      </dl>
    )}
  </div>
)

interface ChoiceProps {
  readonly title: string
  readonly count: number
  readonly params: Params
  readonly isChosen: boolean
}

const Choice = ({ title, count, params, isChosen }: ChoiceProps) => (
  <li class={isChosen ? 'chosen' : undefined}>
    <Link view="compare" params={params}>
      {title} <span class="number">{grouped(count)}</span>
      {isChosen && <span class="unseen"> (shown)</span>}
    </Link>
  </li>
)

/** A text that a cell may cut, whole as its title. */
const Cut = ({ text }: { readonly text: string | null }) => (text === null ? null : <code title={text}>{text}</code>)

const columns: readonly Column<ChangeRow>[] = [
  {
    id: 'name',
    title: 'name',
    width: 'minmax(11rem, 2fr)',
    cell: (row) => (row.isFirst ? (linkOf(row) ?? <Cut text={row.name} />) : <code class="soft">{row.name}</code>),
  },
  {
    id: 'change',
    title: 'change',
    width: 'minmax(9rem, 1fr)',
    cell: ({ part, change }) => (change === 'changed' ? whatChanged[part] : `${change} ${whatChanged[part]}`),
  },
  { id: 'path', title: 'place', width: 'minmax(12rem, 2fr)', cell: ({ path }) => <Cut text={path} /> },
  { id: 'old', title: 'older dump', width: 'minmax(12rem, 3fr)', cell: ({ old }) => <Cut text={old} /> },
  { id: 'new', title: 'this dump', width: 'minmax(12rem, 3fr)', cell: ({ new: now }) => <Cut text={now} /> },
]

const whatChanged: Readonly<Record<ChangedPart, string>> = {
  libraries: 'library',
  features: 'feature',
  symbols: 'symbol',
  values: 'value',
  functions: 'function',
  properties: 'property list',
  flags: 'flags',
  variables: 'variable of C',
  buffers: 'buffer',
  documentation: 'documentation',
}

const signed = (change: number): string => `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`

const Sizes = ({ found: { sizes } }: { readonly found: Comparison }) =>
  sizes.length === 0 ? null : (
    <section>
      <h2>Objects by type</h2>
      <p class="soft">Types of which the dumps have a different number of objects.</p>
      <VirtualTable
        label="Objects by type"
        isShort
        rows={arrayRows(sizes)}
        columns={[
          { id: 'type', title: 'type', width: 'minmax(8rem, 2fr)', cell: ({ type }) => type },
          {
            id: 'old',
            title: 'older dump',
            width: 'minmax(5rem, 1fr)',
            isNumber: true,
            cell: ({ old }) => grouped(old),
          },
          {
            id: 'new',
            title: 'this dump',
            width: 'minmax(5rem, 1fr)',
            isNumber: true,
            cell: ({ new: now }) => grouped(now),
          },
          {
            id: 'change',
            title: 'change',
            width: 'minmax(5rem, 1fr)',
            isNumber: true,
            cell: ({ old, new: now }) => signed(now - old),
          },
        ]}
      />
    </section>
  )
