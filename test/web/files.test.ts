/** Names of libraries and other holders, as the explorer shows them. */
import { expect, it } from 'vitest'
import { Holders, sizesBy } from '../../src/analyse.ts'
import { Dump, proveNames } from '../../src/index.ts'
import { fileText, holderText } from '../../src/web/parts/files.ts'
import { readDump } from '../corpus/corpus.ts'

it.each([
  ['/usr/share/emacs/28.2/lisp/org/org.elc', 'org/org.elc'],
  ['C:\\emacs\\share\\emacs\\29.3\\lisp\\simple.elc', 'simple.elc'],
  ['emacs-lisp/byte-run', 'emacs-lisp/byte-run'],
  ['/home/me/lisp/mine.el', '/home/me/lisp/mine.el'],
])('the library %s is called %s', (file, text) => {
  expect(fileText(file)).toBe(text)
})

it('every holder that is no library is called by words', () => {
  const holders = Dump.open(readDump('own-28.2-min'), { prove: proveNames }).part(Holders)
  const names = sizesBy(holders, ['library']).map(({ path }) => path[0]!)
  const others = names.filter((name) => !holders.libraries.some(({ file }) => file === name))
  expect(others.length).toBeGreaterThan(3)
  for (const name of others) expect(holderText(name)).toMatch(/^[^[]/)
})
