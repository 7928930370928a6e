/**
 * The search of the banner: symbols, strings and offsets as one types, in a list that arrows walk.
 * @module
 */

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { hex } from '../index.ts'
import { useAnswer } from './answers.ts'
import { counted } from './parts/figures.ts'
import type { Hit } from './questions/search.ts'
import { href } from './route.ts'

/** Symbols, and strings, that are listed. */
const MOST = 12
/** Milliseconds without a key before a search starts. */
const PAUSE = 120

/** The id of the field, which `/` focuses. */
export const SEARCH = 'search'

const hrefOf = ({ at }: Hit): string => href('object', { at: hex(at) })

/** The types of Preact want a `datalist` for this role. The list here is one of ARIA. */
const combobox = (list: string, isExpanded: boolean, active: string | undefined): object => ({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': list,
  'aria-expanded': isExpanded,
  'aria-activedescendant': active,
})

export function SearchBox() {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const words = useDelayed(text)
  const reply = useAnswer('search', words, MOST)
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const found = reply.state === 'done' ? reply.value : { hits: [], symbols: 0, strings: 0 }
  const isShown = isOpen && words.trim() !== '' && words === text
  const chosen = found.hits[Math.min(active, found.hits.length - 1)]

  const follow = (hit: Hit | undefined) => {
    if (hit === undefined) return
    setOpen(false)
    location.hash = hrefOf(hit)
  }
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setOpen(true)
      setActive(Math.max(0, Math.min(found.hits.length - 1, active + step)))
    } else if (event.key === 'Enter') follow(chosen)
    else if (event.key === 'Escape') {
      if (isShown) setOpen(false)
      else document.getElementById('main')?.focus()
    }
  }

  return (
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={({ relatedTarget }) => !box.current?.contains(relatedTarget as Node | null) && setOpen(false)}
    >
      <input
        id={SEARCH}
        type="search"
        {...combobox(
          list,
          isShown,
          isShown && chosen !== undefined ? `${list}-${found.hits.indexOf(chosen)}` : undefined,
        )}
        autocomplete="off"
        spellcheck={false}
        placeholder="Search symbols, strings, offsets"
        aria-label="Search symbols, strings and offsets"
        aria-keyshortcuts="/"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={key}
      />
      <kbd>/</kbd>
      <div class="search-results" hidden={!isShown}>
        <Results id={list} hits={found.hits} chosen={chosen} onChoose={follow} />
        <p class="soft" role="status">
          {reply.state === 'done' ? summaryOf(found) : reply.state === 'busy' ? 'Searching…' : reply.failure.message}
        </p>
      </div>
    </div>
  )
}

interface ResultsProps {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly chosen: Hit | undefined
  readonly onChoose: (hit: Hit) => void
}

const Results = ({ id, hits, chosen, onChoose }: ResultsProps) => (
  <div id={id} role="listbox" aria-label="Found">
    {hits.map((hit, i) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles keys
      <div
        key={`${hit.kind} ${hit.at}`}
        id={`${id}-${i}`}
        role="option"
        aria-selected={hit === chosen}
        class="hit"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(hit)}
      >
        <span class="object">{hit.text}</span>
        <span class="soft">
          {hit.detail} {hex(hit.at)}
        </span>
      </div>
    ))}
  </div>
)

const summaryOf = ({ hits, symbols, strings }: { hits: readonly Hit[]; symbols: number; strings: number }): string =>
  symbols + strings === 0 && hits.length > 0 ? '' : `${counted(symbols, 'symbol')}, ${counted(strings, 'string')}`

/** A text, when it has not changed for a moment. */
function useDelayed(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
