/**
 * Libraries: the loaded files with what each holds, the definitions of one of them, and the order in which they were loaded.
 * @module
 */

import { useMemo } from 'preact/hooks'
import type { Libraries as AllLibraries, Library } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted, grouped } from '../parts/figures.ts'
import { fileText } from '../parts/files.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { Bytes, Link, ObjectLink } from '../parts/links.tsx'
import { LoadOrder } from '../parts/load-order.tsx'
import { Reply } from '../parts/reply.tsx'
import { arrayRows, usePages } from '../parts/rows.ts'
import { type Column, type Sort, VirtualTable } from '../parts/virtual-table.tsx'
import type { DefinitionRow } from '../questions/libraries.ts'
import type { ViewProps } from '../route.ts'
import { href, type Params, replaceRoute } from '../route.ts'

export function Libraries({ params }: ViewProps) {
  const reply = useAnswer('libraries')
  return (
    <>
      <h1>Libraries</h1>
      <Reply of={reply} what="libraries">
        {(all) => (all.libraries.length === 0 ? <None /> : <Found all={all} params={params} />)}
      </Reply>
    </>
  )
}

const None = () => (
  <p>
    No library is found: the dump has no <code>load-history</code>, or its name is in the executable alone. A report
    that is made with <code>--emacs EXECUTABLE</code> has the names.
  </p>
)

function Found({ all, params }: { readonly all: AllLibraries; readonly params: Params }) {
  const { file, show } = params
  const library = all.libraries.find((each) => each.file === file)
  const tab = (name: string, title: string) => (
    <a href={href('libraries', { ...params, show: name })} aria-current={(show ?? '') === name ? 'true' : undefined}>
      {title}
    </a>
  )
  return (
    <>
      <nav class="tabs" aria-label="Ways to see them">
        {tab('', 'Table')} {tab('order', 'Load order')}
      </nav>
      {file !== undefined && library === undefined && <p class="failed">The dump has no library {file}.</p>}
      <div class={library === undefined ? undefined : 'split'}>
        {show === 'order' ? (
          <LoadOrder libraries={all.libraries} chosen={file} />
        ) : (
          <Table all={all} params={params} chosen={file} />
        )}
        {library !== undefined && <One key={library.file} library={library} params={params} />}
      </div>
    </>
  )
}

interface TableProps {
  readonly all: AllLibraries
  readonly params: Params
  readonly chosen: string | undefined
}

const figures = {
  retained: (library: Library) => library.retained,
  own: (library: Library) => library.own,
  shared: (library: Library) => library.shared,
  functions: (library: Library) => library.defuns,
  variables: (library: Library) => library.variables,
  faces: (library: Library) => library.faces,
  'required by': (library: Library) => library.requiredBy.length,
} as const
type Figure = keyof typeof figures
const isFigure = (name: string): name is Figure => Object.hasOwn(figures, name)

function Table({ all: { libraries, other }, params, chosen }: TableProps) {
  const { name = '' } = params
  const sort = sortBy(params['sort'])
  const rows = useMemo(() => {
    const shown = libraries
      .map((library, i) => ({ library, number: i + 1 }))
      .filter(({ library }) => matches(library, name))
    return arrayRows(shown.sort(orderBy(sort)))
  }, [libraries, name, sort.column, sort.isDescending])
  const columns = useMemo(() => columnsOf(params), [JSON.stringify(params)])
  return (
    <div>
      <form class="controls" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <FilterInput
          label="name or feature"
          value={name}
          onValue={(value) => replaceRoute('libraries', { ...params, name: value })}
        />
      </form>
      <VirtualTable
        label="Libraries"
        columns={columns}
        rows={rows}
        hrefOf={({ library }) => href('libraries', { ...params, file: library.file })}
        isMarked={({ library }) => library.file === chosen}
        sort={sort}
        sortable={['file', 'number', ...Object.keys(figures)]}
        onSort={({ column, isDescending }) =>
          replaceRoute('libraries', { ...params, sort: `${isDescending ? '-' : ''}${column}` })
        }
      />
      <h2>Held by no single library</h2>
      <dl class="facts">
        {other.map(({ holder, bytes }) => [
          <dt key={holder}>{otherNames[holder]}</dt>,
          <dd key={`${holder} bytes`}>
            <Bytes n={bytes} />
          </dd>,
        ])}
      </dl>
    </div>
  )
}

const otherNames = {
  c: 'C variables, builtin symbols and subrs',
  symbols: 'symbols that no library defined',
  shared: 'several libraries',
  weak: 'weak references alone',
  format: 'header and padding',
} as const

interface Row {
  readonly library: Library
  /** In the order of loading. */
  readonly number: number
}

const matches = ({ file, provides }: Library, text: string): boolean =>
  [file, ...provides].some((each) => each.toLowerCase().includes(text.toLowerCase()))

