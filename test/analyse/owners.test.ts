import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/analyse/coverage.ts'
import { Owners } from '../../src/analyse/owners.ts'
import { Dump } from '../../src/dump.ts'
import { fieldsOf } from '../../src/heap/fields.ts'
import { typeOf } from '../../src/heap/node-type.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'

describe.each(['bookworm-amd64', 'trixie-i386', 'bookworm-s390x', 'bullseye-amd64'])('%s', (name) => {
  const image = openDump(readDump(name))
  const dump = new Dump(image)
  const owners = new Owners(dump)
  const { extents, nodes } = dump

  it('finds the object and the field of any byte of an object', () => {
    const { length } = image.objectStarts
    for (let node = 0; node < length; node += Math.ceil(length / 200)) {
      for (const field of fieldsOf(extents, node).slice(0, 40)) {
        for (const offset of [field.offset, field.offset + field.size - 1]) {
          const owner = owners.at(offset)!
          // Literals may share their bytes.
          if (field.kind !== 'bytes') expect(owner.node).toBe(node)
          expect(owner.field).toMatchObject({ name: field.name, offset: field.offset })
        }
      }
    }
  })

  it('says whose the bytes of strings are, and of nothing that is no object', () => {
    const tiles = coverage(new Dump(image))
    const bytes = tiles.find(({ label, start, end }) => label === 'string bytes' && end - start > 8)!
    const owner = owners.at(bytes.start + 3)!
    expect(typeOf(nodes, owner.node)).toBe('String')
    expect(owner.field).toMatchObject({ name: 'bytes', kind: 'bytes' })
    expect(owners.at(0)).toBeUndefined()
    expect(owners.at(image.bytes.length)).toBeUndefined()
    expect(owners.at(image.objectStarts.locator.offset)).toBeUndefined()
    for (const { start, end, label } of tiles.filter((tile) => tile.label === '[padding]').slice(0, 50)) {
      expect([label, owners.at(start)?.field?.label, owners.at(end - 1)?.field?.label]).toEqual([
        label,
        undefined,
        undefined,
      ])
    }
  })
})
