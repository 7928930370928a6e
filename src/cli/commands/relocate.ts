/** `pdmp relocate`: write the dump as it is in memory after the early phase of a load. @module */
import { hex, relocate as relocateImage } from '../../index.ts'
import type { CommandDeclaration, Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { fileArgument, outputOption } from '../options.ts'
import { type PlacementOptions, placementOf, placementOptions } from '../placement.ts'
import { counted, grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export interface RelocateOptions extends PlacementOptions, Destination {
  json?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [...placementOptions(), outputOption('the image')],
  description:
    'The image has the early relocations applied. It is what a debugger sees, and not a dump that Emacs loads.',
  examples: [
    [
      'relocate emacs.pdmp --dump-base 0x7f0000000000 --emacs-basis 0x555555554000 -o image.bin',
      'compare with the memory of an Emacs that loaded the dump there',
    ],
  ],
  exits: { clean: 'the image is written' },
  run: relocate,
}

export async function relocate(path: string, options: RelocateOptions): Promise<Output> {
  requireDestination(path, options)
  const { image } = openInput(path)
  const placement = placementOf(image, options)
  const { bytes, applied, deferred } = relocateImage(image, placement)
  await writeResult(path, options, bytes)
  const text = `Applied ${counted(applied, 'relocation')}, and left ${grouped(deferred)} to native code.\n`
  const lispsym = hex(placement.lispsym)
  return reported(options, { schema: 'pdmp/relocate/1', size: bytes.length, applied, deferred, lispsym }, text)
}
