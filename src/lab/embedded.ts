/**
 * The dump appended to the executable, and what `strip` leaves of it.
 *
 * Source: the talk's "Portable dump inside Emacs executable? Not worth it".
 * @module
 */
import { embedDump, findEmbedded } from '../embed/trailer.ts'
import type { Image } from '../image/image.ts'
import { elfFile, stripElf } from './elf-file.ts'
import { type Experiment, type Result, verdictOf } from './experiment.ts'

export const embedded: Experiment = { number: 9, title: 'dump inside the executable, and strip', onDump }

function onDump(image: Image): Result {
  const bare = elfFile(image.layout, image.fingerprint)
  const carrying = embedDump(bare, image)
  const stripped = stripElf(carrying)
  const found = (file: Uint8Array) => findEmbedded(file)?.dump.length ?? 0
  const isThere = found(carrying) === image.bytes.length
  const isWhole = isThere && findEmbedded(carrying)!.dump.every((byte, i) => byte === image.bytes[i])
  return {
    figures: {
      columns: ['file', 'bytes', 'bytes of dump found'],
      rows: [
        ['executable', bare.length, found(bare)],
        ['with the dump appended', carrying.length, found(carrying)],
        ['then stripped', stripped.length, found(stripped)],
      ],
    },
    plot: { column: 2, unit: 'bytes' },
    claims: [
      {
        talk: 'Every known OS supports appending a blob to the end of an executable.',
        measured: `what was appended is found by its trailer, ${isWhole ? 'byte for byte' : 'but not whole'}; no segment and no section has moved`,
        verdict: verdictOf(isWhole),
      },
      {
        talk: 'Turns out, strip(1) removes the dump from the file.',
        measured: `no header speaks of the dump: of ${carrying.length} bytes strip keeps ${stripped.length}, and finds ${found(stripped) === 0 ? 'no dump' : 'the dump'} in them`,
        verdict: verdictOf(found(stripped) === 0),
      },
      {
        talk: "Appending dump would disturb digital signature: we don't sign now.",
        measured: 'nothing is signed here',
        verdict: 'not comparable',
      },
    ],
    notes: [
      'The executable is one of the lab: a header, one segment, and the fingerprint of the dump. `pdmp embed` does it to any.',
    ],
  }
}
