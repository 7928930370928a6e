/**
 * Comparisons of real dumps: each with forms of itself that Lisp cannot distinguish, and pairs of real dumps, whose text is
 * in `golden/`.
 * @module
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diffText } from '../../src/cli/render/diff-text.ts'
import { describeLayout } from '../../src/cli/render/layout.ts'
import { diffDumps } from '../../src/compare/diff.ts'
import { listDump } from '../../src/compare/listing.ts'
import { Dump } from '../../src/dump.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { readDump, realNames, samples, tinyNames } from '../corpus/corpus.ts'
import { forms, nothing } from './forms.ts'

describe.each(realNames())('%s', (name) => {
  it.each(Object.keys(forms))('differs in nothing from %s', (form) => {
    const dump = Dump.open(readDump(name))
    expect(diffDumps(dump, Dump.open(forms[form]!(dump)))).toMatchObject(nothing)
  })
})

it.each([...samples.real, ...tinyNames()])(
  '%s differs in nothing from another order of its objects, also in internals and sharing',
  (name) => {
    const dump = Dump.open(readDump(name))
    const found = diffDumps(dump, Dump.open(forms['another order']!(dump)), { strict: 5 })
    expect(found.strict).toEqual({ internals: { count: 0, listed: [] }, sharing: { count: 0, listed: [] } })
  },
)

it.each(['own-28.2-min', 'trixie-amd64', 'bookworm-s390x'])(
  '%s has the same text in another order of its objects',
  (name) => {
    const dump = Dump.open(readDump(name), { prove: proveNames })
    const other = Dump.open(forms['another order']!(dump), { prove: proveNames })
    expect([...listDump(other)].join('') === [...listDump(dump)].join('')).toBe(true)
  },
)

describe.each([
  ['bookworm-amd64', 'trixie-amd64'],
  ['bookworm-amd64', 'bookworm-s390x'],
  ['trixie-amd64', 'trixie-i386'],
])('%s and %s', (oldName, newName) => {
  it('differ as the text in golden/ says', async () => {
    const [old, now] = [oldName, newName].map((name) => Dump.open(readDump(name), { prove: proveNames }))
    const titles = [describeLayout(old!.image), describeLayout(now!.image)] as const
    const text = [...diffText(diffDumps(old!, now!), titles, 20)].join('')
    const file = fileURLToPath(new URL(`golden/${oldName}..${newName}.txt`, import.meta.url))
    await expect(text).toMatchFileSnapshot(file)
  })
})
