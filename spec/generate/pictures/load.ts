/**
 * The steps of a load: the data that each reads and writes, and what is left.
 *
 * @module
 */

import { counted, enumOf } from './figures.ts'
import type { RealDump } from './real-dump.ts'
import { type BoxStyle, MARGIN, ROW, Sheet, WIDTH } from './sheet.ts'

const STEPS = 5
const COLUMN = (WIDTH - 2 * MARGIN) / STEPS
const TOP = 96
const TALL = 230
const BAR = { left: 24, width: 46 }
const EMACS = { left: 98, width: 46, top: TOP + 60, height: 90 }

/** The parts in a step, and how each is drawn after it. */
interface Step {
  readonly name: string
  readonly looks: Readonly<Record<'hot' | 'discardable', BoxStyle>>
  readonly emacs: BoxStyle
  /** Source and destination of data: parts of the dump, or `emacs`. */
  readonly flows: readonly (readonly [from: string, to: string])[]
  readonly lines: readonly string[]
}

export function loadPicture(dump: RealDump): string {
  const steps = stepsOf(dump)
  const sheet = new Sheet(
    `A load, step by step: ${dump.title}`,
    steps.map(({ name, lines }, i) => `${i + 1}. ${name}: ${lines.join(' ')}.`).join(' '),
  )
  sheet.text(MARGIN, 30, `A load, step by step: ${dump.title}`, ['strong'])
  steps.forEach((step, i) => {
    drawStep(sheet, dump, MARGIN + i * COLUMN, step, i + 1)
  })
  const lines = Math.max(...steps.map((step) => step.lines.length))
  return sheet.svg(TOP + TALL + 24 + lines * ROW, `Generated from spec/*.ksy and corpus/${dump.name}. Do not edit.`)
}

function stepsOf(dump: RealDump): readonly Step[] {
  const [early, late, veryLate] = dump.dumpRelocs.map(({ num }) => counted(num)) as [string, string, string]
  const { code } = enumOf('emacs_reloc', 'kinds').find(({ id }) => id === 'copy_from_dump')!
  const copies = dump.emacsEntriesOf(code)
  const copied = copies.reduce((sum, { length }) => sum + length, 0)
  const mapped = { hot: 'tinted', discardable: 'tinted' } as const
  const patched = { hot: 'filled', discardable: 'filled' } as const
  const dropped = { hot: 'filled', discardable: 'gone' } as const
  return [
    {
      name: 'map',
      looks: mapped,
      emacs: 'plain',
      flows: [],
      lines: [`${counted(dump.bytes.length)} bytes,`, 'copy on write'],
    },
    {
      name: 'relocate',
      looks: patched,
      emacs: 'plain',
      flows: [
        ['dump_relocs[0]', 'hot'],
        ['dump_relocs[0]', 'discardable'],
      ],
      lines: [`${early} words`, 'of dump_relocs[0]'],
    },
    {
      name: 'patch Emacs',
      looks: patched,
      emacs: 'filled',
      flows: [
        ['discardable', 'emacs'],
        ['emacs_relocs', 'emacs'],
      ],
      lines: [
        `${counted(dump.emacsRelocs.num)} entries;`,
        `${counted(copies.length)} of them copy`,
        `${counted(copied)} bytes`,
      ],
    },
    {
      name: 'discard',
      looks: dropped,
      emacs: 'filled',
      flows: [],
      lines: ['whole pages of the', `${counted(dump.part('discardable').size)} bytes of the`, 'discardable section'],
    },
    {
      name: 'thaw, hooks, late',
      looks: dropped,
      emacs: 'filled',
      flows: [['dump_relocs[2]', 'hot']],
      lines: ['hash tables; then', `${late} late and`, `${veryLate} very late`],
    },
  ]
}

function drawStep(sheet: Sheet, dump: RealDump, left: number, step: Step, number: number): void {
  const size = dump.bytes.length
  const toY = (offset: number) => TOP + (offset / size) * TALL
  const middleOf = (name: string) => {
    const part = dump.part(name)
    return toY(part.start + part.size / 2)
  }
  sheet.text(left, 64, `${number} ${step.name}`, ['accent', 'strong'])
  sheet.text(left + BAR.left + BAR.width / 2, TOP - 10, 'dump', ['soft'], 'middle')
  sheet.text(left + EMACS.left + EMACS.width / 2, EMACS.top - 8, 'Emacs', ['soft'], 'middle')
  for (const { name, start, size: length } of dump.parts) {
    const look =
      name === 'header' || name === 'hot' ? step.looks.hot : name === 'discardable' ? step.looks.discardable : 'plain'
    sheet.box(left + BAR.left, toY(start), BAR.width, toY(start + length) - toY(start), look)
  }
  sheet.box(left + EMACS.left, EMACS.top, EMACS.width, EMACS.height, step.emacs)
  for (const [i, [from, to]] of step.flows.entries()) {
    if (to === 'emacs') {
      const [start, end] = [left + BAR.left + BAR.width + 1, left + EMACS.left - 1]
      sheet.arrow(
        [start, middleOf(from)],
        [start + 10, middleOf(from)],
        [end, EMACS.top + EMACS.height - 14 - 44 * (1 - i)],
      )
    } else {
      const edge = left + BAR.left - 1
      const lane = edge - 18 + 8 * i
      sheet.arrow([edge, middleOf(from)], [lane, middleOf(from)], [lane, middleOf(to)], [edge, middleOf(to)])
    }
  }
  step.lines.forEach((text, i) => {
    sheet.text(left, TOP + TALL + 26 + i * ROW, text, ['soft'])
  })
}
