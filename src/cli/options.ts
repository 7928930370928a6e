/**
 * Arguments and options that several commands share.
 * @module
 */
import { Argument, Option } from 'commander'
import { parseCount } from './numbers.ts'

export const fileArgument = () => new Argument('<file>', 'a dump, plain or packed, or - for standard input')

export const objectArgument = () => new Argument('<object>', 'SYMBOL, or @OFFSET where an object starts')

/** An argument `[name...]`. `parse` converts each word. */
export const words = <T>(name: string, description: string, parse: (text: string) => T) =>
  new Argument(`[${name}...]`, description).argParser<T[]>((text, previous = []) => {
    previous.push(parse(text))
    return previous
  })

export const numberOption = <T>(flags: string, description: string, parse: (text: string) => T) =>
  new Option(flags, description).argParser(parse)

export const limitOption = (things: string) =>
  numberOption('--limit <n>', `print only the first n ${things}`, parseCount)

const noEmacsOption = () => new Option('--no-emacs', 'do not look for that executable')

/** Options for names from the executable, which is searched for unless it is given. */
export const emacsOptions = () => [emacsOption(), noEmacsOption()]

export const emacsOption = () =>
  new Option(
    '--emacs <executable>',
    'the Emacs that wrote the dump; it has names defined in C that the dump neither has nor proves',
  )

export const ignoreCaseOption = () => new Option('-i, --ignore-case', 'ignore case in REGEX')

/** The option `-o` of a command without `--in-place`. */
export const outputOption = (what: string) =>
  new Option('-o, --output <file>', `where to write ${what}; - is standard output`).makeOptionMandatory()

export const seedOption = (what: string) =>
  numberOption('--seed <n>', `${what}: the same number gives the same result`, parseCount)

/** Options for the destination of a dump. See `requireDestination`. */
export const destinationOptions = () => [
  new Option('-o, --output <file>', 'where to write the dump; - is standard output'),
  new Option('--in-place', 'write over FILE, and keep what was there as FILE.orig, once'),
]

export const regexArgument = (things: string) =>
  new Argument('[regex]', `only ${things} that match this regular expression of JavaScript; (?i) in front ignores case`)

export const marksOption = () =>
  new Option('--marks <file>', 'read last_mark_bits of the process, raw words of the machine; default: all marked')
