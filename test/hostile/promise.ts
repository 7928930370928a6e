/**
 * The promise about any bytes, as code: a refusal is a PdmpError with an offset, and a returned value can be used.
 * @module
 */
import { PdmpError as SourceError } from '../../src/error.ts'

export type Library = typeof import('./library.ts')

/** Run a part of the library: its value, or undefined when it refuses as it may. */
export type Attempt = <T>(run: () => T) => T | undefined

/** A returned value that breaks what the library promises about it. */
class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

export function demand(kept: boolean, promise: string): void {
  if (!kept) throw new BrokenPromise(promise)
}

export const attempter =
  ({ PdmpError, errorCodes }: Library): Attempt =>
  (run) => {
    try {
      return run()
    } catch (error) {
      // Some parts that are not public are run from the sources, whatever the library is.
      if (!(error instanceof PdmpError || error instanceof SourceError)) throw error
      demand(Object.hasOwn(errorCodes, error.code), `${error.code} is a known code`)
      demand(!error.isRefusal || error.site.offset >= 0, `${error.code} names a place in the file`)
      demand(Number.isSafeInteger(error.site.offset), `${error.message} has an offset`)
      return undefined
    }
  }

/** Up to `most` indices of a list, evenly spread, the first and the last among them. */
export function spread(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i)
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)))
}
