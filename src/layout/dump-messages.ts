/**
 * The messages that Emacs prints when a dump cannot be written or loaded, by release, with cause and advice.
 *
 * The texts are those of `error`, `fatal`, `report_file_error` and the loader in 27.1, 28.2, 29.3, 30.1, 31.1 and 32.0.50. A test searches
 * the executables of real Emacsen for each text, and for messages of the dumper that are missing here.
 *
 * Source: src/pdumper.c, `load_pdump` in src/emacs.c, src/comp.c.
 * @module
 */
import { pvecNames } from './pvec-types.ts'
import { isWithin, type Release, type ReleaseSpan, releases } from './releases.ts'

/** When Emacs prints the message: while it writes a dump, or when it loads one. */
export type MessageMoment = 'dump' | 'load'

export interface DumpMessage {
  /** Identifies the kind of message. */
  readonly id: MessageId
  /** The text in the executable. `%s` and `%d` stand for the parts that vary. */
  readonly text: string
  /** The releases that have it. */
  readonly span: ReleaseSpan
}

export interface MessageMeaning {
  /** When Emacs prints the message. */
  readonly moment: MessageMoment
  /** What happened, in a sentence. */
  readonly cause: string
  /** What to do, in sentences. */
  readonly advice: string
}

const referrers =
  'Clear what refers to the object before you dump. `(dump-emacs-portable FILE t)` prints what refers to it, and may take minutes.'
const limit =
  'This is a limit of the dumper, or a bug in Emacs. Dump fewer libraries; if that does not help, report it with M-x report-emacs-bug.'
const report = 'This is a bug in Emacs, or in a module that it has loaded: report it with M-x report-emacs-bug.'
const pair =
  'Use the dump that was made with this executable, or dump again with it. Anything that changes the executable after it was built, such as code signing or a rebuild, breaks the pair. `pdmp info` prints the fingerprint of a dump.'

