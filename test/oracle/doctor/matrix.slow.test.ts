/**
 * Some situations of the matrix, with real Emacsen: they do what was recorded.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { releaseList, stockDump } from './releases.ts'
import { canConfine, makeWorld, startIn } from './run-emacs.ts'
import { situationsOf } from './situations.ts'
import { observed, readMatrix } from './truth.ts'
import { materialize } from './world.ts'

/** One of so many situations is tried. */
const STEP = 12
const confined = canConfine()
if (!confined)
  process.stderr.write('\nSKIPPED: situations with real Emacsen: this system does not let us call chroot\n')

describe.skipIf(!confined).each(releaseList)('Emacs %s', (release) => {
  it('does in each situation what was recorded', async (context) => {
    const stock = stockDump(release)
    const folder = mkdtempSync(join(tmpdir(), 'doctor-world-'))
    // Only its owner may enter the folder, but every user the world.
    const root = join(folder, 'world')
    try {
      if (stock === undefined || !makeWorld(release, root)) {
        process.stderr.write(`\nSKIPPED: situations with Emacs ${release}, which is not on this machine\n`)
        context.skip()
      }
      const lines = new Map(readMatrix(release).map((line) => [line.id, line]))
      const changed: unknown[] = []
      for (const { id, entries, call } of situationsOf(release, stock!).filter(
        (situation, i) => i % STEP === 0 && lines.has(situation.id),
      )) {
        const clear = materialize(root, entries, call.cwd)
        const found = observed(await startIn(root, call))
        clear()
        const { end, said } = lines.get(id)!
        // An Emacs that dies may do so in more than one way.
        const isSame = typeof end === 'string' ? found.end !== 0 : found.end === end && found.said === said
        if (!isSame) changed.push({ id, found, recorded: { end, said } })
      }
      expect(changed).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
