/**
 * What a Lisp program asks of whoever runs it: files of its library, a place for output, dumping.
 * @module
 */
import { lispLibrary } from '../../../generated/lisp_library.js'
import type { Machine } from '../machine.ts'

export interface DumpStats {
  /** The file that was loaded. */
  readonly dumpFileName: string
  /** Seconds that it took. */
  readonly loadTime: number
}

export interface Host {
  /** The text that `(load NAME)` evaluates; undefined where there is none. */
  readonly library: (name: string) => string | undefined
  /** What `message` and `princ` write. */
  readonly print: (text: string) => void
  /** `dump-emacs-portable`: write the heap under that name. A LispError that it throws is a Lisp error. */
  readonly dump: ((machine: Machine, fileName: string, trackReferrers: boolean) => void) | undefined
  /** `pdumper-stats`: undefined for a machine that was started from scratch. */
  readonly dumpStats: () => DumpStats | undefined
}

/** The library that comes with the machine, no output, no dumping. */
export const bareHost: Host = {
  library: (name) => (Object.hasOwn(lispLibrary, name) ? lispLibrary[name] : undefined),
  print: () => undefined,
  dump: undefined,
  dumpStats: () => undefined,
}