export const messageMeanings = {
  'unsupported-object': {
    moment: 'dump',
    cause: 'Something that Lisp can reach is of a type that no dump can hold.',
    advice: referrers,
  },
  overlays: {
    moment: 'dump',
    cause: 'A buffer has overlays, which Emacs 30 and later do not dump. Overlays that are in no buffer are dumped.',
    advice:
      'Delete the overlays of all buffers before you dump: `(dolist (buffer (buffer-list)) (with-current-buffer buffer (delete-all-overlays)))`. Variables may keep the overlays.',
  },
  'hash-test': {
    moment: 'dump',
    cause: 'A hash table has a test that `define-hash-table-test` made. Only eq, eql and equal can be dumped.',
    advice: referrers,
  },
  finalizer: {
    moment: 'dump',
    cause:
      'Emacs 28 overflows a buffer when it dumps a finalizer, an object that `make-finalizer` makes. Emacs 27 and 30 abort without a message.',
    advice: referrers,
  },
  batch: {
    moment: 'dump',
    cause: 'Emacs can dump only in batch mode.',
    advice: 'Start it with `emacs --batch`.',
  },
  'main-thread': {
    moment: 'dump',
    cause: '`dump-emacs-portable` was called in a thread that is not the main one.',
    advice: 'Call it in the main thread.',
  },
  threads: {
    moment: 'dump',
    cause: 'Lisp threads other than the main one are running.',
    advice: 'Wait for them with `thread-join`, or end them with `thread-signal`, before you dump.',
  },
  fixup: {
    moment: 'dump',
    cause:
      'A pointer leads to an object that the dumper leaves out, for example the main thread as the value of a variable.',
    advice: referrers,
  },
  'not-dumped': { moment: 'dump', cause: 'The dumper lost an object that it has to write.', advice: report },
  'too-large': {
    moment: 'dump',
    cause: 'A string, a vector or a buffer is larger than a dump can hold (2 GiB).',
    advice: 'Clear the variable or kill the buffer that holds it before you dump.',
  },
  'out-of-range': {
    moment: 'dump',
    cause: 'The dump is larger than its relocations can address (512 MiB).',
    advice: limit,
  },
  misaligned: {
    moment: 'dump',
    cause: 'An object that the dumper writes is at an offset that a relocation cannot have.',
    advice: report,
  },
  unexec: {
    moment: 'dump',
    cause: 'Emacs was started to be dumped by unexec, the older way of dumping.',
    advice: 'Start it with `--temacs=pdump`, or configure it with `--with-dumping=pdumper`.',
  },
  unexeced: {
    moment: 'load',
    cause:
      'This Emacs was dumped by unexec, so that its state is in the executable, and it cannot load a portable dump as well.',
    advice: 'Use an Emacs that was configured with `--with-dumping=pdumper`, or leave out `--dump-file`.',
  },
  'internal-limit': { moment: 'dump', cause: 'A table of fixed size in Emacs is full.', advice: limit },
  'unknown-relocation': {
    moment: 'load',
    cause: 'The dump has a relocation of a type that Emacs does not know.',
    advice: '`pdmp verify` names the damage. Get the file again, or dump again.',
  },
  write: {
    moment: 'dump',
    cause: 'The file of the dump could not be written.',
    advice: 'Look for free space and for permission to write in that folder.',
  },
  'not-fixed-up': {
    moment: 'dump',
    cause:
      'A native compilation unit has one file name where a dump needs the pair (INSTALLED . BUILD TREE). Emacs 29 has such units whenever it was started from a dump.',
    advice:
      'An Emacs 29 with native compilation cannot dump again: use one that was built without it, or Emacs 30. With 30, load files that are not a part of Emacs as .elc, with `(setq load-no-native t)`, before you dump.',
  },
  incoherent: {
    moment: 'load',
    cause:
      'A native compilation unit of the dump has one file name where the loader needs the pair (INSTALLED . BUILD TREE). An Emacs 28 that was started from a dump writes such units.',
    advice: '`pdmp repair FILE -o NEW` makes them pairs again. `pdmp units FILE` lists them.',
  },
  'unit-handle': {
    moment: 'load',
    cause: 'A native function of the dump belongs to a compilation unit that has not been opened.',
    advice:
      '`pdmp verify` says whether the dump is damaged; `pdmp units` lists the .eln files and those that are absent.',
  },
  'unit-function': {
    moment: 'load',
    cause: 'The .eln file does not have a function that the dump expects in it: it was compiled from other source.',
    advice: 'Install the .eln files of the build that wrote the dump, or dump again.',
  },
  'unit-absent': {
    moment: 'load',
    cause: 'An .eln file that the dump names is not where Emacs looks for it.',
    advice:
      '`pdmp units FILE --emacs EXECUTABLE` lists all .eln files of the dump, with the places where Emacs looks for them.',
  },
  'unit-inconsistent': {
    moment: 'load',
    cause: 'An .eln file was made by another build of Emacs.',
    advice: 'Delete the file, or compile it again with this Emacs.',
  },
  'load-failed': {
    moment: 'load',
    cause: 'Emacs did not start from the dump. The reason is behind the file name.',
    advice: '',
  },
  fingerprint: {
    moment: 'load',
    cause: 'The executable and the dump are not of the same build: their fingerprints differ.',
    advice: pair,
  },
  'path-unresolved': {
    moment: 'load',
    cause: 'Emacs was called by a name that leads to no file, so it cannot look for the dump beside its executable.',
    advice: 'Start it by the path of its executable, or name the dump with --dump-file.',
  },
  'failed-dump': {
    moment: 'load',
    cause: 'Dumping ended with an error, so the file is incomplete: its first byte is still `!`.',
    advice: 'Dump again and read what Emacs says then; `pdmp explain MESSAGE` explains it.',
  },
  'not-a-dump': {
    moment: 'load',
    cause:
      'The file is shorter than a header, or does not begin as a dump does. A failed dump of Emacs 28 and later leaves an empty file.',
    advice:
      'If the file is empty, dump again and read what Emacs says then. `pdmp info FILE` says what it is otherwise.',
  },
  'not-found': {
    moment: 'load',
    cause: 'The file of the dump could not be opened.',
    advice: 'Look for the file and for permission to read it.',
  },
  memory: {
    moment: 'load',
    cause: 'There was not enough memory or address space for the dump, or its header is damaged.',
    advice: '`pdmp verify` says whether the header is sound.',
  },
} as const satisfies Record<string, MessageMeaning>
export type MessageId = keyof typeof messageMeanings

