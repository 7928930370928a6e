/**
 * The page of the explorer with something inside: dumps, or answers about them. The page itself is made by the build.
 * @module
 */
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readPlain } from './files.ts'

/** A file that the build made. dist/ is two directories above both src/cli and dist/bin. */
const built = (name: string): Uint8Array => readPlain(fileURLToPath(new URL(`../../dist/web/${name}`, import.meta.url)))
/** Where the page takes elements that the browser does not run. */
const MARK = '<!--data-->'

/** The worker of the lab. */
const LAB = 'lab.js'

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

const roles = ['dump', 'old', 'executable'] as const

/** The page with dumps and the program of the lab inside, packed. */
export function* pageWithDumps(carried: Carried): Generator<string> {
  const [start, end] = readTemplate()
  yield start
  for (const role of roles) if (carried[role] !== undefined) yield* pieceElements(role, carried[role])
  yield `<script type="application/octet-stream" id="lab">${packed(built(LAB)).toString('base64')}</script>\n`
  yield end
}

/** A page that fetches its files from beside it, and those files by their names in its directory. */
export function servedPage(carried: Carried): {
  readonly page: string
  readonly files: ReadonlyMap<string, Uint8Array>
} {
  const [start, end] = readTemplate()
  const there = roles.filter((role) => carried[role] !== undefined)
  const elements = there.map((role) => `<script ${fileAttributes(role, carried[role]!)} data-url="${role}"></script>\n`)
  const lab = `<script type="application/octet-stream" id="lab" data-url="${LAB}"></script>\n`
  return {
    page: [start.replace("connect-src 'none'", "connect-src 'self'"), ...elements, lab, end].join(''),
    files: new Map([...there.map((role) => [role, carried[role]!.bytes] as const), [LAB, built(LAB)]]),
  }
}

/** The page with answers inside, instead of the dumps that they are about. */
export function* pageWithAnswers(answers: object): Generator<string> {
  const [start, end] = readTemplate()
  yield start
  // In a script element, `<` could start the end of the element.
  yield `<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`
  yield end
}

/** The stylesheet of the page. */
export function explorerStylesheet(): string {
  const [, stylesheet] = /<style>([^<]*)<\/style>/.exec(readTemplate()[0]) ?? []
  if (stylesheet === undefined) throw new Error('dist/web/explorer.html has no stylesheet')
  return stylesheet
}

function readTemplate(): [start: string, end: string] {
  const [start, end] = Buffer.from(built('explorer.html')).toString('utf8').split(MARK)
  if (start === undefined || end === undefined) throw new Error('dist/web/explorer.html has no place for data')
  return [start, end]
}

/** The level of gzip. Level 9 saves 1% of a dump and takes three times as long. */
const LEVEL = 6
/** Packed bytes in one element: so few that the page hands them on between two pictures. A multiple of 3, without padding. */
const PIECE = 3 << 16

const packed = (bytes: Uint8Array): Buffer => gzipSync(bytes, { level: LEVEL })

/** A file as elements, each with a piece that can be decoded by itself. */
function* pieceElements(role: (typeof roles)[number], file: CarriedFile): Generator<string> {
  const whole = packed(file.bytes)
  for (let at = 0; at < whole.length; at += PIECE) {
    const piece = whole.subarray(at, at + PIECE).toString('base64')
    yield `<script ${fileAttributes(role, file)}>${piece}</script>\n`
  }
}

const fileAttributes = (role: string, { path }: CarriedFile): string =>
  `type="application/octet-stream" data-file="${role}" data-name="${attribute(nameOf(path))}"`

/** The name of a file on the page. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : basename(path))

const attribute = (text: string): string => text.replace(/[&"<\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
