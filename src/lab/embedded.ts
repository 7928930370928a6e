/**
 * The dump appended to the executable, and the effect of `strip`.
 *
 * strip(1) keeps what headers refer to. The lab's own strip does only that.
 * Source: the talk's "Portable dump inside Emacs executable?" and "Portable dump inside Emacs executable? Not worth it".
 * @module
 */

import type { Dump } from '../dump.ts'
import { embedDump, findEmbedded } from '../embed/trailer.ts'
import { elfFile, stripElf } from './elf-file.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'

export const embedded: Experiment = {
  number: 9,
  title: 'dump inside the executable, and strip',
  about: 'The dump is appended to an executable, found again through the trailer at the end, and lost to strip(1).',
  onDump,
}

function onDump({ image }: Dump): Result {
  const bare = elfFile(image.layout, image.fingerprint)
  const carrying = embedDump(bare, image)
  const stripped = stripElf(carrying)
  const found = (file: Uint8Array) => findEmbedded(file)?.dump.length ?? 0
  const isThere = found(carrying) === image.bytes.length
  const isUntouched = bare.every((byte, i) => byte === carrying[i])
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
        talk: 'Every known OS supports appending a blob to the end of an executable',
        slide: 'Portable dump inside Emacs executable?',
        measured: `no kernel runs the file here; of its first ${counted(bare.length)} bytes, all that headers speak of, ${isUntouched ? 'none has changed' : 'some have changed'}`,
        verdict: 'not comparable',
      },
      {
        talk: 'On startup, Emacs would open itself, seek to end, read header, seek to real header, load',
        slide: 'Portable dump inside Emacs executable?',
        measured: `from the trailer at the end what was appended is found, ${isWhole ? 'byte for byte' : 'but not whole'}`,
        verdict: verdictOf(isWhole),
      },
      {
        talk: 'Turns out, strip(1) removes the dump from the file',
        slide: 'Portable dump inside Emacs executable? Not worth it',
        measured: `of ${counted(carrying.length)} bytes strip keeps ${counted(stripped.length)}, and ${found(stripped) === 0 ? 'no dump is' : 'the dump is still'} among them`,
        verdict: verdictOf(found(stripped) === 0),
      },
      {
        talk: "Appending dump would disturb digital signature: we don't sign now, but might one day",
        slide: 'Portable dump inside Emacs executable? Not worth it',
        measured: 'nothing is signed here',
        verdict: 'not comparable',
      },
    ],
    notes: [
      'The executable is one of the lab: a header, one segment, and the fingerprint of the dump. `pdmp embed` does it to any.',
      "The strip is the lab's too: it keeps what headers, segments and sections speak of, which is what strip(1) keeps of such a file.",
    ],
  }
}