const within = (span: ReleaseSpan, id: MessageId, texts: readonly string[]): DumpMessage[] =>
  texts.map((text) => ({ id, text, span }))
const inAll = (id: MessageId, texts: readonly string[]) => within({}, id, texts)

export const dumpMessages: readonly DumpMessage[] = [
  ...inAll('unsupported-object', ['unsupported object type in dump: %s']),
  ...within({ since: '30' }, 'overlays', ['dumping overlays is not yet implemented']),
  ...inAll('hash-test', ['cannot dump hash tables with user-defined tests']),
  ...inAll('batch', ['Dumping Emacs currently works only in batch mode.']),
  ...inAll('main-thread', ['This function can be called only in the main thread']),
  ...inAll('threads', ['No other Lisp threads can be running when this function is called']),
  ...inAll('fixup', ['fixup object not dumped']),
  ...inAll('not-dumped', [
    'bignum not dumped',
    'raw-pointer object not dumped?!',
    'relocation target was not dumped: %s',
    'relocation copy length too large',
  ]),
  ...inAll('too-large', ['string too large', 'buffer too large', 'vector too large']),
  ...within({ until: '31' }, 'out-of-range', ['dump relocation out of range']),
  ...within({ since: '32' }, 'misaligned', ['dump relocation not an integral multiple of %d: %d']),
  ...inAll('internal-limit', [
    'out of dump hooks: make dump_hooks[] bigger',
    'out of remembered data slots: make remembered_data[] bigger',
  ]),
  ...within({ since: '28' }, 'internal-limit', ['out of dump hooks: make dump_late_hooks[] bigger']),
  ...inAll('unknown-relocation', ['unrecognied relocation type %d']),
  ...inAll('write', ['Could not write to dump file', 'Opening dump output']),
  ...within({ since: '29', until: '29' }, 'not-fixed-up', ['Trying to dump non fixed-up eln file']),
  ...within({ since: '30' }, 'not-fixed-up', ['trying to dump non fixed-up eln file']),
  ...within({ since: '28', until: '29' }, 'incoherent', [
    'Trying to load incoherent dumped eln file %s',
    'Incoherent compilation unit for dump was dumped',
  ]),
  ...within({ since: '30' }, 'incoherent', [
    'trying to load incoherent dumped eln file %s',
    'incoherent compilation unit for dump was dumped',
  ]),
  ...within({ since: '28' }, 'unit-handle', ['NULL handle in compilation unit %s']),
  ...within({ since: '28' }, 'unit-function', ['can\'t find function "%s" in compilation unit %s']),
  ...within({ since: '28' }, 'unit-inconsistent', [
    'eln file inconsistent with current runtime configuration, please recompile',
  ]),
  ...inAll('load-failed', ['could not load dump file "%s": %s']),
  ...within({ until: '27' }, 'path-unresolved', ['could not resolve realpath of "%s": %s']),
  ...inAll('fingerprint', ['not built for this Emacs executable', 'desired fingerprint', 'found fingerprint']),
  ...inAll('failed-dump', ['dump file is result of failed dump attempt']),
  ...inAll('not-a-dump', ['not a dump file']),
  ...inAll('not-found', ['could not open file']),
  ...inAll('memory', ['out of memory']),
]

/**
 * Messages that executables do not tell: those of the C library or the dynamic linker of GNU/Linux, of an Emacs that can be dumped by
 * unexec too, and of the dumper of 27 in words that other code has in every release.
 */
