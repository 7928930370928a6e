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
  'not-a-dump': 'the magic DUMPEDGNUEMACS is absent',
  'dump-incomplete': "the magic starts with '!': Emacs died while writing this dump",
  'layout-unknown': 'the magic is right, the rest is not that of any Emacs that this version knows',
  'layout-ambiguous': 'more than one known layout fits, or the heap is too small to tell',
  truncated: 'the file ends before the data that its header promises',
  'trailing-bytes': 'the file goes on after its last table',
  'locator-negative': 'a table has a negative offset or count',
  'region-order': 'header, hot, discardable, cold and tables do not follow one another',
  'region-unaligned': 'the cold section does not start on a page',
  blank: 'bytes that must hold table entries or pointers are all zero, or all 0xff: that part of the file was lost',
  'table-gap': 'a table does not start where the one before it ends',
  'table-overlap': 'a table starts before the one before it ends',
  'table-unsorted': 'a table that is searched by offset does not ascend strictly',
  'type-unknown': 'an entry has a type code that this generation does not define',
  'out-of-bounds': 'something points outside its container',
  'too-costly': 'an answer would take work out of proportion to the size of what it is about',
  'copy-too-large': 'the COPY_FROM_DUMP entries ask for more bytes than the file has',
  'lispsym-absent': 'nil and t were not found, and a relocation needs the address of lispsym',
  'image-mismatch': 'the bytes are not those of an image of this dump',
  'atom-overlap': 'two things that have to be told apart share bytes',
  'link-astray': 'a pointer leads to no object, or to bytes that belong to nothing',
  'not-writable': 'the format cannot hold what the graph asks for',
  'edit-refused': 'the edit is one that Emacs refuses too, or its place is not in the dump',
  'name-unknown': 'a name is in the executable alone',
  'not-an-executable': 'the file is not an executable of a known format',
  'executable-mismatch': 'the executable is not the one that this dump belongs to',
  'document-syntax': 'the text is not one JSON object',
  'document-invalid': 'the document says what a dump cannot hold, or what it cannot know',
  'too-large': 'the input is longer than any dump can be',
  'unpack-failed': 'the packed stream is damaged',
  'lisp-syntax': 'the text is not one that the Lisp reader takes',
  'lisp-unfinished': 'the text ends within a Lisp object, or has none',
  'unpack-too-large': 'the packed stream expands beyond what a dump can be',
} as const

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
export class PdmpError extends Error implements Fault {
  override readonly name = 'PdmpError'
  readonly code: ErrorCode
  readonly site: Site
  readonly detail: string

  constructor(code: ErrorCode, site: Site, detail: string, options?: ErrorOptions) {
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

  /** The error for a fault. */
  static of(fault: Fault): PdmpError {
    return new PdmpError(fault.code, fault.site, fault.detail)
  }
}
