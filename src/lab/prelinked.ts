/**
 * Without position-independent code: a dump whose words are already true for one placement, loaded there and elsewhere.
 *
 * Source: the talk's "Fast non-PIC startup? Not worth it".
 * @module
 */
import { readGraph } from '../graph/read.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { findLispsym } from '../image/lispsym.ts'
import { place } from '../image/placement.ts'
import { PAGE_SIZE } from '../machine/segment.ts'
import { openDump } from '../pdmp.ts'
import { load } from '../reloc/load.ts'
import { movePrelinked, prelink, readPrelinked, withoutPlacement } from '../reloc/prelink.ts'
import { placed, relocatedPages } from './dump-pages.ts'
import { type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const prelinked: Experiment = { number: 8, title: 'prelinked dump, at its address and elsewhere', onDump }

const MIB = 2 ** 20

function onDump(image: Image, lab: Lab): Result {
  const lispsym = findLispsym(image)?.emacsOffset ?? 0
  const home = place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n, lispsym })
  const away = place(image, { dumpBase: 0x48000000n, emacsBasis: 0x24000000n, lispsym })
  const ordinary = lab.time(() => load(image, home))
  const file = prelink(image, home)
  const tables = openDump(withoutPlacement(file))
  const linked = readPrelinked(tables, file)
  const atHome = lab.time(() => linked.bytes)
  const elsewhere = lab.time(() => movePrelinked(tables, linked, away))
  const same = equal(atHome.value, load(image, home).bytes)
  const moved = equal(elsewhere.value, load(image, away).bytes)
  const relocs = earlyRelocs(image).length
  const pages = relocatedPages(placed(readGraph(image))).count
  const left = image.emacsRelocs.length
  const saved = (pages * PAGE_SIZE) / MIB
  return {
    figures: {
      columns: ['load', 'words patched', 'hot pages copied', 'Emacs relocations left', 'ms', 'right'],
      rows: [
        ['ordinary dump', relocs, pages, left, rounded(ordinary.ms), 'yes'],
        ['prelinked, at its address', 0, 0, left, rounded(atHome.ms), same ? 'yes' : 'no'],
        ['prelinked, elsewhere', relocs, pages, left, rounded(elsewhere.ms), moved ? 'yes' : 'no'],
      ],
    },
    plot: { column: 2, unit: 'pages' },
    claims: [
      {
        talk: 'Save 6MB or so on startup.',
        measured: `${pages} hot pages are not copied: ${saved.toFixed(1)} MiB`,
        verdict: image.bytes.length < 8 * MIB ? 'not comparable' : verdictOf(saved >= 3 && saved <= 12),
      },
      {
        talk: 'Save a few dozen milliseconds on startup.',
        measured: `patching ${relocs} words takes ${ordinary.ms.toFixed(1)} ms here, in JavaScript on a machine of today`,
        verdict: 'not comparable',
      },
      {
        talk: 'Hard to guarantee a fixed address even without PIC.',
        measured: `at another address all ${relocs} words must be patched as ever, on as many pages`,
        verdict: verdictOf(moved),
      },
    ],
    notes: [`At any address the loader writes the executable's own variables: ${left} Emacs relocations.`],
  }
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => i < 16 || byte === b[i])

const rounded = (ms: number): number => Number(ms.toFixed(2))
