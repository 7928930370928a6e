/**
 * Parsing and formatting of sizes: `18MB`, `2MiB`, `4096`.
 * @module
 */
import { UsageError } from './command.ts'

const units: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
}

/** Parse a number of bytes, without a unit or with a unit of 1000 (kB, MB, GB) or 1024 (KiB, MiB, GiB). */
export function parseSize(text: string): number {
  const [, figure, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  const factor = unit === undefined ? undefined : units[unit.toUpperCase()]
  if (figure === undefined || factor === undefined)
    throw new UsageError('Write a size, 4096, 18MB (millions of bytes) or 2MiB (2^20 bytes).')
  return Math.round(Number(figure) * factor)
}
