/**
 * The start of the page: read what a report has inside, and show it, or ask for a file.
 * @module
 */
import { render } from 'preact'
import { App } from './app.tsx'
import type { Packed } from './unpack.ts'

/** Take the content of an element that a report has, so that it is in memory once. */
function taken(id: string): { readonly name: string; readonly text: string } | undefined {
  const element = document.getElementById(id)
  if (element === null) return undefined
  const { textContent: text } = element
  element.textContent = ''
  return { name: element.dataset['name'] ?? '', text }
}

const packed = (element: { readonly text: string } | undefined): Packed | undefined =>
  element === undefined ? undefined : { base64: element.text }

const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve())
  else resolve()
})

/** What the file itself has inside. It is complete when the whole file has been parsed. */
async function inside() {
  await parsed
  const [answers, dump, old, executable] = ['answers', 'dump', 'old', 'executable'].map(taken)
  if (answers !== undefined) return { stored: JSON.parse(answers.text) }
  const bytes = packed(dump)
  if (dump === undefined || bytes === undefined) return undefined
  const names = { file: dump.name, oldFile: old?.name }
  return { names, files: { dump: bytes, old: packed(old), executable: packed(executable) } }
}

render(<App inside={inside} />, document.getElementById('app')!)
