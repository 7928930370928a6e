/**
 * The corpus dump, unpacked, starts a real Emacs, passes its 64 checks and gives the digest of the stock dump; so does the
 * same dump written by us in every order, and in ten random ones. Skipped, loudly, where the Emacs of that very dump is not
 * installed.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Dump, type OrderName, orderOf, orders, writeDump } from '../../src/index.ts'
import { readDump } from '../corpus/corpus.ts'
import { applyFlip } from './bit-flips/flips.ts'
import { boots, cannotBoot, passed, STOCK } from './boots.ts'

const dump = readDump(STOCK)

describe.skipIf(cannotBoot(dump, `booting ${STOCK}`)).concurrent(`a real Emacs started from ${STOCK}`, () => {
  const graph = Dump.open(dump).graph
  const inOrders = Object.keys(orders) as OrderName[]
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1)

  it('passes every check and has the digest of the stock dump', async () => {
    expect(await boots(dump, STOCK)).toEqual(passed)
  })

  it.each(inOrders)('does so in order %s', async (name) => {
    expect(await boots(writeDump(graph, orderOf(graph, name)), STOCK)).toEqual(passed)
  })

  it.each(seeds)('does so shuffled with seed %i', async (seed) => {
    expect(await boots(writeDump(graph, orderOf(graph, 'shuffle', 100 + seed)), STOCK)).toEqual(passed)
  })

  it('does not take a dump with another fingerprint', async () => {
    const other = dump.slice()
    applyFlip(other, { part: 'header', offset: 16, bit: 0 })
    const { status, stderr } = await boots(other, STOCK)
    expect(stderr).toContain('not built for this Emacs executable')
    expect(status).not.toBe(0)
  })
})
