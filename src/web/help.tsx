/**
 * The keys of the page, as a dialog.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { areKeysOn, setKeysOn } from './keys.ts'
import type { View } from './views.ts'

interface HelpProps {
  readonly views: readonly View[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function Help({ views, isOpen, onClose }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(areKeysOn)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl class="facts">
        <Key keys={['/']} does="search symbols, strings and offsets" />
        {views.map(({ id, key, title }, i) => (
          <Key key={id} keys={i < 9 ? [String(i + 1), `g ${key}`] : [`g ${key}`]} does={title} />
        ))}
        <Key keys={['↑', '↓']} does="walk rows, trees and results" />
        <Key keys={['←', '→']} does="close and open a branch of a tree" />
        <Key keys={['Enter']} does="follow the row" />
        <Key keys={['Alt ←']} does="back" />
        <Key keys={['?']} does="show these keys" />
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => {
              setKeysOn(checked)
              setOn(checked)
            }}
          />{' '}
          Single keys work
        </label>
      </p>
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  )
}

const Key = ({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) => (
  <>
    <dt>
      {keys.map((key, i) => (
        <>
          {i > 0 && ' or '}
          <kbd>{key}</kbd>
        </>
      ))}
    </dt>
    <dd>{does}</dd>
  </>
)
