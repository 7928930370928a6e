/**
 * The start of the page: read what a report has inside, and show it, or ask for a file.
 * @module
 */
import { render } from 'preact'
import { App, type Inside } from './app.tsx'
import type { FileRole, Packed } from './packed.ts'
import { addPiece } from './session.ts'

/** The files of the page, as far as they are known. */
const files: Partial<Record<FileRole, Packed>> = {}
const names: Partial<Record<FileRole, string>> = {}

/**
 * Take the files from elements: their addresses, or their pieces, each of which goes to the worker as soon as it is parsed.
 * The page has no copy of them, and no task handles more than what was parsed in it.
 */
function takeFiles(isParsed: boolean): void {
  for (const element of document.querySelectorAll<HTMLScriptElement>('script[data-file]')) {
    // The parser appends to the last element in steps.
    if (!isParsed && element.nextSibling === null) return
    const { file, name, url } = element.dataset
    const role = file as FileRole
    names[role] ??= name ?? ''
    files[role] ??= url === undefined ? { pieces: role } : { url: new URL(url, location.href).href }
    if (url === undefined) addPiece(role, element.text)
    element.remove()
  }
}

const observer = new MutationObserver(() => takeFiles(false))
observer.observe(document.body, { childList: true })

const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve())
  else resolve()
})

/** What the file itself has inside. It is complete when the whole file has been parsed. */
async function inside(): Promise<Inside | undefined> {
  await parsed
  observer.disconnect()
  takeFiles(true)
  const stored = document.getElementById('answers')
  if (stored !== null) return { stored: JSON.parse(stored.textContent) }
  const { dump, old, executable } = files
  if (dump === undefined) return undefined
  return { names: { file: names.dump!, oldFile: names.old }, files: { dump, old, executable } }
}

render(<App inside={inside} />, document.getElementById('app')!)
