import { describe, expect, it } from 'vitest'
import { disassemble, Holders, NO_DOMINATOR, nodeNamed, Paths } from '../../src/analyse.ts'
import { Dump, fieldsOf, hex, Printer, proveNames, type Value } from '../../src/index.ts'
import * as ask from '../../src/web/questions/object.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const { nodes } = dump
const symbolAt = (name: string) => nodes.offsetOf(nodeNamed(nodes, dump.names, name))
const all = 1_000_000

describe('an object', () => {
  it('is found by its name, by its offset, and by any byte in it', () => {
    const at = symbolAt('kill-ring-max')
    expect(ask.find(subject, 'kill-ring-max')).toBe(at)
    expect(ask.find(subject, ` ${hex(at)} `)).toBe(at)
    expect(ask.find(subject, `@${at}`)).toBe(at)
    expect(ask.find(subject, 'no-such-symbol-here')).toBeNull()
    expect(ask.find(subject, String(dump.bytes.length))).toBeNull()
    for (const inside of [0, 1, 9, 40]) expect(ask.object(subject, at + inside).object?.start).toBe(at)
  })

  it('says where a variable has its value', () => {
    const at = symbolAt('kill-ring-max')
    const { object } = ask.object(subject, at)
    expect(object).toMatchObject({ name: 'Symbol kill-ring-max', type: 'Symbol', typeOf: 'symbol' })
    expect(object?.symbol).toMatchObject({ special: true, redirect: 'plain', value: { text: '60', at: null } })
    const value = ask.fields(subject, at, 0, all).rows.find(({ name }) => name === 'val')!
    expect(value).toMatchObject({ offset: at + 16, size: 8, holds: { text: '60', at: null } })
    expect(ask.readings(subject, value.offset)).toMatchObject({
      kind: 'fixnum',
      lisp: { text: '60' },
      relocation: null,
    })
  })

  it('has neighbours, also where no object is', () => {
    const at = symbolAt('kill-ring-max')
    const { neighbours } = ask.object(subject, at)
    expect(ask.object(subject, neighbours.next!.at!).neighbours.previous?.at).toBe(at)
    expect(ask.object(subject, neighbours.previous!.at!).neighbours.next?.at).toBe(at)
    const first = dump.image.objectStarts.offsets[0]
    expect(ask.object(subject, 0)).toMatchObject({ object: null, neighbours: { previous: null, next: { at: first } } })
    expect(ask.object(subject, dump.bytes.length)).toMatchObject({ object: null, region: null })
  })

  it('has the fields of the library, and each byte of them', () => {
    for (const name of ['kill-ring-max', 'car', 'auto-mode-alist']) {
      const at = symbolAt(name)
      const { total, rows } = ask.fields(subject, at, 0, all)
      const fields = fieldsOf(dump.extents, nodes.at(at))
      expect(total).toBe(fields.length)
      expect(rows.map((row) => [row.name, row.offset, row.size]).sort()).toEqual(
        fields.map((field) => [field.name, field.offset, field.size]).sort(),
      )
      expect(ask.fields(subject, at, 1, 2).rows).toEqual(rows.slice(1, 3))
      const { bytes, fields: shown } = ask.bytes(subject, at, at - 4, 24)
      expect(bytes).toEqual([...dump.bytes.subarray(at - 4, at + 20)])
      expect(shown.map(({ index }) => index)).toEqual(
        rows.filter(({ offset, size }) => offset < at + 20 && offset + size > at - 4).map(({ index }) => index),
      )
    }
  })
})

describe('references', () => {
  const at = symbolAt('kill-ring')
  const node = nodes.at(at)

  it('of an object are those of the library, in pages', () => {
    const { rowStarts, slots } = dump.references
    const { total, rows } = ask.references(subject, at, 0, all)
    expect(total).toBe(rowStarts[node + 1]! - rowStarts[node]!)
    expect(rows.map(({ slot }) => slot)).toEqual([...slots.subarray(rowStarts[node], rowStarts[node + 1])])
    expect(ask.references(subject, at, 1, 1).rows).toEqual(rows.slice(1, 2))
  })

  it('to an object lead back from their sources', () => {
    const { total, rows } = ask.referrers(subject, at, 0, all)
    expect(total).toBe(rows.length)
    expect(total).toBeGreaterThan(3)
    for (const { node: source, slot } of rows) {
      if (source.at === null) continue
      expect(ask.references(subject, source.at, 0, all).rows.map((row) => row.slot)).toContain(slot)
    }
    expect(ask.referrers(subject, at, 2, 1).rows).toEqual(rows.slice(2, 3))
  })
})

