/**
 * A bar chart as SVG text: one bar a row, its label before it and its figure behind it. Colours are those of the page.
 *
 * Units: pixels.
 * @module
 */

export interface Bar {
  readonly label: string
  readonly value: number
}

const ROW = 30
const BAR = 18
const LABELS = 260
const BARS = 360
const FIGURES = 120
const WIDTH = LABELS + BARS + FIGURES

/** Text for HTML and XML, in elements and in attributes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** `title` says what the bars are, for those who cannot see them. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const most = bars.reduce((largest, { value }) => Math.max(largest, value), 0)
  const rows = bars.map(({ label, value }, i) => {
    const [top, middle] = [i * ROW + (ROW - BAR) / 2, i * ROW + ROW / 2]
    const length = most === 0 ? 0 : (value / most) * BARS
    const figure = `${Number(value.toPrecision(6)).toLocaleString('en')} ${unit}`
    return [
      `<text class="label" x="${LABELS - 10}" y="${middle}" text-anchor="end">${escapeMarkup(clipped(label))}</text>`,
      `<rect class="bar" x="${LABELS}" y="${top}" width="${Math.max(1, length).toFixed(1)}" height="${BAR}" rx="2"/>`,
      `<text class="figure" x="${(LABELS + length + 8).toFixed(1)}" y="${middle}">${escapeMarkup(figure)}</text>`,
    ].join('')
  })
  const height = bars.length * ROW
  const name = escapeMarkup(title)
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}"><title>${name}</title>${rows.join('\n')}</svg>`
}

const LONGEST_LABEL = 36
const clipped = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
