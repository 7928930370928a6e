/**
 * Parsers compiled from `spec/` in the compiler's debug mode, which record the byte range of every field they read.
 *
 * In: names of specifications. Out: their classes, ready to be constructed over a buffer. They live in memory only.
 *
 * @module
 */

import { createRequire } from 'node:module'
import { compileSpec } from './compile.ts'
import { upperCamel } from './ksy.ts'

const require = createRequire(import.meta.url)
const KaitaiStream = require('kaitai-struct/KaitaiStream') as new (buffer: ArrayBuffer) => unknown

/** Byte range of a field in its stream, or of each element of a repeated one. */
export interface Position {
  readonly start: number
  readonly end: number
  readonly arr?: readonly Position[]
}

/** The interface of the compiler's classes in debug mode. */
export interface DebugObject {
  readonly _debug: Readonly<Record<string, Position>>
  readonly _io: { readonly pos: number }
  _read(): void
  readonly [field: string]: unknown
}

type DebugClass = (new (...args: unknown[]) => DebugObject) & { readonly [nested: string]: DebugClass }

export type DebugParsers = Readonly<Record<string, DebugClass>>

/** Compile `specs` in debug mode; the result has their classes and those of their imports by JavaScript name. */
export async function debugParsers(specs: readonly string[]): Promise<DebugParsers> {
  const sources: Record<string, string> = {}
  for (const spec of specs) Object.assign(sources, await compileSpec(spec, 'javascript', { debug: true }))
  return loadParsers(sources) as DebugParsers
}

/** The classes by JavaScript name of parsers that the compiler has written, `sources` by file name, without any file. */
export function loadParsers(sources: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const loaded: Record<string, Record<string, unknown>> = {}
  const load = (path: string): unknown => {
    if (path === 'kaitai-struct/KaitaiStream') return KaitaiStream
    const name = path.replace('./', '')
    if (!loaded[name]) {
      loaded[name] = {}
      new Function('exports', 'require', 'define', sources[`${name}.js`] ?? '')(loaded[name], load, undefined)
    }
    return loaded[name]
  }
  const classes: Record<string, unknown> = {}
  for (const file of Object.keys(sources)) {
    const name = file.replace('.js', '')
    Object.assign(classes, load(`./${name}`))
  }
  return classes
}

/** Whether a field's value is a structure of the specification. */
export function isDebugObject(value: unknown): value is DebugObject {
  return typeof value === 'object' && value !== null && '_debug' in value
}

/** Construct the type at `path`, specification first, over `bytes`, without reading it; `root` is its `_root`. */
export function construct(
  parsers: DebugParsers,
  path: readonly string[],
  bytes: Uint8Array,
  args: readonly unknown[],
  root: unknown = null,
): DebugObject {
  let scope: unknown = parsers
  for (const id of path) scope = (scope as Readonly<Record<string, unknown>>)[upperCamel(id)]
  if (typeof scope !== 'function') throw new Error(`spec has no type ${path.join('::')}`)
  return new (scope as DebugClass)(new KaitaiStream(bytes.slice().buffer), null, root, ...args)
}

/** Read `bytes` with the type at `path`; `root` is its `_root`. */
export function read(
  parsers: DebugParsers,
  path: readonly string[],
  bytes: Uint8Array,
  args: readonly unknown[],
  root: unknown = null,
): DebugObject {
  const object = construct(parsers, path, bytes, args, root)
  object._read()
  return object
}
