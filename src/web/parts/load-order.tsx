/**
 * Libraries in the order in which they were loaded, as lines of text with an arc from each to those that it requires. An arc to a
 * library further up is a requirement that was met before; longer arcs reach further to the left.
 *
 * A graph with layers would need 120 nodes and many crossings. In one column all names can be read, on a phone too, and the
 * arcs of the library that is chosen stand out.
 * @module
 */

import { useMemo, useState } from 'preact/hooks'
import type { Library } from '../../analyse.ts'
import { href } from '../route.ts'
import { counted } from './figures.ts'
import { fileText } from './files.ts'

/** Height of a line in pixels, as the stylesheet has it, and width of the arcs. */
const LINE = 24
const ARCS = 150

interface Arc {
  /** Number of the library that requires the other. */
  readonly from: number
  readonly to: number
}

interface LoadOrderProps {
  readonly libraries: readonly Library[]
  /** The file that is chosen. */
  readonly chosen: string | undefined
}

export function LoadOrder({ libraries, chosen }: LoadOrderProps) {
  const arcs = useMemo(() => arcsOf(libraries), [libraries])
  const [pointed, setPointed] = useState<number>()
  const picked = pointed ?? libraries.findIndex(({ file }) => file === chosen)
  const near = useMemo(() => neighbours(arcs, picked), [arcs, picked])
  return (
    <figure class="load-order">
      <figcaption class="soft">
        {counted(libraries.length, 'library', 'libraries')} in the order in which they were loaded, with{' '}
        {counted(arcs.length, 'arc')} to what they require. Point at a library to see{' '}
        <span class="swatch fill-1" aria-hidden="true" />
        what it requires and <span class="swatch fill-2" aria-hidden="true" />
        what requires it.
      </figcaption>
      <div class="load-order-lines">
        <svg
          height={LINE * libraries.length}
          viewBox={`0 0 ${ARCS} ${LINE * libraries.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          class={near.requires.size + near.requiredBy.size > 0 ? 'has-picked' : ''}
        >
          {arcs.map((arc) => (
            <path key={`${arc.from} ${arc.to}`} d={pathOf(arc)} class={classOf(arc, picked)} />
          ))}
        </svg>
        <ol onMouseLeave={() => setPointed(undefined)}>
          {libraries.map((library, i) => (
            // biome-ignore lint/a11y/useKeyWithMouseEvents: the link in it has the same effect when it has the focus
            <li
              key={library.file}
              class={
                i === picked ? 'picked' : near.requires.has(i) ? 'required' : near.requiredBy.has(i) ? 'requiring' : ''
              }
              onMouseOver={() => setPointed(i)}
            >
              <a
                href={href('libraries', { file: library.file, show: 'order' })}
                onFocus={() => setPointed(i)}
                onBlur={() => setPointed(undefined)}
                aria-description={describe(library)}
                title={library.file}
              >
                {fileText(library.file)}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}

/** An arc for each pair of a library and one that requires a feature of it. */
function arcsOf(libraries: readonly Library[]): Arc[] {
  const numbers = new Map(libraries.map(({ file }, i) => [file, i]))
  return libraries.flatMap(({ requiredBy }, to) =>
    requiredBy.flatMap((file) => {
      const from = numbers.get(file)
      return from === undefined || from === to ? [] : [{ from, to }]
    }),
  )
}

function neighbours(arcs: readonly Arc[], picked: number) {
  return {
    requires: new Set(arcs.filter(({ from }) => from === picked).map(({ to }) => to)),
    requiredBy: new Set(arcs.filter(({ to }) => to === picked).map(({ from }) => from)),
  }
}

const classOf = ({ from, to }: Arc, picked: number): string =>
  from === picked ? 'requires' : to === picked ? 'required-by' : ''

/** Half an ellipse on the left of the lines, wider the further it reaches. */
function pathOf({ from, to }: Arc): string {
  const [y0, y1] = [LINE * (from + 0.5), LINE * (to + 0.5)]
  const reach = Math.min(ARCS - 4, 8 + 14 * Math.sqrt(Math.abs(from - to)))
  return `M${ARCS} ${y0}C${ARCS - (4 / 3) * reach} ${y0} ${ARCS - (4 / 3) * reach} ${y1} ${ARCS} ${y1}`
}

function describe({ requires, requiredBy }: Library): string {
  const requirers = requiredBy.length === 0 ? 'nothing requires it' : `required by ${requiredBy.join(', ')}`
  return `${requires.length === 0 ? 'requires nothing' : `requires ${requires.join(', ')}`}; ${requirers}`
}
