/**
 * A heap with objects of every kind, in a machine, and its description in plain JavaScript.
 * @module
 */
import { expect } from 'vitest'
import type { Machine } from '../../src/machine/machine.ts'
import { fixnum, NIL, Tag, type Word } from '../../src/machine/memory/word.ts'
import type { ProgramSpec } from '../../src/machine/program.ts'

export const everyKindSpec = {
  symbols: ['builtin-local', 'builtin-alias'],
  subrs: [
    { name: 'car', minArgs: 1, maxArgs: 1 },
    { name: 'if', minArgs: 2, maxArgs: 'unevalled' },
    { name: 'list', minArgs: 0, maxArgs: 'many' },
  ],
  variables: [
    { name: 'Vload_path', kind: 'lisp', lispName: 'load-path' },
    { name: 'fill_column', kind: 'integer', lispName: 'fill-column' },
    { name: 'debugging', kind: 'boolean', lispName: 'debugging' },
    { name: 'counter', kind: 'integer' },
    { name: 'forgotten', kind: 'integer' },
    { name: 'categories', kind: 'bytes', size: 100 },
    { name: 'pinned', kind: 'pointer' },
    { name: 'nothing', kind: 'pointer' },
  ],
} as const satisfies Partial<ProgramSpec>

const sizes = [0, 1, 5, 100]
const weaknesses = [null, 'key', 'value', 'key-or-value', 'key-and-value'] as const
const tests = ['eq', 'eql', 'equal'] as const

const markedPlaces = [3, 7, 11]

/** Make the heap; everything hangs on interned symbols. */
export function fill(machine: Machine): void {
  const { conses, obarrays, symbols } = machine
  const set = (name: string, value: Word) => symbols.setValue(obarrays.intern(name), value)
  set('a-list', conses.list([fixnum(-1), machine.space.builtin('t'), NIL], fixnum(7)))
  fillAtoms(machine, set)
  fillVectors(machine, set)
  fillTables(machine, set)
  fillSymbols(machine, set)
  fillBuffers(machine, set)
  fillVariables(machine)
}

type Set = (name: string, value: Word) => void

function fillAtoms({ strings, numbers, textProperties }: Machine, set: Set): void {
  set('a-float', numbers.float(1.5))
  set('a-string', strings.make('plain'))
  set('multibyte', strings.make('zwölf Bücher'))
  set('empty', strings.make(''))
  set('bignum', numbers.integer(2n ** 200n + 3n))
  set('negative', numbers.integer(-(2n ** 65n)))
  const text = strings.make('0123456789')
  for (let i = 0; i < 10; i += 2) textProperties.change(text, 10, i, i + 1, () => strings.make(`face ${i}`))
  set('properties', text)
}

function fillVectors({ vectorlikes, strings, charTables, numbers }: Machine, set: Set): void {
  set('vector', vectorlikes.of([fixnum(1), strings.make('slot'), numbers.float(-0.25)]))
  set('large', vectorlikes.make(3000, fixnum(9)))
  set('record', vectorlikes.record([fixnum(1), strings.make('record')]))
  set('function', vectorlikes.function([NIL, strings.make('code'), vectorlikes.of([fixnum(2)]), fixnum(3)]))
  const bits = vectorlikes.boolVector(70)
  for (const i of [0, 3, 69]) vectorlikes.setBit(bits, i, true)
  set('bits', bits)
  const chars = charTables.make(NIL, NIL, 2)
  charTables.setRange(chars, 65, 90, strings.make('upper'))
  charTables.set(chars, 0x1f600, strings.make('smile'))
  charTables.setExtra(chars, 1, fixnum(5))
  set('chars', chars)
}

