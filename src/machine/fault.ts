/**
 * What can go wrong in a machine that is no fault of a file.
 * @module
 */
import { hex } from '../units.ts'

export const machineFaults = {
  'segmentation-fault': 'nothing is mapped at an address, or the page was discarded',
  'address-space-exhausted': 'no room for another region of the heap, or for a mapping',
  'stack-overflow': 'no room for another word on the stack',
  'storage-exhausted': 'a table of the executable has no room for another entry',
  'work-limit': 'a program did not end within the work that it was given',
} as const

export type MachineFaultCode = keyof typeof machineFaults

/** Callers switch on `code`. The machine is as it was before the call that threw. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault'
  readonly code: MachineFaultCode
  /** Address, or bytes asked for. */
  readonly at: number

  constructor(code: MachineFaultCode, at: number, detail: string) {
    super(`${code} at ${hex(at)}: ${detail}`)
    this.code = code
    this.at = at
  }
}
