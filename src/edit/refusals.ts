/**
 * Edits that are refused: those that no dump can hold, and those that Emacs refuses too.
 * @module
 */
import { PdmpError } from '../error.ts'

/** What an edit asks for and the format cannot hold. */
export const notWritable = (path: string, detail: string): PdmpError =>
  new PdmpError('not-writable', { path, offset: 0 }, detail)

/** `offset` is where the symbol is, 0 if nowhere in the file. */
export const refused = (symbol: string, offset: number, detail: string): PdmpError =>
  new PdmpError('edit-refused', { path: `symbol ${symbol}`, offset }, detail)

/** What a damaged dump has no room for, or leads nowhere with. */
export const astray = (path: string, offset: number, detail: string): PdmpError =>
  new PdmpError('link-astray', { path, offset }, detail)
