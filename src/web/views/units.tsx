/**
 * Native compilation units: the files of native code that an Emacs opens when it starts from the dump, in that order.
 * @module
 */
import type { Unit } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted } from '../parts/figures.ts'
import { ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { arrayRows } from '../parts/rows.ts'
import { type Column, VirtualTable } from '../parts/virtual-table.tsx'
import { href } from '../route.ts'

export function Units() {
  const reply = useAnswer('units')
  return (
    <>
      <h1>Native units</h1>
      <Reply of={reply} what="native units">
        {(units) =>
          units.length === 0 ? (
            <p>This dump has no native code: Emacs opens no .eln file for it.</p>
          ) : (
            <List units={units} />
          )
        }
      </Reply>
    </>
  )
}

function List({ units }: { readonly units: readonly Unit[] }) {
  const incoherent = units.filter((unit) => unit.incoherent !== null).length
  return (
    <>
      <p class="prose">
        Emacs opens {counted(units.length, '.eln file')} when it starts from this dump, in this order. Each has two
        names, relative to the directory of the executable: one of the installed file, one of the file in the build
        tree. If the installed file of the first unit exists, Emacs opens the installed files of all; otherwise it opens
        those of the build tree. If one of them is absent, Emacs exits.
      </p>
      {incoherent > 0 && (
        <p class="damage" role="alert">
          {counted(incoherent, 'unit has', 'units have')} one name, not a pair. Emacs calls such a dump incoherent, and
          exits when it loads it. <code>pdmp repair FILE -o NEW</code> makes pairs of the names.
        </p>
      )}
      <VirtualTable
        label="Native units"
        columns={columns}
        rows={arrayRows(units)}
        hrefOf={({ offset }) => href('object', { at: hex(offset) })}
      />
    </>
  )
}

/** A path as a directory and the file in it. */
function split(path: string): readonly [directory: string, file: string] {
  const slash = path.lastIndexOf('/') + 1
  return [path.slice(0, slash), path.slice(slash)]
}

const UNNAMED = 'no name in the dump'
const fileOf = ({ installed, buildTree, incoherent }: Unit): string =>
  split(installed ?? buildTree ?? incoherent ?? UNNAMED)[1]

const columns: readonly Column<Unit>[] = [
  {
    id: 'file',
    title: 'file',
    width: 'minmax(14rem, 1fr)',
    cell: (unit) => <ObjectLink at={unit.offset}>{fileOf(unit)}</ObjectLink>,
  },
  {
    id: 'installed',
    title: 'installed in',
    width: 'minmax(14rem, 1fr)',
    cell: ({ installed, incoherent }) => (
      <code title={installed ?? undefined}>
        {installed !== null ? split(installed)[0] : incoherent !== null ? split(incoherent)[0] : UNNAMED}
      </code>
    ),
  },
  {
    id: 'build tree',
    title: 'in the build tree',
    width: 'minmax(14rem, 1fr)',
    cell: (unit) => <code title={unit.buildTree ?? undefined}>{inBuildTree(unit)}</code>,
  },
  { id: 'offset', title: 'offset', width: '6rem', cell: ({ offset }) => <code>{hex(offset)}</code> },
]

/** The directory, or the whole name if the file is called otherwise there. */
function inBuildTree(unit: Unit): string {
  if (unit.incoherent !== null) return 'incoherent: one name'
  if (unit.buildTree === null) return UNNAMED
  const [directory, file] = split(unit.buildTree)
  return file === fileOf(unit) ? directory : unit.buildTree
}
