import { describe, expect, it } from 'vitest'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const name = 'tiny-28-big-wide-align8'
const path = corpusPath(name, 'dump.pdmp.br')
const size = readDump(name).length

interface JsonRange {
  readonly start: number
  readonly size: number
  readonly label: string
}

describe('map', () => {
  const { status, document } = pdmpJson(['map', path, '--ranges'])
  const ranges: JsonRange[] = document.ranges

  it('lists ranges that tile the file, as JSON', () => {
    expect(status).toBe(0)
    expect({ schema: document.schema, file: document.file }).toEqual({ schema: 'pdmp/map/1', file: { size } })
    let at = 0
    for (const range of ranges) {
      expect(range.start).toBe(at)
      at += range.size
    }
    expect(at).toBe(size)
  })

  it('sums them up by label', () => {
    const sums = new Map<string, { bytes: number; ranges: number }>()
    for (const range of ranges) {
      const { bytes, ranges: count } = sums.get(range.label) ?? { bytes: 0, ranges: 0 }
      sums.set(range.label, { bytes: bytes + range.size, ranges: count + 1 })
    }
    const shares: { label: string; bytes: number; ranges: number }[] = document.shares
    expect(new Map(shares.map(({ label, ...share }) => [label, share]))).toEqual(sums)
  })

  it('gives sums alone, as JSON, unless ranges are asked for', () => {
    const { ranges: _, ...sums } = document
    expect(pdmpJson(['map', path]).document).toEqual(sums)
  })

  it('lists the same ranges as text', () => {
    const [heads, ...lines] = pdmp(['map', path, '--ranges']).stdout.trimEnd().split('\n')
    expect(heads).toBe('offset\tbytes\towner')
    expect(lines).toEqual(ranges.map((range) => `0x${range.start.toString(16)}\t${range.size}\t${range.label}`))
  })

  it('has sums by region and in total', () => {
    const lines = pdmp(['map', path]).stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^region +owner +ranges +bytes +%$/)
    const bytesOf = (line: string) => Number(/([\d,]+) +[\d.]+$/.exec(line)![1]!.replaceAll(',', ''))
    const rows = lines.slice(1, -1).map(bytesOf)
    expect(rows.reduce((sum, bytes) => sum + bytes, 0)).toBe(size)
    expect(bytesOf(lines.at(-1)!)).toBe(size)
    expect(new Set(lines.slice(1).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['header', 'hot', 'discardable', 'cold', 'tables', 'total']),
    )
  })
})
