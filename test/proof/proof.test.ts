/**
 * Names that are proved without an executable, against those that the executables had: none wrong, nearly all proved.
 * @module
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { Describer, nodeNamed } from '../../src/analyse.ts'
import { Dump, Printer, proveNames } from '../../src/index.ts'
import { Names } from '../../src/lisp/names.ts'
import { readDictionary } from '../../src/proof/dictionary.ts'
import { Order } from '../../src/proof/order.ts'
import { proveWith } from '../../src/proof/prove.ts'
import { readDump, readExecutable } from '../corpus/corpus.ts'
import { capturedNames, symbolsOfC } from './true-names.ts'

const open = (name: string): Dump => Dump.open(readDump(name), { prove: proveNames })

/** No bucket tells of these: they are in no obarray. */
const uninterned = ['catch-all-memory-full', 'internal-interpreter-environment']
/** Of one length, one kind and one bucket of 15,121. */
const alike = ['coding-category-iso-7-else', 'coding-category-iso-8-else']
const since29 = ['outermost-restriction', 'print--unreadable-callback-buffer']

const captured = [
  { name: 'bullseye-amd64', nameless: uninterned },
  { name: 'bookworm-amd64', nameless: [...uninterned, ...alike] },
  { name: 'trixie-amd64', nameless: [...uninterned, ...since29] },
]

describe.each(captured)('the names in $name', ({ name, nameless }) => {
  const dump = open(name)
  const symbols = symbolsOfC(dump)
  const truth = capturedNames(name)

  it('are those of its executable, but for a few that nothing proves', () => {
    const proved = symbols.map((offset) => dump.names.symbolName(offset))
    expect(symbols.length).toBe(truth.length)
    expect(proved.flatMap((text, i) => (text === undefined || text === truth[i] ? [] : [[truth[i], text]]))).toEqual([])
    expect(truth.filter((_, i) => proved[i] === undefined).sort()).toEqual([...nameless].sort())
  })

  it('are never wrong where the dictionary lacks some', () => {
    const dictionary = readDictionary(dump.layout.release)
    for (const every of [500, 100, 30, 10, 4]) {
      const names = namesBy(
        dump,
        dictionary.filter((_, i) => i % every !== 3),
      )
      expect(wrongIn(names, symbols, truth)).toEqual([])
    }
  })

  it('are never wrong by the dictionaries of other releases', () => {
    for (const release of ['27', '28', '29', '30'] as const) {
      const names = namesBy(dump, readDictionary(release))
      expect(wrongIn(names, symbols, truth)).toEqual([])
      // What order proves stays.
      expect(symbols.filter((offset) => names.symbolName(offset) !== undefined).length).toBeGreaterThan(
        truth.length / 3,
      )
    }
  })
})

const namesBy = ({ heap }: Dump, dictionary: Parameters<typeof proveWith>[1]): Names =>
  new Names(heap, { prove: () => proveWith(heap, dictionary) })

const wrongIn = (names: Names, symbols: readonly number[], truth: readonly string[]) =>
  symbols.flatMap((offset, i) => {
    const text = names.symbolName(offset)
    return text === undefined || text === truth[i] ? [] : [[truth[i], text]]
  })

const otherMachines = [
  { name: 'bookworm-s390x', of: 'bookworm-amd64' },
  { name: 'own-28.2-min', of: 'bookworm-amd64' },
  { name: 'own-28.2-m32-wideint', of: 'bookworm-amd64' },
  { name: 'trixie-i386', of: 'trixie-amd64' },
]

