/** `pdmp prelink`: a dump whose words are true for one placement, and what is left to do for a load there. @module */
import { countRelocs, hex, prelink as prelinkImage } from '../../index.ts'
import type { Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { type PlacementOptions, placementOf } from '../placement.ts'
import { grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export interface PrelinkOptions extends PlacementOptions, Destination {
  json?: boolean
}

export async function prelink(path: string, options: PrelinkOptions): Promise<Output> {
  requireDestination(path, options)
  const { image } = openInput(path)
  const place = placementOf(image, options)
  const bytes = prelinkImage(image, place)
  const { applied, deferred } = countRelocs(image)
  const emacsRelocs = image.emacsRelocs.length
  await writeResult(path, options, bytes)
  const text = `${grouped(applied)} relocations done; left for a load there: ${grouped(deferred)} of native code, ${grouped(emacsRelocs)} of the executable\n`
  const addresses = { dumpBase: hex(place.dumpBase), emacsBasis: hex(place.emacsBasis), lispsym: hex(place.lispsym) }
  const document = { schema: 'pdmp/prelink/1', size: bytes.length, done: applied, deferred, emacsRelocs, ...addresses }
  return reported(options, document, text)
}
