/**
 * The error that this library throws about a file, and the fault that it carries.
 *
 * A fault is a rule of the format that a file breaks, and the place. `openDump` throws the first fault,
 * `verify` lists all. Each code is declared once, here.
 * @module
 */
import { hex } from './units.ts'

/** Every reason to refuse a file, with its meaning. Callers test the code, never the message. */
export const errorCodes = {
  'not-a-dump': 'the file is not a GNU Emacs portable dump',
  'dump-incomplete': 'Emacs stopped while it was writing this dump',
  'layout-unknown': 'the file starts as a dump does, but this version of pdmp does not know the layout of the rest',
  'layout-ambiguous': 'the dump has too few objects to show which Emacs wrote it',
  truncated: 'the file ends before the data that its header describes',
  'trailing-bytes': 'the file continues after its last table',
  'locator-negative': 'the header gives a table a negative offset or count',
  'region-order': 'the sections of the file are not in the order header, hot, discardable, cold, tables',
  'region-unaligned': 'the cold section does not start on a page boundary',
  blank: 'a part of the file that contains table entries or pointers was overwritten with zero or 0xff bytes',
  'table-gap': 'a table does not start where the preceding table ends',
  'table-overlap': 'a table starts before the preceding table ends',
  'table-unsorted': 'the entries of a table are not in strictly ascending order of offset',
  'type-unknown': 'a table entry has a type code that dumps of this generation do not use',
  'out-of-bounds': 'an offset, a pointer or a length leads outside the file, section or object that it belongs to',
  'too-costly': 'the objects of this dump overlap or repeat so often that the answer would take too long',
  'copy-too-large': 'the COPY_FROM_DUMP entries together copy more bytes than the file has',
  'lispsym-absent': 'the dump does not show where lispsym is, and a relocation needs its address',
  'image-mismatch': 'the bytes are not a memory image of this dump',
  'atom-overlap': 'two objects, or their data, overlap',
  'link-astray': 'a pointer does not lead to an object or to the data of an object',
  'not-writable': 'the dump format cannot represent this value',
  'edit-refused': 'Emacs refuses this change too, or what it changes is not in the dump',
  'name-unknown': 'the name of a symbol is in the Emacs executable only',
  'not-an-executable': 'the file is not an ELF, PE or Mach-O executable that pdmp can read',
  'executable-mismatch': 'the executable and the dump are not from the same build of Emacs',
  'document-syntax': 'the document is not a JSON object',
  'document-invalid': 'the document has a value that a dump cannot represent',
  'too-large': 'the input is larger than a dump can be',
  'unpack-failed': 'the packed file is damaged',
  'lisp-syntax': 'the text is not valid Lisp syntax',
  'lisp-unfinished': 'the text is empty, or ends inside a Lisp object',
  'unpack-too-large': 'the packed file expands to more bytes than a dump can have',
} as const

/** A code of `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes

/** Codes of files that are not a complete dump of a known layout, so that nothing in them can be read or checked. */
export const refusals: ReadonlySet<ErrorCode> = new Set([
  'not-a-dump',
  'dump-incomplete',
  'layout-unknown',
  'layout-ambiguous',
] as const)

/** A place: a byte range of the file, and the path of the field there. */
export interface Site {
  /** Path of the field, such as `header.magic`. */
  readonly path: string
  /** Bytes from the start of the file. */
  readonly offset: number
  /** Size of the range in bytes, if it is known. */
  readonly length?: number
}

/** One broken rule at one place. */
export interface Fault {
  /** The broken rule. */
  readonly code: ErrorCode
  /** Where it is broken. */
  readonly site: Site
  /** What is wrong there. */
  readonly detail: string
}

/**
 * A file that is refused: the one error that this library throws about a file.
 *
 * `message` has code, offset, path and detail in one line.
 */
export class PdmpError extends Error {
  /** 'PdmpError'. */
  override readonly name = 'PdmpError'
  /** Why the file is refused. This is what programs should test. */
  readonly code: ErrorCode
  /** Where: a byte range of the file, and the path of the field there. The length, in bytes, is absent if it is not known. */
  readonly site: { readonly path: string; readonly offset: number; readonly length?: number }
  /** What is wrong there, for a reader. */
  readonly detail: string

  constructor(code: ErrorCode, site: PdmpError['site'], detail: string, options?: ErrorOptions) {
    super(`${code} at ${hex(site.offset)} in ${site.path}: ${detail}`, options)
    this.code = code
    this.site = site
    this.detail = detail
  }

  /** Where it is, in bytes from the start of the file. */
  get offset(): number {
    return this.site.offset
  }

  /** The fields that lead there, such as `header.emacs_relocs.num`. */
  get path(): string {
    return this.site.path
  }

  /** Whether the file is not a complete dump of a known layout, so that nothing in it can be read or checked. */
  get isRefusal(): boolean {
    return refusals.has(this.code)
  }

  /** @internal The error for a fault. */
  static of(fault: Fault): PdmpError {
    return new PdmpError(fault.code, fault.site, fault.detail)
  }
}
