/**
 * Bit-fields of one byte in both byte orders, every value of the byte, against the order of their C declarations.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import { type BitField, bitFields, type Struct, structs } from '../../generated/field_tables.js'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { abis, releases, rootOf, structureOf } from './layouts.ts'
import { streamOf } from './real-dumps.ts'
import { camel } from './two-readings.ts'

const ofCharset = [
  'code_linear_p 1',
  'iso_chars_96 1',
  'ascii_compatible_p 1',
  'supplementary_p 1',
  'compact_codes_p 1',
  'unified_p 1',
]

/** Names and widths in the order of declaration. */
const declared: readonly (readonly [struct: string, releases: readonly string[], fields: readonly string[]])[] = [
  [
    'interval',
    releases,
    ['up_obj 1', 'gcmarkbit 1', 'write_protect 1', 'visible 1', 'front_sticky 1', 'rear_sticky 1'],
  ],
  ['blv', releases, ['local_if_set 1', 'found 1']],
  ['marker', releases, ['need_adjustment 1', 'insertion_type 1']],
  ['itree_node', ['29', '30', '31'], ['red 1', 'rear_advance 1', 'front_advance 1']],
  ['charset', releases, ofCharset],
  ['charset_31_dev', ['31'], ofCharset],
  ['hash_table', ['30'], ['weakness 3', 'frozen_test 2', 'purecopy 1', 'is_mutable 1']],
  ['hash_table', ['31'], ['weakness 3', 'frozen_test 2', 'is_mutable 1']],
]

describe.each(declared)('%s of %j', (struct, ofReleases, fields) => {
  const places: Record<string, BitField> = {}
  let shift = 0
  for (const field of fields) {
    const [name = '', width = ''] = field.split(' ')
    places[name] = { shift, width: Number(width) }
    shift += Number(width)
  }

  it('is in the table', () => {
    for (const release of ofReleases) expect(bitFields[release as '30'][struct as 'blv']).toEqual(places)
  })

  it.each([true, false])('is read with isLittle %s', (isLittle) => {
    for (const release of ofReleases) {
      for (let byte = 0; byte < 256; byte++) {
        const expected = Object.entries(places).map(([name, place]) => {
          const up = isLittle ? place.shift : 8 - place.shift - place.width
          return [name, (byte >> up) & (2 ** place.width - 1)]
        })
        expect(bitsOf(struct, release, isLittle, byte)).toEqual(Object.fromEntries(expected))
      }
    }
  })

  function bitsOf(name: string, release: string, isLittle: boolean, byte: number): Record<string, number> {
    const { size, fields: places64 }: Struct = structs.lp64[release as '30'][name as 'blv']
    const bytes = new Uint8Array(size)
    bytes[places64[name.startsWith('charset') ? 'flags' : 'bits']!.offset] = byte
    const type = PdmpHeap.StructTypes[name.toUpperCase() as 'BLV']
    const body = structureOf(streamOf(bytes), rootOf(isLittle, abis.lp64, Number(release)), type)
    const owner = (body instanceof PdmpHeap.LispHashTable ? body.bits : body) as unknown as Readonly<
      Record<string, unknown>
    >
    return Object.fromEntries(Object.keys(places).map((id) => [id, Number(owner[camel(id)])]))
  }
})

it('no other structure has any', () => {
  for (const release of releases) {
    const expected = declared.filter(([, of]) => of.includes(release)).map(([struct]) => struct)
    expect(Object.keys(bitFields[release]).sort()).toEqual(expected.sort())
  }
})

describe('64-bit integers', () => {
  it.each([0n, 1n, -1n, -5n, 2n ** 32n, -(2n ** 32n), -(2n ** 32n) + 5n, 5n - 2n ** 40n, 2n ** 63n - 1n, -(2n ** 63n)])(
    '%s is read in both byte orders, rounded as a Number is',
    (value) => {
      const view = new DataView(new ArrayBuffer(16))
      view.setBigInt64(0, value, true)
      view.setBigInt64(8, value, false)
      const stream = new KaitaiStream(view)
      expect([stream.readS8le(), stream.readS8be()]).toEqual([Number(value), Number(value)])
    },
  )

  it('are not read beyond the end', () => {
    const stream = new KaitaiStream(new ArrayBuffer(7))
    expect(() => stream.readS8le()).toThrow(KaitaiStream.EOFError)
    expect(() => stream.readS8be()).toThrow(KaitaiStream.EOFError)
  })
})
