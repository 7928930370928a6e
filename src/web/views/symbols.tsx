/**
 * All symbols of the dump, with values and functions: a table that is filtered in its head and sorted by its titles.
 * @module
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { keyOf } from '../asked.ts'
import { LibraryLink, ObjectLink } from '../parts/links.tsx'
import { usePages } from '../parts/rows.ts'
import { ShownLink } from '../parts/shown-link.tsx'
import { type Column, type Sort, VirtualTable } from '../parts/virtual-table.tsx'
import type { SymbolQuery, SymbolRow } from '../questions/symbols.ts'
import { href, type Params, type ViewProps } from '../route.ts'

/** Milliseconds without a key before the rows follow what is typed. */
const PAUSE = 120

export function SymbolsView({ params }: ViewProps) {
  const query = queryOf(params)
  const fresh = usePages('symbols', query)
  // The rows of the last query stay until there are new ones.
  const shown = useRef({ rows: fresh, of: '' })
  const isAnswered = fresh.total !== undefined || fresh.failure !== undefined
  if (isAnswered) shown.current = { rows: fresh, of: keyOf(['symbols', query]) }
  const libraries = useAnswer('definers')
  const files = libraries.state === 'done' ? libraries.value : []
  const isWrong = fresh.failure?.code === 'mistake'
  const columns = useMemo(() => columnsFor(params, files, isWrong), [params, files, isWrong])
  return (
    <>
      <h1>Symbols</h1>
      <p class="soft">
        A name is a regular expression, and ignores case unless it has a capital letter. Enter follows the symbol.
      </p>
      <VirtualTable
        label="Symbols"
        columns={columns}
        rows={shown.current.rows}
        of={shown.current.of}
        hrefOf={({ at }) => href('object', { at: hex(at) })}
        sort={{ column: query.sort ?? 'name', isDescending: query.order !== undefined }}
        sortable={['name', 'library', 'offset']}
        onSort={(sort) => change(params, paramsOfSort(sort))}
      />
    </>
  )
}

const values = ['bound', 'unbound'] as const
const functions = ['fbound', 'loaded', 'autoload', 'funbound'] as const
const sorts = ['library', 'offset'] as const

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find((each) => each === text)

/** What the URL asks for. What it does not know is left out. */
function queryOf(params: Params): SymbolQuery {
  return {
    name: params['name'] === '' ? undefined : params['name'],
    value: oneOf(values, params['value']),
    function: oneOf(functions, params['function']),
    special: oneOf(['special'] as const, params['special']),
    library: params['library'],
    sort: oneOf(sorts, params['sort']),
    order: oneOf(['descending'] as const, params['order']),
  }
}

const paramsOfSort = ({ column, isDescending }: Sort): Readonly<Record<string, string | undefined>> => ({
  sort: column === 'name' ? undefined : column,
  order: isDescending ? 'descending' : undefined,
})

/** Change parameters of the URL. A filter is no step of the history. */
const change = (params: Params, changed: Readonly<Record<string, string | undefined>>): void =>
  location.replace(href('symbols', { ...params, ...changed }))

function columnsFor(params: Params, files: readonly string[], isWrong: boolean): readonly Column<SymbolRow>[] {
  const choice = (param: string, label: string, options: readonly (readonly [string, string])[]): ComponentChildren => (
    <Choice
      label={label}
      options={options}
      value={params[param] ?? ''}
      onChange={(value) => change(params, { [param]: value })}
    />
  )
  return [
    {
      id: 'name',
      title: 'Name',
      width: 'minmax(14rem, 2fr)',
      cell: ({ at, name, interned }) => <ObjectLink at={at}>{interned === 'initial' ? name : `#:${name}`}</ObjectLink>,
      filter: <NameFilter params={params} isWrong={isWrong} />,
    },
    {
      id: 'value',
      title: 'Value',
      width: 'minmax(12rem, 2fr)',
      cell: ({ value }) => value !== null && <ShownLink shown={value} />,
      filter: choice('value', 'Value', [
        ['bound', 'bound'],
        ['unbound', 'unbound'],
      ]),
    },
    {
      id: 'function',
      title: 'Function',
      width: 'minmax(12rem, 2fr)',
      cell: ({ function: definition }) => definition !== null && <ShownLink shown={definition} />,
      filter: choice('function', 'Function', [
        ['fbound', 'defined'],
        ['loaded', 'loaded'],
        ['autoload', 'autoload'],
        ['funbound', 'undefined'],
      ]),
    },
    {
      id: 'special',
      title: 'Flags',
      width: '8rem',
      cell: ({ isSpecial, isConstant }) =>
        [isSpecial && 'special', isConstant && 'constant'].filter(Boolean).join(', '),
      filter: choice('special', 'Flags', [['special', 'special']]),
    },
    {
      id: 'library',
      title: 'Library',
      width: 'minmax(9rem, 1fr)',
      cell: ({ library }) => library !== null && <LibraryLink file={library} />,
      filter: choice(
        'library',
        'Library',
        files.map((file) => [file, file] as const),
      ),
    },
    { id: 'offset', title: 'Offset', width: '6rem', cell: ({ at }) => <code>{hex(at)}</code> },
  ]
}

interface ChoiceProps {
  readonly label: string
  /** Values of the parameter, and what they are called. */
  readonly options: readonly (readonly [string, string])[]
  readonly value: string
  readonly onChange: (value: string) => void
}

const Choice = ({ label, options, value, onChange }: ChoiceProps) => (
  <select aria-label={`${label}: filter`} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    <option value="">any</option>
    {options.map(([id, title]) => (
      <option key={id} value={id}>
        {title}
      </option>
    ))}
  </select>
)

interface NameFilterProps {
  readonly params: Params
  /** Whether the text is no regular expression. */
  readonly isWrong: boolean
}

function NameFilter({ params, isWrong }: NameFilterProps) {
  const name = params['name'] ?? ''
  const [text, setText] = useState(name)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // What was typed meanwhile is newer than the URL that comes back.
  const sent = useRef(name)
  useEffect(() => {
    if (name === sent.current) return
    sent.current = name
    setText(name)
  }, [name])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = typed
      change(params, { name: typed })
    }, PAUSE)
  }
  return (
    <input
      type="search"
      aria-label="Name: filter by a regular expression"
      aria-invalid={isWrong}
      placeholder="regular expression"
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
