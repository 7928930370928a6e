/**
 * Media queries as state.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'

/** Whether a media query matches, now and as the window changes. */
export function useMedia(text: string): boolean {
  const [query] = useState(() => matchMedia(text))
  const [isMatched, setMatched] = useState(query.matches)
  useEffect(() => {
    const change = () => setMatched(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [query])
  return isMatched
}

/** The window is wide enough for the navigation at its side, as the stylesheet says. */
export const WIDE = '(min-width: 44.01rem)'
