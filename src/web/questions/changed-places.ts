/**
 * Where in the newer dump that is which a comparison names: symbols, buffers, values of C variables, libraries.
 * @module
 */
import { Describer, LispNames, libraryName, readLoadHistory } from '../../analyse.ts'
import { type Dump, type DumpOffset, NO_NODE, typeOf } from '../../index.ts'

export class ChangedPlaces {
  readonly #dump: Dump
  #buffers: ReadonlyMap<string, DumpOffset> | undefined
  #variables: ReadonlyMap<string, DumpOffset> | undefined
  #libraries: ReadonlyMap<string, string> | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  symbol(name: string): DumpOffset | null {
    return this.#dump.symbols.named(name) ?? null
  }

  /** A live buffer. */
  buffer(name: string): DumpOffset | null {
    this.#buffers ??= this.#readBuffers()
    return this.#buffers.get(name) ?? null
  }

  /** The object that is the value of a C variable, which an expression stands for; null if it is none, such as a number. */
  variable(expression: string): DumpOffset | null {
    this.#variables ??= this.#readVariables()
    return this.#variables.get(expression) ?? null
  }

  /** The file of `load-history` that the comparison calls by this name. */
  library(name: string): string | null {
    this.#libraries ??= this.#readLibraries()
    return this.#libraries.get(name) ?? null
  }

  #readBuffers(): Map<string, DumpOffset> {
    const { nodes } = this.#dump
    const describer = this.#dump.part(Describer)
    const found = new Map<string, DumpOffset>()
    for (const at of this.#dump.image.objectStarts.offsets) {
      const node = nodes.at(at)
      if (typeOf(nodes, node) !== 'BUFFER') continue
      const { text } = describer.describe(node)
      if (text !== null) found.set(text, at as DumpOffset)
    }
    return found
  }

  #readVariables(): Map<string, DumpOffset> {
    const { nodes, symbols } = this.#dump
    const lispNames = this.#dump.part(LispNames)
    const found = new Map<string, DumpOffset>()
    for (let node = nodes.firstVariable; node < nodes.length; node++) {
      const place = nodes.emacsOffsetOf(node)
      const expression = lispNames.variable(place)
      const value = nodes.ofValue(symbols.variables.lisp(place))
      if (expression !== undefined && value !== NO_NODE) found.set(expression, nodes.offsetOf(value))
    }
    return found
  }

  #readLibraries(): Map<string, string> {
    const { nodes, symbols, names } = this.#dump
    return new Map(readLoadHistory(nodes, symbols, names).map(({ file }) => [libraryName(file), file]))
  }
}