/** Keys of every kind; those that move with the heap above all. */
function fillTables(machine: Machine, set: Set): void {
  const { tables, strings, numbers, conses, vectorlikes, obarrays } = machine
  const all = tests.flatMap((test) => weaknesses.map((weakness) => ({ test, weakness })))
  set(
    'tables',
    conses.list(
      all.map(({ test, weakness }) => {
        const keys = sizes.flatMap((size) => Array.from({ length: size }, (_, i) => strings.make(`${size} ${i}`)))
        keys.push(fixnum(3), machine.space.builtin('t'), obarrays.intern('key-symbol'), numbers.float(2.5))
        keys.push(numbers.integer(2n ** 90n), conses.make(fixnum(1), NIL), vectorlikes.of([fixnum(4)]))
        keys.push(vectorlikes.boolVector(9))
        const table = tables.make({ test, weakness })
        const values = keys.map((key, i) => conses.make(fixnum(i), key))
        for (const [i, key] of keys.entries()) tables.put(table, key, values[i]!)
        for (let i = 0; i < keys.length; i += 4) tables.remove(table, keys[i]!)
        // Whatever the table keeps alive or not, these are.
        return conses.make(table, conses.list([...keys, ...values]))
      }),
    ),
  )
  set('empty-table', tables.make({ test: 'equal', size: 0 }))
}

function fillSymbols({ symbols, strings, obarrays, space, conses }: Machine, set: Set): void {
  const own = symbols.make(strings.make('uninterned'))
  symbols.setPlist(own, conses.list([space.builtin('key'), fixnum(8)]))
  set('own', own)
  for (const name of ['local', 'builtin-local']) {
    const symbol = obarrays.intern(name)
    symbols.setValue(symbol, strings.make(`value of ${name}`))
    symbols.localize(symbol)
  }
  symbols.localize(obarrays.intern('fill-column'))
  symbols.alias(obarrays.intern('alias'), obarrays.intern('a-string'))
  symbols.alias(obarrays.intern('builtin-alias'), obarrays.intern('a-string'))
  symbols.makeConstant(obarrays.intern('constant'))
  const obarray = obarrays.make(4)
  for (let i = 0; i < 12; i++) symbols.setValue(obarrays.intern(`other ${i}`, obarray), fixnum(i))
  set('obarray', obarray)
  symbols.setFunction(
    space.builtin('macro'),
    conses.make(space.builtin('macro'), symbols.function(obarrays.intern('if'))),
  )
}

function fillBuffers({ buffers, markers, strings, textProperties }: Machine, set: Set): void {
  const buffer = buffers.make('*scratch*')
  buffers.insert(buffer, 'Übung macht den Meister')
  buffers.setPoint(buffer, 7)
  const marker = markers.make()
  buffers.mark(marker, buffer, 13)
  markers.setAdvances(marker, true)
  textProperties.change(buffer, buffers.length(buffer), 3, 9, () => strings.make('bold'))
  buffers.setCurrent(buffer)
  const dead = buffers.make('dead')
  buffers.insert(dead, 'gone')
  buffers.kill(dead)
  set('marker', marker)
  set('no-marker', markers.make())
  set('dead', dead)
  const another = buffers.make('another')
  buffers.insert(another, 'three marks')
  for (const char of markedPlaces) {
    const one = markers.make()
    buffers.mark(one, another, char)
    set(`mark-${char}`, one)
  }
}

function fillVariables(machine: Machine): void {
  const { space, strings, symbols, obarrays, vectorlikes } = machine
  const { memory } = space
  symbols.setValue(obarrays.intern('load-path'), symbols.function(obarrays.intern('list')))
  symbols.setValue(obarrays.intern('fill-column'), fixnum(72))
  symbols.setValue(obarrays.intern('debugging'), space.builtin('t'))
  memory.setI64(space.variable('counter'), 12345678901)
  memory.setI64(space.variable('forgotten'), 1)
  memory.writable(space.variable('categories'), 100).fill(7)
  const pinned = vectorlikes.of([strings.make('pinned')])
  symbols.setValue(obarrays.intern('pinned'), pinned)
  memory.setPointer(space.variable('pinned'), space.addressOf(pinned))
  for (const name of ['counter', 'categories']) machine.rememberScalar(name)
  for (const name of ['pinned', 'nothing']) machine.rememberPointer(name, Tag.vectorlike)
}

