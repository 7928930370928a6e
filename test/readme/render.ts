/**
 * A page with the output of its examples renewed.
 *
 * - A `console` block is run line by line: each line that begins with `$ ` is given to a shell and followed by what it prints.
 *   A `console emacs` block needs the real Emacs of `emacs.pdmp`, and stays as it is where there is none.
 *   A `console duckdb` block needs DuckDB in the same way.
 * - A `ts` block that is followed at once by a `text` block is run, and the `text` block is what it prints.
 *
 * Tables that follow from declarations are made anew; see tables.ts.
 *
 * The blocks of a page run one after the other in one folder, so that a block can use what an earlier one wrote.
 * @module
 */
import { duckDb } from '../cli/duckdb.ts'
import { type Fence, fencesIn, type Page } from './pages.ts'
import { emacs, Scratch } from './scratch.ts'
import { renderTables } from './tables.ts'

export async function renderPage(page: Page): Promise<string> {
  const text = await renderTables(page.text)
  const fences = fencesIn(text)
  if (!fences.some(({ info }) => /^(console|ts)\b/.test(info))) return text
  const scratch = new Scratch(text)
  try {
    let rendered = ''
    let done = 0
    const replace = (fence: Fence, body: string) => {
      rendered += `${text.slice(done, fence.start)}\`\`\`${fence.info}\n${body}\`\`\``
      done = fence.end
    }
    for (const [index, fence] of fences.entries()) {
      const [language, needs] = fence.info.split(' ')
      if (language === 'console') {
        if (needs === 'emacs' && emacs === undefined) {
          process.stderr.write(
            `\nSKIPPED: an example of ${page.path}: the Emacs of emacs.pdmp (28.2, Debian 12) is not here\n`,
          )
          continue
        }
        if (needs === 'duckdb' && duckDb === undefined) continue
        let body = ''
        for (const [, line] of fence.body.matchAll(/^\$ (.*)$/gm)) body += `$ ${line}\n${await scratch.run(line!)}`
        replace(fence, body)
      }
      const sample = sampleBefore(text, fences, index)
      if (sample !== undefined) {
        scratch.write('sample.ts', sample.body)
        replace(fence, await scratch.run('tsx sample.ts'))
      }
    }
    return rendered + text.slice(done)
  } finally {
    scratch.remove()
  }
}

/** The `ts` block whose output the block `index` is. */
function sampleBefore(text: string, fences: readonly Fence[], index: number): Fence | undefined {
  const [before, fence] = [fences[index - 1], fences[index]!]
  const isOutput = fence.info === 'text' && before?.info === 'ts'
  return isOutput && text.slice(before.end, fence.start).trim() === '' ? before : undefined
}
