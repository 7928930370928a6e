/**
 * Source text of plain values, and of shared constants.
 *
 * In: objects of numbers. Out: their JavaScript, in lines of at most 120 columns.
 *
 * @module
 */

import type { Struct } from './lisp-structs.ts'

/** Length of a line in columns. */
const width = 120

/** Longest text of fields that fits on the line of its constant. */
const shortText = 80

const structClass = `// Fields are text until first asked for: a program asks for one layout of many, and as code all of them take 10 ms to import
// (Node 20). Of each field there is a name and a size; a field that does not follow the one before it has its offset after '@'.
class Struct {
  #names
  #sizes

  constructor(size, names, sizes) {
    this.size = size
    this.#names = names
    this.#sizes = sizes
  }

  get fields() {
    const names = this.#names.match(/\\S+/g)
    let end = 0
    const cells = this.#sizes.match(/\\S+/g).map((cell, i) => {
      const [size, at = end] = cell.split('@')
      end = Number(at) + Number(size)
      return \`"\${names[i]}":{"offset":\${at},"size":\${size}}\`
    })
    const value = JSON.parse(\`{\${cells}}\`)
    Object.defineProperty(this, 'fields', { value, enumerable: true })
    return value
  }
}`

/** Print an object of numbers. Objects without nested objects take one line. */
export function print(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const entries = Object.entries(value)
  if (entries.every(([, item]) => typeof item === 'number')) {
    return `{ ${entries.map(([name, item]) => `${key(name)}: ${item}`).join(', ')} }`
  }
  return `{\n${entries.map(([name, item]) => `${inner}${key(name)}: ${print(item, inner)},\n`).join('')}${indent}}`
}

/** Print `cells`, each followed by `mark`, with as many on a line as fit. */
export function fill(cells: readonly string[], indent: string, mark = ','): string {
  const lines: string[] = []
  let line = indent
  for (const cell of cells) {
    if (line.length > indent.length && line.length + cell.length + 1 + mark.length > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${cell}${mark}` : `${cell}${mark}`
  }
  return [...lines, line].join('\n')
}

/** Print words as a string literal, over several lines if it is long. */
function textOf(words: readonly string[]): string {
  const line = `'${words.join(' ')}'`
  return line.length <= shortText ? line : `\`\n${fill(words, '  ', '')}\n\``
}

export function key(name: string): string {
  return /^([a-z_]\w*|[1-9]\d*)$/i.test(name) ? name : `'${name}'`
}

/** Constants by name and text. Equal structures with one name share a constant. */
export class Constants {
  readonly #names = new Map<string, string>()
  readonly #texts: string[] = []
  readonly #counts = new Map<string, number>()

  /** The constant for `struct`. A new one gets a number. Structures with the same names of fields share these names. */
  struct(name: string, struct: Struct): string {
    const ends = [0, ...Object.values(struct.fields).map(({ offset, size }) => offset + size)]
    const sizes = Object.values(struct.fields).map(({ offset, size }, i) =>
      offset === ends[i] ? `${size}` : `${size}@${offset}`,
    )
    const names = this.#share(`${name}_names`, textOf(Object.keys(struct.fields)))
    return this.#share(name, `new Struct(${struct.size}, ${names}, ${textOf(sizes)})`)
  }

  /** All declarations, in the order of their first use. */
  print(): string {
    return [structClass, ...this.#texts].join('\n\n')
  }

  #share(name: string, text: string): string {
    const known = this.#names.get(`${name} ${text}`)
    if (known) return known
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    this.#names.set(`${name} ${text}`, `${name}_${count}`)
    this.#texts.push(`const ${name}_${count} = ${text}`)
    return `${name}_${count}`
  }
}
