/**
 * Errors for edits that a dump cannot represent, or that Emacs refuses too.
 * @module
 */
import { PdmpError } from '../error.ts'

/** An error for an edit that the format cannot represent. */
export const notWritable = (path: string, detail: string): PdmpError =>
  new PdmpError('not-writable', { path, offset: 0 }, detail)

/** An error for an edit that is refused. `offset` is the place of the symbol, or 0 if it is not in the file. */
export const refused = (symbol: string, offset: number, detail: string): PdmpError =>
  new PdmpError('edit-refused', { path: `symbol ${symbol}`, offset }, detail)

/** An error for damage that an edit runs into: an object without the required room, or a pointer to nothing. */
export const astray = (path: string, offset: number, detail: string): PdmpError =>
  new PdmpError('link-astray', { path, offset }, detail)
