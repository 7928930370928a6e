/** `pdmp scan`: show which words of a stack keep which dumped objects alive, by the rule of the release. @module */

import { Option } from 'commander'
import { hex, type Image, type ScannedWord, Scanner } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { marksOf } from '../marks.ts'
import { parseAddress } from '../numbers.ts'
import { fileArgument, marksOption, words as wordsArgument } from '../options.ts'
import { dumpPlacementOptions, type PlacementOptions, placementOf } from '../placement.ts'
import { jsonList } from '../render/json.ts'

export interface ScanOptions extends PlacementOptions {
  json?: boolean
  marks?: string
  words?: string
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), wordsArgument('words', 'words of the stack or of registers', parseAddress)],
  options: [
    ...dumpPlacementOptions('needed to recognize the words of symbols in the heap'),
    marksOption(),
    new Option('--words <file>', 'read a block of raw words of the machine; - is standard input'),
  ],
  examples: [
    ['scan emacs.pdmp --dump-base 0x7f0000000000 0x7f0000473313', 'ask about one word from a debugger'],
    ['scan emacs.pdmp --dump-base 0x7f0000000000 --words stack.bin', 'find what a whole stack keeps alive'],
  ],
  exits: { clean: 'a word keeps an object alive', findings: 'no word keeps an object alive' },
  run: scan,
}

export function scan(path: string, words: readonly bigint[] = [], options: ScanOptions): Output {
  if (words.length === 0 && options.words === undefined)
    throw new UsageError('no WORD given; pass at least one, or --words FILE')
  const { image, objects } = openInput(path)
  const placement = placementOf(image, options)
  const { dumpBase, lispsym } = placement
  // Without the basis, the address of lispsym and the words of heap symbols are unknown.
  const known = options.emacsBasis === undefined ? { dumpBase } : { dumpBase, lispsym }
  const scanner = new Scanner(image, objects, known, marksOf(image, options.marks))
  const scanned = [...words.map((word) => scanner.scan(word)), ...fromFile(scanner, options.words)]
  const exitCode = scanned.some(({ kept }) => kept !== undefined) ? ExitCode.clean : ExitCode.findings
  return output(
    options.json ? jsonList({ schema: 'pdmp/scan/1' }, 'words', documents(image, scanned)) : scanText(image, scanned),
    exitCode,
  )
}

function fromFile(scanner: Scanner, path: string | undefined): Iterable<ScannedWord> {
  return path === undefined ? [] : scanner.scanBlock(readBytes(path))
}

function* documents({ layout }: Image, words: readonly ScannedWord[]): Generator<object> {
  for (const { word, kept, refusal } of words) {
    const keeps = kept === undefined ? null : { ...kept, type: layout.tags.names[kept.type], typeCode: kept.type }
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
