/**
 * `npx tsx test/oracle/startup/main.ts` prints what each real Emacs here computes anew at start-up: the rows of
 * src/layout/startup-variables.ts.
 * @module
 */
import { readDump } from '../../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { askEmacs, candidates } from './ask-emacs.ts'

for (const name of ['bullseye-amd64', 'bookworm-amd64', 'noble-amd64', 'trixie-amd64']) {
  const dump = name === 'noble-amd64' ? unpackedDump(name) : readDump(name)
  const emacs = dump.length === 0 ? undefined : emacsOf(name, dump)
  if (emacs !== undefined) process.stdout.write(`${name} ${JSON.stringify(askEmacs(name, emacs, dump, candidates))}\n`)
}
