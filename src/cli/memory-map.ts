/**
 * Where a dump is in a process, from the text of `/proc/PID/maps`.
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

/** Mappings of files, in the order of the text. Lines that are no mappings of a file are left out. */
function mappingsIn(text: string): Mapping[] {
  return text.split('\n').flatMap((line) => {
    const [, start, end, offset, file] = /^([0-9a-f]+)-([0-9a-f]+) \S+ ([0-9a-f]+) \S+ \d+ +(\S.*)$/i.exec(line) ?? []
    if (file === undefined) return []
    const number = (digits: string | undefined) => BigInt(`0x${digits}`)
    return [{ start: number(start), end: number(end), offset: number(offset), file: file.replace(/ \(deleted\)$/, '') }]
  })
}

/**
 * From an address to the offset in the dump that `text`, a memory map, has there; undefined for addresses elsewhere.
 *
 * @throws UsageError: the map has no dump, or several
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
