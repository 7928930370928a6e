/**
 * The library with a counter at every statement, function and branch: what the fuzzer steers by, and a measure of work
 * that is the same on every machine.
 *
 * In: the sources. Out: the library, and its counters in one array. Generated parsers and dependencies are not counted.
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createInstrumenter } from 'istanbul-lib-instrument'
import { buildProduct } from '../hostile/build.ts'
import type { Library } from '../hostile/promise.ts'

export interface Instrumented {
  readonly library: Library
  /** Times that each place was reached since the last `fill(0)`. */
  readonly counters: Uint32Array
  /** Which counters are of statements; their sum is the work done. */
  readonly statements: readonly { readonly start: number; readonly end: number }[]
}

/** Counters of one file as the instrumented code increments them: `s[i]++`, `f[i]++`, `b[i][j]++`. */
interface FileCounters {
  s: ArrayLike<number> & object
  f: ArrayLike<number> & object
  b: Record<string, ArrayLike<number>>
}

const VARIABLE = '__pdmpFuzzCounters__'

export async function instrumentedLibrary(): Promise<Instrumented> {
  const build = buildProduct()
  try {
    const instrumenter = createInstrumenter({
      coverageVariable: VARIABLE,
      coverageGlobalScope: 'globalThis',
      coverageGlobalScopeFunc: false,
      esModules: true,
      compact: false,
    })
    for (const entry of readdirSync(build.path('.'), { recursive: true, encoding: 'utf8' })) {
      if (!entry.endsWith('.js') || entry.startsWith('cli')) continue
      const file = build.path(entry)
      writeFileSync(file, instrumenter.instrumentSync(readFileSync(file, 'utf8'), file))
    }
    const surfaces = ['index.js', 'analyse.js', 'machine.js', 'lab.js'].map(
      (file) => import(/* @vite-ignore */ pathToFileURL(build.path(file)).href),
    )
    const library: Library = Object.assign({}, ...(await Promise.all(surfaces)))
    return { library, ...gather(join(build.directory, 'dist')) }
  } finally {
    build.remove()
  }
}

/** Move all counters into one array: the code keeps its file's record and finds them there. */
function gather(directory: string): Pick<Instrumented, 'counters' | 'statements'> {
  const all = (globalThis as unknown as Record<string, Record<string, FileCounters>>)[VARIABLE] ?? {}
  const files = Object.entries(all)
    .filter(([path]) => path.startsWith(directory))
    .map(([, file]) => file)
  const sizeOf = (map: object) => Object.keys(map).length
  const sizes = files.map(
    ({ s, f, b }) => sizeOf(s) + sizeOf(f) + Object.values(b).reduce((n, arms) => n + arms.length, 0),
  )
  const counters = new Uint32Array(sizes.reduce((total, size) => total + size, 0))
  const statements: { start: number; end: number }[] = []
  let at = 0
  const take = (count: number) => {
    at += count
    return counters.subarray(at - count, at)
  }
  for (const file of files) {
    const start = at
    file.s = take(sizeOf(file.s))
    statements.push({ start, end: at })
    file.f = take(sizeOf(file.f))
    file.b = Object.fromEntries(Object.entries(file.b).map(([branch, arms]) => [branch, take(arms.length)]))
  }
  return { counters, statements }
}

/** Statements carried out since the counters were cleared. */
export function workDone({ counters, statements }: Instrumented): number {
  let work = 0
  for (const { start, end } of statements) for (let i = start; i < end; i++) work += counters[i]!
  return work
}
