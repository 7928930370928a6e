/**
 * Run the Kaitai Struct compiler on the files of `spec/`.
 *
 * In: the name of a specification without `.ksy`, a target language. Out: the source texts that the compiler writes for
 * it and for everything it imports, by file name. The compiler is used through its JavaScript API, so no Java is needed.
 *
 * @module
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'yaml'
import type { Ksy } from './ksy.ts'

/** The part of the compiler's API that is used. The package contains no types. */
export interface Compiler {
  readonly version: string
  readonly languages: readonly string[]
  compile(
    language: string,
    ksy: Ksy,
    importer: { importYaml(name: string): Promise<Ksy> },
    debug: boolean,
  ): Promise<Record<string, string>>
}

const require = createRequire(import.meta.url)
const compiler = require('kaitai-struct-compiler') as Compiler

export const compilerVersion = compiler.version

/** All targets of the compiler. */
export const languages = compiler.languages

/** The file with all its objects, which imports every other specification of what Emacs writes. */
export const rootSpec = 'pdmp_heap'

/** Read `spec/<name>.ksy`. */
export function readSpec(name: string): Ksy {
  return parse(readFileSync(new URL(`../${name}.ksy`, import.meta.url), 'utf8')) as Ksy
}

/** Names of a specification and of its direct and indirect imports, without duplicates. */
export function withImports(name: string): readonly string[] {
  const names = new Set([name])
  for (const known of names) for (const imported of readSpec(known).meta.imports ?? []) names.add(imported)
  return [...names]
}

/**
 * Compile one specification and its imports.
 *
 * @param spec the name of a file, or a specification
 * @param debug whether classes record the place of each field (`_debug`) and wait for a call of `_read()`
 * @throws Error with the place in the specification when it does not compile
 */
export async function compileSpec(
  spec: string | Ksy,
  language: string,
  options: { readonly debug?: boolean } = {},
): Promise<Record<string, string>> {
  const importer = { importYaml: async (imported: string) => readSpec(imported) }
  try {
    const ksy = typeof spec === 'string' ? readSpec(spec) : spec
    return await compiler.compile(language, ksy, importer, options.debug ?? false)
  } catch (cause) {
    // The compiler throws objects of the Scala runtime, whose text is only reachable through toString.
    const name = typeof spec === 'string' ? `spec/${spec}.ksy` : spec.meta.id
    throw new Error(`${name}, ${language}: ${String(cause)}`, { cause })
  }
}
