/**
 * Source text of plain values, and of constants that are written once and shared.
 *
 * In: objects of numbers. Out: their JavaScript, in lines of at most 120 columns.
 *
 * @module
 */

import type { Struct } from './lisp-structs.ts'

/** Columns of a line. */
const width = 120

/** Longest text of fields that fits the line of its constant. */
const shortText = 80

const structClass = `// Fields are text until first asked for: a program asks for one layout of twenty-five, and as code all of them take 10 ms to
// import (Node 20). 'name size' follows the field before it without a gap, 'name size@offset' does not.
class Struct {
  #text

  constructor(size, text) {
    this.size = size
    this.#text = text
  }

  get fields() {
    let end = 0
    const json = this.#text.replace(/(\\S+) (\\d+)(?:@(\\d+))?/g, (_, name, size, at = end) => {
      end = Number(at) + Number(size)
      return \`"\${name}":{"offset":\${at},"size":\${size}}\`
    })
    const value = JSON.parse(\`{\${json}}\`)
    Object.defineProperty(this, 'fields', { value, enumerable: true })
    return value
  }
}`

/** An object of numbers as source text; objects without objects in them take one line. */
export function print(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const entries = Object.entries(value)
  if (entries.every(([, item]) => typeof item === 'number')) {
    return `{ ${entries.map(([name, item]) => `${key(name)}: ${item}`).join(', ')} }`
  }
  return `{\n${entries.map(([name, item]) => `${inner}${key(name)}: ${print(item, inner)},\n`).join('')}${indent}}`
}

/** `cells` with commas, as many to a line as fit. */
export function fill(cells: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const cell of cells) {
    if (line.length > indent.length && line.length + cell.length + 2 > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${cell},` : `${cell},`
  }
  return [...lines, line].join('\n')
}

const withoutComma = (text: string): string => text.replace(/,$/, '')

export function key(name: string): string {
  return /^([a-z_]\w*|[1-9]\d*)$/i.test(name) ? name : `'${name}'`
}

/** Constants by name and text; equal structures of one name share a constant. */
export class Constants {
  readonly #names = new Map<string, string>()
  readonly #texts: string[] = []
  readonly #counts = new Map<string, number>()

  /** The constant that holds `struct`, which a new one gets a number for. */
  struct(name: string, struct: Struct): string {
    const ends = [0, ...Object.values(struct.fields).map(({ offset, size }) => offset + size)]
    const cells = Object.entries(struct.fields).map(([field, { offset, size }], i) =>
      offset === ends[i] ? `${field} ${size}` : `${field} ${size}@${offset}`,
    )
    const line = `'${cells.join(', ')}'`
    const text = line.length <= shortText ? line : this.#longText(name, cells)
    return this.#share(name, `new Struct(${struct.size}, ${text})`)
  }

  /** The Lisp words at the beginning of a buffer are the same in several of its shapes. */
  #longText(name: string, cells: readonly string[]): string {
    const split = name === 'buffer' ? cells.findIndex((cell) => cell.includes('.')) : 0
    if (split === 0) return `\`\n${withoutComma(fill(cells, '  '))}\n\``
    const slots = this.#share(`${name}_slots`, `\`\n${fill(cells.slice(0, split), '  ')}\n\``)
    return `\`\${${slots}}\n${withoutComma(fill(cells.slice(split), '  '))}\n\``
  }

  /** All declarations, in the order in which they were asked for. */
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
