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

/** A structure with more fields than this has several to a line, in a short form. */
const manyFields = 40

const at = 'const at = (offset, size) => ({ offset, size })'

const unfold = `// The fields of the long structures are made when first asked for: most programs never do, and importing this module
// would take 10 ms longer (Node 20).
const unfold = (size, make) => ({
  size,
  get fields() {
    const fields = make()
    Object.defineProperty(this, 'fields', { value: fields, enumerable: true })
    return fields
  },
})`

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
    const fields = Object.entries(struct.fields)
    if (fields.length <= manyFields) return this.#share(name, print(struct))
    // The Lisp words at the beginning of a buffer are the same in several of its shapes.
    const split = fields.findIndex(([field]) => field.includes('.'))
    const short = fields.map(([field, { offset, size }]) => `${key(field)}: at(${offset}, ${size})`)
    const slots = this.#share(`${name}_slots`, `() => ({\n${fill(short.slice(0, split), '  ')}\n})`)
    const rest = fill([`...${slots}()`, ...short.slice(split)], '  ')
    return this.#share(name, `unfold(${struct.size}, () => ({\n${rest}\n}))`)
  }

  /** All declarations, in the order in which they were asked for. */
  print(): string {
    return [at, unfold, ...this.#texts].join('\n\n')
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
