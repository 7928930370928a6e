/**
 * The machine's Lisp library as a module, because a browser cannot load files.
 *
 * In: `src/machine/library/*.el`. Out: their texts by name, sorted by name.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../src/machine/library/', import.meta.url)

export function lispLibrary(header: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.el'))
  const entries = files.sort().map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const lines = text.split('\n').map((line) => `    ${JSON.stringify(line)},`)
    return `  ${JSON.stringify(file.slice(0, -'.el'.length))}: [\n${lines.join('\n')}\n  ].join("\\n"),`
  })
  return `// ${header}\n\nexport const lispLibrary = {\n${entries.join('\n')}\n}\n`
}

export const declareLispLibrary = (header: string): string =>
  `// ${header}\n\n/** Texts of Lisp files by name, without \`.el\`. */\nexport declare const lispLibrary: Readonly<Record<string, string>>\n`
