import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { decodeDump, encodeDump, LispEditor, readLisp, writeDump } from '../../src/index.ts'
import { readDump, tinySample } from '../corpus/corpus.ts'

const textBy = (bytes: Uint8Array, labels: 'offset' | 'path') => [...decodeDump(Dump.open(bytes), labels)].join('')

function encoded(text: string): Uint8Array {
  const { graph, order } = encodeDump([Buffer.from(text)])
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
  const own = readDump('own-28.2-min')
  let ownText: string | undefined
  /** The document of `own` with labels by path, made once. */
  const textOfOwn = (): string => {
    ownText ??= textBy(own, 'path')
    return ownText
  }

  it.each(['own-28.2-min', ...tinySample().filter((name) => /^tiny-(27|31|30.*native)/.test(name))])(
    'give %s back byte for byte',
    (name) => {
      const bytes = readDump(name)
      const text = bytes === own ? textOfOwn() : textBy(bytes, 'path')
      expect(Buffer.compare(encoded(text), bytes)).toBe(0)
    },
  )

  it('are unique, and have only characters that a label may have', () => {
    const labels = [...textOfOwn().matchAll(/^\{"@":"([^"]*)"/gm)].map(([, label]) => label!)
    expect(labels.length).toBeGreaterThan(100_000)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter((label) => !/^@[\w.-]{1,200}$/.test(label))).toEqual([])
    expect(labels).toEqual(expect.arrayContaining(['@auto-mode-alist', '@auto-mode-alist.val']))
  })

  it('stay the same if one symbol is added, while labels by offset change', () => {
    const after = withSymbol(own, 'zzz-new-symbol')
    // The bucket of the obarray, before and after; the symbol and its name.
    expect(differingLines(textOfOwn(), textBy(after, 'path'))).toBe(4)
    expect(differingLines(textBy(own, 'offset'), textBy(after, 'offset'))).toBeGreaterThan(1000)
  })
})
