/**
 * The services that a Lisp program needs from its caller: library files, output, and dumping.
 * @module
 */
import { lispLibrary } from '../../../generated/lisp_library.js'
import type { Machine } from '../machine.ts'

/** What `pdumper-stats` returns. */
export interface DumpStats {
  /** The file that was loaded. */
  readonly dumpFileName: string
  /** Duration of the load in seconds. */
  readonly loadTime: number
}

/** What a Lisp process needs from outside: output, files and the clock. */
export interface Host {
  /** The text that `(load NAME)` evaluates; undefined if there is no such file. */
  readonly library: (name: string) => string | undefined
  /** Receives the output of `message` and `princ`. */
  readonly print: (text: string) => void
  /** `dump-emacs-portable`: write the heap under that name. A LispError that it throws becomes a Lisp error. */
  readonly dump: ((machine: Machine, fileName: string, trackReferrers: boolean) => void) | undefined
  /** The data of `pdumper-stats`; undefined for a machine that was started from scratch. */
  readonly dumpStats: () => DumpStats | undefined
}

/** A host with the library that comes with the machine, without output and dumping. */
export const bareHost: Host = {
  library: (name) => (Object.hasOwn(lispLibrary, name) ? lispLibrary[name] : undefined),
  print: () => undefined,
  dump: undefined,
  dumpStats: () => undefined,
}
