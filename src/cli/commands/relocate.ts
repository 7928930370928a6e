/** `pdmp relocate`: the dump as it stands in memory after the early phase of a load. @module */
import { countRelocs, hex, relocate as relocateImage } from '../../index.ts'
import type { Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { type PlacementOptions, placementOf } from '../placement.ts'
import { grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export interface RelocateOptions extends PlacementOptions, Destination {
  json?: boolean
}

export async function relocate(path: string, options: RelocateOptions): Promise<Output> {
  requireDestination(path, options)
  const { image } = openInput(path)
  const placement = placementOf(image, options)
  const { bytes } = relocateImage(image, placement)
  const { applied, deferred } = countRelocs(image)
  await writeResult(path, options, bytes)
  const text = `${grouped(applied)} relocations applied, ${grouped(deferred)} deferred to native code\n`
  const lispsym = hex(placement.lispsym)
  return reported(options, { schema: 'pdmp/relocate/1', size: bytes.length, applied, deferred, lispsym }, text)
}
