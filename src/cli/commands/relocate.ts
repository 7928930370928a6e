/** `pdmp relocate`: the dump as it stands in memory after the early phase of a load. @module */
import { countRelocs, hex, relocate as relocateImage } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { writeFileAtomically, writeStandardOutput } from '../files.ts'
import { openInput } from '../input.ts'
import { type PlacementOptions, placementOf } from '../placement.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface RelocateOptions extends PlacementOptions {
  json?: boolean
  output: string
}

export async function relocate(path: string, options: RelocateOptions): Promise<Output> {
  const { image } = openInput(path)
  const placement = placementOf(image, options)
  const { bytes } = relocateImage(image, placement)
  const { applied, deferred } = countRelocs(image)
  const counts = `${grouped(applied)} relocations applied, ${grouped(deferred)} deferred to native code`
  if (options.output === '-') {
    await writeStandardOutput(bytes)
    return { ...output([]), notes: [counts] }
  }
  writeFileAtomically(options.output, bytes)
  if (!options.json) return output([`${counts}\n`])
  const lispsym = hex(placement.lispsym)
  return output(jsonDocument({ schema: 'pdmp/relocate/1', size: bytes.length, applied, deferred, lispsym }))
}
