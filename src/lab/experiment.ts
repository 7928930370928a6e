/**
 * The interface of experiments. An experiment tries an idea of the talk, and compares the talk's statement with a measurement.
 *
 * An experiment is a pure function from a lab or a dump to a plain result. It reads no clock except that of the lab.
 * Source: "Emacs Portable Dumper", D. Colascione, March 14 2018.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Lab } from './lab.ts'

/** `confirmed` and `refuted` refer to this run alone. For `not comparable`, the measured text gives the reason. */
export type Verdict = 'confirmed' | 'refuted' | 'not comparable'

/** A statement of the talk, and the result of this run. */
export interface Claim {
  /** Text of a slide. `…` stands for omissions. */
  readonly talk: string
  /** The title of that slide. */
  readonly slide: string
  /** The measurement, in a sentence. */
  readonly measured: string
  /** The comparison of both. */
  readonly verdict: Verdict
}

/** A table. */
export interface Figures {
  /** Headings of the columns. */
  readonly columns: readonly string[]
  /** Cells by row. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/** One bar of a plot. */
export interface Bar {
  /** Label of the bar. */
  readonly label: string
  /** Length of the bar, in the unit of the plot. */
  readonly value: number
  /** The whole of which `value` is a part. Either all bars of a plot have one, or none. */
  readonly of?: number
}

/** A bar chart: values on one scale, or shares of a whole, which may differ between bars. */
export interface Plot {
  /** What the bars represent. */
  readonly title: string
  /** Unit of the values. */
  readonly unit: string
  /** The bars, from top to bottom. */
  readonly bars: readonly Bar[]
}

/** A plot of one column of the figures, with labels from the first column. `of` is the column of the wholes. */
export interface ColumnPlot {
  readonly column: number
  readonly unit: string
  readonly of?: number
}

export function plotOfColumn({ columns, rows }: Figures, { column, unit, of }: ColumnPlot): Plot {
  const bars = rows.map((row) => {
    const bar = { label: String(row[0]), value: Number(row[column]) }
    return of === undefined ? bar : { ...bar, of: Number(row[of]) }
  })
  return { title: columns[column]!, unit, bars }
}

export interface Result {
  /** The measured figures. */
  readonly figures: Figures
  /** The outcome in one sentence. */
  readonly result: string
  /** Statements of the talk with their results. */
  readonly claims: readonly Claim[]
  /** The chart of the figures. */
  readonly plot: Plot | ColumnPlot
  /** Explanations of the figures, one sentence each. */
  readonly notes: readonly string[]
}

/** An idea of the talk, tried again. */
export interface Experiment {
  /** Number of the experiment, in the order of the talk. */
  readonly number: number
  /** Title for display. */
  readonly title: string
  /** The idea of the talk that is tried, in one sentence. */
  readonly idea: string
  /** A description of the experiment in one or two sentences. */
  readonly about: string
  /** @internal Run on processes of the lab. Without it, the experiment runs on the lab's own dump. */
  readonly onProcess?: (lab: Lab) => Result
  /** @internal Run on any dump; absent if the experiment needs the process that wrote the dump. */
  readonly onDump?: (dump: Dump, lab: Lab) => Result
}

export const verdictOf = (holds: boolean): Verdict => (holds ? 'confirmed' : 'refuted')

/** Format a count in a sentence: `13,629,128`. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** Format a share: `12.3 %`. */
export const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
