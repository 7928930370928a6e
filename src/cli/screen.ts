/**
 * Output to a terminal: tables that fit its width, colour, and the pager. Loaded only if there is a terminal.
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { eastAsianWidth } from 'get-east-asian-width'
import pc from 'picocolors'
import { aligned } from './align.ts'
import { gathered } from './render/text.ts'

/** Matches a line with at least two columns before the last one. */
const TABLE = /\S {2,}\S.*\S {2,}\S/

export interface Look {
  /** Width of the terminal in columns. If it is undefined, lines are not cut. */
  readonly width: number | undefined
  readonly color: boolean
}

/** The text as shown on a terminal. JSON documents are not changed. */
export function* onScreen(texts: Iterable<string>, look: Look): Generator<string> {
  const pieces = texts[Symbol.iterator]()
  const first = pieces.next()
  if (first.done) return
  const all = { [Symbol.iterator]: () => pieces }
  if (/^[[{]/.test(first.value)) {
    yield first.value
    yield* all
  } else {
    yield* gathered(shown(linesOf(first.value, all), look))
  }
}

/** Lines with their line feeds, of texts that end anywhere. */
function* linesOf(first: string, texts: Iterable<string>): Generator<string> {
  let rest = first
  for (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield `${line}\n`
  }
  const lines = rest.split('\n')
  rest = lines.pop()!
  for (const line of lines) yield `${line}\n`
  if (rest !== '') yield rest
}

function* shown(lines: Iterable<string>, { width, color }: Look): Generator<string> {
  const fitting = width === undefined ? lines : fitted(lines, width)
  for (const line of fitting) yield color ? painted(line) : line
}

/** Align tables of tab-separated cells, and cut lines of other tables. */
function* fitted(lines: Iterable<string>, width: number): Generator<string> {
  for (const line of aligned(lines, width, { widthOf: textWidth, cut })) {
    const text = line.replace(/\n$/, '')
    yield TABLE.test(text) ? cut(text, width) + line.slice(text.length) : line
  }
}

/** Cut `line` to the width, with `…` at the end if it is too long. */
export function cut(line: string, width: number): string {
  let column = 0
  let end = 0
  // The index at which to cut a line that is too long.
  let fit = 0
  for (const char of line) {
    column += widthOf(char)
    if (column > width) return `${line.slice(0, fit)}…`
    end += char.length
    if (column < width) fit = end
  }
  return line
}

const widthOf = (char: string): number =>
  /\p{Mn}|\p{Me}|\p{Cf}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!)

const textWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += widthOf(char)
  return width
}

const colors = pc.createColors(true)
const words: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^(error(?=:)|absent(?= {2}|\t)|incoherent(?= {2}|\t)|refuted\b|\s+refuted$)/, colors.red],
  [/^(warning(?=:)|\s+not comparable$)/, colors.yellow],
  [/^(ok\b|there(?= {2}|\t)|\s+confirmed$|verify: ok\b)/, colors.green],
  [/^0x[0-9a-f]+/, colors.cyan],
]

function painted(line: string): string {
  for (const [pattern, color] of words) if (pattern.test(line)) return line.replace(pattern, (word) => color(word))
  return line
}

/** Whether the default pager is installed. */
export function isInstalled(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return folder !== ''
    } catch {
      return false
    }
  })
}

/** Send the text to a pager, and wait until the user leaves it. */
export async function page(texts: Iterable<string>, command: string): Promise<void> {
  // F: quit at once if one screen holds everything; R: show colours; X: leave the text on the screen.
  const env = { LESS: 'FRX', LV: '-c', ...process.env }
  const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env })
  // Leave interrupts to the pager, which need not end on them.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  const closed = once(pager, 'close')
  const input = pager.stdin!
  let isOpen = true
  input.on('error', () => {
    isOpen = false
  })
  input.on('close', () => {
    isOpen = false
  })
  for (const text of texts) {
    if (!isOpen) break
    if (!input.write(text)) await Promise.race([once(input, 'drain').catch(ignore), closed])
  }
  input.end()
  await closed
  process.off('SIGINT', ignore)
}
