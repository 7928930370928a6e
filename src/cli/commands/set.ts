/** `pdmp set`: a dump with another value of a variable or a function, read back before it is written. @module */
import {
  computedFrom,
  type Datum,
  Heap,
  LispEditor,
  type Names,
  openDump,
  PdmpError,
  Printer,
  readLisp,
  type SetPlace,
  type SymbolDatum,
  Symbols,
  writeDump,
} from '../../index.ts'
import { ExitCode, type Output, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { nearestTo } from '../nearest.ts'
import { jsonDocument } from '../render/json.ts'
import { reported } from '../report.ts'
import { type NamesOptions, namesOf, openHeap, visible } from './show.ts'

interface SetOptions extends NamesOptions, Destination {
  function?: boolean
  variable?: boolean
  intern?: boolean
}

export async function set(path: string, symbol: string, lisp: string, options: SetOptions): Promise<Output> {
  requireDestination(path, options)
  if (options.function && options.variable) throw new UsageError('--function or --variable, not both')
  const place: SetPlace = options.function ? 'function' : options.variable ? 'variable' : 'value'
  const datum = parsed(symbol, 'SYMBOL')
  if (datum.kind !== 'symbol' || !datum.isInterned) throw new UsageError(`SYMBOL is no symbol: ${symbol}`)
  const value = parsed(lisp, 'LISP')
  const { heap, names, executable } = openHeap(path, options)
  const editor = new LispEditor(heap, names)
  if (!options.intern && !editor.has(datum)) return notFound(datum, heap, names, options)
  editor.set(datum, value, place)
  const bytes = writeDump(editor.finish())
  const printed = printedValue(bytes, datum, place, { emacs: executable ?? false })
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const { release } = heap.layout
  const from = place === 'function' ? null : computedFrom(release, datum.name)
  const document = {
    schema,
    symbol: datum.name,
    place,
    value: printed,
    computedFrom: from,
    ...written,
    size: bytes.length,
  }
  const said = reported(options, document, `${visible(datum.name)} is ${visible(printed)} in ${written.output}\n`)
  if (from === null) return said
  const warning = `warning: Emacs ${release} computes ${visible(datum.name)} anew when it starts, from ${from}; it will not have this value`
  return { ...said, notes: [warning, ...(said.notes ?? [])] }
}

const schema = 'pdmp/set/1'

function parsed(text: string, what: string): Datum {
  try {
    return readLisp(text)
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    throw new UsageError(`${what}: ${error.detail}, at character ${error.site.offset} of ${text}`)
  }
}

/** What the new dump says: nothing is claimed that was not read back. */
function printedValue(bytes: Uint8Array, { name }: SymbolDatum, place: SetPlace, options: NamesOptions): string {
  const heap = new Heap(openDump(bytes))
  const names = namesOf(heap, options)
  const symbols = new Symbols(heap, names)
  const offset = symbols.named(name)
  // The name of an old symbol may be known to its bucket alone.
  if (offset === undefined) return '?'
  const binding = place === 'function' ? symbols.definition(offset) : symbols.value(offset)
  if (!binding.isBound) return place === 'function' ? 'nil' : 'unbound'
  return binding.value === undefined ? '?' : new Printer(heap, names).print(binding.value).text
}

function notFound({ name }: SymbolDatum, heap: Heap, names: Names, options: SetOptions): Output {
  const symbols = new Symbols(heap, names)
  const all = [...symbols.offsets()].flatMap((offset) => names.symbolName(offset) ?? [])
  const near = nearestTo(name, all)
  const hint = near.length > 0 ? `; did you mean ${near.map(visible).join(', ')}?` : ''
  return {
    text: options.json ? jsonDocument({ schema, symbol: name, place: null, near }) : [],
    exitCode: ExitCode.findings,
    notes: [`no symbol ${visible(name)} in the obarray${hint} (--intern makes it)`],
  }
}
