/**
 * Counts what a run allocates in typed arrays, and how many bytes it searches natively: no clock, no collector, the same
 * numbers on every machine.
 *
 * In: a function. Out: bytes. Views of existing buffers cost nothing; `slice` and `from` are not seen.
 * @module
 */
const names = [
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float64Array',
  'BigUint64Array',
] as const

const globals = globalThis as unknown as Record<string, object>

export interface Spent {
  /** Bytes of all typed arrays and buffers constructed, alive or not. */
  readonly allocated: number
  /** Bytes that `indexOf` of typed arrays looked at. */
  readonly searched: number
}

/** Run `run` and say what it spent, also when it throws. */
export function spentBy(run: () => void): Spent {
  const spent = { allocated: 0, searched: 0 }
  const restore = [...names, 'ArrayBuffer'].map((name) => countConstructions(name, spent))
  restore.push(countSearches(spent))
  try {
    run()
  } finally {
    for (const undo of restore) undo()
  }
  return spent
}

function countConstructions(name: string, spent: { allocated: number }): () => void {
  const original = globals[name]!
  globals[name] = new Proxy(original, {
    construct(target, args, newTarget) {
      const made: { byteLength: number } = Reflect.construct(target as new () => never, args, newTarget)
      if (!(args[0] instanceof ArrayBuffer)) spent.allocated += made.byteLength
      return made
    },
  })
  return () => {
    globals[name] = original
  }
}

function countSearches(spent: { searched: number }): () => void {
  const shared = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array
  const original = shared.indexOf
  shared.indexOf = function (this: Uint8Array, value, from = 0) {
    const found = original.call(this, value, from)
    spent.searched += (found < 0 ? this.length : found) - from + 1
    return found
  }
  return () => {
    shared.indexOf = original
  }
}
