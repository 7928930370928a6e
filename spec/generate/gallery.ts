/**
 * Write the specification as the gallery of Kaitai Struct (`kaitai_struct_formats`) asks for it: the files of a pull request.
 *
 *   npx tsx spec/generate/gallery.ts FOLDER [COMPILER…]
 *
 * Ids of the files get one prefix, and lines of documentation are at most 80 columns wide. `meta` gets tags. A COMPILER is
 * the folder of another version of the npm package `kaitai-struct-compiler`; each has to accept the files, as the one that is
 * installed has. `ks-version` is the lowest version that does.
 *
 * @module
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMap, isScalar, isSeq, parse, parseDocument, Scalar, visit } from 'yaml'
import type { Compiler } from './compile.ts'
import type { Ksy } from './ksy.ts'

const prefix = 'emacs_'
const columns = 80
const tags = ['executable', 'serialization']

/** Files that Emacs does not write. The gallery has formats of programs that others use. */
const ownFormats = ['pdmp_embedded', 'pdmp_prelinked']

const specs = readdirSync(new URL('../', import.meta.url))
  .filter((file) => file.endsWith('.ksy'))
  .map((file) => file.slice(0, -'.ksy'.length))
  .filter((name) => !ownFormats.includes(name))

/** The files of the gallery: texts by name. */
export function galleryFiles(): ReadonlyMap<string, string> {
  return new Map(specs.map((name) => [`${galleryId(name)}.ksy`, galleryFile(name)]))
}

/** The name of a specification in the gallery, all of whose names start alike. */
export function galleryId(name: string): string {
  return name.startsWith(prefix) ? name : prefix + name
}

function galleryFile(name: string): string {
  const document = parseDocument(readFileSync(new URL(`../${name}.ksy`, import.meta.url), 'utf8'))
  document.setIn(['meta', 'id'], galleryId(name))
  const meta = document.get('meta')
  if (isMap(meta)) meta.items.splice(3, 0, document.createPair('tags', tags))
  const imports = document.getIn(['meta', 'imports'])
  for (const item of isSeq(imports) ? imports.items : []) if (isScalar(item)) item.value = galleryId(String(item.value))
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return
      if (key.value === 'type') value.value = withPrefix(value.value)
      else if (key.value === 'doc') {
        // Maps and lists are indented by two columns each; every pair has its map.
        const indent = path.filter((node) => isMap(node) || isSeq(node)).length * 2
        const text = wrapped(value.value.trimEnd(), columns - indent)
        const isLong = text.includes('\n') || indent - 2 + `doc: ${text}`.length > columns
        value.value = isLong ? `${text}\n` : text
        if (isLong) value.type = Scalar.BLOCK_LITERAL
      }
    },
  })
  return document.toString({ lineWidth: columns })
}

/** Give the names of files in a type their prefix: `packed_reloc(x)`, `pdmp`. */
function withPrefix(type: string): string {
  const [, name = '', rest = ''] = /^(\w+)(.*)$/s.exec(type) ?? []
  return specs.includes(name) ? galleryId(name) + rest : type
}

/** Break paragraphs and items of lists at `width` columns. Tables are kept. */
function wrapped(text: string, width: number): string {
  const blocks = text.split(/\n(?=\n|[*|] )|(?<=\n)\n/)
  return blocks
    .map((block) => {
      if (block.startsWith('|')) return block
      const lines = ['']
      const lead = block.startsWith('* ') ? '  ' : ''
      for (const word of block.split(/\s+/).filter((part) => part !== '')) {
        const line = lines.at(-1) ?? ''
        if (line !== '' && `${line} ${word}`.length > width) lines.push(lead + word)
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
      }
      return block.startsWith('\n') ? `\n${lines.join('\n')}` : lines.join('\n')
    })
    .join('\n')
}

/** Compile all files. @returns the parsers in JavaScript @throws Error when the compiler refuses one */
export async function compileGallery(
  compiler: Compiler,
  files: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> {
  const sources: Record<string, string> = {}
  const read = (name: string) => parse(files.get(`${name}.ksy`) ?? '') as Ksy
  for (const name of specs) {
    const importer = { importYaml: async (imported: string) => read(imported) }
    Object.assign(sources, await compiler.compile('javascript', read(galleryId(name)), importer, false))
  }
  return sources
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'gallery', ...compilers] = process.argv.slice(2)
  const files = galleryFiles()
  const require = createRequire(import.meta.url)
  for (const path of ['kaitai-struct-compiler', ...compilers.map((compiler) => resolve(compiler))]) {
    const loaded = require(path) as Compiler | (new () => Compiler)
    await compileGallery(typeof loaded === 'function' ? new loaded() : loaded, files)
  }
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of files) writeFileSync(join(folder, file), text)
  console.log(`${files.size} files in ${folder}, accepted by ${compilers.length + 1} versions of the compiler`)
}
