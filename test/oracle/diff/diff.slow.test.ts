/**
 * `diff` and real Emacsen: two dumps of one Emacs, with changes of thirty kinds between them. Each change is listed, and what else is
 * listed differs between the Emacsen that start from the two dumps.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { diffDumps } from '../../../src/compare/diff.ts'
import { Dump } from '../../../src/dump.ts'
import { proveNames } from '../../../src/proof/prove.ts'
import { customEmacs, customReleases, dumpAfter } from '../custom-dump.ts'
import { runAtStart } from '../start-emacs.ts'
import { changes, type LiveChange, setup } from './changes.ts'

/**
 * Paths that are not asked: those without a Lisp expression, and those of what Emacs sets before Lisp runs, what the question itself
 * sets, and what messages of the start-up do to their buffer.
 */
const notAsked =
  /→|^gcs-done$|command-line-args|^last-coding-system-used$|buffer-display-time|\(get-buffer "\*Messages\*"\)/

describe.each(customReleases.filter(([release]) => release !== '27.1'))('in Emacs %s', (_, name) => {
  const emacs = customEmacs(name)
  const dumps =
    emacs === undefined
      ? []
      : [setup, `${setup}${changes.map(({ lisp }) => lisp).join('\n')}`].map((lisp) => dumpAfter(emacs, lisp))
  const [old, now] = dumps.map((bytes) => Dump.open(bytes, { prove: proveNames }))
  const found = old === undefined || now === undefined ? undefined : diffDumps(old, now)
  const places = found === undefined ? [] : [...found.symbols.changed, ...found.variables, ...found.buffers.changed]
  const paths = [
    ...new Set(places.flatMap((place) => ('what' in place && place.what === 'flags' ? [] : (place.path ?? [])))),
  ]

  it.skipIf(emacs === undefined).each(changes.map((change) => [change.kind, change] as const))(
    'lists %s',
    (_kind, { shows }: LiveChange) => {
      if ('list' in shows) {
        const { added, removed } = found![shows.list]
        if (shows.added !== undefined) expect(added).toContain(shows.added)
        if (shows.removed !== undefined) expect(removed).toContain(shows.removed)
      } else if ('flags' in shows) {
        expect(found!.symbols.changed.filter(({ what }) => what === 'flags').map(({ path }) => path)).toContain(
          shows.flags,
        )
      } else if ('text' in shows) {
        expect(found!.buffers.changed).toContainEqual(expect.objectContaining({ name: shows.text, what: 'text' }))
      } else {
        const { path } = shows
        const isListed = (each: string) => (typeof path === 'string' ? each === path : path.test(each))
        expect(paths.filter(isListed), paths.join('\n')).not.toEqual([])
      }
    },
  )

  it.skipIf(emacs === undefined)('lists nothing that does not differ in the Emacsen that start from the dumps', () => {
    const asked = paths.filter((path) => !notAsked.test(path))
    const input = `${asked.join('\n')}\n`
    const [a, b] = dumps.map((dump) => runAtStart(emacs!, dump, 'diff/ask-paths.el', input))
    expect(a!.length).toBe(asked.length + 1)
    expect(b!.length).toBe(asked.length + 1)
    expect(asked.filter((_path, i) => a![i] === b![i])).toEqual([])
  })
})
