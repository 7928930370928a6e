/**
 * The first screen: drop or choose a dump. Nothing leaves the page, and the policy of the page lets nothing leave it.
 * @module
 */
import { useState } from 'preact/hooks'
import type { OpenedFiles } from './packed.ts'
import type { FileNames } from './session.ts'

interface StartProps {
  /** Whether this is the page without a dump, whose policy forbids all connections. */
  readonly isFirst: boolean
  readonly onFiles: (names: FileNames, files: OpenedFiles) => void
}

export function Start({ isFirst, onFiles }: StartProps) {
  const [isOver, setOver] = useState(false)
  const [old, setOld] = useState<File>()
  const open = (file: File | undefined) => {
    if (file === undefined) return
    const files = { dump: { blob: file }, old: old && { blob: old }, executable: undefined }
    onFiles({ file: file.name, oldFile: old?.name }, files)
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
        open(event.dataTransfer?.files[0])
      }}
    >
      <h1>Look into a portable dump of Emacs</h1>
      <p>
        <Choose onFile={open}>Choose a .pdmp file</Choose> or drop it here.
      </p>
      <p class="soft">
        The file stays on this computer. Nothing is uploaded
        {isFirst ? (
          <>
            : the policy of this page, <code>connect-src 'none'</code>, makes the browser refuse every connection.
          </>
        ) : (
          '.'
        )}
      </p>
      <details>
        <summary>Compare two dumps</summary>
        <p>
          Choose the older one first: <Choose onFile={setOld}>Choose the older dump</Choose> {old?.name}
        </p>
      </details>
      <details>
        <summary>Where is a dump?</summary>
        <p>
          In <code>/usr/libexec/emacs/VERSION/TRIPLET/</code> on Debian and Fedora, in{' '}
          <code>Emacs.app/Contents/MacOS/libexec/</code> on macOS, in <code>libexec\emacs\VERSION\TRIPLET\</code> on
          Windows. Emacs prints the path of the dump that it was started from:
        </p>
        <p>
          <code>emacs --batch --eval '(princ (cdr (assq (quote dump-file-name) (pdumper-stats))))'</code>
        </p>
        <p>
          A dump of your own is what <code>dump-emacs-portable</code> wrote. The file may be packed with gzip.
        </p>
      </details>
    </section>
  )
}

interface ChooseProps {
  readonly onFile: (file: File | undefined) => void
  readonly children: string
}

/** A button that asks for a file. */
const Choose = ({ onFile, children }: ChooseProps) => (
  <label class="choose button">
    {children}
    <input type="file" onChange={(event) => onFile(event.currentTarget.files?.[0])} />
  </label>
)