export const otherMessages: readonly DumpMessage[] = [
  ...within({ until: '30' }, 'unexec', [
    'This Emacs instance was started under the assumption that it would be dumped with unexec, not the portable dumper.',
  ]),
  ...within({ until: '27' }, 'write', ['Setting file position']),
  ...within({ until: '30' }, 'unexeced', ['cannot load dump file in unexeced Emacs']),
  ...within({ since: '28' }, 'unit-absent', ['%s.eln: cannot open shared object file']),
  ...within({ since: '28', until: '28' }, 'finalizer', ['*** buffer overflow detected ***']),
]

/** The first text of message `id` in a release, with `parts` in the places of `%s`. The release may be unknown. */
export function messageText(id: MessageId, release: Release | null, ...parts: readonly string[]): string {
  const texts = [...dumpMessages, ...otherMessages].filter((message) => message.id === id)
  const { text } = texts.find(({ span }) => release === null || isWithin(release, span)) ?? texts[0]!
  const rest = [...parts]
  return text.replace(/%s/g, () => rest.shift() ?? '')
}

/** The releases that contain one of the texts of message `id`. */
export const releasesSaying = (id: MessageId): Release[] =>
  releases.filter((release) =>
    [...dumpMessages, ...otherMessages].some((message) => message.id === id && isWithin(release, message.span)),
  )

/** Names that 27 to 29 print for types that cannot be dumped. From 30 on, the message contains the number of the type. */
const kindWords: Readonly<Record<string, readonly string[]>> = {
  font: ['FONT'],
  thread: ['THREAD'],
  mutex: ['MUTEX'],
  condvar: ['CONDVAR'],
  'window configuration': ['WINDOW_CONFIGURATION'],
  'other?!': ['OTHER'],
  xwidget: ['XWIDGET'],
  'xwidget view': ['XWIDGET_VIEW'],
  'smuggled pointers': ['MISC_PTR', 'USER_PTR'],
  sqlite: ['SQLITE'],
  'module function': ['MODULE_FUNCTION'],
  'symbol with pos': ['SYMBOL_WITH_POS'],
  'weird pseudovector': ['TS_PARSER', 'TS_NODE', 'TS_COMPILED_QUERY'],
}

/** Types that could not be dumped before a release. */
const dumpedSince: Readonly<Record<string, Release>> = { TS_COMPILED_QUERY: '31' }

/** The releases that print this KIND in "unsupported object type in dump: KIND": words up to 29, and numbers from 30 on. */
export function releasesRefusing(kind: string): Release[] {
  const isNumbered = /^pseudovector type \d/.test(kind)
  const isWord = !isNumbered && kind !== 'font' && Object.hasOwn(kindWords, kind)
  const span: ReleaseSpan = isNumbered ? { since: '30' } : isWord ? { until: '29' } : {}
  return releases.filter((release) => isWithin(release, span))
}

/** The pseudovector types that the KIND in "unsupported object type in dump: KIND" stands for, by release. */
export function unsupportedTypes(kind: string): { readonly release: Release; readonly types: readonly string[] }[] {
  const number = /^pseudovector type (\d+)/.exec(kind)?.[1]
  // A backtrace may have shortened the text: `window configurat...`.
  const start = kind.endsWith('...') ? kind.slice(0, -3) : undefined
  const word = Object.keys(kindWords).find((each) => each === kind || (start !== undefined && each.startsWith(start)))
  const words = word === undefined ? [] : kindWords[word]!
  return releases.flatMap((release) => {
    const isDumped = (type: string) =>
      dumpedSince[type] !== undefined && isWithin(release, { since: dumpedSince[type] })
    const known = pvecNames(release)
    const isNumbered = isWithin(release, { since: '30' })
    // A font object has a name of its own in every release.
    const types =
      isNumbered && word !== 'font' ? (number === undefined ? [] : known.slice(Number(number)).slice(0, 1)) : words
    const present = types.filter((type) => known.includes(type) && !isDumped(type))
    return present.length === 0 ? [] : [{ release, types: present }]
  })
}
