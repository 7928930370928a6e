/**
 * Objects of a dump, printed, for a real Emacs to read: a seeded sample of all that may be read back, all of the rare types.
 * @module
 */

import { Executable } from '../../../src/executable/executable.ts'
import { Heap } from '../../../src/heap/heap.ts'
import { Dump, type Image, type References, typeOf, type Value } from '../../../src/index.ts'
import { Names } from '../../../src/lisp/names.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { Symbols } from '../../../src/lisp/symbols.ts'
import { type Random, randomFrom } from '../../corpus/tiny-random.ts'
import { type Route, Routes } from './routes.ts'

export interface Case {
  /** Where the object is in the dump. */
  readonly id: string
  /** Undefined for an object that Lisp cannot get at. */
  readonly route: Route | undefined
  readonly text: string
}

/** Types with a read syntax, and how many of each with a route; of those without, a quarter of that. */
const wanted: Readonly<Record<string, number>> = {
  Cons: 3000,
  String: 2000,
  Symbol: 1500,
  Float: 500,
  BIGNUM: 500,
  NORMAL_VECTOR: 1500,
  RECORD: 500,
  COMPILED: 1000,
  CLOSURE: 1000,
  BOOL_VECTOR: 500,
  HASH_TABLE: 500,
  CHAR_TABLE: 100,
}

/** Characters of one text; longer objects are left out, and their parts are in. */
const LONGEST_TEXT = 200_000

export interface Sample {
  readonly seed: number
  /** How many times as many as `wanted`. */
  readonly scale: number
}

/** Cases of `image`; what is only within values of the symbols `changed` has no route, since start-up changes them. */
export function readBackCases(
  image: Image,
  executable: Uint8Array,
  changed: ReadonlySet<string>,
  { seed, scale }: Sample,
): Case[] {
  const heap = new Heap(image)
  const names = new Names(heap, { executable: new Executable(heap, executable) })
  const references = new Dump(heap.image).references
  const routes = new Routes(references, new Symbols(heap, names), changed)
  const printer = new Printer({ heap, names })
  const cases: Case[] = []
  for (const node of chosenNodes(references, routes, scale, randomFrom(seed))) {
    const value = valueAt(references, node)
    const { text, isWhole } = printer.print(value, { limit: LONGEST_TEXT })
    const route = routes.to(node)
    const isProof = () => isStable(text, printer.print(value, { limit: LONGEST_TEXT, quoted: false }).text)
    if (isWhole && (route !== undefined || isProof())) {
      cases.push({ id: `0x${references.nodes.offsetOf(node).toString(16)}`, route, text })
    }
  }
  return cases
}

function chosenNodes(references: References, routes: Routes, scale: number, random: Random): number[] {
  const { nodes } = references
  const byType = new Map<string, { routed: number[]; hidden: number[] }>()
  for (let node = 0; node < nodes.firstSubr; node++) {
    const type = typeOf(nodes, node)
    if (type === null || wanted[type] === undefined) continue
    const group = byType.get(type) ?? { routed: [], hidden: [] }
    byType.set(type, group)
    group[routes.to(node) === undefined ? 'hidden' : 'routed'].push(node)
  }
  return Array.from(byType, ([type, { routed, hidden }]) => {
    const count = scale * wanted[type]!
    return [...pickSome(routed, count, random), ...pickSome(hidden, count / 4, random)]
  }).flat()
}

function valueAt({ nodes }: References, node: number): Value {
  if (nodes.kindOf(node) === 'builtin') return { kind: 'builtin', index: node - nodes.firstBuiltin }
  return { kind: 'object', offset: nodes.offsetOf(node), tag: nodes.tagOf(node)! }
}

/**
 * Will Emacs print again what it read from `text`? Not where something has a number that is not seen: tails that a quote mark
 * hides, and, up to 28, strings that are then printed in full. Print without quote marks shows the former.
 */
function isStable(text: string, unquoted: string): boolean {
  const numbers: readonly string[] = text.match(/#\d+[=#]/g) ?? []
  const given = numbers.filter((number) => number.endsWith('='))
  const isSeen = given.every((number) => numbers.includes(number.replace('=', '#')))
  return isSeen && numbers.join() === (unquoted.match(/#\d+[=#]/g) ?? []).join()
}

/** `count` of `items`, or all, in their own order. */
function pickSome(items: readonly number[], count: number, random: Random): number[] {
  let left = Math.min(Math.floor(count), items.length)
  return items.filter((_, i) => {
    const isChosen = random.below(items.length - i) < left
    if (isChosen) left--
    return isChosen
  })
}
