/**
 * The libraries of a dump: what each of them defined, holds, and shares with others.
 * @module
 */
import { NO_NODE } from '../../heap/nodes.ts'
import { NO_DOMINATOR } from './dominators.ts'
import { HeldBy } from './held-by.ts'
import type { Holders } from './holders.ts'
import type { DefinitionKind, LoadedFile } from './load-history.ts'
import { type SharedGroup, sharedGroups } from './sharing.ts'

/** A file of `load-history`, with what it defined and what it holds. */
export interface Library {
  /** The name in `load-history`. */
  readonly file: string
  /** Whether the file is outside Emacs's own `lisp` directory, and so was added by a custom dump. */
  readonly custom: boolean
  /** Number of entries `(defun . NAME)`. */
  readonly defuns: number
  /** Number of entries that are symbols. */
  readonly variables: number
  /** Number of entries `(defface . NAME)`. */
  readonly faces: number
  /** Names of features. */
  readonly provides: readonly string[]
  /** Names of required features. */
  readonly requires: readonly string[]
  /** Files that require a feature of this one. */
  readonly requiredBy: readonly string[]
  /** Bytes of its functions, values and the like that nothing else holds, without symbols and what these hold. */
  readonly own: number
  /** Number of bytes that only this library holds. */
  readonly retained: number
  /** Number of bytes that it holds together with other libraries, and that nothing else holds. */
  readonly shared: number
}

/** What holds bytes that no single library holds. */
export type OtherHolder = 'c' | 'symbols' | 'shared' | 'weak' | 'format'

/** What the libraries of a dump hold. */
export interface Libraries {
  /** In the order in which they were loaded. */
  readonly libraries: readonly Library[]
  /** Bytes that no single library holds, by holder. Together with what the libraries retain, they make up the file. */
  readonly other: readonly { readonly holder: OtherHolder; readonly bytes: number }[]
  /** What several libraries share, the largest first. */
  readonly shared: readonly SharedGroup[]
}

/** List the files of `load-history`, with what each holds. */
export function librariesOf(holders: Holders): Libraries {
  const { libraries, firstLibrary, retained } = holders
  const shared = sharedGroups(holders)
  const sharedBytes = new Float64Array(libraries.length)
  for (const { bytes, libraries: sharers } of shared) for (const library of sharers) sharedBytes[library]! += bytes
  const own = ownBytes(holders)
  const features = libraries.map((library) => [
    featuresOf(holders, library, 'provide'),
    featuresOf(holders, library, 'require'),
  ])
  const requirers = requirersOf(
    libraries,
    features.map(([, requires]) => requires!),
  )
  return {
    libraries: libraries.map((library, i): Library => {
      const [provides, requires] = features[i]!
      return {
        file: library.file,
        custom: isCustom(library.file),
        defuns: countOf(library, 'function'),
        variables: countOf(library, 'variable'),
        faces: countOf(library, 'face'),
        provides: provides!,
        requires: requires!,
        requiredBy: [...new Set(provides!.flatMap((feature) => requirers.get(feature) ?? []))],
        own: own[i]!,
        retained: retained[firstLibrary + i]!,
        shared: sharedBytes[i]!,
      }
    }),
    other: otherBytes(holders),
    shared,
  }
}

/** Whether a file is not Emacs's own. Emacs's files have relative names if the build wrote the dump, or a directory of its version. */
const isCustom = (file: string): boolean => file.startsWith('/') && !/\/emacs\/[^/]+\/lisp\//.test(file)

function countOf({ definitions }: LoadedFile, kind: DefinitionKind): number {
  return definitions.reduce((count, definition) => count + (definition.kind === kind ? 1 : 0), 0)
}

function featuresOf({ names, nodes }: Holders, { definitions }: LoadedFile, kind: 'provide' | 'require'): string[] {
  return definitions.flatMap(({ kind: of, symbol }) => {
    if (of !== kind || symbol === NO_NODE) return []
    return names.symbolName(nodes.offsetOf(symbol)) ?? []
  })
}

/** Files by the features that they require. */
function requirersOf(
  libraries: readonly LoadedFile[],
  requires: readonly (readonly string[])[],
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  libraries.forEach(({ file }, i) => {
    for (const feature of requires[i]!) {
      const files = found.get(feature)
      if (files === undefined) found.set(feature, [file])
      else files.push(file)
    }
  })
  return found
}

/** Bytes that each library alone holds without a symbol in between: functions, values and the like. */
function ownBytes({ dominators, firstLibrary, holders, length, libraries, nodes, sizes }: Holders): Float64Array {
  const bytes = new Float64Array(libraries.length)
  const isOwn = new Uint8Array(length)
  const symbolTag = nodes.heap.layout.tags.symbol
  for (const node of dominators.order) {
    const dominator = dominators.idom[node]!
    if (dominator === NO_DOMINATOR || (dominator < firstLibrary && isOwn[dominator] === 0)) continue
    if (nodes.tagOf(node) === symbolTag) continue
    isOwn[node] = 1
    bytes[holders[node]!]! += sizes[node]!
  }
  return bytes
}

function otherBytes({ holders, sizes }: Holders): Libraries['other'] {
  const bytes = new Map<number, number>()
  for (let node = 0; node < sizes.length; node++) {
    const holder = holders[node]!
    if (holder < 0) bytes.set(holder, (bytes.get(holder) ?? 0) + sizes[node]!)
  }
  return (Object.entries(HeldBy) as [OtherHolder, number][]).map(([holder, code]) => ({
    holder,
    bytes: bytes.get(code) ?? 0,
  }))
}
