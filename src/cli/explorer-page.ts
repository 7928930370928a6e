/**
 * The page of the explorer with something inside: dumps, or answers about them. The page itself is made by the build.
 * @module
 */
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readPlain } from './files.ts'

/** The page that the build made. dist/ is two directories above both src/cli and dist/bin. */
const template = new URL('../../dist/web/explorer.html', import.meta.url)
/** Where the page takes elements that the browser does not run. */
const MARK = '<!--data-->'

/** A file that the page carries. */
export interface CarriedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a page carries. */
export interface Carried {
  readonly dump: CarriedFile
  readonly old: CarriedFile | undefined
  readonly executable: CarriedFile | undefined
}

/** The page with dumps inside, packed. `level` is that of gzip. */
export function* pageWithDumps({ dump, old, executable }: Carried, level: number): Generator<string> {
  const [start, end] = readTemplate()
  yield start
  yield* fileElement('dump', dump, level)
  if (old !== undefined) yield* fileElement('old', old, level)
  if (executable !== undefined) yield* fileElement('executable', executable, level)
  yield end
}

/** The page with answers inside, instead of the dumps that they are about. */
export function* pageWithAnswers(answers: object): Generator<string> {
  const [start, end] = readTemplate()
  yield start
  // In a script element, `<` could start the end of the element.
  yield `<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`
  yield end
}

function readTemplate(): [start: string, end: string] {
  const [start, end] = Buffer.from(readPlain(fileURLToPath(template)))
    .toString('utf8')
    .split(MARK)
  if (start === undefined || end === undefined) throw new Error('dist/web/explorer.html has no place for data')
  return [start, end]
}

/** Bytes that are encoded at a time: a multiple of 3, so that only the last piece has padding. */
const PIECE = 3 << 18

function* fileElement(id: string, { path, bytes }: CarriedFile, level: number): Generator<string> {
  yield `<script type="application/octet-stream" id="${id}" data-name="${attribute(nameOf(path))}">`
  const packed = gzipSync(bytes, { level })
  for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE).toString('base64')
  yield '</script>\n'
}

/** The name of a file on the page. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : basename(path))

const attribute = (text: string): string => text.replace(/[&"<\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
