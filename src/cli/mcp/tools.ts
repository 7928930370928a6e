/**
 * The tools of `pdmp mcp`. Each is a command of `pdmp` that only reads, with `--json`.
 * @module
 */
import { type SizeSource, sizeSources } from '../../analyse.ts'

/** The JSON Schema of one argument of a tool. */
export interface Property {
  /** Whether it is one of the dumps of the server. `listedTools` replaces this by their names. */
  readonly isDump?: true
  readonly type: 'string' | 'integer' | 'boolean' | 'array'
  readonly description: string
  readonly enum?: readonly string[]
  readonly default?: string | number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: { readonly type: 'string'; readonly enum: readonly string[] }
}

/** The arguments of a call, valid by the schema of the tool. */
export interface ToolArguments {
  readonly file?: string
  readonly old?: string
  readonly new?: string
  readonly base?: string
  readonly match?: string
  readonly object?: string
  readonly library?: string
  readonly by?: readonly SizeSource[]
  readonly retained?: boolean
  readonly depth?: number
  readonly length?: number
  readonly only?: string
}

export interface Tool {
  readonly name: string
  readonly description: string
  readonly properties: Readonly<Record<string, Property>>
  readonly required: readonly string[]
  /** The command line without `pdmp` and `--json`. Text that the client gives stands behind `--`, or is one word with its option. */
  readonly commandLine: (given: ToolArguments) => readonly string[]
  /** Whether the command takes `--emacs`. */
  readonly usesNames: boolean
}

const dump = (description: string): Property => ({ type: 'string', isDump: true, description })

const file = dump('The dump. Default: the first one.')

const object: Property = {
  type: 'string',
  description: 'The name of a symbol, or @ and an offset where an object starts, such as @0x473310.',
}

/** One word, so that a value that begins with a hyphen is no option. */
const option = (name: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [`--${name}=${value}`]

/** What a client can ask. A call without `file` is about the first dump of the server. */
export const tools: readonly Tool[] = [
  {
    name: 'info',
    description:
      'Identify a dump: the Emacs release, byte order and word sizes, the fingerprint of its executable, and how many objects and relocations it has.',
    properties: { file },
    required: [],
    commandLine: (given) => ['info', '--', given.file!],
    usesNames: false,
  },
  {
    name: 'verify',
    description: 'Check the rules that Emacs relies on without checking. Lists each broken rule with offset and path.',
    properties: { file },
    required: [],
    commandLine: (given) => ['verify', '--', given.file!],
    usesNames: false,
  },
  {
    name: 'symbol',
    description: 'Find symbols by name. Each comes with its value, its function and its flags.',
    properties: {
      file,
      match: {
        type: 'string',
        description: 'A regular expression of JavaScript, such as ^kill-ring-max$. (?i) in front ignores case.',
      },
    },
    required: ['match'],
    commandLine: (given) => ['symbols', '--', given.file!, given.match!],
    usesNames: true,
  },
  {
    name: 'object',
    description: 'Show one object: its type, its fields with their offsets, and its printed form.',
    properties: {
      file,
      object,
      depth: {
        type: 'integer',
        minimum: 0,
        maximum: 100,
        description: 'Print nested lists to this depth. Default: 5.',
      },
      length: {
        type: 'integer',
        minimum: 0,
        maximum: 10_000,
        description: 'Print this many elements of each list, and this many fields. Default: 30.',
      },
    },
    required: ['object'],
    commandLine: (given) => [
      'show',
      ...option('depth', given.depth),
      ...option('length', given.length),
      '--',
      given.file!,
      given.object!,
    ],
    usesNames: true,
  },
  {
    name: 'path',
    description:
      'Show what keeps an object alive: the shortest way from a root to it, as a Lisp expression and step by step.',
    properties: { file, object },
    required: ['object'],
    commandLine: (given) => ['path', '--', given.file!, given.object!],
    usesNames: true,
  },
  {
    name: 'size',
    description:
      'Show what the bytes of a dump belong to. Every byte is in one row. With base: what grew and what shrank.',
    properties: {
      file,
      by: {
        type: 'array',
        items: { type: 'string', enum: Object.keys(sizeSources) },
        description: 'What the rows are grouped by, the outermost first. Default: library.',
      },
      retained: {
        type: 'boolean',
        description: 'Also count the bytes that would be freed with the objects of a row.',
      },
      base: dump('An older dump to compare with.'),
    },
    required: [],
    commandLine: (given) => [
      'size',
      ...option('by', given.by === undefined || given.by.length === 0 ? undefined : given.by.join(',')),
      ...(given.retained ? ['--retained'] : []),
      ...option('base', given.base),
      '--',
      given.file!,
    ],
    usesNames: true,
  },
  {
    name: 'libraries',
    description:
      'List the Lisp libraries that are loaded in a dump, with the bytes that each keeps; or the contents of one of them.',
    properties: {
      file,
      library: { type: 'string', description: 'A file of load-history, or its name without directories and ending.' },
    },
    required: [],
    commandLine: (given) => ['libraries', '--', given.file!, ...(given.library === undefined ? [] : [given.library])],
    usesNames: true,
  },
  {
    name: 'diff',
    description:
      'Show what differs between two dumps as Lisp sees it: libraries, features, symbols, variables, functions, buffers and sizes.',
    properties: {
      old: dump('The older dump.'),
      new: dump('The dump to compare it with.'),
      only: {
        type: 'string',
        enum: ['symbols', 'variables', 'functions', 'libraries', 'buffers', 'sizes'],
        description: 'One part of the differences. Default: all.',
      },
    },
    required: ['old', 'new'],
    commandLine: (given) => ['diff', ...option('only', given.only), '--', given.old!, given.new!],
    usesNames: true,
  },
]
