import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonArray, jsonDocument, jsonList } from '../../src/cli/render/json.ts'
import { columns, grouped, harmless } from '../../src/cli/render/text.ts'
import { holds } from '../effort.ts'

const join = (pieces: Iterable<string>) => [...pieces].join('')
const items = fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))))

describe('JSON in pieces', () => {
  it('is the document', () => {
    holds(
      fc.property(items, fc.dictionary(fc.string(), fc.integer()), (list, head) => {
        const json = JSON.parse(join(jsonList(head, 'items of the list', list)))
        expect(json).toEqual(JSON.parse(JSON.stringify({ ...head, 'items of the list': list })))
        expect(JSON.parse(join(jsonArray(list)))).toEqual(JSON.parse(JSON.stringify(list)))
        expect(JSON.parse(join(jsonDocument(head)))).toEqual(JSON.parse(JSON.stringify(head)))
      }),
    )
  })

  it('has one item to a line', () => {
    expect(join(jsonList({ schema: 's' }, 'words', [{ a: 1 }, { a: 2 }]))).toBe(
      '{"schema":"s","words":[\n{"a":1},\n{"a":2}\n]}\n',
    )
  })
})

describe('numbers for people', () => {
  it('are grouped by thousands, and keep their value', () => {
    holds(
      fc.property(fc.nat(2 ** 31 - 1), (count) => {
        expect(grouped(count)).toMatch(/^\d{1,3}(,\d{3})*$/)
        expect(Number(grouped(count).replaceAll(',', ''))).toBe(count)
      }),
    )
  })
})

describe('harmless text', () => {
  it('has no control characters, and JSON stays the same document', () => {
    const texts = fc.string({ unit: fc.nat(0x3000).map((code) => String.fromCharCode(code)) })
    holds(
      fc.property(texts, (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
        expect(harmless(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(JSON.parse(harmless(JSON.stringify({ text })))).toEqual({ text })
      }),
    )
  })

  it('is otherwise unchanged', () => {
    expect(harmless('é\t→ \u001b[2J\n')).toBe('é\t→ \\u001b[2J\n')
  })
})

describe('columns', () => {
  it('align words left and numbers right, titles included', () => {
    const rows = [
      ['owner', 'bytes', ''],
      ['Cons', '1,255,920', 'x'],
      ['padding', '16', ''],
    ]
    expect(join(columns(rows))).toBe('owner        bytes\nCons     1,255,920  x\npadding         16\n')
  })

  it('take more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => [String(i), 'x'])
    expect([...columns(rows)].at(-1)).toBe('149999  x\n')
  })

  it('are empty without rows', () => {
    expect(join(columns([]))).toBe('')
  })
})
