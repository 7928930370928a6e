/**
 * `#s(hash-table …)`, other records, and strings with text properties, built from the datums in their parentheses.
 *
 * Hash tables are read in the forms of all releases: before Emacs 30 with size, rehash parameters and purecopy.
 *
 * Source: `hash_table_from_plist`, `string_props_from_rev_list` in src/lread.c; `Fmake_hash_table` in src/fns.c;
 * `validate_plist`, `Fset_text_properties` in src/textprop.c.
 * @module
 */
import { Budget } from '../../bytes/budget.ts'
import {
  consDatum,
  type Datum,
  type Draft,
  type HashTableDatum,
  type IntervalDatum,
  isSymbolNamed,
  NIL_SYMBOL,
  type StringDatum,
} from './datum.ts'
import type { SlotsForm } from './frames.ts'

/**
 * Elements of lists that hold pairs. Labels let a short text use one long list many times. Therefore each list is walked once
 * per first cons, and all walks together take no more steps than the text has bytes.
 */
export class PairLists {
  readonly #steps: Budget
  readonly #known = new Map<Datum, readonly Datum[]>()

  constructor(textLength: number) {
    this.#steps = new Budget(textLength)
  }

  /** The elements of `list`, if it is a proper list of even length. */
  of(list: Datum): readonly Datum[] | undefined {
    const known = this.#known.get(list)
    if (known !== undefined) return known
    const elements: Datum[] = []
    let rest = list
    for (; rest.kind === 'cons' && !this.#steps.isSpent; rest = rest.cdr) {
      elements.push(rest.car)
      this.#steps.spend()
    }
    if (rest !== NIL_SYMBOL || elements.length % 2 !== 0) return undefined
    this.#known.set(list, elements)
    return elements
  }
}

/** The form of records and hash tables. */
export const recordForm = (lists: PairLists): SlotsForm => ({
  name: 'record',
  close: ')',
  begin: (slots) => ({ kind: 'record', slots }),
  head: (first, begun) => (isSymbolNamed(first, 'hash-table') ? emptyTable() : begun!),
  finish: (slots, begun) => {
    if (begun?.kind === 'hash-table') return filledTable(begun, slots, lists)
    return slots.length === 0 ? 'Invalid read syntax: "#s"' : begun!
  },
})

const emptyTable = (): HashTableDatum => ({
  kind: 'hash-table',
  test: 'eql',
  weakness: undefined,
  size: undefined,
  rehashSize: undefined,
  rehashThreshold: undefined,
  purecopy: false,
  entries: [],
})

const tests = ['eq', 'eql', 'equal'] as const
const weaknesses = ['key', 'value', 'key-or-value', 'key-and-value'] as const

/** Fill the table that labels already refer to. */
function filledTable(table: Draft<HashTableDatum>, slots: readonly Datum[], lists: PairLists): Datum | string {
  /** The first value given for a parameter counts; nil means that it is absent. */
  const parameter = (name: string): Datum | undefined => {
    for (let i = 1; i + 1 < slots.length; i += 2) {
      if (isSymbolNamed(slots[i]!, name)) return slots[i + 1] === NIL_SYMBOL ? undefined : slots[i + 1]
    }
    return undefined
  }
  const test = parameter('test')
  const weakness = parameter('weakness')
  const size = parameter('size')
  const [rehashSize, rehashThreshold] = [parameter('rehash-size'), parameter('rehash-threshold')]
  if (test !== undefined) {
    const known = tests.find((name) => isSymbolNamed(test, name))
    if (known === undefined) return 'Invalid hash table test'
    table.test = known
  }
  if (weakness !== undefined) {
    table.weakness = isSymbolNamed(weakness, 't')
      ? 'key-and-value'
      : weaknesses.find((name) => isSymbolNamed(weakness, name))
    if (table.weakness === undefined) return 'Invalid hash table weakness'
  }
  if (size !== undefined) {
    if (size.kind !== 'integer' || size.value < 0n) return 'Invalid hash table size'
    table.size = size.value
  }
  if (rehashSize !== undefined) {
    if (!isNumberFrom(rehashSize, 1n, 1)) return 'Invalid hash table rehash size'
    table.rehashSize = rehashSize
  }
  if (rehashThreshold !== undefined) {
    if (!isNumberFrom(rehashThreshold, 1n, 0)) return 'Invalid hash table rehash threshold'
    table.rehashThreshold = rehashThreshold
  }
  table.purecopy = parameter('purecopy') !== undefined
  const entries = lists.of(parameter('data') ?? NIL_SYMBOL)
  if (entries === undefined) return 'Hash table data is not a list of even length'
  table.entries = entries
  return table
}