function sortBy(text: string | undefined): Sort {
  const [, minus, column = ''] = /^(-?)(.*)$/.exec(text ?? '') ?? []
  if (column === 'file' || column === 'number' || isFigure(column)) return { column, isDescending: minus === '-' }
  return { column: 'retained', isDescending: true }
}

function orderBy({ column, isDescending }: Sort): (a: Row, b: Row) => number {
  const sign = isDescending ? -1 : 1
  const byName = (a: Row, b: Row) => (a.library.file < b.library.file ? -1 : 1)
  if (column === 'file') return (a, b) => sign * byName(a, b)
  if (!isFigure(column)) return (a, b) => sign * (a.number - b.number)
  const figure = figures[column]
  return (a, b) => sign * (figure(a.library) - figure(b.library)) || byName(a, b)
}

function columnsOf(params: Params): Column<Row>[] {
  const widths: Readonly<Record<Figure, string>> = {
    retained: '6rem',
    own: '6rem',
    shared: '6rem',
    functions: '5.5rem',
    variables: '5.5rem',
    faces: '4rem',
    'required by': '6.5rem',
  }
  return [
    {
      id: 'file',
      title: 'library',
      width: 'minmax(12rem, 1fr)',
      cell: ({ library: { file, custom } }) => (
        <>
          <a href={href('libraries', { ...params, file })} tabIndex={-1} title={file}>
            {fileText(file)}
          </a>
          {custom && <span class="soft"> custom</span>}
        </>
      ),
    },
    ...(Object.keys(figures) as Figure[]).map(
      (name): Column<Row> => ({
        id: name,
        title: name,
        width: widths[name],
        isNumber: true,
        cell: ({ library }) => grouped(figures[name](library)),
      }),
    ),
    { id: 'number', title: 'order', width: '4.5rem', isNumber: true, cell: ({ number }) => grouped(number) },
  ]
}

/** One library: its features, its definitions, what it shares. */
function One({ library, params }: { readonly library: Library; readonly params: Params }) {
  const { file, provides, requires, requiredBy, retained, own, shared } = library
  const rows = usePages('definitions', file)
  const groups = useAnswer('sharedBy', file)
  return (
    <section class="one" aria-label={`Library ${file}`}>
      <h2 title={file}>
        {fileText(file)}{' '}
        <a class="close" href={href('libraries', { ...params, file: '' })} aria-label={`Close ${file}`}>
          ×
        </a>
      </h2>
      <p>
        It retains <Bytes n={retained} />: <Bytes n={own} /> are its own, without symbols and what these hold.{' '}
        {shared > 0 && (
          <>
            It shares <Bytes n={shared} /> with others.{' '}
          </>
        )}
        <Link view="sizes" params={{ path: JSON.stringify([file]) }}>
          What they are
        </Link>
      </p>
      <dl class="facts">
        <dt>provides</dt>
        <dd>{provides.join(' ') || '–'}</dd>
        <dt>requires</dt>
        <dd>{requires.join(' ') || '–'}</dd>
        <dt>required by</dt>
        <dd>
          {requiredBy.length === 0
            ? '–'
            : requiredBy.map((each) => (
                <>
                  <a key={each} href={href('libraries', { ...params, file: each })} title={each}>
                    {fileText(each)}
                  </a>{' '}
                </>
              ))}
        </dd>
      </dl>
      <h2>Definitions</h2>
      <VirtualTable
        label={`Definitions of ${file}`}
        columns={definitionColumns}
        rows={rows}
        hrefOf={({ at }) => (at === null ? undefined : href('object', { at: hex(at) }))}
      />
      <Reply of={groups} what="shared objects">
        {(found) =>
          found.length > 0 && (
            <>
              <h2>Shared with others</h2>
              <ul class="shared">
                {found.map(({ at, name, bytes, files }) => (
                  <li key={at}>
                    <Bytes n={bytes} /> <ObjectLink at={at}>{name}</ObjectLink>{' '}
                    <span class="soft">
                      with {files.slice(0, 3).map(fileText).join(', ')}
                      {files.length > 3 && ` and ${counted(files.length - 3, 'other')}`}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Reply>
    </section>
  )
}

const definitionColumns: readonly Column<DefinitionRow>[] = [
  {
    id: 'name',
    title: 'symbol',
    width: 'minmax(10rem, 1fr)',
    cell: ({ name, at }) => (at === null ? name : <ObjectLink at={at}>{name}</ObjectLink>),
  },
  { id: 'kinds', title: 'defined as', width: '8rem', cell: ({ kinds }) => kinds.join(', ') },
  { id: 'bytes', title: 'bytes', width: '5.5rem', isNumber: true, cell: ({ bytes }) => grouped(bytes) },
  { id: 'count', title: 'objects', width: '5rem', isNumber: true, cell: ({ count }) => grouped(count) },
]
