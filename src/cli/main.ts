#!/usr/bin/env node
/**
 * The command `pdmp`: argv in, text and an exit code out. Each command's code is loaded when it is called.
 * @module
 */
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { ExitCode, type Output, UsageError } from './command.ts'
import { exitCodeOf, messageOf } from './failure.ts'
import { harmless } from './render/text.ts'
import { print, watchStandardStreams } from './standard-output.ts'
import { takeTerminalOptions } from './terminal.ts'

/** package.json is two folders up from src/cli and from dist/cli alike. */
const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
const { version } = JSON.parse(manifest) as { version: string }

const { args: words, settings } = takeTerminalOptions(process.argv.slice(2))

const program = new Command('pdmp')
  .description('Inspect, verify and relocate GNU Emacs portable dumps (.pdmp).')
  .version(version)
  .showHelpAfterError('(pdmp --help lists the commands)')
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'pdmp: ')) })
  .addHelpText(
    'after',
    '\nFILE is plain or packed with gzip, brotli or zstd, whatever its name, or - for standard input.\nOutputs named .gz or .br are packed.\n--color=auto|always|never, --no-pager: every command takes them; see NO_COLOR and PAGER.\nExit codes: 0 clean, 1 findings, 2 trouble, 3 not a dump.',
  )
  .exitOverride()

type Action = (...args: never[]) => Output | Promise<Output>

/** Run a command to its last byte; the process ends with its exit code. */
function action<A extends Action>(load: () => Promise<A>): (...args: unknown[]) => Promise<void> {
  return async (...args) => {
    try {
      const run = await load()
      // Commander passes itself last; no command wants it.
      const result = await run(...(args.slice(0, -1) as Parameters<A>))
      for (const note of result.notes ?? []) process.stderr.write(`${harmless(note)}\n`)
      await print(result.text, settings)
      process.exitCode = result.exitCode
    } catch (error) {
      const [first] = args
      const file = String(Array.isArray(first) ? first.at(-1) : first)
      process.stderr.write(`pdmp: ${harmless(messageOf(error, file))}\n`)
      process.exitCode = exitCodeOf(error)
      const isBug = !(error instanceof UsageError) && process.exitCode === ExitCode.trouble
      if (isBug && process.env['PDMP_DEBUG']) throw error
    }
  }
}

const emacsOption = [
  '--emacs <executable>',
  'the executable of the dump: names that C gave, up to 30; C variables, in 31',
] as const

const noEmacsOption = ['--no-emacs', 'do not look for that executable'] as const

const bare = (nameAndArguments: string, summary: string) =>
  program
    .command(nameAndArguments)
    .description(summary)
    .showHelpAfterError(`(pdmp ${nameAndArguments.split(' ', 1)} --help)`)

const command = (nameAndArguments: string, summary: string) =>
  bare(nameAndArguments, summary).option('--json', 'print JSON')

command('info <file>', 'identity, header, counts of entries, lispsym').action(
  action(async () => (await import('./commands/info.ts')).info),
)
command('map <file>', 'who owns which byte of the file')
  .option('--ranges', 'list every range, not the sums')
  .action(action(async () => (await import('./commands/map.ts')).map))

const listing = (nameAndArguments: string, summary: string) =>
  command(nameAndArguments, summary)
    .option('--type <name>', 'only entries of this type')
    .option('--limit <n>', 'the first n only')

listing('relocs <file>', 'relocations of the dump: slot, type, target')
  .option('--phase <phase>', 'early, late or very-late')
  .option('--from <offset>', 'slots at or after offset')
  .option('--to <offset>', 'slots before offset')
  .action(action(async () => (await import('./commands/tables.ts')).relocs))
listing('emacs-relocs <file>', 'what the loader writes into the executable').action(
  action(async () => (await import('./commands/tables.ts')).emacsRelocs),
)
listing('objects <file>', 'where each Lisp object starts, and its type')
  .option('--from <offset>', 'objects at or after offset')
  .option('--to <offset>', 'objects before offset')
  .action(action(async () => (await import('./commands/tables.ts')).objects))

