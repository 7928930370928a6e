/**
 * The collector's check whether a word of the stack refers to an object of the dump, for four words about one object.
 *
 * @module
 */

import { enumOf, hex, hex64 } from './figures.ts'
import type { Entry, RealDump } from './real-dump.ts'
import { MARGIN, ROW, Sheet, WIDTH } from './sheet.ts'

const NEIGHBOURS = 2
const STRIP = { top: 96, height: 30, left: MARGIN, width: WIDTH - 2 * MARGIN }
const columnOf = (i: number): number => 198 + 160 * i
/** Number of tag bits of a Lisp word, below the address. */
const TAG_BITS = 3n
const TAG_MASK = (1n << TAG_BITS) - 1n

interface Candidate {
  readonly name: string
  readonly word: bigint
}

/** The collector's findings about a word, step by step, until it is refused. */
interface Steps {
  readonly masked: string
  readonly offset: string
  readonly start: string
  readonly tag: string
  readonly verdict: string
  readonly isObject: boolean
}

export function lookUpPicture(dump: RealDump): string {
  const { object, candidates } = subjectOf(dump)
  const all = candidates.map((candidate) => ({ ...candidate, steps: stepsFor(dump, candidate.word) }))
  const sheet = new Sheet(
    `Is a word of the stack an object of the dump? ${dump.title}`,
    all
      .map(
        ({ name, word, steps }) =>
          `${name}, ${hex64(word)}: ${Object.values(steps)
            .filter((text) => typeof text === 'string' && text !== '')
            .join(', ')}.`,
      )
      .join(' '),
  )
  sheet.text(MARGIN, 30, 'Is this word of the stack an object of the dump?', ['strong'])
  drawStrip(sheet, dump, object, all)
  drawTable(sheet, all)
  return sheet.svg(STRIP.top + 240, `Generated from spec/*.ksy and corpus/${dump.name}. Do not edit.`)
}

/** A string that a relocated word refers to, and similar words. */
function subjectOf(dump: RealDump): { object: number; candidates: readonly Candidate[] } {
  const { code } = enumOf('packed_reloc', 'reloc_types_28').find(({ id }) => id === 'dump_to_dump_lv_string')!
  const tagOf = (name: string) => BigInt(enumOf('packed_reloc', 'lisp_types').find(({ id }) => id === name)!.code)
  const ofs = dump.word(dump.middleEntry(dump.dumpRelocs[0]!, code).ofs)
  const address = dump.dumpBase + ofs
  const [string, float] = [tagOf('string'), tagOf('float')]
  const candidates = [
    { name: 'its own word', word: address + string },
    { name: 'another tag', word: address + float },
    { name: 'a place inside', word: address + TAG_MASK + 1n + string },
    { name: 'something else', word: dump.emacsBasis + string },
  ]
  return { object: dump.objectIndex(Number(ofs)), candidates }
}

function stepsFor(dump: RealDump, word: bigint): Steps {
  const [masked, tag] = [word & ~TAG_MASK, Number(word & TAG_MASK)]
  const found = { masked: hex64(masked), offset: '', start: '', tag: '', verdict: 'no', isObject: false }
  const offset = masked - dump.dumpBase
  if (offset < 0n || offset >= BigInt(dump.bytes.length)) return { ...found, offset: 'not in the dump' }
  const i = dump.objectIndex(Number(offset))
  const inside = { ...found, offset: hex(offset) }
  if (i < 0) return { ...inside, start: 'no object starts' }
  const entry = dump.entry(dump.objectStarts, i)
  const here = { ...inside, start: `${nameOf(entry)}, entry ${i}` }
  if (entry.code !== tag) return { ...here, tag: `${tag} is not ${entry.code}` }
  return { ...here, tag: `${tag} is ${entry.code}`, verdict: 'yes: mark it', isObject: true }
}

/** Draw the neighbourhood of the object to scale, and the targets of the words. */
function drawStrip(sheet: Sheet, dump: RealDump, object: number, candidates: readonly Candidate[]): void {
  const entries = Array.from({ length: 2 * NEIGHBOURS + 2 }, (_, i) =>
    dump.entry(dump.objectStarts, object - NEIGHBOURS + i),
  )
  const [from, to] = [entries[0]!.ofs, entries.at(-1)!.ofs]
  const toX = (ofs: number) => STRIP.left + ((ofs - from) / (to - from)) * STRIP.width
  for (const [i, entry] of entries.slice(0, -1).entries()) {
    const [left, right] = [toX(entry.ofs), toX(entries[i + 1]!.ofs)]
    sheet.box(left, STRIP.top, right - left, STRIP.height, i === NEIGHBOURS ? 'filled' : 'tinted')
    sheet.text((left + right) / 2, STRIP.top + 19, nameOf(entry), i === NEIGHBOURS ? ['strong'] : [], 'middle')
    sheet.text(left, STRIP.top + STRIP.height + 16, hex(entry.ofs), ['soft'])
  }
  const places = candidates.slice(0, 3).map(({ word }) => Number((word & ~TAG_MASK) - dump.dumpBase))
  const [start, , inside] = places as [number, number, number]
  sheet.arrow([toX(start), STRIP.top - 24], [toX(start), STRIP.top - 2])
  sheet.text(toX(start), STRIP.top - 28, '1 2', ['accent'], 'middle')
  sheet.arrow([toX(inside), STRIP.top - 24], [toX(inside), STRIP.top - 2])
  sheet.text(toX(inside), STRIP.top - 28, '3', ['accent'], 'middle')
}

const rows: readonly (readonly [label: string, step: keyof Steps])[] = [
  ['clear the tag bits', 'masked'],
  ['minus dump base', 'offset'],
  ['find in object_starts', 'start'],
  ['compare the tags', 'tag'],
  ['an object?', 'verdict'],
]

function drawTable(sheet: Sheet, candidates: readonly (Candidate & { readonly steps: Steps })[]): void {
  const top = STRIP.top + STRIP.height + 56
  sheet.text(MARGIN, top + ROW, 'word')
  rows.forEach(([label], i) => {
    sheet.text(MARGIN, top + ROW * (i + 2), label)
  })
  for (const [i, { name, word, steps }] of candidates.entries()) {
    sheet.text(columnOf(i), top, `${i + 1} ${name}`, ['strong'])
    sheet.text(columnOf(i), top + ROW, hex64(word), ['soft'])
    rows.forEach(([, step], row) => {
      const style = step === 'verdict' ? (['accent', 'strong'] as const) : (['soft'] as const)
      sheet.text(columnOf(i), top + ROW * (row + 2), String(steps[step]), style)
    })
  }
}

const nameOf = ({ code }: Entry): string =>
  enumOf('packed_reloc', 'lisp_types').find((member) => member.code === code)!.id
