/**
 * Paths in Lisp to objects that cannot be dumped, in the notation of `src/analyse/paths.ts`: from a symbol or C variable,
 * field by field.
 *
 *   auto-mode-alist → car → cdr          the value of the symbol, then down
 *   (symbol-function info) → [3]
 * @module
 */

import { NO_ATOM } from '../../graph/graph.ts'
import type { Struct } from '../../layout/layout.ts'
import type { Space } from '../memory/space.ts'
import { Tag } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import type { Runtime } from '../runtime.ts'
import { type DumpQueue, PAIRS } from './dump-queue.ts'

/** Vectorlikes whose C fields have names. */
const structs = {
  MARKER: 'marker',
  OVERLAY: 'overlay',
  FINALIZER: 'finalizer',
  BUFFER: 'buffer',
  HASH_TABLE: 'hash_table',
  OBARRAY: 'obarray',
} as const

type StructName = (typeof structs)[keyof typeof structs] | 'cons' | 'string' | 'symbol'

const cells: Readonly<Record<string, (name: string) => string>> = {
  val: (name) => name,
  func: (name) => `(symbol-function ${name})`,
  plist: (name) => `(symbol-plist ${name})`,
}

/** The path to `atom`. It does not follow the chains of an obarray, but starts at an interned symbol. */
export function pathTo(runtime: Runtime, queue: DumpQueue, rootNames: readonly string[], atom: number): string {
  const { graph } = queue
  const steps: string[] = []
  for (let at = atom; ; ) {
    const parent = graph.parentOf(at)
    if (parent < 0) return [rootNames[NO_ATOM - parent - 1] ?? 'nothing', ...steps.reverse()].join(' → ')
    const word = queue.wordOf(parent)
    const field = fieldAt(runtime, word, graph.placeOf(parent, at) ?? -1)
    const name = internedName(runtime, word)
    const cell = cells[field]
    if (name !== undefined && cell !== undefined) return [cell(name), ...steps.reverse()].join(' → ')
    steps.push(field)
    at = parent
  }
}

function internedName({ space, symbols }: Runtime, word: number): string | undefined {
  if ((word & 7) !== Tag.symbol) return undefined
  const symbol = space.symbolWord(word / 8)
  return symbols.interned(symbol) === 0 ? undefined : symbols.nameText(symbol)
}

function fieldAt({ space }: Runtime, word: number, offset: number): string {
  const { layout } = space
  const struct = structOf(space, word)
  const { size, fields }: Struct = layout.structs[struct ?? 'vector']!
  const named = Object.entries(fields).find(([, field]) => field?.offset === offset)
  if (struct !== undefined && named !== undefined) return named[0].replace(/^ofs_/, '')
  // These are slots of a vector, or pairs or buckets that follow a struct.
  const start = struct === undefined ? layout.structs.vector.fields['contents.0'].offset : size
  return `[${Math.floor((offset - start) / layout.lispWordSize)}]`
}

/** The C struct of a queued object; undefined for an object that consists of Lisp slots. */
function structOf({ memory, layout: { pvecNames } }: Space, word: number): StructName | undefined {
  switch (word & 7) {
    case Tag.cons:
      return 'cons'
    case Tag.string:
      return 'string'
    case Tag.symbol:
      return 'symbol'
    case PAIRS:
      return undefined
    default: {
      const pvec = pvecNames[new Headers(memory).pvec((word - Tag.vectorlike) / 8)]
      return Object.entries(structs).find(([name]) => name === pvec)?.[1]
    }
  }
}
