/**
 * What an experiment is: an idea of the talk, tried, with what the talk says of it beside what was measured.
 *
 * An experiment is a pure function from a lab or from a dump to a plain result. It reads no clock: the lab has one.
 * Source: "Emacs Portable Dumper", D. Colascione, March 14 2018.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Lab } from './lab.ts'

/** `confirmed` and `refuted` speak of this run alone; `not comparable` says why in the measured text. */
export type Verdict = 'confirmed' | 'refuted' | 'not comparable'

/** What the talk says, and what this run has to say about it. */
export interface Claim {
  /** Words of a slide; `…` stands for what is left out. */
  readonly talk: string
  /** The title of that slide. */
  readonly slide: string
  readonly measured: string
  readonly verdict: Verdict
}

export type Cell = string | number

export interface Figures {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** One bar of a plot. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The whole that `value` is a part of. Either all bars of a plot have one, or none has. */
  readonly of?: number
}

/** A bar chart: values on one scale, or shares of a whole, which may differ from bar to bar. */
export interface Plot {
  /** What the bars are. */
  readonly title: string
  readonly unit: string
  readonly bars: readonly Bar[]
}

/** A plot of one column of the figures, with the first column for labels; `of` is the column of the wholes. */
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
  readonly figures: Figures
  readonly claims: readonly Claim[]
  readonly plot: Plot | ColumnPlot
  /** What the figures mean, a sentence each. */
  readonly notes: readonly string[]
}

export interface Experiment {
  readonly number: number
  readonly title: string
  /** What the experiment does, in a sentence or two. */
  readonly about: string
  /** On processes of the lab. Where there is none, the lab's own dump is as good as any. */
  readonly onProcess?: (lab: Lab) => Result
  /** On any dump; absent where it takes the process that wrote it. */
  readonly onDump?: (dump: Dump, lab: Lab) => Result
}

export const verdictOf = (holds: boolean): Verdict => (holds ? 'confirmed' : 'refuted')

/** `13,629,128`, in sentences. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** `12.3 %`. */
export const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
