/**
 * Two engines that compute retained sizes from a heap snapshot: that of memlab, and that of Chrome's DevTools. Neither shares code
 * with ours. They are packages of their own in this folder: `npm ci --prefix test/engines --ignore-scripts` installs them.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { build, type Plugin } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Compute the retained size of each node of the snapshot at `path`, in its order. */
export type Engine = (path: string) => Promise<Float64Array>

/** True, after saying so on standard error, where the engines are not installed. */
export function areAbsent(): boolean {
  if (existsSync(join(folder, 'node_modules/@memlab/core/package.json'))) return false
  process.stderr.write(
    '\nSKIPPED: retained sizes of other engines: npm ci --prefix test/engines --ignore-scripts installs them\n',
  )
  return true
}

/** What is used of `@memlab/core`. */
interface Memlab {
  readonly config: { muteConsole: boolean }
  readonly utils: { getSnapshotFromFile(path: string, options: { buildNodeIdIndex: boolean }): Promise<MemlabSnapshot> }
  readonly TraceFinder: new () => { calculateAllNodesRetainedSizes(snapshot: MemlabSnapshot): void }
}
interface MemlabSnapshot {
  readonly nodes: { readonly length: number; get(index: number): { readonly retainedSize: number } }
}

export function memlab(): Engine {
  const { config, utils, TraceFinder }: Memlab = createRequire(join(folder, 'package.json'))('@memlab/core')
  config.muteConsole = true
  return async (path) => {
    const snapshot = await utils.getSnapshotFromFile(path, { buildNodeIdIndex: false })
    new TraceFinder().calculateAllNodesRetainedSizes(snapshot)
    return Float64Array.from({ length: snapshot.nodes.length }, (_, node) => snapshot.nodes.get(node).retainedSize)
  }
}

/** What is used of the heap snapshot worker of DevTools. */
interface Worker {
  readonly HeapSnapshotLoader: {
    readonly HeapSnapshotLoader: new (dispatcher: {
      sendEvent(): void
    }) => {
      write(text: string): void
      close(): void
      buildSnapshot(port: unknown): Promise<{ readonly retainedSizes: Float64Array }>
    }
  }
  readonly HeapSnapshot: { readonly SecondaryInitManager: new (port: unknown) => unknown }
}

/** A file that only the build of DevTools makes: the languages of its messages, of which progress needs none. */
const locales: Plugin = {
  name: 'locales',
  setup({ onResolve, onLoad }) {
    const constants = {
      BUNDLED_LOCALES: [],
      DEFAULT_LOCALE: 'en-US',
      LOCALES: ['en-US'],
      REMOTE_FETCH_PATTERN: '',
      LOCAL_FETCH_PATTERN: '',
    }
    const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    onResolve({ filter: /\/locales\.js$/ }, ({ path }) => ({ path, namespace: 'locales' }))
    onLoad({ filter: /./, namespace: 'locales' }, () => ({ contents: lines.join('\n') }))
  },
}

/** `scratch` is a folder for the program, which is bundled from the sources of DevTools. */
export async function devTools(scratch: string): Promise<Engine> {
  const outfile = join(scratch, 'heap-snapshot-worker.mjs')
  const sources = join(folder, 'node_modules/chrome-devtools-frontend/front_end')
  await build({
    entryPoints: [join(sources, 'entrypoints/heap_snapshot_worker/heap_snapshot_worker.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [locales],
    logLevel: 'error',
    // Node 20 has no Promise.withResolvers.
    banner: {
      js: `Promise.withResolvers ??= function () {
        const result = {}
        result.promise = new this((resolve, reject) => Object.assign(result, { resolve, reject }))
        return result
      }`,
    },
  })
  const { HeapSnapshotLoader, HeapSnapshot }: Worker = await import(pathToFileURL(outfile).href)
  return async (path) => {
    const loader = new HeapSnapshotLoader.HeapSnapshotLoader({ sendEvent() {} })
    loader.write(readFileSync(path, 'utf8'))
    loader.close()
    // DevTools computes dominators in a second worker. Here both are in one thread.
    const { port1, port2 } = new MessageChannel()
    try {
      new HeapSnapshot.SecondaryInitManager(port2)
      return (await loader.buildSnapshot(port1)).retainedSizes
    } finally {
      port1.close()
      port2.close()
    }
  }
}
