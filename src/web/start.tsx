/**
 * The first screen: drop or choose a dump. Nothing leaves the page, and the policy of the page lets nothing leave it.
 * @module
 */
import { useState } from 'preact/hooks'
import type { OpenedFiles } from './explorer.ts'
import type { FileNames } from './session.ts'

interface StartProps {
  readonly onFiles: (names: FileNames, files: OpenedFiles) => void
}

export function Start({ onFiles }: StartProps) {
  const [isOver, setOver] = useState(false)
  const open = async (files: FileList | null | undefined) => {
    const [first, second] = files ?? []
    if (first === undefined) return
    const dump = { bytes: await bytesOf(first) }
    const old = second === undefined ? undefined : { bytes: await bytesOf(second) }
    onFiles({ file: first.name, oldFile: second?.name }, { dump, old, executable: undefined })
  }
  return (
    <section
      class={isOver ? 'start over' : 'start'}
      aria-label="Open a dump"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        open(event.dataTransfer?.files)
      }}
    >
      <h1>Open a portable dump of Emacs</h1>
      <p>
        <label class="choose">
          Choose a .pdmp file
          <input type="file" multiple onChange={(event) => open(event.currentTarget.files)} />
        </label>{' '}
        or drop it here.
      </p>
      <p class="soft">
        The file stays on this computer. Nothing is uploaded: the policy of this page, <code>connect-src 'none'</code>,
        makes the browser refuse every connection.
      </p>
    </section>
  )
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())
