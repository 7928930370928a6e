/**
 * What `doctor` predicts for a situation, on files in memory.
 * @module
 */
import { type Diagnosis, diagnose, type EmacsProgram, emacsProgram, type HostFiles } from '../../../src/analyse.ts'
import { systemErrorText } from '../../../src/cli/host-files.ts'
import { Dump, proveNames } from '../../../src/index.ts'
import type { Situation } from './situations.ts'
import { type Entries, World } from './world.ts'

function hostOf(world: World): HostFiles {
  const text = (code: string): string => systemErrorText(code) ?? code
  return {
    read(path) {
      const found = world.read(path)
      return typeof found === 'string' ? text(found) : found
    },
    exists: (path) => world.exists(path),
    realPath(path) {
      const found = world.realPath(path)
      return typeof found === 'string' ? found : { error: text(found.error) }
    },
    isProgram: (path) => world.isExecutable(path),
    isLink: (path) => world.isLink(path),
    list: (directory) => world.list(directory),
  }
}

const programs = new WeakMap<Uint8Array, EmacsProgram>()

/** The program of an executable, read once. */
function programOf(bytes: Uint8Array): EmacsProgram {
  const known = programs.get(bytes) ?? emacsProgram('/usr/bin/emacs', bytes)
  programs.set(bytes, known)
  return known
}

export function predict({ entries, call }: Situation, base: Entries, bytes: Uint8Array): Diagnosis {
  const world = new World(base, entries, call.cwd, call.isRoot)
  return diagnose({ ...programOf(bytes), path: call.program }, call, hostOf(world), opened)
}

const dumps = new WeakMap<Uint8Array, Dump>()

/** The dump of a file. Situations share the bytes of most. */
function opened(bytes: Uint8Array): Dump {
  const known = dumps.get(bytes) ?? Dump.open(bytes, { prove: proveNames })
  dumps.set(bytes, known)
  return known
}
