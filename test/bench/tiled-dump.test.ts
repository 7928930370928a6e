import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { Dump } from '../../src/dump.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { tiledDump } from './tiled-dump.ts'

const tile = tinyDump({ generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64', conses: 20, strings: 10 })
const referencesOf = (bytes: Uint8Array) => Dump.open(bytes).references

describe('a tiled dump', () => {
  it('of one copy says what the tile says', () => {
    const [one, plain] = [referencesOf(tiledDump(tile, 1)), referencesOf(tile.bytes)]
    expect(one.targets).toEqual(plain.targets)
    expect(one.slots).toEqual(plain.slots)
  })

  it('of many copies has as many times the objects before hash_list, each referring to its own copy', () => {
    const [one, seven] = [tiledDump(tile, 1), tiledDump(tile, 7)].map(referencesOf)
    const tiled = tile.truth.objectStarts.filter(({ offset }) => offset < tile.truth.header.hashList!).length
    expect(seven!.heap.image.objectStarts.length).toBe(tile.truth.objectStarts.length + 6 * tiled)
    const edges = one!.rowStarts[tiled]!
    expect(seven!.length).toBe(one!.length + 6 * edges)
    const isWrong = (edge: number) => {
      const target = one!.targets[edge % edges]!
      return seven!.targets[edge] !== target + (target < tiled ? Math.floor(edge / edges) : 6) * tiled
    }
    expect(Array.from({ length: 7 * edges }, (_, edge) => edge).filter(isWrong)).toEqual([])
  })

  it('breaks no rule, but that hash_list has the tables of one copy only', () => {
    expect(verify(tiledDump(tile, 7)).findings.map(({ rule }) => rule)).toEqual(['hash-list'])
  })
})
