/**
 * Libraries as `pdmp libraries` lists them, compared with `load-history` of a real Emacs, and their sizes compared with
 * the growth of dumps.
 * @module
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { Holders, type Libraries, librariesOf } from '../../../src/analyse.ts'
import { Dump } from '../../../src/index.ts'
import { shareOf } from '../../effort.ts'
import { type CustomEmacs, customEmacs, dumpAfter, printedBy, startedReleases } from '../custom-dump.ts'

interface LiveLibrary {
  readonly file: string
  readonly defuns: number
  readonly variables: number
  readonly faces: number
  readonly provides: readonly string[]
  readonly requires: readonly string[]
}

/** Prints each entry of `load-history` on a line: counts, features between commas, and the file. */
const question = `(dolist (entry (reverse load-history))
  (let ((defuns 0) (variables 0) (faces 0) provides requires)
    (dolist (item (cdr entry))
      (cond ((symbolp item) (setq variables (1+ variables)))
            ((eq (car-safe item) 'defun) (setq defuns (1+ defuns)))
            ((eq (car-safe item) 'defface) (setq faces (1+ faces)))
            ((eq (car-safe item) 'provide) (push (symbol-name (cdr item)) provides))
            ((eq (car-safe item) 'require) (push (symbol-name (cdr item)) requires))))
    (when (stringp (car entry))
      (princ (format "%d %d %d [%s] [%s] %s\\n" defuns variables faces
                     (mapconcat 'identity (reverse provides) ",") (mapconcat 'identity (reverse requires) ",")
                     (car entry))))))`

function liveLibraries(emacs: CustomEmacs): LiveLibrary[] {
  const listed = (text: string) => (text === '' ? [] : text.split(','))
  return [...printedBy(emacs, emacs.stock, question).matchAll(/^(\d+) (\d+) (\d+) \[(.*)\] \[(.*)\] (.*)$/gm)].map(
    ([, defuns, variables, faces, provides, requires, file]) => ({
      file: file!,
      defuns: Number(defuns),
      variables: Number(variables),
      faces: Number(faces),
      provides: listed(provides!),
      requires: listed(requires!),
    }),
  )
}

const openFor = (emacs: CustomEmacs, bytes: Uint8Array): Dump =>
  Dump.open(bytes, { executable: readFileSync(emacs.executable) })

/** Files that Emacs loads after it loaded the dump, in batch mode and without init files. */
const startupFiles = /\/(subdirs|regexp-opt|uni-[a-z-]+|ask|cl-lib|gv|site-start|debian-startup|term\/[a-z0-9]+)\.elc?$/

describe.each(startedReleases)('Emacs %s', (_, name) => {
  const emacs = customEmacs(name)

  it.skipIf(emacs === undefined)('has the same libraries in load-history as the dump it starts from', () => {
    const { libraries } = librariesOf(openFor(emacs!, emacs!.stock).part(Holders))
    const live = liveLibraries(emacs!)
    expect(libraries.length).toBeGreaterThan(90)
    const rest = new Set(live)
    for (const library of libraries) {
      // Start-up makes the names absolute.
      const match = live.find(({ file }) => file.endsWith(`/lisp/${library.file}`) || file === library.file)
      expect(match, library.file).toBeDefined()
      rest.delete(match!)
      const { defuns, variables, faces, provides, requires } = library
      expect({ defuns, variables, faces, provides, requires }, library.file).toEqual({ ...match, file: undefined })
    }
    expect([...rest].map(({ file }) => file).filter((file) => !startupFiles.test(file))).toEqual([])
  })
})

/** Of what a dump is smaller by. */
const TOLERANCE = 0.15

/** Libraries whose absence shrinks a dump, by the dump of the Emacs. docs/commands.md has the figures. */
const removable = {
  'bookworm-amd64': ['org', 'gnus', 'calc', 'erc', 'ps-print'],
  'trixie-amd64': ['calc', 'erc', 'gnus', 'ediff', 'ps-print'],
} as const

describe.each(Object.entries(removable))(
  'what libraries hold alone, in dumps of the Emacs of %s,',
  (name, features) => {
    const emacs = customEmacs(name)
    // In CI each Emacs tries every other one.
    const own = shareOf<string>(features, 2, Object.keys(removable).indexOf(name))
    // Emacs does not dump native code that it loaded in this session.
    const required = (some: readonly string[]) =>
      ['(setq load-no-native t)', ...some.map((feature) => `(require '${feature})`)].join('\n')
    let size = 0
    let larger: Libraries | undefined
    beforeAll(() => {
      if (emacs === undefined) return
      const withAll = dumpAfter(emacs, required(features))
      size = withAll.length
      larger = librariesOf(openFor(emacs, withAll).part(Holders))
    })

    it.skipIf(emacs === undefined).each(own)('is what a dump is smaller by without %s', (feature) => {
      const without = dumpAfter(emacs!, required(features.filter((each) => each !== feature)))
      const kept = new Set(librariesOf(openFor(emacs!, without).part(Holders)).libraries.map(({ file }) => file))
      const gone = larger!.libraries.map(({ file }, i) => (kept.has(file) ? -1 : i)).filter((i) => i >= 0)
      const held = gone.reduce((sum, i) => sum + larger!.libraries[i]!.retained, 0)
      // What these libraries share among themselves goes with them.
      const among = larger!.shared.filter(({ libraries }) => libraries.every((i) => gone.includes(i)))
      const predicted = held + among.reduce((sum, { bytes }) => sum + bytes, 0)
      const actual = size - without.length
      // Emacs records neither `put` nor what hooks and alists of other libraries got from this one.
      expect({ predicted, actual }).toSatisfy(
        ({ predicted: said, actual: real }) => Math.abs(said - real) < TOLERANCE * real,
      )
    })
  },
)
