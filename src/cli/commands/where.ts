/** `pdmp where`: show what is at an offset of a dump, or at an address of a process that has loaded it. @module */
import { Option } from 'commander'
import { Inspector, nameFor } from '../../analyse.ts'
import { type Dump, hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { readBytes } from '../files.ts'
import { offsetsByMap } from '../memory-map.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseAddress } from '../numbers.ts'
import { emacsOptions, fileArgument, numberOption, words } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { visible } from '../render/text.ts'

export interface WhereOptions extends NamesOptions {
  maps?: string
  dumpBase?: bigint
}

/** Most bytes of a field to show. */
const MOST_BYTES = 16

export const command: CommandDeclaration = {
  arguments: [fileArgument(), words('places', 'offsets in the dump, or addresses in a process', parseAddress)],
  options: [
    new Option('--maps <file>', 'read /proc/PID/maps of the process; - is standard input'),
    numberOption('--dump-base <address>', 'address of the dump in the process', parseAddress).conflicts('maps'),
    ...emacsOptions(),
  ],
  description:
    'With --maps or --dump-base, numbers beyond the size of the file are addresses. For each one: the object that contains it, the field, and the Lisp path to the object.',
  examples: [
    ['where emacs.pdmp 0x3431f0', 'learn what a byte of a dump belongs to'],
    ['where emacs.pdmp 0x7f828e4431e8 --maps /proc/1234/maps', 'learn what an address from a debugger is'],
  ],
  exits: { clean: 'every place belongs to an object', findings: 'a place belongs to no object, or is not in the dump' },
  run: where,
}

export function where(path: string, places: readonly bigint[] | undefined, options: WhereOptions): Output {
  if (places === undefined || places.length === 0) throw new UsageError('no PLACE given; pass an offset or an address')
  const { dump } = openNamed(path, options)
  const toOffset = translator(dump, options)
  const answers = places.map((place) => answer(dump, place, toOffset(place)))
  const exitCode = answers.every(({ object }) => object !== null) ? ExitCode.clean : ExitCode.findings
  const text = options.json ? jsonList({ schema: 'pdmp/where/1' }, 'places', answers) : whereText(answers)
  return output(text, exitCode)
}

/** Make a function from places to offsets in the dump; undefined for places outside it. */
function translator(dump: Dump, { maps, dumpBase }: WhereOptions): (place: bigint) => number | undefined {
  const size = BigInt(dump.bytes.length)
  const byMap = maps === undefined ? undefined : offsetsByMap(new TextDecoder().decode(readBytes(maps)))
  return (place) => {
    if (place < size) return Number(place)
    if (byMap !== undefined) return within(dump, byMap(place))
    return dumpBase === undefined || place < dumpBase ? undefined : within(dump, Number(place - dumpBase))
  }
}

const within = ({ bytes }: Dump, offset: number | undefined): number | undefined =>
  offset !== undefined && offset < bytes.length ? offset : undefined

function answer(dump: Dump, place: bigint, offset: number | undefined) {
  const nothing = { region: null, object: null, field: null, distance: null, path: null, lisp: null }
  if (offset === undefined) return { place: hex(place), offset: null, ...nothing, bytes: null }
  const found = dump.part(Inspector).placeOf(offset)
  const { field } = found
  const bytes = bytesAt(dump, field?.offset ?? offset, Math.min(MOST_BYTES, field?.size ?? MOST_BYTES))
  return { place: hex(place), ...found, bytes }
}

type Answer = ReturnType<typeof answer>

const bytesAt = ({ bytes }: Dump, offset: number, size: number): string =>
  Buffer.from(bytes.subarray(offset, offset + size)).toString('hex')

function* whereText(answers: readonly Answer[]): Generator<string> {
  for (const { place, offset, region, object, field, distance, path, lisp, bytes } of answers) {
    if (offset === null) {
      yield `${place}\tnot in the dump\n`
      continue
    }
    const at = place === hex(offset) ? place : `${place}\t${hex(offset)}`
    if (object === null) {
      yield `${at}\t${region}, no object\t${bytes}\n`
      continue
    }
    const inField = `${field?.name ?? 'padding'}${distance === 0 ? '' : `+${distance}`}`
    yield `${at}\t${inField} of ${visible(nameFor(object))} @${hex(object.offset)}\t${bytes}\n`
    if (path !== null) yield `\t${visible(path)}\n`
    if (lisp !== null && lisp !== path) yield `\t${visible(lisp)}\n`
  }
}
