/**
 * Errors of a machine that are not faults of a file.
 * @module
 */
import { hex } from '../units.ts'

/** Every reason for a `MachineFault`, with its meaning. */
export const machineFaults = {
  'segmentation-fault': 'nothing is mapped at an address, or the page was discarded',
  'address-space-exhausted': 'no room for another region of the heap, or for a mapping',
  'stack-overflow': 'no room for another word on the stack',
  'storage-exhausted': 'a table of the executable has no room for another entry',
  'endless-chain': 'links lead back to where they come from: the dump was damaged',
  'wrong-type': 'an integer variable of C cannot hold the value',
  'work-limit': 'a program did not end within the work that it was given',
  'dump-refused': 'the process is interactive, and only a process in batch mode can be dumped',
  'not-dumpable': 'an object that cannot be dumped is reachable',
  'already-initialized': 'a dump cannot be loaded over a Lisp that is there',
} as const

/** A code of `machineFaults`. */
export type MachineFaultCode = keyof typeof machineFaults

/** An error of a machine. Callers switch on `code`. The machine is in the state before the call that threw. */
export class MachineFault extends Error {
  /** 'MachineFault'. */
  override readonly name = 'MachineFault'
  /** Why the machine refuses. */
  readonly code: MachineFaultCode
  /** An address, or the number of bytes requested. */
  readonly at: number
  /** What is wrong there, for a reader. */
  readonly detail: string
  /** The path in Lisp to the object that cannot be dumped: `auto-mode-alist → car → cdr`. */
  readonly path: string | undefined

  constructor(code: MachineFaultCode, at: number, detail: string, path?: string) {
    super(`${code} at ${hex(at)}${path === undefined ? '' : ` in ${path}`}: ${detail}`)
    this.code = code
    this.at = at
    this.detail = detail
    this.path = path
  }
}
