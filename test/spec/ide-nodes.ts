/**
 * The nodes that the Kaitai Web IDE makes of what it shows, which decide how long it takes and how much memory.
 *
 * The IDE makes a node of every field and parameter, of every value that is not marked as lazy, and of every other instance that
 * has been read. It reads an instance when a person expands it.
 *
 * @module
 */
import { readSpec, withImports } from '../../spec/generate/compile.ts'
import { type DebugObject, isDebugObject } from '../../spec/generate/debug-parsers.ts'
import { lowerCamel, type TypeIndex, typeIndex } from '../../spec/generate/ksy.ts'

/** The nodes of objects of one specification. */
export class IdeNodes {
  readonly #types: TypeIndex

  /** @param spec name of the specification that is open in the IDE */
  constructor(spec: string) {
    this.#types = typeIndex(withImports(spec).map(readSpec))
  }

  /** Nodes that the IDE makes of `value` and all that it shows below. */
  count(value: unknown): number {
    let count = 0
    const pending = [value]
    while (pending.length > 0) {
      const next = pending.pop()
      count++
      for (const child of this.#childrenOf(next)) pending.push(child)
    }
    return count
  }

  /** Names of the instances of `object` that a person can expand. */
  expandable(object: DebugObject): readonly string[] {
    return this.#instancesOf(object)
      .filter(([name, isShown]) => !isShown && !Object.hasOwn(object, `_m_${name}`))
      .map(([name]) => name)
  }

  #childrenOf(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value
    if (!isDebugObject(value)) return []
    const fields = Object.keys(value).filter((key) => !key.startsWith('_'))
    const shown = this.#instancesOf(value).filter(([name, isShown]) => isShown || Object.hasOwn(value, `_m_${name}`))
    return [...fields, ...shown.map(([name]) => name)].map((name) => tryGet(value, name))
  }

  /** Each instance, and whether the IDE reads it unasked. */
  #instancesOf(object: DebugObject): readonly (readonly [name: string, isShown: boolean])[] {
    const { instances = {} } = this.#types.get(object.constructor.name) ?? {}
    return Object.entries(instances).map(([id, instance]) => [
      lowerCamel(id),
      instance.value !== undefined && instance['-webide-parse-mode'] !== 'lazy',
    ])
  }
}

/** The IDE shows an error in place of a value that can not be read. */
export function tryGet(object: DebugObject, name: string): unknown {
  try {
    return object[name]
  } catch {
    return undefined
  }
}
