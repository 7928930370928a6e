/**
 * The dump appended to the executable, and the effect of `strip`.
 *
 * strip(1) keeps what headers refer to. The lab's own strip does only that.
 * Source: the talk's "Portable dump inside Emacs executable?" and "Portable dump inside Emacs executable? Not worth it".
 * @module
 */

import type { Dump } from '../dump.ts'
import { embedDump, extractDump } from '../embed/trailer.ts'
import { elfFile, stripElf } from './elf-file.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'

export const embedded: Experiment = {
  number: 9,
  title: 'dump inside the executable, and strip',
  idea: 'A dump at the end of the executable makes one file of two.',
  about:
    'The dump is appended to an executable, found through a trailer at the end of the file, and removed by strip(1).',
  onDump,
}

function onDump({ image }: Dump): Result {
  const bare = elfFile(image.layout, image.fingerprint)
  const carrying = embedDump(bare, image)
  const stripped = stripElf(carrying)
  const found = (file: Uint8Array) => extractDump(file)?.dump.length ?? 0
  const isThere = found(carrying) === image.bytes.length
  const isUntouched = bare.every((byte, i) => byte === carrying[i])
  const isWhole = isThere && extractDump(carrying)!.dump.every((byte, i) => byte === image.bytes[i])
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
    result: `The appended dump is ${isWhole ? 'found whole' : 'not found whole'}, and strip ${found(stripped) === 0 ? 'removes it' : 'keeps it'}.`,
    claims: [
      {
        talk: 'Every known OS supports appending a blob to the end of an executable',
        slide: 'Portable dump inside Emacs executable?',
        measured: `the first ${counted(bare.length)} bytes, which are all that the headers describe, ${isUntouched ? 'have not changed' : 'have changed'}; the file is not run here`,
        verdict: 'not comparable',
      },
      {
        talk: 'On startup, Emacs would open itself, seek to end, read header, seek to real header, load',
        slide: 'Portable dump inside Emacs executable?',
        measured: `the trailer leads to the appended dump, ${isWhole ? 'which is the same byte for byte' : 'which is not the same'}`,
        verdict: verdictOf(isWhole),
      },
      {
        talk: 'Turns out, strip(1) removes the dump from the file',
        slide: 'Portable dump inside Emacs executable? Not worth it',
        measured: `strip keeps ${counted(stripped.length)} of ${counted(carrying.length)} bytes, ${found(stripped) === 0 ? 'without the dump' : 'with the dump'}`,
        verdict: verdictOf(found(stripped) === 0),
      },
      {
        talk: "Appending dump would disturb digital signature: we don't sign now, but might one day",
        slide: 'Portable dump inside Emacs executable? Not worth it',
        measured: 'no file is signed here',
        verdict: 'not comparable',
      },
    ],
    notes: [
      'The executable is made by the lab: a header, one segment, and the fingerprint of the dump. `pdmp embed` appends a dump to any executable.',
      'The lab has its own strip. It keeps the bytes that headers, segments and sections describe, as strip(1) does with such a file.',
    ],
  }
}
