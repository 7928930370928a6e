/**
 * A bar chart as SVG: one bar a row, its label and its figure above it, a scale below. Colours are those of the page.
 *
 * Units: pixels of a chart that is shown about as wide as it is drawn, so that its text is as large as that of the page.
 * @module
 */
import { element, type Markup } from './markup.ts'
import { grouped } from './text.ts'

export interface Bar {
  readonly label: string
  readonly value: number
  /** How long the bar could be, if that is not as long as the longest. */
  readonly of?: number | undefined
}

const WIDTH = 420
const ROW = 44
const BAR = 12
const SCALE = 28
/** Characters of a label that have room beside the longest figure. */
const LONGEST_LABEL = 38

/** @param title what the bars are, for those who cannot see them */
export function barChart(title: string, unit: string, bars: readonly Bar[]): Markup {
  const most = bars.reduce((largest, { value, of = 0 }) => Math.max(largest, value, of), 0)
  const lengthOf = (value: number) => Number((most === 0 ? 0 : (value / most) * WIDTH).toFixed(1))
  const rows = bars.flatMap(({ label, value, of }, i) => {
    const y = i * ROW
    const amount = of === undefined ? grouped(value) : `${grouped(value)} of ${grouped(of)}`
    const bar = { x: 0, y: y + 22, height: BAR }
    return [
      element('text', { class: 'label', x: 0, y: y + 15 }, clipped(label)),
      element('text', { class: 'figure', x: WIDTH, y: y + 15, 'text-anchor': 'end' }, `${amount} ${unit}`),
      element('rect', { class: 'track', ...bar, width: lengthOf(of ?? most) }),
      element('rect', { class: 'bar', ...bar, width: lengthOf(value) }),
    ]
  })
  const bottom = bars.length * ROW
  const scale = [
    element('line', { class: 'axis', x1: 0, y1: bottom + 2, x2: WIDTH, y2: bottom + 2 }),
    element('text', { class: 'tick', x: 0, y: bottom + 18 }, '0'),
    element('text', { class: 'tick', x: WIDTH, y: bottom + 18, 'text-anchor': 'end' }, `${grouped(most)} ${unit}`),
  ]
  const viewBox = `0 0 ${WIDTH} ${bottom + SCALE}`
  return element('svg', { viewBox, role: 'img', 'aria-label': title }, ...rows, ...scale)
}

const clipped = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
