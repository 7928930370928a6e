/**
 * The value of an object as a tree that opens and folds, and as text.
 * @module
 */
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { useAnswer } from '../answers.ts'
import { counted } from '../parts/figures.ts'
import { InGrid } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { ShownLink } from '../parts/shown-link.tsx'
import type { ElementRow } from '../questions/object.ts'

/** The item of the tree that Tab reaches. Items are called by the numbers of the elements on the way to them: `0.3`. */
const Focus = createContext<{ readonly item: string; readonly set: (item: string) => void }>({ item: '0', set() {} })

export function LispTree({ start }: { readonly start: number }) {
  const [item, set] = useState('0')
  return (
    <section>
      <h2>Value</h2>
      <Focus.Provider value={{ item, set }}>
        <InGrid.Provider value={true}>
          <div class="tree" role="tree" aria-label="Value" onKeyDown={walk}>
            <Elements of={start} path="" level={1} />
          </div>
        </InGrid.Provider>
      </Focus.Provider>
      <AsText start={start} />
    </section>
  )
}

/** Move the focus to an item of the tree, or open and fold one. */
function walk(event: KeyboardEvent) {
  const tree = event.currentTarget as HTMLElement
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')]
  const here = items.indexOf(document.activeElement as HTMLElement)
  const item = items[here]
  if (item === undefined) return
  const isOpen = item.getAttribute('aria-expanded')
  const to: Readonly<Record<string, () => HTMLElement | null | undefined>> = {
    ArrowDown: () => items[here + 1],
    ArrowUp: () => items[here - 1],
    Home: () => items[0],
    End: () => items.at(-1),
    ArrowRight: () => (isOpen === 'true' ? items[here + 1] : undefined),
    ArrowLeft: () => (isOpen === 'true' ? undefined : item.parentElement?.closest<HTMLElement>('[role=treeitem]')),
  }
  const target = to[event.key]
  if (target !== undefined) {
    event.preventDefault()
    const next = target()
    if (next) next.focus()
    else if ((event.key === 'ArrowRight' && isOpen === 'false') || (event.key === 'ArrowLeft' && isOpen === 'true')) {
      item.querySelector<HTMLElement>('.tree-twist')?.click()
    }
  } else if (event.key === 'Enter') {
    const link = item.querySelector<HTMLAnchorElement>(':scope > .tree-row a, :scope > .tree-row button')
    event.preventDefault()
    link?.click()
  }
}

interface ElementsProps {
  /** Where the object starts that has the elements. */
  readonly of: number
  /** The item of the object, with a dot; empty for the object of the page. */
  readonly path: string
  readonly level: number
}

/** Elements that are shown at a time. */
const PAGE = 100

function Elements({ of, path, level }: ElementsProps) {
  const [pages, setPages] = useState(1)
  return (
    <>
      {Array.from({ length: pages }, (_, page) => (
        <ElementsPage
          key={page}
          of={of}
          path={path}
          level={level}
          page={page}
          isLast={page === pages - 1}
          onMore={() => setPages(pages + 1)}
        />
      ))}
    </>
  )
}

interface ElementsPageProps extends ElementsProps {
  readonly page: number
  readonly isLast: boolean
  readonly onMore: () => void
}

function ElementsPage({ of, path, level, page, isLast, onMore }: ElementsPageProps) {
  const reply = useAnswer('elements', of, page * PAGE, PAGE)
  if (reply.state !== 'done')
    return (
      <div class="tree-row soft" aria-hidden="true">
        …
      </div>
    )
  const { total, rows } = reply.value
  const left = total - page * PAGE - rows.length
  return (
    <>
      {rows.map((row, i) => (
        <ElementItem key={i} row={row} path={`${path}${page * PAGE + i}`} level={level} />
      ))}
      {total === 0 && <Item path={`${path}0`} level={level} row={<span class="soft">no elements</span>} />}
      {isLast && left > 0 && (
        <Item
          path={`${path}more`}
          level={level}
          row={
            <button type="button" tabIndex={-1} onClick={onMore}>
              {counted(left, 'more element')}
            </button>
          }
        />
      )}
    </>
  )
}

interface ItemProps {
  readonly path: string
  readonly level: number
  readonly row: preact.ComponentChildren
  readonly isOpen?: boolean | undefined
  readonly children?: preact.ComponentChildren
}

function Item({ path, level, row, isOpen, children }: ItemProps) {
  const focus = useContext(Focus)
  return (
    <div
      class="tree-item"
      role="treeitem"
      aria-level={level}
      aria-expanded={isOpen}
      tabIndex={focus.item === path ? 0 : -1}
      onFocus={(event) => {
        event.stopPropagation()
        focus.set(path)
      }}
    >
      <div class="tree-row">{row}</div>
      {children}
    </div>
  )
}

function ElementItem({
  row,
  path,
  level,
}: {
  readonly row: ElementRow
  readonly path: string
  readonly level: number
}) {
  const [isOpen, setOpen] = useState(false)
  const { label, key, value, isOpenable } = row
  return (
    <Item
      path={path}
      level={level}
      isOpen={isOpenable ? isOpen : undefined}
      row={
        <>
          {isOpenable ? (
            <span class="tree-twist" aria-hidden="true" onClick={() => setOpen(!isOpen)}>
              {isOpen ? '▾' : '▸'}
            </span>
          ) : (
            <span class="tree-leaf" aria-hidden="true" />
          )}
          <span class="soft number">{label}</span>{' '}
          {key !== null && (
            <>
              <ShownLink shown={key} /> →{' '}
            </>
          )}
          <ShownLink shown={value} />
        </>
      }
    >
      {isOpen && value.at !== null && (
        <div role="group">
          <Elements of={value.at} path={`${path}.`} level={level + 1} />
        </div>
      )}
    </Item>
  )
}

function AsText({ start }: { readonly start: number }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As text</summary>
      {isOpen && <Printed start={start} />}
    </details>
  )
}

function Printed({ start }: { readonly start: number }) {
  const reply = useAnswer('printed', start)
  return (
    <Reply of={reply} what="text">
      {(printed) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <pre class="text" tabIndex={0}>
          {printed?.text}
          {printed?.isWhole === false && '…'}
        </pre>
      )}
    </Reply>
  )
}