/** Whether `datum` is an integer of at least `integer`, or a float above `float`. */
const isNumberFrom = (
  datum: Datum,
  integer: bigint,
  float: number,
): datum is Extract<Datum, { kind: 'integer' | 'float' }> =>
  (datum.kind === 'integer' && datum.value >= integer) || (datum.kind === 'float' && datum.value > float)

/** The form of `#("text" 0 3 (face bold))`. */
export const propertiesForm = (lists: PairLists): SlotsForm => ({
  name: 'string with properties',
  close: ')',
  begin: () => undefined,
  // Emacs adds properties to a string that already has some. This reader refuses such text, which does not occur in practice.
  head: (first) => (first.kind === 'string' && first.intervals.length === 0 ? first : 'Invalid read syntax: "#"'),
  finish: (slots, begun) => {
    if (begun === undefined) return 'Invalid read syntax: "#"'
    const string = begun as Draft<StringDatum>
    if (slots.length % 3 !== 1) return 'Invalid read syntax: "Invalid string property list"'
    const given: IntervalDatum[] = []
    for (let i = 1; i < slots.length; i += 3) {
      const interval = intervalOf(slots[i]!, slots[i + 1]!, slots[i + 2]!, { length: string.length, lists })
      if (typeof interval === 'string') return interval
      if (interval !== undefined) given.push(interval)
    }
    // The empty string is a shared object and cannot have properties.
    if (string.length > 0) string.intervals = painted(given)
    return string
  },
})

interface PropertyContext {
  /** Number of characters of the string. */
  readonly length: number
  readonly lists: PairLists
}

/** Make an interval; undefined if it has no characters. */
function intervalOf(from: Datum, to: Datum, plist: Datum, { length, lists }: PropertyContext) {
  if (from.kind !== 'integer' || to.kind !== 'integer') return 'Wrong type argument: integer-or-marker-p'
  const [start, end] = from.value <= to.value ? [from.value, to.value] : [to.value, from.value]
  if (start < 0n || end > BigInt(length)) return `Args out of range: ${start}, ${end}`
  if (lists.of(plist) === undefined && plist.kind === 'cons') return 'Odd length text property list'
  if (start === end) return undefined
  const isList = plist.kind === 'cons' || plist === NIL_SYMBOL
  // A value that is not a list stands for a property of that name.
  const whole = isList ? plist : consDatum(plist, consDatum(NIL_SYMBOL, NIL_SYMBOL))
  return { start: Number(start), end: Number(end), plist: whole }
}

/** Flatten overlapping intervals. A later interval hides the parts of earlier ones that it covers. */
function painted(given: readonly IntervalDatum[]): readonly IntervalDatum[] {
  const isAscending = given.every(({ start }, i) => i === 0 || start >= given[i - 1]!.end)
  return (isAscending ? given : uncovered(given)).filter(({ plist }) => plist !== NIL_SYMBOL)
}

function uncovered(given: readonly IntervalDatum[]): readonly IntervalDatum[] {
  const cuts = [...new Set(given.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const indexOf = new Map(cuts.map((cut, i) => [cut, i]))
  const owners: (IntervalDatum | undefined)[] = cuts.map(() => undefined)
  /** A step from each piece towards the first free piece at or after it. */
  const next = cuts.map((_, i) => i)
  const firstFree = (from: number): number => {
    let found = from
    while (next[found] !== found) found = next[found]!
    // Shorten the path, so that the next search from here takes one step.
    for (let i = from, after = next[i]!; i < found; i = after, after = next[i]!) next[i] = found
    return found
  }
  for (const interval of [...given].reverse()) {
    const last = indexOf.get(interval.end)!
    for (let i = firstFree(indexOf.get(interval.start)!); i < last; i = firstFree(i)) {
      owners[i] = interval
      next[i] = i + 1
    }
  }
  const pieces: Draft<IntervalDatum>[] = []
  for (const [i, owner] of owners.entries()) {
    if (owner === undefined) continue
    if (owner === owners[i - 1]) pieces.at(-1)!.end = cuts[i + 1]!
    else pieces.push({ start: cuts[i]!, end: cuts[i + 1]!, plist: owner.plist })
  }
  return pieces
}
