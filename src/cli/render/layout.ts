/**
 * The layout of a dump in one line, and its regions and tables, one per line.
 * @module
 */
import { hex, type Image, type Locator, releaseTitle } from '../../index.ts'
import { columns, grouped } from './text.ts'

/** One line that names a layout: `Emacs 30 for Windows, 64-bit little-endian (generation 28+)`. */
export function describeLayout({ layout }: Image): string {
  const known = layout.release === null ? undefined : releaseTitle(layout.release)
  const release = layout.devCharsets ? '31.0.50' : known
  const emacs = release === undefined ? 'Emacs of an unreleased kind' : `Emacs ${release}`
  const system = layout.windows ? ' for Windows' : ''
  const wide = layout.lispWordSize > layout.wordSize ? ', 64-bit Lisp words (wide-int)' : ''
  return `${emacs}${system}, ${8 * layout.wordSize}-bit ${layout.byteOrder}-endian${wide} (generation ${layout.generation})`
}

/** Regions and tables, one line each, in file order. */
export function* tablesText({ header, bytes }: Image): Generator<string> {
  const first = header.dumpRelocs[0]!.offset
  const region = (name: string, start: number, end: number) => [name, hex(start), hex(end), grouped(end - start), '']
  const table = (name: string, { offset, count, entrySize }: Locator) => {
    return [name, hex(offset), hex(offset + count * entrySize), grouped(count * entrySize), `${grouped(count)} entries`]
  }
  yield* columns([
    ['section', 'start', 'end', 'bytes', ''],
    region('header', 0, header.size),
    region('hot', header.size, header.discardableStart),
    region('discardable', header.discardableStart, header.coldStart),
    region('cold', header.coldStart, first),
    ...header.dumpRelocs.map((locator) => table(locator.path, locator)),
    table('object_starts', header.objectStarts),
    table('emacs_relocs', header.emacsRelocs),
    ['end of file', hex(bytes.length), '', '', ''],
  ])
}
