/**
 * One open dump: each part is made once, and an executable changes only names.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { pageUse, plannedPageUse, plannedRelocsOfPages, relocsOfPages } from '../src/analyse.ts'
import { Dump } from '../src/dump.ts'
import { PdmpError } from '../src/error.ts'
import { type OrderName, orderOf, orders, planDump, regionsOf, verify, writeDump } from '../src/index.ts'
import { corpusSample, readDump } from './corpus/corpus.ts'
import { sampleOf } from './effort.ts'
import { executableFor } from './hostile/executable-for.ts'
import * as library from './hostile/library.ts'

const parts = [
  'heap',
  'nodes',
  'extents',
  'references',
  'objects',
  'hashTables',
  'graph',
  'names',
  'symbols',
  'obarrays',
] as const

describe('a dump', () => {
  const bytes = readDump('tiny-28-little-lp64')

  it.each(parts)('makes %s once', (part) => {
    const dump = Dump.open(bytes)
    expect(dump[part]).toBe(dump[part])
  })

  it.each([library.Paths, library.Describer, library.Printer, library.Holders, library.LispNames, library.Owners])(
    'makes a part that is a class of its own once: %o',
    (Part) => {
      const dump = Dump.open(bytes)
      expect(dump.part<object>(Part)).toBeInstanceOf(Part)
      expect(dump.part<object>(Part)).toBe(dump.part<object>(Part))
      expect(Dump.open(bytes).part<object>(Part)).not.toBe(dump.part<object>(Part))
    },
  )

  it('leaves a Buffer as it is when a reader copies a part of it', () => {
    const file = Buffer.from(bytes)
    const inspector = Dump.open(file).part(library.Inspector)
    for (let offset = 0; offset < file.length; offset += 40) inspector.readingsAt(offset)
    expect(Buffer.compare(file, bytes)).toBe(0)
  })

  it('makes parts from the parts that it owns', () => {
    const dump = Dump.open(bytes)
    expect(dump.references.extents).toBe(dump.extents)
    expect(dump.extents.nodes).toBe(dump.nodes)
    expect(dump.nodes.heap).toBe(dump.heap)
    expect(dump.heap.image).toBe(dump.image)
    expect(dump.symbols.names).toBe(dump.names)
  })

  it('shares with its named form the parts that do not depend on names', () => {
    const dump = Dump.open(bytes)
    const { nodes, graph } = dump
    const named = dump.withExecutable(executableFor(dump.heap, library))
    expect(dump.executable).toBeUndefined()
    expect(named.executable).toBe(named.names.executable)
    expect([named.heap, named.nodes, named.graph]).toEqual([dump.heap, nodes, graph])
    expect(named.names).not.toBe(dump.names)
    expect(named.reopen(bytes).executable).toBeDefined()
  })

  it('reports offset and reason if it refuses a file', () => {
    expect(() => Dump.open(bytes.subarray(0, bytes.length - 8))).toThrow(
      expect.objectContaining({ code: 'truncated', path: 'header.emacs_relocs.num', offset: expect.any(Number) }),
    )
  })

  it('refuses a file that is not an executable, and the executable of another dump', () => {
    const codeOf = (executable: Uint8Array) => {
      try {
        Dump.open(bytes, { executable })
      } catch (error) {
        return error instanceof PdmpError && error.code
      }
      return 'no error'
    }
    expect(codeOf(bytes)).toBe('not-an-executable')
    expect(codeOf(executableFor(Dump.open(readDump('tiny-27-big-lp64')).heap, library))).toBe('executable-mismatch')
  })
})

it.each(corpusSample(1))('verify of an open dump is verify of its bytes: %s', (name) => {
  const bytes = readDump(name)
  expect(verify(Dump.open(bytes))).toEqual(verify(bytes))
})

describe.each(sampleOf(['tiny-27-big-lp64', 'own-28.2-min', 'bookworm-s390x'], 2))(
  'pages of %s as planned are those as written',
  (name) => {
    const { graph } = Dump.open(readDump(name))

    it.each(Object.keys(orders) as OrderName[])('in the order %s', (order) => {
      const plan = planDump(graph, orderOf(graph, order))
      const written = Dump.open(writeDump(graph, orderOf(graph, order)))
      expect(plannedPageUse(graph, plan)).toEqual(pageUse(written))
      expect(plannedRelocsOfPages(graph, plan)).toEqual(relocsOfPages(written))
      expect(regionsOf(plan.header, plan.size)).toEqual(written.regions)
    })
  },
)
