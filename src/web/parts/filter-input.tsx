/**
 * A field whose text filters rows. It acts when the user pauses, so that not every letter asks the worker.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { parseRoute } from '../route.ts'

interface FilterInputProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  /** Width in characters. */
  readonly size?: number
  readonly placeholder?: string
  readonly inputMode?: 'text' | 'numeric'
}

/** Milliseconds without a key after which the text counts. */
const PAUSE = 250

const viewShown = (): string => parseRoute(location.hash).view

export function FilterInput({ label, value, onValue, size = 24, placeholder, inputMode = 'text' }: FilterInputProps) {
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(value), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const view = useRef(viewShown())
  const change = (next: string, pause: number) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      // A field loses the focus when the page goes to another view, and says then that it changed. That must not lead back.
      if (next !== value && viewShown() === view.current) onValue(next)
    }, pause)
  }
  return (
    <label class="filter">
      {label}{' '}
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        inputMode={inputMode}
        size={size}
        placeholder={placeholder}
        value={text}
        onInput={(event) => change(event.currentTarget.value, PAUSE)}
        onChange={(event) => change(event.currentTarget.value, 0)}
      />
    </label>
  )
}