describe('what keeps a string alive', () => {
  const name = ask.fields(subject, symbolAt('kill-ring-max'), 0, all).rows.find((row) => row.name === 'name')!
  const at = name.holds.at!

  it('is a path from a root to it', () => {
    const path = ask.path(subject, at)!
    expect(path).toMatchObject({ lisp: "(symbol-name 'kill-ring-max)", omitted: 0, isWeak: false })
    expect(path.steps.map(({ node }) => node.text)).toEqual(['Symbol kill-ring-max', 'String "kill-ring-max"'])
  })

  it('is its dominator', () => {
    const keepers = ask.keepers(subject, at)!
    const holders = dump.part(Holders)
    expect(keepers.keepers[0]).toMatchObject({ text: 'Symbol kill-ring-max', at: symbolAt('kill-ring-max') })
    expect(keepers.retained).toBe(holders.retained[nodes.at(at)])
    expect(holders.dominators.idom[nodes.at(at)]).not.toBe(NO_DOMINATOR)
  })

  it('is cut in the middle where it is long', () => {
    const longest = [...Array(nodes.firstBuiltin).keys()]
      .filter((node) => node % 50 === 0)
      .map((node) => [dump.part(Paths).to(node)?.length ?? 0, node] as const)
      .reduce((a, b) => (a[0] > b[0] ? a : b))
    const path = ask.path(subject, nodes.offsetOf(longest[1]))!
    expect(longest[0]).toBeGreaterThan(40)
    expect([path.steps.length, path.omitted]).toEqual([40, longest[0] - 40])
    expect(path.steps.at(-1)?.node.at).toBe(nodes.offsetOf(longest[1]))
  })

  it('is nothing for bytes of no object', () => {
    expect(ask.path(subject, 0)).toBeNull()
    expect(ask.keepers(subject, 0)).toBeNull()
    expect(ask.referrers(subject, 0, 0, 10)).toEqual({ total: 0, rows: [] })
  })
})

describe('the value of an object', () => {
  it('opens into elements, in pages', () => {
    const list = ask.object(subject, symbolAt('auto-mode-alist')).object!.symbol!.value!.at!
    const { total, rows } = ask.elements(subject, list, 0, 5)
    expect(total).toBeGreaterThan(50)
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({ label: '0', key: null, isOpenable: true })
    const [first] = ask.elements(subject, rows[0]!.value.at!, 0, 5).rows
    expect(first).toMatchObject({ value: { text: JSON.stringify("\\.elc\\'") }, isOpenable: false })
  })

  it('prints whole', () => {
    const at = symbolAt('kill-line')
    const value: Value = { kind: 'object', offset: at, tag: dump.layout.tags.symbol }
    expect(ask.printed(subject, at)).toEqual(dump.part(Printer).print(value))
    expect(ask.printed(subject, 0)).toBeNull()
  })

  it('of a function has its instructions, as disassemble has them', () => {
    const at = ask.object(subject, symbolAt('kill-line')).object!.symbol!.definition!.at!
    const code = ask.instructions(subject, at)!
    const value: Value = { kind: 'object', offset: at, tag: dump.layout.tags.vectorlike }
    const text = disassemble(dump, value)!.text
    expect(code.instructions.length).toBeGreaterThan(10)
    for (const { pc, opcode } of code.instructions)
      expect(text).toMatch(new RegExp(`^${pc}(:\\d+)?\\s+${opcode}\\b`, 'm'))
    expect(ask.instructions(subject, symbolAt('kill-line'))).toBeNull()
  })

  it('of a string is its text', () => {
    const at = ask.fields(subject, symbolAt('kill-line'), 0, all).rows.find((row) => row.name === 'name')!.holds.at!
    expect(ask.text(subject, at)).toEqual({ text: 'kill-line', isWhole: true, length: 9, multibyte: true })
  })
})
