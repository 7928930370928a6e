/**
 * A bundle as a user of the package makes one for a browser: esbuild, the entry points of dist/, nothing declared external.
 * @module
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Bundle {
  readonly code: Uint8Array
  /** Modules of the bundle, as paths from the root of the repository, with their bytes in it. */
  readonly modules: ReadonlyMap<string, number>
  /** Specifiers that the bundle leaves to whatever runs it. */
  readonly imports: readonly string[]
}

/** Bundle a program, minified. It imports the package by its name. */
export async function bundleForBrowser(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  const sizes = Object.entries(output!.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
  return {
    code: outputFiles[0]!.contents,
    modules: new Map(sizes.filter(([, bytes]) => bytes > 0)),
    imports: output!.imports.map(({ path }) => path),
  }
}
