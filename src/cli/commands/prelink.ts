/** `pdmp prelink`: a dump whose words are true for one placement, and what is left to do for a load there. @module */
import { countRelocs, hex, prelink as prelinkImage } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { writeFileAtomically, writeStandardOutput } from '../files.ts'
import { openInput } from '../input.ts'
import { type PlacementOptions, placementOf } from '../placement.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface PrelinkOptions extends PlacementOptions {
  json?: boolean
  output: string
}

export async function prelink(path: string, options: PrelinkOptions): Promise<Output> {
  const { image } = openInput(path)
  const place = placementOf(image, options)
  const bytes = prelinkImage(image, place)
  const { applied, deferred } = countRelocs(image)
  const emacsRelocs = image.emacsRelocs.length
  const text = `${grouped(applied)} relocations done; left for a load there: ${grouped(deferred)} of native code, ${grouped(emacsRelocs)} of the executable`
  if (options.output === '-') {
    await writeStandardOutput(bytes)
    return { ...output([]), notes: [text] }
  }
  writeFileAtomically(options.output, bytes)
  if (!options.json) return output([`${text}\n`])
  const addresses = { dumpBase: hex(place.dumpBase), emacsBasis: hex(place.emacsBasis), lispsym: hex(place.lispsym) }
  return output(
    jsonDocument({ schema: 'pdmp/prelink/1', size: bytes.length, done: applied, deferred, emacsRelocs, ...addresses }),
  )
}