/** The heap is that of `fill`, in whatever process. Only looks: a process that was looked at dumps what it did before. */
export function expectFilled(machine: Machine): void {
  const { conses, obarrays, symbols, space } = machine
  const get = (name: string) => symbols.value(obarrays.intern(name))
  const list = get('a-list')
  expect([...conses.elements(list)]).toEqual([fixnum(-1), space.builtin('t'), NIL])
  expectAtoms(machine, get)
  expectVectors(machine, get)
  expectTables(machine, get)
  expectSymbols(machine, get)
  expectBuffers(machine, get)
  expectVariables(machine, get)
}

/** All markers of a buffer are found through it, and move with its text: an edit, taken back in the end. */
export function expectMarkersMove({ buffers, markers, obarrays, symbols }: Machine): void {
  const [another] = buffers.all()
  const marks = markedPlaces.map((char) => symbols.value(obarrays.intern(`mark-${char}`)))
  const places = () => marks.map((marker) => markers.place(marker).char)
  buffers.setPoint(another!, 1)
  buffers.insert(another!, 'ö')
  expect(places()).toEqual(markedPlaces.map((char) => char + 1))
  buffers.delete(another!, 1, 2)
  expect(places()).toEqual(markedPlaces)
}

type Get = (name: string) => Word

function expectAtoms({ strings, numbers, textProperties }: Machine, get: Get): void {
  expect(numbers.floatValue(get('a-float'))).toBe(1.5)
  const texts = ['a-string', 'multibyte', 'empty'].map((name) => strings.text(get(name)))
  expect(texts).toEqual(['plain', 'zwölf Bücher', ''])
  expect(numbers.integerValue(get('bignum'))).toBe(2n ** 200n + 3n)
  expect(numbers.integerValue(get('negative'))).toBe(-(2n ** 65n))
  const stretches = textProperties.stretches(get('properties'))
  const plists = stretches.map(({ plist }) => (plist === NIL ? null : strings.text(plist)))
  expect(plists).toEqual(Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? `face ${i}` : null)))
}

function expectVectors({ vectorlikes, strings, charTables, numbers }: Machine, get: Get): void {
  const [, slot, float] = [0, 1, 2].map((i) => vectorlikes.get(get('vector'), i))
  expect([strings.text(slot!), numbers.floatValue(float!)]).toEqual(['slot', -0.25])
  expect([vectorlikes.length(get('large')), vectorlikes.get(get('large'), 2999)]).toEqual([3000, fixnum(9)])
  expect(vectorlikes.typeOf(get('record'))).toBe('RECORD')
  expect(strings.text(vectorlikes.get(get('record'), 1))).toBe('record')
  expect(vectorlikes.get(vectorlikes.get(get('function'), 2), 0)).toBe(fixnum(2))
  const bits = get('bits')
  const ones = Array.from({ length: vectorlikes.boolLength(bits) }, (_, i) => i).filter((i) => vectorlikes.bit(bits, i))
  expect([vectorlikes.boolLength(bits), ones]).toEqual([70, [0, 3, 69]])
  const chars = get('chars')
  expect([65, 90, 91].map((char) => charTables.get(chars, char) === NIL)).toEqual([false, false, true])
  expect(charTables.get(chars, 65)).toBe(charTables.get(chars, 90))
  expect(strings.text(charTables.get(chars, 0x1f600))).toBe('smile')
  expect(charTables.extra(chars, 1)).toBe(fixnum(5))
}

