/**
 * Regular expressions that users type, for the command and for the page.
 *
 * Letters of either case are matched without the flag i: V8's non-backtracking engine, on which the command falls back, does not
 * support that flag (Node 20). The converted expression names both cases of each letter instead: `a` becomes `[aA]`, `[a-f]`
 * becomes `[a-fA-F]`.
 * @module
 */

export interface ExpressionOptions {
  /** Ignore case, as `(?i)` at the start of the expression does. */
  readonly ignoreCase?: boolean | undefined
  /** Find all matches in a text, instead of the first. */
  readonly all?: boolean
}

/**
 * Parse a JavaScript regular expression. `(?i)` at its start is accepted too, as other tools do; JavaScript (Node 20) is not one
 * of them.
 *
 * @throws SyntaxError
 */
export function parseExpression(text: string, { ignoreCase = false, all = false }: ExpressionOptions = {}): RegExp {
  const source = text.replace(/^\(\?i\)/, '')
  const expression = new RegExp(source, all ? 'g' : '')
  return ignoreCase || source !== text ? new RegExp(anyCase(source), expression.flags) : expression
}

/** Convert `source`, an expression without flags, to match letters of either case. */
export function anyCase(source: string): string {
  let result = ''
  for (let at = 0; at < source.length; ) {
    const token = /^\(\?<[^>=!]*>|^\\k<[^>]*>/.exec(source.slice(at, at + LONGEST_GROUP_NAME))
    if (token !== null) {
      result += token[0]
      at += token[0].length
    } else if (source[at] === '[') {
      const end = endOfClass(source, at)
      result += classOfAnyCase(source.slice(at, end))
      at = end
    } else {
      const { text, char } = atomAt(source, at, false)
      const other = char === undefined ? [] : otherCases(char)
      result += other.length === 0 ? text : `[${text}${other.join('')}]`
      at += text.length
    }
  }
  return result
}

/** Longest name of a group that is recognized, in characters. */
const LONGEST_GROUP_NAME = 100

interface Atom {
  readonly text: string
  /** The character that it matches; undefined for `\w` and other elements that match more than one. */
  readonly char: string | undefined
}

/** The letters that a backslash before them gives a meaning, in a class and outside. All others stand for themselves. */
const specialInClass = /[dDsSwWbfnrtvc\d\\]/
const special = /[dDsSwWbBfnrtvck\d\\]/

function atomAt(source: string, at: number, isInClass: boolean): Atom {
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([0-3][0-7]{2}|0(?!\d)))/i.exec(source.slice(at, at + 6))
  if (code !== null) {
    const [text, byte, unit, octal] = code
    const number = octal === undefined ? Number.parseInt(byte ?? unit!, 16) : Number.parseInt(octal, 8)
    return { text, char: String.fromCharCode(number) }
  }
  const control = /^\\c[A-Za-z]/.exec(source.slice(at, at + 3))
  if (control !== null) return { text: control[0], char: undefined }
  if (source[at] !== '\\') return { text: source[at]!, char: source[at]! }
  const escaped = source[at + 1]
  const hasMeaning = escaped === undefined || (isInClass ? specialInClass : special).test(escaped)
  return { text: source.slice(at, at + 2), char: hasMeaning ? undefined : escaped }
}

/** The other case of a letter, if it is a single character. */
const otherCases = (char: string): string[] =>
  [...new Set([char.toLowerCase(), char.toUpperCase()])].filter((other) => other !== char && other.length === 1)

/** The index after the bracket that closes the class at `start`, or the end of the expression if there is none. */
function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at + 1
  }
  return source.length
}

function classOfAnyCase(text: string): string {
  if (!text.endsWith(']')) return text
  const end = text.length - 1
  let more = ''
  let endsInHyphen = false
  for (let at = text[1] === '^' ? 2 : 1; at < end; ) {
    const first = atomAt(text, at, true)
    at += first.text.length
    if (text[at] !== '-' || at + 1 >= end) {
      if (first.char !== undefined) more += otherCases(first.char).join('')
      endsInHyphen = first.text === '-' && at === end
      continue
    }
    const last = atomAt(text, at + 1, true)
    at += 1 + last.text.length
    if (first.char !== undefined && last.char !== undefined) more += otherRanges(first.char, last.char)
  }
  // A hyphen at the end, which stands for itself, must not become a range with what follows.
  return endsInHyphen ? `${text.slice(0, -2)}${more}-]` : `${text.slice(0, -1)}${more}]`
}

/** The other case of the letters of a range. */
function otherRanges(first: string, last: string): string {
  const shifted = (from: string, to: string, shift: (letter: string) => string) => {
    const low = first > from ? first : from
    const high = last < to ? last : to
    return low <= high ? `${shift(low)}-${shift(high)}` : ''
  }
  return shifted('a', 'z', (letter) => letter.toUpperCase()) + shifted('A', 'Z', (letter) => letter.toLowerCase())
}
