/**
 * Dumps of Emacs for Windows are recognized, and their hash tables and bignums are read and written.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { LispEditor } from '../../src/edit/lisp-editor.ts'
import { Dump, Printer, readLisp, writeDump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { manifest, readDump } from '../corpus/corpus.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { parsedDocument } from '../document/documents.ts'

const abis: Readonly<Record<string, string>> = {
  'trixie-i386': 'ilp32-align4',
  'own-28.2-m32-wideint': 'wide-align4',
  'windows-28.2-x86_64-bignums': 'llp64',
  'windows-28.2-i686-wideint': 'wide-windows',
  'windows-30.2-x86_64': 'llp64',
}

describe('the ABI', () => {
  it.each(manifest().dumps)('of $name is that of its machine', ({ name, machine }) => {
    const { abi, windows } = openDump(readDump(name)).layout
    expect(abi).toBe(abis[name] ?? 'lp64')
    expect(windows).toBe(machine.endsWith('mingw32'))
  })

  const options: TinyOptions = { generation: '28+', release: '30', byteOrder: 'little', abi: 'ilp32-windows' }

  it('is that of Windows if one of many tables has its bits elsewhere', () => {
    const { bytes, truth } = tinyDump({ ...options, hashTables: 9 })
    bytes[truth.hashTables[0]! + 37] = bytes[truth.hashTables[0]! + 40]!
    bytes[truth.hashTables[0]! + 40] = 0
    expect(openDump(bytes).layout.abi).toBe('ilp32-windows')
  })

  it('is found in system-configuration if all bits of all tables are 0', () => {
    for (const abi of ['ilp32-windows', 'ilp32-align8'] as const) {
      const { bytes, truth } = tinyDump({ ...options, abi })
      for (const table of truth.hashTables) bytes.fill(0, table + 36, table + 44)
      expect(openDump(bytes).layout.abi).toBe(abi)
    }
  })
})

/** Name, test, weakness and number of pairs, as that Emacs says. */
const tablesOf30 = [
  ['advertised-signature-table', 'eq', 'key', 36],
  ['cconv--interactive-form-funs', 'eq', 'key', 0],
  ['cl--generic-combined-method-memoization', 'equal', 'value', 63],
  ['macroexp--warned', 'equal', 'key', 0],
  ['read-answer-map--memoize', 'equal', 'key', 0],
  ['undo-equiv-table', 'eq', 'key-and-value', 0],
  ['cl--generic-dispatchers', 'equal', undefined, 10],
  ['cl--generic-eql-used', 'eql', undefined, 22],
  ['cl--generic-head-used', 'eql', undefined, 3],
] as const

const boundValue = (dump: Dump, name: string) => {
  const binding = dump.symbols.value(dump.symbols.named(name)!)
  if (!binding.isBound || binding.value === undefined) throw new Error(`${name} is void`)
  return binding.value
}
const printedValue = (dump: Dump, name: string) => dump.part(Printer).print(boundValue(dump, name)).text
const objectIn = (dump: Dump, name: string) => {
  const value = boundValue(dump, name)
  return value.kind === 'object' ? value.offset : -1
}

describe('windows-30.2-x86_64', () => {
  const dump = Dump.open(readDump('windows-30.2-x86_64'))

  it.each(tablesOf30)('has %s, %s, weak %s, %i pairs', (name, test, weakness, count) => {
    const table = dump.hashTables.find(({ offset }) => offset === objectIn(dump, name))!
    expect(dump.hashTables).toHaveLength(295)
    expect([table.test, table.weakness ?? undefined, table.count]).toEqual([test, weakness, count])
  })

  it('takes a hash table in the form of Windows', () => {
    const editor = new LispEditor(dump)
    editor.set(readLisp('kill-ring-max') as never, readLisp('#s(hash-table test equal data ("a" 1 "b" 2))'))
    const bytes = writeDump(editor.finish())
    expect(verify(bytes).findings).toEqual([])
    const after = Dump.open(bytes)
    expect(printedValue(after, 'kill-ring-max')).toBe('#s(hash-table test equal data ("a" 1 "b" 2))')
    const start = objectIn(after, 'kill-ring-max')
    // PVEC_HASH_TABLE 14 of 9 words; the bits of `equal`, mutable, at byte 64; none at 61; next_weak null.
    const { view } = after.heap
    expect(view.word(start, 8, 'header')).toBe(0x4000_0000_0e00_9000n)
    expect([view.bytes[start + 61], view.uint32(start + 64, 'bits'), view.word(start + 72, 8, 'next_weak')]).toEqual([
      0,
      (2 << 3) | (1 << 6),
      0n,
    ])
  })

  it('has no bignum, and refuses to add one', () => {
    expect(dump.layout.limbSize).toBe(null)
    const editor = new LispEditor(dump)
    expect(() => editor.set(readLisp('kill-ring-max') as never, readLisp('100000000000000000000'))).toThrow('GMP')
  })
})

describe('windows-28.2-x86_64-bignums', () => {
  const bytes = readDump('windows-28.2-x86_64-bignums')
  const numbers =
    '(18446744073709551616 -18446744073709551616 4611686018427387904 9223372036854775807 -1000000000000000000000000000000 79228162514264337593543950336)'

  it('has limbs of 4 bytes, and numbers as that Emacs prints them', () => {
    const dump = Dump.open(bytes)
    expect(dump.layout.limbSize).toBe(4)
    expect(printedValue(dump, 'my-big-list')).toBe(numbers)
  })

  it('has them after an edit, and in the document', () => {
    const editor = new LispEditor(Dump.open(bytes))
    editor.set(readLisp('kill-ring-max') as never, readLisp(`(-7 ${numbers.slice(1)}`))
    const after = writeDump(editor.finish())
    expect(verify(after).findings).toEqual([])
    expect(openDump(after).layout.limbSize).toBe(4)
    expect(printedValue(Dump.open(after), 'kill-ring-max')).toBe(`(-7 ${numbers.slice(1)}`)
    const document = parsedDocument(bytes)
    expect(document.layout).toMatchObject({ abi: 'llp64', limbSize: 4 })
    const values = document.objects.filter(({ type }) => type === 'BIGNUM').map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(numbers.slice(1, -1).split(' ')))
  })
})

describe('windows-28.2-i686-wideint', () => {
  it('is described without raw bytes, but where the padding of bool-vectors is not zero', () => {
    const { objects } = parsedDocument(readDump('windows-28.2-i686-wideint'))
    const raw = objects.filter((object) => 'raw' in object).map(({ type }) => type)
    expect(new Set(raw)).toEqual(new Set(['BOOL_VECTOR']))
    const table = objects.find(({ type }) => type === 'SUB_CHAR_TABLE')
    expect(table).toMatchObject({ depth: 1 })
  })
})
