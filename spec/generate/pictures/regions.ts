/**
 * The parts of a dump, drawn to scale in the file, and in memory after a load.
 *
 * @module
 */

import { counted, hex, percent } from './figures.ts'
import type { Part, RealDump } from './real-dump.ts'
import { type BoxStyle, MARGIN, ROW, Sheet, textWidth } from './sheet.ts'

const TOP = 84
const TALL = 380
const BAR = 84
const FILE_X = MARGIN
const MEMORY_X = FILE_X + BAR + 16
const ROWS_X = MEMORY_X + BAR + 26
const columns = { start: ROWS_X, name: ROWS_X + 84, size: ROWS_X + 276, share: ROWS_X + 330, text: ROWS_X + 342 }

/** How a part is drawn in the file and in memory, and what happens to it. */
const fates: Readonly<Record<string, { file: BoxStyle; memory: BoxStyle; text: string }>> = {
  header: { file: 'tinted', memory: 'tinted', text: 'read first' },
  hot: { file: 'tinted', memory: 'filled', text: 'objects; relocated, private' },
  discardable: { file: 'tinted', memory: 'gone', text: 'copied to Emacs, then dropped' },
  cold: { file: 'plain', memory: 'plain', text: 'bytes, floats; never written' },
  'dump_relocs[0]': { file: 'plain', memory: 'plain', text: 'early' },
  'dump_relocs[1]': { file: 'plain', memory: 'plain', text: 'late' },
  'dump_relocs[2]': { file: 'plain', memory: 'plain', text: 'very late' },
  object_starts: { file: 'plain', memory: 'plain', text: 'for the collector' },
  emacs_relocs: { file: 'plain', memory: 'plain', text: 'writes to Emacs' },
}

export function regionsPicture(dump: RealDump): string {
  const size = dump.bytes.length
  const parts = dump.parts.map((part) => `${part.name} at ${hex(part.start)}, ${counted(part.size)} bytes`)
  const sheet = new Sheet(
    `Regions of a dump to scale: ${dump.title}`,
    `In the file, in order: ${parts.join('; ')}. After a load the hot section is relocated and private, the discardable one has been copied into Emacs and dropped, the rest is as in the file.`,
  )
  sheet.text(MARGIN, 30, `${dump.title}: a dump of ${counted(size)} bytes, to scale`, ['strong'])
  const head = TOP - 14
  sheet.text(FILE_X + BAR / 2, head, 'the file', ['soft'], 'middle')
  sheet.text(MEMORY_X + BAR / 2, head, 'loaded', ['soft'], 'middle')
  sheet.text(columns.start, head, 'offset', ['soft'])
  sheet.text(columns.name, head, 'part', ['soft'])
  sheet.text(columns.size, head, 'bytes', ['soft'], 'end')
  sheet.text(columns.share, head, 'share', ['soft'], 'end')
  sheet.text(columns.text, head, 'what it is for', ['soft'])
  const toY = (offset: number) => TOP + (offset / size) * TALL
  const rows = spread(dump.parts.map(({ start, size: length }) => toY(start + length / 2)))
  dump.parts.forEach((part, i) => {
    drawPart(sheet, part, toY)
    drawRow(sheet, part, size, rows[i]!, toY(part.start + part.size / 2))
  })
  drawLegend(sheet, TOP + TALL + 40)
  return sheet.svg(TOP + TALL + 60, `Generated from spec/*.ksy and corpus/${dump.name}. Do not edit.`)
}

function drawPart(sheet: Sheet, { name, start, size }: Part, toY: (offset: number) => number): void {
  const { file, memory } = fates[name]!
  const [top, height] = [toY(start), toY(start + size) - toY(start)]
  sheet.box(FILE_X, top, BAR, height, file)
  sheet.box(MEMORY_X, top, BAR, height, memory)
}

function drawRow(sheet: Sheet, part: Part, whole: number, y: number, centre: number): void {
  const baseline = y + 4
  sheet.line([MEMORY_X + BAR + 2, centre], [MEMORY_X + BAR + 8, centre], [ROWS_X - 12, y], [ROWS_X - 6, y])
  sheet.text(columns.start, baseline, hex(part.start, 6), ['soft'])
  sheet.text(columns.name, baseline, part.name, ['strong'])
  sheet.text(columns.size, baseline, counted(part.size), [], 'end')
  sheet.text(columns.share, baseline, percent(part.size, whole), ['soft'], 'end')
  const entries = part.entries === undefined ? '' : `${counted(part.entries)} entries; `
  sheet.text(columns.text, baseline, `${entries}${fates[part.name]!.text}`, ['soft'])
}

/** Draw a legend for the styles of the second bar. */
function drawLegend(sheet: Sheet, baseline: number): void {
  const legend = [
    ['filled', 'patched by the loader: pages of its own'],
    ['gone', 'no longer there'],
    ['plain', 'as in the file: pages shared'],
  ] as const
  let x = FILE_X
  for (const [style, text] of legend) {
    sheet.box(x, baseline - 10, 16, 12, style)
    sheet.text(x + 24, baseline, text, ['soft'])
    x += 24 + textWidth(text) + 24
  }
}

/** Place rows as near as possible to their wanted positions, in order and without overlap. */
function spread(wanted: readonly number[]): readonly number[] {
  const rows = wanted.slice()
  for (let i = 1; i < rows.length; i++) rows[i] = Math.max(rows[i]!, rows[i - 1]! + ROW)
  let limit = TOP + TALL
  for (let i = rows.length - 1; i >= 0; i--) {
    rows[i] = Math.min(rows[i]!, limit)
    limit = rows[i]! - ROW
  }
  return rows
}
