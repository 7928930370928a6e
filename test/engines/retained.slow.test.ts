/** Retained sizes equal those that memlab and Chrome's DevTools compute from our heap snapshots, at every node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Holders } from '../../src/analyse/size/holders.ts'
import { Random } from '../../src/bytes/random.ts'
import { Dump } from '../../src/dump.ts'
import { heapSnapshot } from '../../src/export/heapsnapshot.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { readDump } from '../corpus/corpus.ts'
import { areAbsent, devTools, type Engine, memlab } from './engines.ts'

const scratch = mkdtempSync(join(tmpdir(), 'pdmp-engines-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a machine writes whose heap has a random graph: vectors, weak and other tables, libraries that share what they define. */
function generated(seed: number): Uint8Array {
  const random = new Random(seed)
  const [objects, edges] = [20 + random.below(200), random.below(900)]
  const lines = [`(setq all (make-vector ${objects} nil))`]
  const kinds = ['(make-vector 9 nil)', '(list 1 2 3)', "(make-hash-table :weakness 'key)", '(make-hash-table)']
  for (let i = 0; i < objects; i++) lines.push(`(aset all ${i} ${kinds[random.below(kinds.length)]})`)
  for (let i = 0; i < edges; i++) {
    const [from, to, place] = [random.below(objects), random.below(objects), random.below(9)]
    lines.push(`(let ((from (aref all ${from})) (to (aref all ${to})))
      (cond ((vectorp from) (aset from ${place} to)) ((consp from) (setcar from to)) (t (puthash to from from))))`)
  }
  const names = Array.from({ length: 12 }, (_, i) => `root-${i}`)
  for (const name of names) lines.push(`(setq ${name} (aref all ${random.below(objects)}))`)
  const file = (i: number) => `("/lib/${i}.el" ${names.filter((_, k) => k % 4 === i).join(' ')})`
  lines.push(`(setq all nil load-history '(${[0, 1, 2].map(file).join(' ')}))`)
  const lisp = startLisp(lispProgram(layoutOf('30', 'lp64', 'little')), { seed })
  evaluate(lisp, lines.join('\n'))
  return lisp.machine.dump()
}

const seeds = Array.from({ length: 24 }, (_, i) => i + 1)
const dumps: readonly (readonly [string, () => Uint8Array])[] = [
  ['trixie-amd64', () => readDump('trixie-amd64')],
  ['own-28.2-min', () => readDump('own-28.2-min')],
  ['windows-30.2-x86_64', () => readDump('windows-30.2-x86_64')],
  ...seeds.map((seed) => [`the generated graph ${seed}`, () => generated(seed)] as const),
]

describe.skipIf(areAbsent())('every node has the retained size that', () => {
  const engines = new Map<string, Engine>()
  beforeAll(async () => {
    engines.set('memlab', memlab())
    engines.set('DevTools', await devTools(scratch))
  })

  describe.each(dumps)('computes of %s', (_, bytes) => {
    const path = join(scratch, 'dump.heapsnapshot')
    let retained: number[] = []
    beforeAll(() => {
      const dump = Dump.open(bytes())
      const holders = dump.part(Holders)
      writeFileSync(path, [...heapSnapshot(holders)].join(''))
      // Node 0 of the snapshot is the common root.
      retained = [dump.bytes.length, ...holders.retained]
    })

    it.each(['memlab', 'DevTools'])('%s', async (engine) => {
      const theirs = await engines.get(engine)!(path)
      expect(theirs.length).toBe(retained.length)
      const different = retained.flatMap((ours, node) => (ours === theirs[node] ? [] : [[node, ours, theirs[node]]]))
      expect(different).toEqual([])
    })
  })
})
