/**
 * A bar chart as a table: a row has the label, the bar and the figure as text, so that the chart reads without its bars.
 *
 * The bars of values are to scale with the largest. A bar of a share stands on the whole, which has the full width whatever its size.
 * @module
 */
import type { ExperimentReport } from '../../lab.ts'
import { alike } from './figures.ts'

export function BarChart({ plot: { title, unit, bars } }: { readonly plot: ExperimentReport['plot'] }) {
  const values = alike(bars.map(({ value }) => value))
  const wholes = alike(bars.map(({ of = 0 }) => of))
  const most = bars.reduce((largest, { value }) => Math.max(largest, value), 0)
  return (
    <table class="bar-chart">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ label, value, of }, i) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="bar-cell">
              <svg width="100%" height="12" aria-hidden="true">
                {of !== undefined && <rect class="bar-whole" width="100%" height="12" />}
                <rect class="bar-part" width={lengthOf(value, of ?? most)} height="12" />
              </svg>
            </td>
            <td class="number">
              {values[i]}
              {of !== undefined && ` of ${wholes[i]}`}
              {'\u00a0'}
              {unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const lengthOf = (value: number, whole: number): string =>
  `${Number(((100 * value) / Math.max(whole, 1e-9)).toFixed(2))}%`
