/**
 * The targets of fuzzing: the function that takes the bytes, the initial samples, and the limits of one run.
 * @module
 */
import { badDumps } from '../corpus/bad-dumps.ts'
import { tinyDump, tinyVariants } from '../corpus/tiny-dump.ts'
import { traps } from '../hostile/crafted.ts'
import { exerciseEverything } from '../hostile/exercise.ts'
import { exerciseProgramFile, programFiles } from '../hostile/exercise-executable.ts'
import { exerciseMachine, machineDump, machineKinds } from '../hostile/exercise-machine.ts'
import type { Library } from '../hostile/promise.ts'

interface Limit {
  readonly perByte: number
  readonly fixed: number
}

export interface Target {
  readonly exercise: (bytes: Uint8Array, library?: Library) => unknown
  readonly corpus: () => Uint8Array[]
  /** Measured maxima are below half of each. */
  readonly limits: Readonly<Record<'work' | 'allocated' | 'searched', Limit>>
}

export const targets = {
  /** Everything that the library does with a dump; every synthetic dump, every broken one, and small traps. */
  dump: {
    exercise: exerciseEverything,
    corpus: () => [
      ...tinyVariants.map((options) => tinyDump({ ...options, conses: 6, vectors: 6, strings: 6, symbols: 4 }).bytes),
      ...Object.values(badDumps).map(({ make }) => make()),
      ...Object.values(traps).map((make) => make(70)),
    ],
    limits: {
      work: { perByte: 2000, fixed: 6_000_000 },
      allocated: { perByte: 120, fixed: 8_000_000 },
      searched: { perByte: 120, fixed: 1_000_000 },
    },
  },
  /** Processes that load a file and go on from there: those of machines, one of each kind. Most of the cost is theirs. */
  machine: {
    exercise: exerciseMachine,
    corpus: () => machineKinds.map((_, kind) => machineDump(kind)),
    limits: {
      work: { perByte: 1000, fixed: 20_000_000 },
      allocated: { perByte: 60, fixed: 100_000_000 },
      searched: { perByte: 60, fixed: 300_000 },
    },
  },
  /** Executables of a few dumps, of every format. */
  executable: {
    exercise: exerciseProgramFile,
    corpus: programFiles,
    limits: {
      work: { perByte: 400, fixed: 1_000_000 },
      allocated: { perByte: 10, fixed: 1_000_000 },
      searched: { perByte: 60, fixed: 300_000 },
    },
  },
} as const satisfies Record<string, Target>

export type TargetName = keyof typeof targets
