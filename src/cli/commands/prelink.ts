/** `pdmp prelink`: write a dump that is relocated for one placement, and show what a load there still has to do. @module */
import { hex, prelink as prelinkImage } from '../../index.ts'
import type { CommandDeclaration, Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { fileArgument, outputOption } from '../options.ts'
import { type PlacementOptions, placementOf, placementOptions } from '../placement.ts'
import { counted, grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export interface PrelinkOptions extends PlacementOptions, Destination {
  json?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [...placementOptions(), outputOption('the dump')],
  examples: [
    [
      'prelink emacs.pdmp --dump-base 0x7f0000000000 --emacs-basis 0x555555554000 -o prelinked.pdmp',
      'write a dump that is ready at these addresses',
    ],
  ],
  exits: { clean: 'the dump is written' },
  run: prelink,
}

export async function prelink(path: string, options: PrelinkOptions): Promise<Output> {
  requireDestination(path, options)
  const { image } = openInput(path)
  const place = placementOf(image, options)
  const { bytes, applied, deferred } = prelinkImage(image, place)
  const emacsRelocs = image.emacsRelocs.length
  await writeResult(path, options, bytes)
  const text = `Applied ${counted(applied, 'relocation')}. Left for a load there: ${grouped(deferred)} of native code, ${grouped(emacsRelocs)} of the executable.\n`
  const addresses = { dumpBase: hex(place.dumpBase), emacsBasis: hex(place.emacsBasis), lispsym: hex(place.lispsym) }
  const document = { schema: 'pdmp/prelink/1', size: bytes.length, done: applied, deferred, emacsRelocs, ...addresses }
  return reported(options, document, text)
}
