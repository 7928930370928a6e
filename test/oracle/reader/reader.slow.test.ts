/**
 * The reader reads any text as the reader of a real Emacs does: both return the same datum, or both refuse.
 *
 * The reader takes what any release takes, so differences between releases are listed by name. PDMP_SEED and
 * PDMP_READER_TEXTS try others and more.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { PdmpError } from '../../../src/error.ts'
import { readForms } from '../../../src/lisp/reader/read.ts'
import { readDump, realNames } from '../../corpus/corpus.ts'
import { printDatum } from '../../lisp/printer/print-datum.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { runAtStart } from '../start-emacs.ts'
import { nearlyLisp } from './texts.ts'

const seed = Number(process.env.PDMP_SEED ?? 2018)
const count = Number(process.env.PDMP_READER_TEXTS ?? 6000)

interface Difference {
  readonly releases: readonly number[]
  readonly text: RegExp
  readonly emacs: 'reads' | 'refuses'
}

const reads = (...releases: number[]) => ({ releases, emacs: 'reads' }) as const
const refuses = (...releases: number[]) => ({ releases, emacs: 'refuses' }) as const

const CONTROL_BEYOND_ASCII = /\\(?:C-|\^)(?:é|\\u00e9)/

/** Where a release reads otherwise than the reader does. */
const differences: Readonly<Record<string, Difference>> = {
  'only a load knows a file name': { ...reads(27, 28, 29, 30), text: /#\$/ },
  'skipping is of files': { ...refuses(27, 28, 29, 30), text: /#@/ },
  'a modifier of the end of the text is -1': { ...reads(27, 28, 29, 30), text: /\\(?:[CMSHAs]-|\^)$|\?\\\n/ },
  'a label of nothing but itself was (nil)': {
    ...reads(27, 28, 29, 30),
    text: /#([12])=[\s\u00a0]*(#[12]=[\s\u00a0]*)?#[12]#/,
  },
  'a label of nothing but itself is refused by now': { ...refuses(30), text: /#([12])=[\s\u00a0]*#\1#/ },
  'the dot in a record was passed over': { ...reads(27, 28), text: /#s\(.*\./s },
  'interpreted closures came with 30': { ...refuses(27, 28, 29), text: /#\[/ },
  'compiled functions were made of anything': { ...reads(27), text: /#\[/ },
  'shorthands are read without': { ...refuses(27), text: /#_/ },
  'old backquotes are refused': { ...refuses(27), text: /[(][\s\u00a0]*[,`]/ },
  'an empty name is interned by now': { ...reads(29, 30), text: /#_/ },
  'a control character beyond ASCII keeps its modifier': { ...reads(29, 30), text: CONTROL_BEYOND_ASCII },
  'so a string cannot hold it': { ...refuses(29, 30), text: CONTROL_BEYOND_ASCII },
  'hex digits have to follow by now': { ...refuses(30), text: /\\x/ },
  'a table has no size by now': { ...reads(30), text: /#s\(hash-table.*size/s },
  'a dot is no symbol by now': { ...refuses(29, 30), text: /\./ },
}

const emacsen = [
  { name: 'bookworm-amd64', release: 28 },
  { name: 'bullseye-amd64', release: 27 },
  { name: 'trixie-amd64', release: 30 },
  { name: 'noble-amd64', release: 29 },
]

function read(text: string, release: number): string | undefined {
  try {
    const { value, done } = readForms(text).next()
    return done ? undefined : printDatum(value, { release })
  } catch (error) {
    if (error instanceof PdmpError && error.code.startsWith('lisp-')) return undefined
    throw error
  }
}

const decoded = (base64 = '') => Buffer.from(base64, 'base64').toString()

describe.each(emacsen)('the Emacs of $name', ({ name, release }) => {
  const dump = realNames().includes(name) ? readDump(name) : unpackedDump(name)
  const emacs = emacsOf(name, dump)

  it.skipIf(emacs === undefined)('reads what the reader reads, and refuses what it refuses', () => {
    const texts = nearlyLisp(count, seed)
    const input = texts.map((text) => `${Buffer.from(text).toString('base64')}\n`).join('')
    const answers = runAtStart(emacs!, dump, 'reader/reader.el', input)
    expect(answers.at(-1)).toBe(`done ${count}`)
    const known = Object.values(differences).filter(({ releases }) => releases.includes(release))
    let [accepted, refused] = [0, 0]
    const wrong = texts.flatMap((text, i) => {
      const [verdict, answer] = answers[i]!.split(' ')
      const theirs = verdict === 'read' ? decoded(answer) : undefined
      if (theirs === undefined) refused++
      else accepted++
      const ours = read(text, release)
      const emacsDoes = theirs === undefined ? 'refuses' : 'reads'
      const isKnown = known.some((difference) => difference.emacs === emacsDoes && difference.text.test(text))
      return ours === theirs || isKnown ? [] : [{ text, ours, emacs: theirs ?? decoded(answer) }]
    })
    expect(wrong).toEqual([])
    expect(Math.min(accepted, refused)).toBeGreaterThan(count / 4)
  })
})
