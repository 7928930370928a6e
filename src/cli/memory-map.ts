/**
 * The place of a dump in a process, from the text of `/proc/PID/maps`.
 * @module
 */
import { UsageError } from './command.ts'

interface Mapping {
  readonly start: bigint
  readonly end: bigint
  /** Bytes from the start of the file. */
  readonly offset: bigint
  readonly file: string
}

/** Parse the mappings of files, in the order of the text. Other lines are left out. */
function mappingsIn(text: string): Mapping[] {
  return text.split('\n').flatMap((line) => {
    const [, start, end, offset, file] = /^([0-9a-f]+)-([0-9a-f]+) \S+ ([0-9a-f]+) \S+ \d+ +(\S.*)$/i.exec(line) ?? []
    if (file === undefined) return []
    const number = (digits: string | undefined) => BigInt(`0x${digits}`)
    return [{ start: number(start), end: number(end), offset: number(offset), file: file.replace(/ \(deleted\)$/, '') }]
  })
}

/**
 * Make a function from addresses to offsets in the dump, by the memory map `text`; undefined for addresses outside the dump.
 *
 * @throws UsageError: the map contains no dump, or several
 */
export function offsetsByMap(text: string): (address: bigint) => number | undefined {
  const dumps = mappingsIn(text).filter(({ file }) => file.endsWith('.pdmp'))
  const files = new Set(dumps.map(({ file }) => file))
  if (files.size === 0) throw new UsageError('The memory map has no file that ends in .pdmp; give --dump-base.')
  if (files.size > 1)
    throw new UsageError(`The memory map has several dumps, ${[...files].join(' and ')}; give --dump-base.`)
  return (address) => {
    const mapping = dumps.find(({ start, end }) => address >= start && address < end)
    return mapping && Number(address - mapping.start + mapping.offset)
  }
}
