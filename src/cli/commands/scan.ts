/** `pdmp scan`: which words of a stack keep which dumped objects alive, by the release's own rule. @module */
import { ByteView, hex, type Image, ObjectIndex, type ScannedWord, Scanner, scanBlock } from '../../index.ts'
import { ExitCode, type Output, output, parseAddress, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { type PlacementOptions, placementOf } from '../placement.ts'
import { jsonList } from '../render/json.ts'
import { marksOf } from './lookup.ts'

export interface ScanOptions extends PlacementOptions {
  json?: boolean
  marks?: string
  words?: string
}

export function scan(path: string, words: readonly string[], options: ScanOptions): Output {
  if (words.length === 0 && options.words === undefined)
    throw new UsageError('no WORD given; name some, or --words FILE')
  const { image } = openInput(path)
  const placement = placementOf(image, options)
  const { dumpBase, lispsym } = placement
  // Without the basis the address of lispsym is unknown, and so is every heap symbol's word.
  const known = options.emacsBasis === undefined ? { dumpBase } : { dumpBase, lispsym }
  const scanner = new Scanner(image, new ObjectIndex(image), known, marksOf(image, options.marks))
  const scanned = [
    ...words.map((word) => scanner.scan(parseAddress(word, 'WORD'))),
    ...fromFile(image, scanner, options.words),
  ]
  const exitCode = scanned.some(({ kept }) => kept !== undefined) ? ExitCode.clean : ExitCode.findings
  return output(
    options.json ? jsonList({ schema: 'pdmp/scan/1' }, 'words', documents(image, scanned)) : scanText(image, scanned),
    exitCode,
  )
}

function fromFile({ layout }: Image, scanner: Scanner, path: string | undefined): Iterable<ScannedWord> {
  return path === undefined ? [] : scanBlock(scanner, new ByteView(readBytes(path), layout.byteOrder), layout)
}

function* documents({ layout }: Image, words: readonly ScannedWord[]): Generator<object> {
  for (const { word, kept, refusal } of words) {
    const keeps = kept === undefined ? null : { ...kept, typeName: layout.tags.names[kept.type] }
    yield { word: hex(word), kept: keeps, refusal: refusal ?? null }
  }
}

function* scanText({ layout }: Image, words: readonly ScannedWord[]): Generator<string> {
  for (const { word, kept, refusal } of words) {
    const text =
      kept === undefined
        ? `refused: ${refusal}`
        : `keeps ${layout.tags.names[kept.type]} ${hex(kept.offset)} (as ${kept.reading})`
    yield `${hex(word)}\t${text}\n`
  }
}
