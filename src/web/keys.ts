/**
 * Keys that work everywhere on the page. They can be turned off, as WCAG 2.1.4 asks, for those who speak to their computer.
 * @module
 */
import { useEffect } from 'preact/hooks'

/** What a key does: by its name, or `g x` for two keys one after the other. */
export type Keys = Readonly<Record<string, () => void>>

const STORE = 'pdmp-keys'

/** Whether single keys do something. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off'
  } catch {
    return true
  }
}

export function setKeysOn(isOn: boolean): void {
  try {
    localStorage.setItem(STORE, isOn ? 'on' : 'off')
  } catch {
    // Without storage they are on.
  }
}

/** Handle keys that are not typed into a field. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    let first: string | undefined
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !areKeysOn())
        return
      const action = keys[`${first} ${event.key}`] ?? keys[event.key]
      first = event.key
      if (action === undefined) return
      first = undefined
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keys])
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