command('lookup <file> [offsets...]', 'is there an object exactly here? as the collector asks')
  .option('--marks <file>', 'last_mark_bits, as raw words of the machine')
  .option('--offsets-from <file>', 'one offset a line; - is standard input')
  .action(action(async () => (await import('./commands/lookup.ts')).lookup))
command('scan <file> [words...]', 'which stack words keep dumped objects alive, and why others do not')
  .requiredOption('--dump-base <address>', 'address of the dump')
  .option('--emacs-basis <address>', 'address of Vpurify_flag; without it no symbol word is known')
  .option('--lispsym <offset>', 'of lispsym from the basis, when the dump does not tell')
  .option('--marks <file>', 'last_mark_bits, as raw words of the machine')
  .option('--words <file>', 'a block of raw stack words; - is standard input')
  .action(action(async () => (await import('./commands/scan.ts')).scan))
command('relocate <file>', 'the dump as it stands in memory after the early phase of a load')
  .requiredOption('--dump-base <address>', 'address of the dump')
  .requiredOption('--emacs-basis <address>', 'address of Vpurify_flag')
  .option('--lispsym <offset>', 'of lispsym from the basis, when the dump does not tell')
  .requiredOption('-o, --output <file>', 'where to write the image; - is standard output')
  .action(action(async () => (await import('./commands/relocate.ts')).relocate))
command('decode <file>', 'the whole dump as a JSON document, to read, to compare, to edit')
  .option('-o, --output <file>', 'where to write it; standard output when not given')
  .option(
    '--emacs <executable>',
    'the executable of the dump: notes of the names that C gave, which encode does not read',
  )
  .action(action(async () => (await import('./commands/decode.ts')).decode))
command('encode <document>', 'the dump that a JSON document describes')
  .requiredOption('-o, --output <file>', 'where to write the dump; - is standard output')
  .action(action(async () => (await import('./commands/encode.ts')).encode))
command('prelink <file>', 'the dump with its words true for one placement, where nothing is left to relocate in it')
  .requiredOption('--dump-base <address>', 'address of the dump')
  .requiredOption('--emacs-basis <address>', 'address of Vpurify_flag')
  .option('--lispsym <offset>', 'of lispsym from the basis, when the dump does not tell')
  .requiredOption('-o, --output <file>', 'where to write it; - is standard output')
  .action(action(async () => (await import('./commands/prelink.ts')).prelink))
command('embed <executable> <dump>', 'the executable with the dump appended')
  .requiredOption('-o, --output <file>', 'where to write the executable')
  .action(action(async () => (await import('./commands/embed.ts')).embed))
command('extract <executable>', 'the dump that `embed` appended')
  .requiredOption('-o, --output <file>', 'where to write the dump')
  .action(action(async () => (await import('./commands/embed.ts')).extract))
command('verify <file>', 'every rule that Emacs relies on and does not check')
  .option('--sarif', 'print SARIF 2.1.0 for code scanning')
  .action(action(async () => (await import('./commands/verify.ts')).verify))
command('tables <file>', 'hash tables and obarrays')
  .option('--check', 'prove that every key is found, and nothing else')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/hash-tables.ts')).hashTables))
command(
  'thaw <file> [tables...]',
  'index and chains of hash tables, SYMBOL or @OFFSET, as a load at one placement builds them',
)
  .requiredOption('--dump-base <address>', 'address of the dump')
  .requiredOption('--emacs-basis <address>', 'address of Vpurify_flag')
  .option('--lispsym <offset>', 'of lispsym from the basis, when the dump does not tell')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/thaw.ts')).thaw))
command('get <file> <table> <key>', 'the value of an integer, "string" or symbol in a table, SYMBOL or @OFFSET')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/get.ts')).get))
command('symbols <file> [regex]', 'symbols, each with the kind of its value and function')
  .option('--bound', 'only those with a value')
  .option('--fbound', 'only those with a function')
  .option('--special', 'only those declared special')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/symbols.ts')).symbols))
