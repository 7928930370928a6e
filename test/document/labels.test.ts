import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { decodeDump, encodeDocument, LispEditor, readLisp, writeDump } from '../../src/index.ts'
import { readDump, tinyNames } from '../corpus/corpus.ts'

const textBy = (bytes: Uint8Array, labels: 'offset' | 'path') => [...decodeDump(Dump.open(bytes), labels)].join('')

function encoded(text: string): Uint8Array {
  const { graph, order } = encodeDocument([Buffer.from(text)])
  return writeDump(graph, order)
}

/** How many lines are in one of both texts and not in the other. */
function differingLines(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const line of a.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const line of b.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}

/** The dump with one more symbol in the initial obarray. */
function withSymbol(bytes: Uint8Array, name: string): Uint8Array {
  const editor = new LispEditor(Dump.open(bytes))
  const symbol = readLisp(name)
  if (symbol.kind !== 'symbol') throw new Error(`${name} is no symbol`)
  editor.set(symbol, readLisp('42'), 'value')
  return writeDump(editor.finish())
}

describe('labels by path', () => {
  it.each(['own-28.2-min', ...tinyNames().filter((name) => /^tiny-(27|31|30.*native)/.test(name))])(
    'give %s back byte for byte',
    (name) => {
      const bytes = readDump(name)
      expect(Buffer.compare(encoded(textBy(bytes, 'path')), bytes)).toBe(0)
    },
  )

  it('are unique, and have only characters that a label may have', () => {
    const labels = [...textBy(readDump('own-28.2-min'), 'path').matchAll(/^\{"@":"([^"]*)"/gm)].map(
      ([, label]) => label!,
    )
    expect(labels.length).toBeGreaterThan(100_000)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter((label) => !/^@[\w.-]{1,200}$/.test(label))).toEqual([])
    expect(labels).toEqual(expect.arrayContaining(['@auto-mode-alist', '@auto-mode-alist.val']))
  })

  it('stay the same if one symbol is added, while labels by offset change', () => {
    const before = readDump('own-28.2-min')
    const after = withSymbol(before, 'zzz-new-symbol')
    // The bucket of the obarray, before and after; the symbol and its name.
    expect(differingLines(textBy(before, 'path'), textBy(after, 'path'))).toBe(4)
    expect(differingLines(textBy(before, 'offset'), textBy(after, 'offset'))).toBeGreaterThan(1000)
  })
})
