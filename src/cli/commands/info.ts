/** `pdmp info`: print layout, numbers of the header, number of entries by type, and lispsym. @module */
import { hex, type Image, type Locator, type Summary } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { digestOf } from '../digest.ts'
import { openInput } from '../input.ts'
import { fileArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { describeLayout, tablesText } from '../render/layout.ts'
import { columns, grouped } from '../render/text.ts'

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  examples: [
    ['info emacs.pdmp', 'see which Emacs wrote the dump, and for which executable'],
    ['info emacs.pdmp --json | jq .counts', 'count relocations and objects by type in a script'],
  ],
  exits: { clean: 'the file is a dump of a known layout' },
  run: info,
}

export function info(path: string, options: { json?: boolean }): Output {
  const dump = openInput(path)
  const { image } = dump
  const summary = dump.summarize()
  const sha256 = digestOf(dump.bytes)
  return output(options.json ? jsonDocument(document(image, summary, sha256)) : infoText(image, summary, sha256))
}

const place = ({ offset, count }: Locator) => ({ offset, count })

function document(image: Image, summary: Summary, sha256: string): object {
  const { layout, header } = image
  const { generation, release, byteOrder, wordSize, lispWordSize, entryUnit, windows, limbSize } = layout
  return {
    schema: 'pdmp/info/1',
    file: { size: image.bytes.length, sha256 },
    layout: { generation, release, byteOrder, wordSize, lispWordSize, entryUnit, windows, limbSize },
    fingerprint: fingerprintOf(image),
    header: {
      dumpRelocs: header.dumpRelocs.map(place),
      objectStarts: place(header.objectStarts),
      emacsRelocs: place(header.emacsRelocs),
      discardableStart: header.discardableStart,
      coldStart: header.coldStart,
      hashList: header.hashList,
    },
    counts: {
      dumpRelocs: summary.dumpRelocs,
      emacsRelocs: summary.emacsRelocs,
      objectStarts: summary.objectStarts,
    },
    lispsym: summary.lispsym ?? null,
  }
}

const fingerprintOf = (image: Image) => Buffer.from(image.fingerprint).toString('hex')

function* infoText(image: Image, summary: Summary, sha256: string): Generator<string> {
  const { header } = image
  yield* columns([
    ['layout', describeLayout(image)],
    ['size', `${grouped(image.bytes.length)} bytes`],
    ['sha256', sha256],
    ['fingerprint', fingerprintOf(image)],
    ['lispsym', lispsymText(summary)],
    ['entry unit', `${image.layout.entryUnit} bytes`],
    ['hash_list', header.hashList === null ? 'none in this generation' : hex(header.hashList)],
  ])
  yield '\n'
  yield* tablesText(image)
  yield '\n'
  const lists: [string, Summary['objectStarts']][] = [
    ...summary.dumpRelocs.map((counts, phase): [string, Summary['objectStarts']] => [
      image.header.dumpRelocs[phase]!.path,
      counts,
    ]),
    ['object_starts', summary.objectStarts],
    ['emacs_relocs', summary.emacsRelocs],
  ]
  for (const [title, counts] of lists) {
    yield `${title}\n`
    yield* columns(Object.entries(counts).map(([name, count]) => [`  ${name}`, grouped(count)]))
  }
}

function lispsymText({ lispsym }: Summary): string {
  if (lispsym === undefined) return 'not found'
  const { symbols, emacsOffset, dumpOffset } = lispsym
  return `${grouped(symbols)} builtin symbols at the Emacs basis + ${hex(emacsOffset)}, images at ${hex(dumpOffset)}`
}