command('show <file> <object>', 'the object, SYMBOL or @OFFSET: its fields, and how Emacs prints it')
  .option('--depth <n>', 'lists and vectors within each other', '5')
  .option('--length <n>', 'elements of each, and fields', '30')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/show.ts')).show))
command('refs <file> <object>', 'what the object, SYMBOL or @OFFSET, refers to, field by field')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/refs.ts')).refs))
command('referrers <file> <object>', 'what refers to the object, SYMBOL or @OFFSET')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .option('--limit <n>', 'the first n only')
  .action(action(async () => (await import('./commands/referrers.ts')).referrers))
command('path <file> <object>', 'the shortest way from a root to the object, SYMBOL or @OFFSET, in the words of Lisp')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/path.ts')).path))
command('strings <file> [regex]', 'Lisp strings, each with an owner')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/strings.ts')).strings))
command('find <file>', 'objects by type, size and text')
  .option('--type <name>', 'cons, string, symbol, float, or a pseudovector such as hash-table')
  .option('--min-size <bytes>', 'with all that belongs to it at least so long')
  .option('--text <text>', 'strings, symbols and subrs with this text in them')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/find.ts')).find))
const writing = (nameAndArguments: string, summary: string) =>
  command(nameAndArguments, summary)
    .option('-o, --output <file>', 'where to write the dump; - is standard output')
    .option('--in-place', 'write over the input; what was there is kept as FILE.orig, once')

writing('rewrite <file>', 'the same dump with its objects in another order')
  .option('--order <order>', 'preserve, weight, weight-max, breadth, depth, address, pages or shuffle', 'preserve')
  .option('--seed <n>', 'of a shuffle', '1')
  .option('--share-strings', 'let literals and names of symbols share their bytes')
  .option('--canonical', 'the one form of all dumps of this state; the order is its own')
  .action(action(async () => (await import('./commands/rewrite.ts')).rewrite))
command('pages <file>', 'pages that the loader dirties, and how far links reach')
  .option('--compare', 'beside what each order of `rewrite` would give')
  .action(action(async () => (await import('./commands/pages.ts')).pages))
writing(
  'set <file> <symbol> <lisp>',
  'a dump in which a variable, or a function, has another value in Lisp read syntax',
)
  .option('--function', 'set the function of SYMBOL')
  .option('--variable', 'set the C variable that SYMBOL forwards to, and nothing else')
  .option('--intern', 'make SYMBOL if the dump has none')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/set.ts')).set))
writing('repair <file>', 'a dump that loads, of one that Emacs calls incoherent')
  .option('--bin <directory>', 'where the executable is, if the dump does not tell')
  .action(action(async () => (await import('./commands/repair.ts')).repair))
writing('redact <file> <regex>', 'a dump in which text that matches is overwritten, in place').action(
  action(async () => (await import('./commands/redact.ts')).redact),
)
command('units <file>', 'list the .eln files that Emacs opens for a dump, and those that are absent')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/units.ts')).units))
command('explain <message...>', 'say what a message of a failed dump or load means, and what to do')
  .option('--in <file>', 'list the objects of that kind in an earlier dump, with what holds them')
  .option(...emacsOption)
  .option(...noEmacsOption)
  .action(action(async () => (await import('./commands/explain.ts')).explain))
command(
  'lab [experiments...]',
  'the ideas of the 2018 talk, tried on a small Lisp process or, with FILE at the end, on a dump',
)
  .option('--seed <n>', 'chooses every address', '1')
  .option('--layout <name>', 'RELEASE-ABI-ORDER of the process', '28-lp64-little')
  .option('--html <page>', 'write a page with a plot for each; - is standard output')
  .action(action(async () => (await import('./commands/lab.ts')).lab))
// For people only: each of its numbers is in the JSON of another command.
bare('tour <file>', 'identity, verdict, relocation and the collector on one screen')
  .option('--seed <n>', 'the same random placement in every run')
  .action(action(async () => (await import('./commands/tour.ts')).tour))

watchStandardStreams()

try {
  await program.parseAsync(words, { from: 'user' })
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? ExitCode.clean : ExitCode.trouble
}
