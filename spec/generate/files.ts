/**
 * Everything that `npm run generate` writes.
 *
 * In: the specifications, the machine's Lisp, and the real dumps in the pictures. Out: file names in
 * `generated/` with their texts, in memory. The same input gives the same bytes.
 *
 * @module
 */

import { cNames, declareCNames } from './c-names.ts'
import { compilerVersion, compileSpec, readSpec, rootSpec, withImports } from './compile.ts'
import { debugParsers } from './debug-parsers.ts'
import { declare } from './declarations.ts'
import { toEsm } from './esm.ts'
import { fieldTables } from './field-tables.ts'
import { kaitaiStreamDeclarations, kaitaiStreamModule } from './kaitai-stream.ts'
import { upperCamel } from './ksy.ts'
import { declareLispLibrary, lispLibrary } from './lisp-library.ts'
import { pictures } from './pictures/pictures.ts'
import { declareTables, printTables } from './print-tables.ts'

/** Texts by file name, sorted by name. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await parserFiles()
  const parsers = await debugParsers([rootSpec])
  const tables = fieldTables(parsers)
  const tablesHeader = banner('spec/pdmp.ksy and spec/pdmp_heap.ksy')
  files['field_tables.js'] = printTables(tables, tablesHeader)
  files['field_tables.d.ts'] = declareTables(tables, tablesHeader)
  const doorHeader = banner('spec/generate/kaitai-stream.ts')
  files['KaitaiStream.js'] = kaitaiStreamModule(doorHeader)
  files['KaitaiStream.d.ts'] = kaitaiStreamDeclarations(doorHeader)
  const libraryHeader = 'Generated from src/machine/library/*.el. Do not edit.'
  files['lisp_library.js'] = lispLibrary(libraryHeader)
  files['lisp_library.d.ts'] = declareLispLibrary(libraryHeader)
  const namesHeader = 'Generated from spec/c-names.tsv. Do not edit.'
  files['c_names.js'] = cNames(namesHeader)
  files['c_names.d.ts'] = declareCNames(namesHeader)
  Object.assign(files, pictures(parsers, tables))
  return new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Parsers and declarations. */
async function parserFiles(): Promise<Record<string, string>> {
  const javascript = await compileSpec(rootSpec, 'javascript')
  const csharp = await compileSpec(rootSpec, 'csharp')
  const files: Record<string, string> = {}
  for (const name of withImports(rootSpec)) {
    const file = upperCamel(name)
    const header = banner(`spec/${name}.ksy`)
    files[`${file}.js`] = toEsm(javascript[`${file}.js`] ?? '', file, header)
    const [spec, ...imports] = withImports(name).map(readSpec)
    if (spec === undefined) throw new Error(`spec/${name}.ksy is missing`)
    files[`${file}.d.ts`] = declare([spec, ...imports], csharp[`${file}.cs`] ?? '', header)
  }
  return files
}

function banner(source: string): string {
  return `Generated from ${source} by kaitai-struct-compiler ${compilerVersion}. Do not edit.`
}
