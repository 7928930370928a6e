import { describe, expect, it } from 'vitest'
import { Extents } from '../../src/heap/extents.ts'
import { type Field, fieldAt, fieldName, fieldsOf, kindAt, visitFields } from '../../src/heap/fields.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Nodes } from '../../src/heap/nodes.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import { openDump } from '../../src/pdmp.ts'
import { hex } from '../../src/units.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'

const open = (name: string) => new Extents(new Nodes(new Heap(openDump(readDump(name)))))

/** What a field's first byte says: none, a field that no relocation may patch, one that a relocation may. */
const [FREE, PLAIN, POINTER] = [0, 1, 2]

/** Every byte of the dump: the kind at the first byte of a field, PLAIN inside of one; and what two fields share. */
function paint(extents: Extents) {
  const { heap, nodes } = extents
  const bytes = new Uint8Array(heap.image.bytes.length)
  const shared: string[] = []
  const odd: string[] = []
  for (let node = 0; node < nodes.firstVariable; node++) {
    visitFields(extents, node, (spec, offset, element, shape, size) => {
      for (let at = offset; at < offset + size; at++) {
        if (bytes[at] !== FREE) shared.push(`${shape.label} ${fieldName(spec, element)} at ${hex(at)}`)
        bytes[at] = PLAIN
      }
      const kind = kindAt(heap, spec, offset)
      if (kind === 'lisp' || kind === 'pointer') bytes[offset] = POINTER
      const reason = oddity(heap, kind, offset)
      if (reason !== undefined) odd.push(`${shape.label} ${fieldName(spec, element)} at ${hex(offset)}: ${reason}`)
    })
  }
  return { bytes, shared, odd }
}

/** A pointer is relocated or null, a Lisp word is relocated as one or an immediate, and nothing else is relocated. */
function oddity(heap: Heap, kind: Field['kind'], offset: number): string | undefined {
  const reloc = heap.relocAt(offset)
  if (kind === 'lisp') {
    if (reloc === undefined) return heap.isImmediate(offset) ? undefined : 'neither relocated nor an immediate'
    return reloc.form === 'lv' ? undefined : `${reloc.name} in a Lisp word`
  }
  if (kind === 'pointer') {
    if (reloc === undefined) return heap.word(offset) === 0 ? undefined : 'a pointer that nothing relocates'
    return reloc.form === 'raw' ? undefined : `${reloc.name} in a raw pointer`
  }
  return reloc === undefined || reloc.form === 'bignum' ? undefined : `${reloc.name} in ${kind}`
}

describe.each(corpusSample())('%s', (name) => {
  const extents = open(name)
  const { image } = extents.heap
  const painted = paint(extents)

  it('has no byte in two fields', () => {
    expect(painted.shared).toEqual([])
  })

  it('has pointers where the fields say, and nowhere else', () => {
    expect(painted.odd).toEqual([])
  })

  it('has a pointer field for every relocation', () => {
    const { offsets, types, length } = earlyRelocs(image)
    const stray: string[] = []
    for (let i = 0; i < length; i++) {
      const kind = image.layout.relocKinds[types[i]!]!
      // A bignum's entry names the object, whose first field is its header.
      const expected = kind.form === 'bignum' ? PLAIN : POINTER
      if (painted.bytes[offsets[i]!] !== expected) stray.push(`${kind.name} at ${hex(offsets[i]!)}`)
    }
    expect(stray).toEqual([])
  })

  it('leaves only zeros between the fields of a struct', () => {
    let stray = 0
    for (let node = 0; node < extents.nodes.firstVariable; node++) {
      extents.visit(node, ({ size }, start, count) => {
        for (let at = start; at < start + size * count; at++) {
          if (painted.bytes[at] === FREE && image.bytes[at] !== 0) stray++
        }
      })
    }
    expect(stray).toBe(0)
  })

  it('finds each field by its offset, under a unique name', () => {
    const { length } = image.objectStarts
    const step = Math.ceil(length / 200)
    for (let node = 0; node < length; node += step) {
      const fields = fieldsOf(extents, node)
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
      for (const field of fields.filter(({ kind }) => kind !== 'bytes').slice(0, 50)) {
        expect(fieldAt(extents, node, field.offset)).toEqual(field)
      }
    }
  })
})

/** Names of the fields of the first object that the label belongs to. */
function namesIn(extents: Extents, label: string): string[] {
  for (let node = 0; node < extents.nodes.firstVariable; node++) {
    const fields = fieldsOf(extents, node)
    if (fields.some((field) => field.label === label)) return fields.map((field) => field.name)
  }
  throw new Error(`nothing is a ${label}`)
}

describe('names', () => {
  const of30 = open('trixie-amd64')
  const of28 = open('own-28.2-m32-wideint')

  it('are those of the specification', () => {
    expect(namesIn(of30, 'Cons')).toEqual(['car', 'cdr'])
    expect(namesIn(of30, 'Symbol blv')).toEqual(
      expect.arrayContaining([
        'name',
        'val',
        'func',
        'plist',
        'blv.ofs_fwd',
        'blv.where_buffer',
        'blv.defcell',
        'blv.valcell',
      ]),
    )
    expect(namesIn(of30, 'Vectorlike BUFFER')).toEqual(expect.arrayContaining(['directory', 'undo_list', 'pt']))
    expect(namesIn(of30, 'Vectorlike SUBR')).toEqual(expect.arrayContaining(['native_comp_u', 'lambda_list']))
    expect(namesIn(of28, 'Vectorlike HASH_TABLE')).toEqual(
      expect.arrayContaining(['weak', 'key_and_value', 'test_name']),
    )
  })

  it('number the elements of arrays', () => {
    const charTable = namesIn(of30, 'Vectorlike CHAR_TABLE')
    expect(charTable).toHaveLength(1 + 4 + 64 + charTable.filter((name) => name.startsWith('extras[')).length)
    expect(charTable.slice(1, 6)).toEqual(['default_value', 'parent', 'purpose', 'ascii', 'contents[0]'])
    expect(namesIn(of30, 'Vectorlike SUB_CHAR_TABLE').slice(0, 4)).toEqual(['header', 'depth', 'min_char', 'slots[0]'])
    expect(namesIn(of30, 'HASH_TABLE pairs')).toEqual(
      expect.arrayContaining(['count', 'pairs[0].key', 'pairs[0].value']),
    )
    expect(namesIn(of30, 'OBARRAY buckets')).toEqual(expect.arrayContaining(['size_bits', 'buckets[0]', 'buckets[7]']))
    expect(namesIn(of30, 'Vectorlike CLOSURE').slice(0, 5)).toEqual(['header', 'arglist', 'code', 'constants', 'depth'])
    expect(namesIn(of30, 'String intervals')).toEqual(
      expect.arrayContaining(['num_chars', 'intervals[0].plist', 'bytes']),
    )
    expect(namesIn(of30, 'OVERLAY itree node')).toEqual(expect.arrayContaining(['plist', 'itree_node.otick']))
    expect(namesIn(of30, 'charset table')).toEqual(
      expect.arrayContaining(['[0].dimension', '[42].code_space_mask bytes', '[1].fast_map']),
    )
    expect(namesIn(open('trixie-i386'), 'bignum limbs')).toEqual(
      expect.arrayContaining(['alloc', 'mpsize', 'limbs[0]']),
    )
    expect(namesIn(of28, 'subr images')).toEqual(expect.arrayContaining(['min_args', 'max_args', 'doc']))
  })
})
