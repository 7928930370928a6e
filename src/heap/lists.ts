/**
 * Conses and lists of a dump.
 * @module
 */
import type { Budget } from '../bytes/budget.ts'
import type { Heap } from './heap.ts'
import type { Value } from './value.ts'

/** The car and the cdr of a value; undefined if it is not a cons of the dump. */
export function consOf(heap: Heap, value: Value): { readonly car: Value; readonly cdr: Value } | undefined {
  const { tags, structs } = heap.layout
  if (value.kind !== 'object' || heap.objects.at(value.offset) !== tags.cons) return undefined
  const { car, cdr } = structs.cons.fields
  return { car: heap.valueAt(value.offset + car.offset), cdr: heap.valueAt(value.offset + cdr.offset) }
}

/**
 * Iterate over the conses of a list, each with its car. The end of an improper list is left out.
 *
 * @param budget limits the number of conses, since lists of a damaged dump may be circular or share their tails; the list ends
 *   where it is spent
 */
export function* consesOf(heap: Heap, list: Value, budget: Budget): Generator<readonly [cons: Value, car: Value]> {
  for (let rest = list; budget.spend(); ) {
    const cons = consOf(heap, rest)
    if (cons === undefined) return
    yield [rest, cons.car]
    rest = cons.cdr
  }
}