function expectTables({ tables, conses }: Machine, get: Get): void {
  const all = tests.flatMap((test) => weaknesses.map((weakness) => ({ test, weakness })))
  const found = [...conses.elements(get('tables'))]
  expect(
    found.map((pair) => ({ test: tables.test(conses.car(pair)), weakness: tables.weakness(conses.car(pair)) })),
  ).toEqual(all)
  for (const pair of found) {
    const table = conses.car(pair)
    const all = [...conses.elements(conses.cdr(pair))]
    const keys = all.slice(0, all.length / 2)
    const model = new Map(keys.map((key, i) => [key, i] as const).filter((_, i) => i % 4 !== 0))
    expect(tables.count(table)).toBe(model.size)
    for (const key of keys) {
      const value = tables.get(table, key)
      const i = model.get(key)
      expect(value === NIL ? undefined : conses.car(value)).toBe(i === undefined ? undefined : fixnum(i))
      if (i !== undefined) expect(conses.cdr(value)).toBe(key)
    }
  }
  expect([tables.count(get('empty-table')), tables.has(get('empty-table'), NIL)]).toEqual([0, false])
}

function expectSymbols({ symbols, strings, obarrays, space, conses }: Machine, get: Get): void {
  const own = get('own')
  expect([symbols.nameText(own), symbols.interned(own)]).toEqual(['uninterned', 0])
  expect([...conses.elements(symbols.plist(own))]).toEqual([space.builtin('key'), fixnum(8)])
  for (const name of ['local', 'builtin-local']) {
    expect(symbols.redirect(obarrays.intern(name))).toBe('LOCALIZED')
    expect(strings.text(get(name))).toBe(`value of ${name}`)
  }
  expect([get('alias'), get('builtin-alias')]).toEqual([get('a-string'), get('a-string')])
  expect(symbols.isConstant(obarrays.intern('constant'))).toBe(true)
  const others = Array.from({ length: 12 }, (_, i) => symbols.value(obarrays.find(`other ${i}`, get('obarray'))!))
  expect(others).toEqual(Array.from({ length: 12 }, (_, i) => fixnum(i)))
  expect(conses.cdr(symbols.function(space.builtin('macro')))).toBe(symbols.function(obarrays.intern('if')))
}

function expectBuffers({ buffers, markers, strings, textProperties }: Machine, get: Get): void {
  const buffer = buffers.current!
  expect(strings.text(buffers.name(buffer))).toBe('*scratch*')
  expect([buffers.text(buffer), buffers.point(buffer)]).toEqual(['Übung macht den Meister', 7])
  expect(markers.buffer(get('marker'))).toBe(buffer)
  expect([markers.place(get('marker')).char, markers.advances(get('marker'))]).toEqual([13, true])
  expect(textProperties.stretches(buffer).map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 9],
    [9, 23],
  ])
  expect(markers.buffer(get('no-marker'))).toBeUndefined()
  expect(buffers.name(get('dead'))).toBe(NIL)
  expect([...buffers.all()].map((one) => strings.text(buffers.name(one)))).toEqual(['another', '*scratch*'])
  expect(markedPlaces.map((char) => markers.place(get(`mark-${char}`)).char)).toEqual(markedPlaces)
}

function expectVariables({ space, symbols, obarrays, strings, vectorlikes }: Machine, get: Get): void {
  const { memory } = space
  expect(get('load-path')).toBe(symbols.function(obarrays.intern('list')))
  expect([get('fill-column'), get('debugging')]).toEqual([fixnum(72), space.builtin('t')])
  expect(memory.i64(space.variable('counter'))).toBe(12345678901)
  expect([...memory.bytes(space.variable('categories'), 100)]).toEqual(Array.from({ length: 100 }, () => 7))
  expect(memory.pointer(space.variable('pinned'))).toBe(space.addressOf(get('pinned')))
  expect(memory.pointer(space.variable('nothing'))).toBe(0)
  expect(strings.text(vectorlikes.get(get('pinned'), 0))).toBe('pinned')
}
