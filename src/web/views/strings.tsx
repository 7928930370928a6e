/**
 * Strings: those whose text and size a filter lets through, with the path to each; or those that occur several times.
 * @module
 */
import { hex } from '../../index.ts'
import { grouped } from '../parts/figures.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { ObjectLink } from '../parts/links.tsx'
import { usePages } from '../parts/rows.ts'
import { type Column, type Sort, VirtualTable } from '../parts/virtual-table.tsx'
import type { StringFilter, StringRow, StringSort } from '../questions/strings.ts'
import type { ViewProps } from '../route.ts'
import { href, type Params, replaceRoute } from '../route.ts'

export function Strings({ params }: ViewProps) {
  const { text = '', least = '', most = '', repeated } = params
  const filter: StringFilter = {
    pattern: text,
    least: numberOf(least),
    most: numberOf(most),
    repeated: repeated !== undefined,
  }
  const change = (changed: Params) => replaceRoute('strings', { ...params, ...changed })
  const sort = sortBy(params['sort'], filter)
  const rows = usePages('strings', filter, sort.column as StringSort, sort.isDescending)
  return (
    <>
      <h1>Strings</h1>
      <form class="controls" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <FilterInput
          label="text"
          placeholder="regular expression"
          value={text}
          onValue={(value) => change({ text: value })}
        />
        <fieldset>
          <legend>bytes</legend>
          <FilterInput
            label="from"
            size={6}
            inputMode="numeric"
            value={least}
            onValue={(value) => change({ least: value })}
          />
          <FilterInput
            label="to"
            size={6}
            inputMode="numeric"
            value={most}
            onValue={(value) => change({ most: value })}
          />
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={filter.repeated}
            onChange={() => change({ repeated: filter.repeated ? '' : '1', sort: '' })}
          />{' '}
          only strings that occur several times
        </label>
      </form>
      <VirtualTable
        label="Strings"
        rows={rows}
        columns={columnsOf(filter)}
        hrefOf={({ offset }) => href('object', { at: hex(offset) })}
        sort={sort}
        sortable={filter.repeated ? ['offset', 'text', 'bytes', 'copies', 'saved'] : ['offset', 'text', 'bytes']}
        onSort={({ column, isDescending }) => change({ sort: `${isDescending ? '-' : ''}${column}` })}
      />
    </>
  )
}

const numberOf = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null)

function sortBy(text: string | undefined, { repeated }: StringFilter): Sort {
  const [, minus, column] = /^(-?)(offset|text|bytes|copies|saved)$/.exec(text ?? '') ?? []
  if (column !== undefined) return { column, isDescending: minus === '-' }
  return repeated ? { column: 'saved', isDescending: true } : { column: 'offset', isDescending: false }
}

function columnsOf({ repeated }: StringFilter): Column<StringRow>[] {
  const number = (id: 'copies' | 'saved', width: string): Column<StringRow> => ({
    id,
    title: id,
    width,
    isNumber: true,
    cell: (row) => grouped(row[id]),
  })
  return [
    {
      id: 'text',
      title: 'text',
      width: 'minmax(11rem, 3fr)',
      cell: ({ text, isCut, offset }) => (
        <ObjectLink at={offset}>
          {text === null ? 'in the executable' : `${JSON.stringify(text)}${isCut ? '…' : ''}`}
        </ObjectLink>
      ),
    },
    {
      id: 'bytes',
      title: 'bytes',
      width: '5rem',
      isNumber: true,
      cell: ({ bytes }) => (bytes === null ? '' : grouped(bytes)),
    },
    ...(repeated ? [number('copies', '5rem'), number('saved', '6rem')] : []),
    {
      id: 'path',
      title: repeated ? 'path to the first' : 'path',
      width: 'minmax(12rem, 2fr)',
      cell: ({ path }) => <span title={path ?? undefined}>{path ?? <span class="soft">none</span>}</span>,
    },
    { id: 'offset', title: 'offset', width: '6rem', cell: ({ offset }) => <code>{hex(offset)}</code> },
  ]
}
