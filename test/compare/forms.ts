/**
 * Forms of a dump that Lisp cannot distinguish from it. A dump that was decoded and encoded is not among them: it has the same bytes,
 * as test/document/identity.test.ts says.
 * @module
 */
import type { Dump } from '../../src/dump.ts'
import { canonicalForm } from '../../src/edit/canonical.ts'
import { shareStrings } from '../../src/edit/share-strings.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orderOf } from '../../src/write/orders.ts'

/** What a comparison finds between them. */
export const nothing = {
  same: true,
  libraries: { added: [], removed: [] },
  features: { added: [], removed: [] },
  symbols: { added: [], removed: [], changed: [] },
  variables: [],
  buffers: { added: [], removed: [], changed: [] },
}

export const forms: Readonly<Record<string, (dump: Dump) => Uint8Array>> = {
  itself: ({ bytes }) => bytes,
  'another order': ({ graph }) => writeDump(graph, orderOf(graph, 'shuffle', 3)),
  'the canonical form': ({ graph }) => writeDump(canonicalForm(graph)),
  'shared strings': ({ graph }) => writeDump(shareStrings(graph).graph),
}
