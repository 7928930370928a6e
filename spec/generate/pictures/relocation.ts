/**
 * The arithmetic of relocations with real words: the word in the file, what is added, and the word in memory.
 *
 * The sums are computed here by the rules. A test compares them with the library's loader, whose result equals that of a real Emacs.
 *
 * @module
 */

import { enumOf, hex, hex64, relocName, signedHex } from './figures.ts'
import type { RealDump } from './real-dump.ts'
import { MARGIN, ROW, Sheet, WIDTH } from './sheet.ts'

const GAP = 20
const PANEL = { width: (WIDTH - 2 * MARGIN - GAP) / 2, height: 146 }

/** A sum, top to bottom. */
interface Sum {
  readonly name: string
  /** The place of the entry and of the word. */
  readonly place: string
  readonly terms: readonly (readonly [label: string, value: bigint, sign?: '-'])[]
  readonly result: string
}

export function relocationPicture(dump: RealDump): string {
  const sums = [
    ...['dump_to_dump_ptr_raw', 'dump_to_dump_lv_cons', 'dump_to_dump_lv_symbol'].map((id) => dumpSum(dump, id)),
    ...['dump_to_emacs_ptr_raw', 'dump_to_emacs_lv_vectorlike'].map((id) => dumpSum(dump, id)),
    emacsSum(dump),
  ]
  const sheet = new Sheet(
    `Relocation arithmetic on real words: ${dump.title}`,
    sums.map((sum) => `${sum.name}: ${spoken(sum)}.`).join(' '),
  )
  sheet.text(MARGIN, 30, `Relocation arithmetic: ${dump.title}, at the addresses of one run`, ['strong'])
  const bases = `dump base ${hex(dump.dumpBase)}   Emacs basis ${hex(dump.emacsBasis)}   lispsym ${hex(dump.lispsym)}`
  sheet.text(MARGIN, 30 + ROW, bases, ['soft'])
  sums.forEach((sum, i) => {
    const [x, y] = [MARGIN + (i % 2) * (PANEL.width + GAP), 68 + Math.floor(i / 2) * (PANEL.height + GAP)]
    drawSum(sheet, x, y, sum)
  })
  const height = 68 + Math.ceil(sums.length / 2) * (PANEL.height + GAP)
  return sheet.svg(height, `Generated from spec/*.ksy and corpus/${dump.name}. Do not edit.`)
}

/** The sum of an early dump relocation of the kind `id` of the specification. */
function dumpSum(dump: RealDump, id: string): Sum {
  const { code } = enumOf('packed_reloc', 'reloc_types_28').find((member) => member.id === id)!
  const { path, ofs } = dump.middleEntry(dump.dumpRelocs[0]!, code)
  const isDump = id.startsWith('dump_to_dump')
  const base = isDump ? (['dump base', dump.dumpBase] as const) : (['Emacs basis', dump.emacsBasis] as const)
  const [, tag] = id.split('_lv_')
  return {
    name: relocName(id),
    place: `${path}: word at ${hex(ofs)}`,
    terms: [['word in the file', dump.word(ofs)], base, ...tagTerms(dump, tag)],
    result: 'word in memory',
  }
}

/** The terms that a Lisp word adds. The words of symbols have no tag, and count from lispsym. */
function tagTerms(dump: RealDump, tag: string | undefined): Sum['terms'] {
  if (tag === undefined) return []
  if (tag === 'symbol') return [['lispsym', dump.lispsym, '-']]
  const { code } = enumOf('packed_reloc', 'lisp_types').find(({ id }) => id === tag)!
  return [[`tag of ${tag}`, BigInt(code)]]
}

/** The sum of a word that is stored in Emacs: `DUMP_LV`. */
function emacsSum(dump: RealDump): Sum {
  const { code, id } = enumOf('emacs_reloc', 'kinds').find((member) => member.id === 'dump_lv')!
  const { path, ofsEmacs, ofsOperand, length } = dump.middleEmacsEntry(code)
  const { id: tag } = enumOf('packed_reloc', 'lisp_types').find((member) => member.code === length)!
  return {
    name: `emacs_relocs: ${id.toUpperCase()}, tag ${length}`,
    place: `${path}: basis ${signedHex(ofsEmacs)} = ${hex(dump.emacsBasis + BigInt(ofsEmacs))}`,
    terms: [['ofs_dump', BigInt(ofsOperand!)], ['dump base', dump.dumpBase], ...tagTerms(dump, tag)],
    result: 'word stored in Emacs',
  }
}

const totalOf = ({ terms }: Sum): bigint =>
  terms.reduce((sum, [, value, sign]) => (sign === '-' ? sum - value : sum + value), 0n)

function drawSum(sheet: Sheet, x: number, y: number, sum: Sum): void {
  const [left, right] = [x + 16, x + PANEL.width - 16]
  sheet.box(x, y, PANEL.width, PANEL.height, 'panel')
  sheet.text(left, y + 24, sum.name, ['strong'])
  sheet.text(left, y + 24 + ROW - 2, sum.place, ['soft'])
  // Sums of two terms end at the same height as sums of three, so that adjacent panels can be compared.
  let at = y + 28 + ROW * (5 - sum.terms.length)
  for (const [i, [label, value, sign]] of sum.terms.entries()) {
    const operator = i === 0 ? ' ' : (sign ?? '+')
    sheet.text(left, at, `${operator.replace('-', '−')} ${label}`)
    sheet.text(right, at, hex64(value), [], 'end')
    at += ROW
  }
  sheet.line([left, at - 14], [right, at - 14])
  sheet.text(left, at + 1, `= ${sum.result}`, ['accent'])
  sheet.text(right, at + 1, hex64(totalOf(sum)), ['accent'], 'end')
}

const spoken = (sum: Sum): string =>
  `${sum.terms.map(([label, value, sign], i) => `${i === 0 ? '' : sign === '-' ? 'minus ' : 'plus '}${label} ${hex64(value)}`).join(' ')} is ${hex64(totalOf(sum))}`
