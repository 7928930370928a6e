/**
 * A bar chart as SVG: one bar per row, with label and figure above it, and a scale below. Colours are those of the page.
 *
 * The full width is the end of the scale: a round number, or the whole of which each bar is a share. Bars of one chart are thus
 * comparable even if their wholes differ.
 *
 * Units: pixels of a chart that is displayed at about its own width, so that its text has the size of the page's text.
 * @module
 */
import type { ExperimentReport } from '../../lab.ts'
import { alike } from './figures.ts'
import { element, type Markup } from './markup.ts'
import { grouped } from './text.ts'

type Plot = ExperimentReport['plot']

const WIDTH = 420
const ROW = 44
const BAR = 12
const SCALE = 28
/** Most parts into which the ticks divide the scale. */
const PARTS = 5
/** Most characters of a label and a figure that fit on one line. */
const LINE = 62

export function barChart(name: string, { title, unit, bars }: Plot): Markup {
  const areShares = bars.some(({ of }) => of !== undefined)
  const values = alike(bars.map(({ value }) => value))
  const wholes = alike(bars.map(({ of = 0 }) => of))
  const most = bars.reduce((largest, { value }) => Math.max(largest, value), 0)
  const ticks = areShares
    ? [0, 25, 50, 75, 100]
    : roundTicks(
        most,
        bars.every(({ value }) => Number.isInteger(value)),
      )
  const end = ticks.at(-1)!
  const at = (value: number) => Number(((value / end) * WIDTH).toFixed(1))
  const rows = bars.flatMap(({ label, value, of }, i) => {
    const y = i * ROW
    const figure = `${values[i]}${of === undefined ? '' : ` of ${wholes[i]}`}\u00a0${unit}`
    const bar = { x: 0, y: y + 22, height: BAR }
    const length = of === undefined ? value : (100 * value) / Math.max(1, of)
    return [
      element('text', { class: 'label', x: 0, y: y + 15 }, clipped(label, LINE - figure.length)),
      element('text', { class: 'figure', x: WIDTH, y: y + 15, 'text-anchor': 'end' }, figure),
      element('rect', { class: 'track', ...bar, width: WIDTH }),
      element('rect', { class: 'bar', ...bar, width: at(length) }),
    ]
  })
  const bottom = bars.length * ROW
  const tickUnit = areShares ? '%' : unit
  const scale = [
    element('line', { class: 'axis', x1: 0, y1: bottom + 2, x2: WIDTH, y2: bottom + 2 }),
    ...ticks.flatMap((tick, i) => {
      const isLast = i === ticks.length - 1
      const anchor = i === 0 ? undefined : isLast ? 'end' : 'middle'
      // The last label includes the unit and uses the space of the one before it.
      const text = isLast
        ? `${grouped(tick)}\u00a0${tickUnit}`
        : i === ticks.length - 2 && i > 0 && !areShares
          ? ''
          : grouped(tick)
      return [
        element('line', { class: 'axis', x1: at(tick), y1: bottom + 2, x2: at(tick), y2: bottom + 6 }),
        element('text', { class: 'tick', x: at(tick), y: bottom + 19, 'text-anchor': anchor }, text),
      ]
    }),
  ]
  const viewBox = `0 0 ${WIDTH} ${bottom + SCALE}`
  return element('svg', { viewBox, role: 'img', 'aria-label': `${name}: ${title}` }, ...rows, ...scale)
}

/** Multiples of 1, 2 or 5 times a power of ten, from 0 to the first that is at least `most`. */
export function roundTicks(most: number, areWhole: boolean): number[] {
  if (most === 0) return [0, 1]
  const magnitude = 10 ** Math.floor(Math.log10(most / PARTS))
  const steps = [1, 2, 5, 10].map((factor) => factor * magnitude)
  const step = Math.max(steps.find((each) => most <= each * PARTS)!, areWhole ? 1 : 0)
  // Compute steps below one as quotients, because 3 * 0.1 is not 0.3.
  const multiple = (i: number) => (step < 1 ? i / Math.round(1 / step) : i * step)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => multiple(i))
}

const clipped = (label: string, room: number): string =>
  label.length > room ? `${label.slice(0, Math.max(0, room - 1))}…` : label
