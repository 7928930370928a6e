/** `pdmp report`: write the explorer and a dump as one page. @module */
import { Argument, Option } from 'commander'
import { Dump, PdmpError, proveNames } from '../../index.ts'
import { type Asked, keyOf } from '../../web/asked.ts'
import { outcomeOf } from '../../web/outcome.ts'
import { answer, storedQuestions } from '../../web/questions.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { requirePagePlace } from '../destination.ts'
import { type Carried, type CarriedFile, nameOf, pageWithAnswers, pageWithDumps } from '../explorer-page.ts'
import { readBytes, readDump } from '../files.ts'
import { opened } from '../input.ts'
import { emacsOption, fileArgument, outputOption } from '../options.ts'
import { encodePieces, writeOutput } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'

export interface ReportOptions {
  json?: boolean
  output: string
  /** False leaves the bytes out. */
  dump: boolean
  emacs?: string
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), new Argument('[old]', 'an older dump to compare it with')],
  options: [
    outputOption('the page'),
    new Option('--no-dump', 'leave the dump out, and write what is computed from it instead'),
    emacsOption(),
  ],
  description:
    'The page shows the dump in a browser. It needs nothing else: it works from a disk, and loads and sends nothing. Whoever has the page has the dump, unless --no-dump leaves it out.',
  examples: [
    ['report emacs.pdmp -o emacs.html', 'look at a dump in a browser, or attach it to a bug report'],
    ['report custom.pdmp emacs.pdmp -o custom.html', 'also show what a custom dump adds'],
    ['report emacs.pdmp --no-dump -o summary.html', 'publish sizes and findings, and not the dump'],
  ],
  exits: { clean: 'the page is written' },
  run: report,
}

export async function report(path: string, old: string | undefined, options: ReportOptions): Promise<Output> {
  if (!isStandardOutput(options.output)) requirePagePlace(options.output)
  const carried = readCarried(path, old, options)
  const subject = checked(carried)
  const page = options.dump ? pageWithDumps(carried) : pageWithAnswers(answersAbout(subject, carried))
  if (isStandardOutput(options.output)) return output(page)
  const size = await writeOutput(options.output, encodePieces(page))
  if (options.json)
    return output(jsonDocument({ schema: 'pdmp/report/1', output: options.output, size, dump: options.dump }))
  return output([`Wrote ${counted(size, 'byte')}: ${options.output}.\n`])
}

/** Read the files that a page carries. */
export function readCarried(path: string, old: string | undefined, { emacs }: { readonly emacs?: string }): Carried {
  const file = (each: string, bytes: Uint8Array): CarriedFile => ({ path: each, bytes })
  return {
    dump: file(path, readDump(path)),
    old: old === undefined ? undefined : file(old, readDump(old)),
    executable: emacs === undefined ? undefined : file(emacs, readBytes(emacs)),
  }
}

type Opened = { readonly dump: Dump; readonly old: Dump | undefined } | PdmpError

/**
 * Open what the page will open, so that mistakes are found here. A damaged dump is no mistake: the page shows its damage.
 *
 * @throws ContextError for a file that is no dump, or an executable of another dump
 */
export function checked({ dump, old, executable }: Carried): Opened {
  const tried = ({ path, bytes }: CarriedFile): Dump | PdmpError =>
    opened(path, bytes, () => {
      try {
        return Dump.open(bytes, { prove: proveNames })
      } catch (error) {
        if (error instanceof PdmpError && !error.isRefusal) return error
        throw error
      }
    })
  const first = tried(dump)
  const second = old === undefined ? undefined : tried(old)
  if (first instanceof PdmpError) return first
  if (second instanceof PdmpError) return second
  if (executable === undefined) return { dump: first, old: second }
  return { dump: opened(executable.path, executable.bytes, () => first.withExecutable(executable.bytes)), old: second }
}

function answersAbout(subject: Opened, { dump, old }: Carried): object {
  const ask = (asked: Asked) =>
    outcomeOf(() => {
      if (subject instanceof PdmpError) throw subject
      return answer(subject, asked)
    })
  return {
    file: nameOf(dump.path),
    ...(old === undefined ? {} : { oldFile: nameOf(old.path) }),
    answers: Object.fromEntries(storedQuestions.map((asked) => [keyOf(asked), ask(asked)])),
  }
}
