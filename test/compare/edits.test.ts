/**
 * Comparisons of dumps with generated values: the places that are listed lead to the old values and to the new ones, and the new values
 * at these places make the old object the new one.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffDumps } from '../../src/compare/diff.ts'
import { Dump } from '../../src/dump.ts'
import { readDump } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'
import { withEdits } from './edits.ts'

interface Cons {
  car: Datum
  cdr: Datum
}
/** A Lisp object; null is nil. */
type Datum = number | string | null | Datum[] | Cons

const isCons = (datum: Datum): datum is Cons => typeof datum === 'object' && datum !== null && !Array.isArray(datum)

const listOf = (elements: readonly Datum[], end: Datum): Datum =>
  elements.reduceRight<Datum>((cdr, car) => ({ car, cdr }), end)

const { datum: anyDatum } = fc.letrec<{ datum: Datum }>((tie) => ({
  datum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(3),
    fc.constantFrom('a', 'b'),
    fc.constant(null),
    fc.array(tie('datum'), { minLength: 1, maxLength: 4 }),
    fc
      .tuple(fc.array(tie('datum'), { minLength: 1, maxLength: 5 }), fc.oneof(fc.constant(null), fc.nat(3)))
      .map(([elements, end]) => listOf(elements, end)),
  ),
}))

function printed(datum: Datum): string {
  if (datum === null) return 'nil'
  if (typeof datum === 'number') return String(datum)
  if (typeof datum === 'string') return JSON.stringify(datum)
  if (Array.isArray(datum)) return `[${datum.map(printed).join(' ')}]`
  const parts: string[] = []
  let rest: Datum = datum
  for (; isCons(rest); rest = rest.cdr) parts.push(printed(rest.car))
  if (rest !== null) parts.push('.', printed(rest))
  return `(${parts.join(' ')})`
}

/** A place in an object: how to read and to write it. */
interface Place {
  readonly get: () => Datum
  readonly set: (value: Datum) => void
}

/** The place that a path such as `(car (nth 2 (aref pdmp-value 1)))` leads to. */
function placeOf(path: string, root: Place): Place {
  if (path === 'pdmp-value') return root
  const [, call, index, inner, last] =
    /^\((car|cdr|cadr|nth|nthcdr|aref) (?:(\d+) )?(pdmp-value|\(.*\))(?: (\d+))?\)$/.exec(path) ?? []
  const object = placeOf(inner!, root).get()
  if (call === 'aref') return slot(object as Datum[], Number(last))
  const steps = index === undefined ? (call === 'car' ? 0 : 1) : Number(index)
  const isTail = call === 'cdr' || call === 'nthcdr'
  let cell = object as Cons
  for (let i = 0; i < (isTail ? steps - 1 : steps); i++) cell = cell.cdr as Cons
  return slot(cell, isTail ? 'cdr' : 'car')
}

const slot = <T extends object>(object: T, key: keyof T): Place => ({
  get: () => object[key] as Datum,
  set: (value) => {
    object[key] = value as T[keyof T]
  },
})

const dump = Dump.open(readDump('tiny-31-little-lp64'))
const withValue = (datum: Datum) => withEdits(dump, [['pdmp-value', printed(datum)]])
const changesOf = (old: Dump, now: Dump) => diffDumps(old, now).symbols.changed

/** One part of an object replaced, or another object. */
const anyPair = fc.oneof(
  fc.tuple(anyDatum, anyDatum),
  fc.tuple(anyDatum, anyDatum, fc.nat()).map(([old, part, at]): [Datum, Datum] => [old, replaced(old, part, at)]),
)

/** `datum` with another part in one place, which `at` chooses. */
function replaced(datum: Datum, part: Datum, at: number): Datum {
  const root = { value: structuredClone(datum) }
  const places: Place[] = [slot(root, 'value')]
  for (const place of places) {
    const object = place.get()
    if (isCons(object)) places.push(slot(object, 'car'), slot(object, 'cdr'))
    else if (Array.isArray(object)) for (const i of object.keys()) places.push(slot(object, i))
  }
  places[at % places.length]!.set(structuredClone(part))
  return root.value
}

describe('the differences between two values', () => {
  it('lead to old and new values, and are all of them', () => {
    holds(
      fc.property(anyPair, ([old, now]) => {
        const changes = changesOf(withValue(old), withValue(now))
        const [a, b] = [{ value: structuredClone(old) }, { value: structuredClone(now) }]
        expect(changes.length === 0).toBe(printed(old) === printed(now))
        for (const { path, old: oldText, new: newText } of changes) {
          const [x, y] = [placeOf(path, slot(a, 'value')), placeOf(path, slot(b, 'value'))]
          expect(oldText).toBe(printed(x.get()))
          expect(newText).toBe(printed(y.get()))
          expect(oldText).not.toBe(newText)
        }
        for (const { path } of changes) {
          placeOf(path, slot(a, 'value')).set(structuredClone(placeOf(path, slot(b, 'value')).get()))
        }
        expect(printed(a.value)).toBe(printed(now))
      }),
      { numRuns: 60 },
    )
  })

  it('are the same in the other direction, with old and new exchanged', () => {
    holds(
      fc.property(anyPair, ([old, now]) => {
        const [a, b] = [withValue(old), withValue(now)]
        const back = changesOf(b, a).map(({ path, old: x, new: y }) => ({ path, old: y, new: x }))
        expect(back).toEqual(changesOf(a, b).map(({ path, old: x, new: y }) => ({ path, old: x, new: y })))
      }),
      { numRuns: 30 },
    )
  })
})
