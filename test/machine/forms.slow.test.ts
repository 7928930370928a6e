/**
 * forms.expected.txt has the values that a real Emacs 28 gives for the forms.
 * @module
 */
import { expect, it } from 'vitest'
import { findEmacs } from '../oracle/emacs.ts'
import { expectedFile, report, resultsOf } from './forms/emacs.ts'

const emacs = findEmacs()
const isThere = emacs?.version.startsWith('28.') === true
if (!isThere) {
  process.stderr.write('\nSKIPPED: forms in a real Emacs: no Emacs 28; set PDMP_TEST_EMACS or install one\n')
}

it.skipIf(!isThere)('forms have the values of the file in a real Emacs 28', async () => {
  await expect(report(resultsOf(emacs!.executable))).toMatchFileSnapshot(expectedFile)
})
