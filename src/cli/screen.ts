/**
 * Text for a terminal, loaded only where there is one: lines of tables cut to its width, words in colour, and the pager.
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { eastAsianWidth } from 'get-east-asian-width'
import pc from 'picocolors'

/** Columns from one tab stop to the next. */
const TAB = 8

/** A line with at least two columns before its last one. */
const TABLE = /\t|\S {2,}\S.*\S {2,}\S/

export interface Look {
  /** Columns of the terminal; undefined leaves lines whole. */
  readonly width: number | undefined
  readonly color: boolean
}

/** The same text, as a terminal shows it. Documents of JSON stay as they are. */
export function* onScreen(texts: Iterable<string>, look: Look): Generator<string> {
  let rest = ''
  let isDocument: boolean | undefined
  for (const text of texts) {
    isDocument ??= /^[[{]/.test(text)
    if (isDocument) {
      yield text
      continue
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    if (lines.length > 0) yield `${lines.map((line) => shown(line, look)).join('\n')}\n`
  }
  if (rest !== '') yield shown(rest, look)
}

function shown(line: string, { width, color }: Look): string {
  const fitting = width !== undefined && TABLE.test(line) ? cut(line, width) : line
  return color ? painted(fitting) : fitting
}

/** `line`, or as much of it as has room, with `…` behind. */
export function cut(line: string, width: number): string {
  let column = 0
  let end = 0
  // Where a line that is too long is cut.
  let fit = 0
  for (const char of line) {
    column = char === '\t' ? column + TAB - (column % TAB) : column + widthOf(char)
    if (column > width) return `${line.slice(0, fit)}…`
    end += char.length
    if (column < width) fit = end
  }
  return line
}

const widthOf = (char: string): number =>
  /\p{Mn}|\p{Me}|\p{Cf}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!)

const colors = pc.createColors(true)
const words: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^(error(?=:)|absent(?=\t)|incoherent(?=\t)|refuted\b|\s+refuted$)/, colors.red],
  [/^(warning(?=:)|\s+not comparable$)/, colors.yellow],
  [/^(ok\b|there(?=\t)|\s+confirmed$|verify: ok\b)/, colors.green],
  [/^0x[0-9a-f]+/, colors.cyan],
]

function painted(line: string): string {
  for (const [pattern, color] of words) if (pattern.test(line)) return line.replace(pattern, (word) => color(word))
  return line
}

/** Whether the pager that is taken without being asked for is installed. */
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

/** Give the text to a pager, and wait until the user has seen enough. */
export async function page(texts: Iterable<string>, command: string): Promise<void> {
  // F: end at once where one screen holds all; R: show colours; X: leave the text on the screen.
  const env = { LESS: 'FRX', LV: '-c', ...process.env }
  const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env })
  // An interrupt is for the pager, which ends only when it wants to.
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