describe.each(otherMachines)('the names in $name', ({ name, of }) => {
  const dump = open(name)
  const known = open(of)
  const texts = capturedNames(of)
  const isInterned = (each: Dump, offset: number) => each.symbols.facts(offset).interned === 'initial'
  /** Symbols of the same release in another dump, of which the executable was here. */
  const truth = new Map(
    symbolsOfC(known).flatMap((offset, i) => (isInterned(known, offset) ? [[texts[i]!, offset] as const] : [])),
  )
  const symbols = symbolsOfC(dump).filter((offset) => isInterned(dump, offset))

  it('are more than 99.5% of all', () => {
    const proved = symbols.filter((offset) => dump.names.symbolName(offset) !== undefined)
    expect(proved.length / symbols.length).toBeGreaterThan(0.995)
  })

  it('name what they name in the same release of another machine', () => {
    const same = (facts: ReturnType<Dump['symbols']['facts']>) => [
      facts.redirect,
      facts.constant,
      facts.interned,
      facts.special,
    ]
    let compared = 0
    for (const offset of symbols) {
      const facts = dump.symbols.facts(offset)
      const there = truth.get(facts.name ?? '')
      if (there === undefined) continue
      compared++
      expect([facts.name, ...same(facts)]).toEqual([facts.name, ...same(known.symbols.facts(there))])
    }
    expect(compared).toBeGreaterThan(0.98 * symbols.length)
  })

  it('are in the order of lispsym on that machine', () => {
    const indexThere = (offset: number) => known.symbols.facts(truth.get(dump.names.symbolName(offset) ?? '')!).index!
    const builtin = symbols.filter((offset) => dump.symbols.facts(offset).index !== null)
    const places = builtin.filter((offset) => truth.has(dump.names.symbolName(offset) ?? '')).map(indexThere)
    expect(places.length).toBeGreaterThan(1000)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

/** Names of the functions of C, by place of the function. */
function functionNames({ nodes, names }: Dump): Map<number, string | undefined> {
  const found = new Map<number, string | undefined>()
  for (let node = nodes.firstSubr; node < nodes.length; node++) {
    if (nodes.kindOf(node) !== 'subr') continue
    const place = nodes.emacsOffsetOf(node)
    found.set(place, names.subrName(place))
  }
  return found
}

const wrongNames = (proved: ReadonlyMap<number, string | undefined>, truth: ReadonlyMap<number, string | undefined>) =>
  [...proved].filter(([place, name]) => name !== undefined && name !== truth.get(place))

const countNames = (names: ReadonlyMap<number, string | undefined>) =>
  [...names.values()].filter((name) => name !== undefined).length

/** The same dump with the names of functions in C at other places than those of symbols, as if the linker merged no literals. */
function withoutMerging(dump: Dump): Dump {
  const bytes = dump.bytes.slice()
  const { heap, nodes } = dump
  const { ofs_symbol_name: field } = heap.layout.structs.subr.fields
  const view = new DataView(bytes.buffer)
  const isLittle = heap.view.littleEndian
  for (const place of functionNames(dump).keys()) {
    const at = heap.copySource(place)! + field.offset
    const moved = heap.word(at) + FAR
    if (field.size === 8) view.setBigInt64(at, BigInt(moved), isLittle)
    else view.setInt32(at, moved, isLittle)
  }
  expect(nodes.firstSubr).toBeLessThan(nodes.length)
  return Dump.open(bytes, { prove: proveNames })
}
const FAR = 0x1000_0000

describe('functions whose names are literals of their own', () => {
  it('are named on Windows as the executable names them', () => {
    const bytes = readDump('windows-30.2-x86_64')
    const truth = functionNames(Dump.open(bytes, { executable: readExecutable('windows-30.2-x86_64') }))
    const proved = functionNames(Dump.open(bytes, { prove: proveNames }))
    expect(proved.size).toBe(1362)
    expect(wrongNames(proved, truth)).toEqual([])
    expect(countNames(proved)).toBeGreaterThan(0.995 * proved.size)
  })

  const others = ['bullseye-amd64', 'bookworm-amd64', 'bookworm-s390x', 'own-28.2-m32-wideint', 'trixie-i386']
  it.each(others)('are named as where they are merged in %s', (name) => {
    const dump = open(name)
    const truth = functionNames(dump)
    const proved = functionNames(withoutMerging(dump))
    expect(wrongNames(proved, truth)).toEqual([])
    expect(countNames(proved)).toBeGreaterThan(0.99 * countNames(truth))
  })

  it('have no name if two symbols have the function', () => {
    const bytes = readDump('windows-30.2-x86_64').slice()
    const { symbols, heap } = Dump.open(bytes, { prove: proveNames })
    const { func } = heap.layout.structs.symbol.fields
    const [car, cdr] = ['car', 'cdr'].map((name) => symbols.named(name)! + func.offset) as [number, number]
    const place = heap.word(car)
    bytes.copyWithin(cdr, car, car + func.size)
    expect(Dump.open(bytes, { prove: proveNames }).names.subrName(place)).toBeUndefined()
  })

  it('have no name if the arguments are not those of the function', () => {
    const bytes = readDump('windows-30.2-x86_64').slice()
    const { symbols, heap } = Dump.open(bytes, { prove: proveNames })
    const { func } = heap.layout.structs.symbol.fields
    const [car, cons] = ['car', 'cons'].map((name) => symbols.named(name)! + func.offset) as [number, number]
    const [ofCar, ofCons] = [heap.word(car), heap.word(cons)]
    const saved = bytes.slice(car, car + func.size)
    bytes.copyWithin(car, cons, cons + func.size)
    bytes.set(saved, cons)
    const { names } = Dump.open(bytes, { prove: proveNames })
    expect([names.subrName(ofCar), names.subrName(ofCons)]).toEqual([undefined, undefined])
  })
})

it('a description says where a name is from', () => {
  const dump = open('windows-30.2-x86_64')
  const describe = (name: string) => dump.part(Describer).describe(nodeNamed(dump.nodes, dump.names, name))
  expect(describe('car')).toMatchObject({ text: 'car', nameFrom: 'proof' })
  expect(describe('next-line')).toMatchObject({ text: 'next-line', nameFrom: 'dump' })
  const { func } = dump.layout.structs.symbol.fields
  const subr = dump.heap.word(dump.symbols.named('car')! + func.offset)
  const node = Array.from(
    { length: dump.nodes.length - dump.nodes.firstSubr },
    (_, i) => dump.nodes.firstSubr + i,
  ).find((each) => dump.nodes.kindOf(each) === 'subr' && dump.nodes.emacsOffsetOf(each) === subr)
  expect(dump.part(Describer).describe(node!)).toMatchObject({ type: 'SUBR', text: 'car', nameFrom: 'proof' })
  const read = Dump.open(dump.bytes, { executable: readExecutable('windows-30.2-x86_64') })
  expect(read.part(Describer).describe(node!)).toMatchObject({ text: 'car', nameFrom: 'executable' })
})

describe('a dump without its executable', () => {
  it('has its functions and variables by name', () => {
    for (const name of ['bullseye-amd64', 'bookworm-s390x', 'own-28.2-m32-wideint', 'trixie-i386']) {
      const opened = open(name)
      const { symbols, names, layout } = opened
      const printer = opened.part(Printer)
      const print = (binding: ReturnType<typeof symbols.value>) =>
        binding.isBound && binding.value !== undefined ? printer.print(binding.value).text : undefined
      expect(print(symbols.definition(symbols.named('car')!))).toBe('#<subr car>')
      expect(print(symbols.value(symbols.named('fill-column')!))).toBe('70')
      const threshold = String(100_000 * layout.lispWordSize)
      expect(print(symbols.value(symbols.named('gc-cons-threshold')!))).toBe(threshold)
      expect(print(symbols.value(symbols.named('features')!))).toMatch(/\bsimple\b/)
      expect(names.named(symbols.named('car')!)).toEqual({ text: 'car', from: 'proof' })
      expect(names.named(symbols.named('next-line')!)).toEqual({ text: 'next-line', from: 'dump' })
    }
  })

  it('may have a literal at any offset', () => {
    const bytes = readDump('tiny-28-little-lp64').slice()
    const { heap } = open('tiny-28-little-lp64')
    const { symbol, string } = heap.layout.structs
    for (const index of [2, 5]) {
      const name = heap.word(heap.lispsym!.dumpOffset + index * symbol.size + symbol.fields.name.offset)
      // The sixth byte of the place of the literal.
      bytes[name + string.fields.ofs_data.offset + 5] = 1
    }
    const { symbols } = Dump.open(bytes, { prove: proveNames })
    const facts = [...symbols.offsets()].map((offset) => symbols.facts(offset))
    expect(facts[2]).toMatchObject({ name: 'unbound', nameFrom: 'proof' })
  })

  it('does not pay for proofs until a name is asked for', () => {
    let calls = 0
    const prove: typeof proveNames = (heap) => {
      calls++
      return proveNames(heap)
    }
    const dump = Dump.open(readDump('own-28.2-min'), { prove })
    expect(dump.symbols.named).toBeDefined()
    dump.summarize()
    expect(dump.nodes.length).toBeGreaterThan(0)
    expect(calls).toBe(0)
    expect([...dump.symbols.offsets()].filter((offset) => dump.names.symbolName(offset) === 'car').length).toBe(1)
    expect(calls).toBe(1)
  })

  it('is opened by a bundle that does not contain the dictionary', async () => {
    const modulesOf = async (contents: string): Promise<string[]> => {
      const { metafile } = await build({
        stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
        bundle: true,
        write: false,
        format: 'esm',
        metafile: true,
        external: ['iconv-lite', 'zlib'],
        logLevel: 'silent',
      })
      return Object.keys(Object.values(metafile.outputs)[0]!.inputs)
    }
    const dictionary = 'generated/c_names.js'
    expect(await modulesOf("export { Dump } from './src/dump.ts'")).not.toContain(dictionary)
    expect(await modulesOf("export { proveNames } from './src/proof/prove.ts'")).toContain(dictionary)
  })
})

describe('an order', () => {
  it('bounds what has several keys by its neighbours', () => {
    const between = new Order(['a', undefined, 'c'])
    expect(['a', 'b', 'c', 'z'].filter((key) => between.admits(1, key))).toEqual(['b'])
    const first = new Order([undefined, 'c'])
    expect(['b', 'c', 'z'].filter((key) => first.admits(0, key))).toEqual(['b'])
    const last = new Order(['a', undefined])
    expect(['', 'a', 'b', 'z'].filter((key) => last.admits(1, key))).toEqual(['b', 'z'])
    const apart = new Order(['a', undefined, undefined, 'c', undefined])
    expect(['a', 'b', 'c', 'd'].filter((key) => apart.admits(2, key))).toEqual(['b'])
    expect(['a', 'b', 'c', 'd'].filter((key) => apart.admits(4, key))).toEqual(['d'])
  })

  it('bounds a place by its neighbours and not by its own key', () => {
    const order = new Order(['a', 'b', 'c'])
    expect(['a', 'b', 'bb', 'c'].filter((key) => order.admits(1, key))).toEqual(['b', 'bb'])
  })

  it('leaves out a key that is at odds with its neighbours', () => {
    expect(new Order(['a', 'z', 'b', undefined, 'c']).astray()).toEqual([1])
  })

  it('leaves out both of two keys if either may be wrong', () => {
    expect(new Order(['a', 'c', 'b', 'd']).astray()).toEqual([1, 2])
    expect(new Order(['a', 'a']).astray()).toEqual([0, 1])
  })
})
