/**
 * Dumps without position-independence: a dump that is already relocated for one placement, loaded there and elsewhere.
 *
 * Each load copies the file, as the kernel does when a page is written, and writes the executable's variables. The loads differ
 * in the words that they patch.
 * Source: the talk's "Fast non-PIC startup?" and "Fast non-PIC startup? Not worth it".
 * @module
 */

import type { Dump } from '../dump.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { findLispsym } from '../image/lispsym.ts'
import { place } from '../image/placement.ts'
import { PAGE_SIZE } from '../machine/memory/segment.ts'
import { applyEmacsRelocs } from '../reloc/emacs-relocs.ts'
import { relocate } from '../reloc/load.ts'
import { movePrelinked, prelink, readPrelinked } from '../reloc/prelink.ts'
import { placed, relocatedPages } from './dump-pages.ts'
import { type Claim, counted, type Experiment, type Result, type Verdict, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const prelinked: Experiment = {
  number: 8,
  title: 'prelinked dump, at its address and elsewhere',
  idea: 'A dump that is relocated in advance for one address needs no relocation there.',
  about:
    'The dump is relocated for a fixed address and stored. It is then loaded at that address, where no word needs a patch, and at another address.',
  onDump,
}

const MIB = 2 ** 20
/** Size in bytes from which a file can save as much as in the talk. */
const TALK_SIZE = 8 * MIB
const SAVED = { least: 3, most: 12 } as const

interface Loads {
  readonly relocs: number
  readonly pages: number
  /** Milliseconds of an ordinary load, of a load at the address of the prelinked dump, and of a load elsewhere. */
  readonly ms: readonly [ordinary: number, home: number, away: number]
  readonly isRightAtHome: boolean
  readonly isRightElsewhere: boolean
}

function onDump({ image, graph }: Dump, lab: Lab): Result {
  const lispsym = findLispsym(image)?.emacsOffset ?? 0
  const home = place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n, lispsym })
  const away = place(image, { dumpBase: 0x48000000n, emacsBasis: 0x24000000n, lispsym })
  const { bytes: file } = prelink(image, home)
  const linked = readPrelinked(file)
  const load = (at: typeof home, patch: () => Uint8Array) =>
    lab.fastest(() => {
      const bytes = patch()
      applyEmacsRelocs(image, bytes, at)
      return bytes
    })
  const ordinary = load(home, () => relocate(image, home).bytes)
  const atHome = load(home, () => new Uint8Array(linked.bytes))
  const elsewhere = load(away, () => movePrelinked(linked, away))
  return resultOf(image, {
    relocs: earlyRelocs(image).length,
    pages: relocatedPages(placed(graph)).count,
    ms: [ordinary.ms, atHome.ms, elsewhere.ms],
    isRightAtHome: equal(atHome.value, ordinary.value),
    isRightElsewhere: equal(elsewhere.value, relocate(image, away).bytes),
  })
}

function resultOf(image: Image, loads: Loads): Result {
  const { relocs, pages, ms, isRightAtHome, isRightElsewhere } = loads
  const left = image.emacsRelocs.length
  const row = (name: string, patched: number, copied: number, time: number, isRight: boolean) =>
    [name, patched, copied, left, Number(time.toFixed(2)), isRight ? 'yes' : 'no'] as const
  return {
    figures: {
      columns: ['load', 'words patched', 'hot pages copied', 'Emacs relocations left', 'ms', 'right'],
      rows: [
        row('ordinary dump', relocs, pages, ms[0], true),
        row('prelinked, at its address', 0, 0, ms[1], isRightAtHome),
        row('prelinked, elsewhere', relocs, pages, ms[2], isRightElsewhere),
      ],
    },
    plot: { column: 2, unit: 'pages' },
    result: `At its address the prelinked dump saves ${counted(relocs)} patched words and ${counted(pages)} copied pages; at another it saves nothing.`,
    claims: claimsOf(image, loads),
    notes: [
      `The loader must write the variables of the executable at any address: ${counted(left)} Emacs relocations.`,
    ],
  }
}

function claimsOf({ bytes }: Image, { relocs, pages, ms, isRightAtHome, isRightElsewhere }: Loads): Claim[] {
  const mib = (pages * PAGE_SIZE) / MIB
  const saving: Verdict =
    bytes.length < TALK_SIZE ? 'not comparable' : verdictOf(mib >= SAVED.least && mib <= SAVED.most)
  const small = saving === 'not comparable' ? '; the dump is smaller than that of the talk' : ''
  return [
    {
      talk: 'if we know memory layout in advance, just write correct values directly to dump',
      slide: 'Fast non-PIC startup?',
      measured: `loaded at its address without patches, the dump is ${isRightAtHome ? 'byte for byte' : 'not'} the result of an ordinary load there`,
      verdict: verdictOf(isRightAtHome),
    },
    {
      talk: 'Save 6MB or so … on startup',
      slide: 'Fast non-PIC startup?',
      measured: `${counted(pages)} hot pages are not copied: ${mib.toFixed(1)} MiB${small}`,
      verdict: saving,
    },
    {
      talk: 'Save … a few dozen milliseconds on startup',
      slide: 'Fast non-PIC startup?',
      measured: `a load without patches of ${counted(relocs)} words saves ${(ms[0] - ms[1]).toFixed(1)} of ${ms[0].toFixed(1)} ms, in JavaScript on a current machine`,
      verdict: 'not comparable',
    },
    {
      talk: 'Hard to guarantee fixed address even without PIC',
      slide: 'Fast non-PIC startup? Not worth it',
      measured: `at another address the loader patches all ${counted(relocs)} words on as many pages as for an ordinary dump, and ${isRightElsewhere ? 'the result is right' : 'the result is wrong'}`,
      verdict: 'not comparable',
    },
  ]
}

/** Whether two files are equal except for their magics, which distinguish the two formats. */
const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => i < 16 || byte === b[i])
