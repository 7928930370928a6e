/**
 * Names of the steps of a load, and the step that each experiment of the lab is about.
 * @module
 */
import type { ExperimentName } from '../../lab.ts'

/** Titles of the steps by their names in the fragment. */
export const loadSteps = {
  header: 'Read the header',
  map: 'Map the file',
  relocate: 'Relocate the dump',
  emacs: 'Write into Emacs',
  discard: 'Drop a section',
  thaw: 'Thaw hash tables',
  kept: 'What stays',
} as const

/** The name of a step in the fragment. */
export type LoadStep = keyof typeof loadSteps

export const stepOfExperiment: Readonly<Record<ExperimentName, LoadStep>> = {
  startup: 'kept',
  unexec: 'relocate',
  pdumper: 'relocate',
  'object-starts': 'kept',
  'mark-bits': 'kept',
  rehash: 'thaw',
  'demand-paging': 'relocate',
  prelinked: 'relocate',
  embedded: 'header',
  orders: 'map',
}
