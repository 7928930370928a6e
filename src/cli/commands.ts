/**
 * All commands of `pdmp`, grouped by the question that they answer, with summary and declaration. Only the declaration and the
 * code of the command that is run are loaded.
 * @module
 */
import type { CommandRow } from './command.ts'

const look = 'Look at a dump:'
const check = 'Check a dump:'
const explain = 'Explain what is in it:'
const change = 'Change a dump:'
const compare = 'Compare and convert:'
const learn = 'Learn:'

export const commands: Readonly<Record<string, CommandRow>> = {
  info: {
    group: look,
    summary: 'Show identity, header, counts of entries and lispsym.',
    load: async () => (await import('./commands/info.ts')).command,
  },
  explore: {
    group: look,
    summary: 'Show a dump in the browser.',
    load: async () => (await import('./commands/explore.ts')).command,
  },
  map: {
    group: look,
    summary: 'Show the owner of every byte of the file.',
    load: async () => (await import('./commands/map.ts')).command,
  },
  symbols: {
    group: look,
    summary: 'List symbols, each with its value and function.',
    load: async () => (await import('./commands/symbols.ts')).command,
  },
  show: {
    group: look,
    summary: 'Show one object: its fields, and how Emacs prints it.',
    load: async () => (await import('./commands/show.ts')).command,
  },
  disassemble: {
    group: look,
    summary: 'Print the byte-code of a function as Emacs does.',
    load: async () => (await import('./commands/disassemble.ts')).command,
  },
  strings: {
    group: look,
    summary: 'List Lisp strings, each with an owner.',
    load: async () => (await import('./commands/strings.ts')).command,
  },
  find: {
    group: look,
    summary: 'Find objects by type, size and text.',
    load: async () => (await import('./commands/find.ts')).command,
  },
  tables: {
    group: look,
    summary: 'List hash tables and obarrays, or check them.',
    load: async () => (await import('./commands/hash-tables.ts')).command,
  },
  get: {
    group: look,
    summary: 'Look up one key in a hash table or obarray.',
    load: async () => (await import('./commands/get.ts')).command,
  },
  objects: {
    group: look,
    summary: 'List where each Lisp object starts, and its type.',
    load: async () => (await import('./commands/tables.ts')).objectsCommand,
  },
  relocs: {
    group: look,
    summary: 'List the relocations of the dump.',
    load: async () => (await import('./commands/tables.ts')).relocsCommand,
  },
  'emacs-relocs': {
    group: look,
    summary: 'List what the loader writes into the executable.',
    load: async () => (await import('./commands/tables.ts')).emacsRelocsCommand,
  },
  doctor: {
    group: check,
    summary: 'Say whether an Emacs starts from its dump, without running it.',
    load: async () => (await import('./commands/doctor.ts')).command,
  },
  verify: {
    group: check,
    summary: 'Check the rules that Emacs relies on without checking.',
    load: async () => (await import('./commands/verify.ts')).command,
  },
  units: {
    group: check,
    summary: 'List the .eln files that a dump needs, and absent ones.',
    load: async () => (await import('./commands/units.ts')).command,
  },
  audit: {
    group: check,
    summary: 'List secrets that a dump carries, and code that it would run.',
    load: async () => (await import('./commands/audit.ts')).command,
  },
  attest: {
    group: check,
    summary: 'Pin a dump in a manifest, or check it against one.',
    load: async () => (await import('./commands/attest.ts')).command,
  },
  explain: {
    group: explain,
    summary: 'Explain a message of a failed dump or load, or a rule.',
    load: async () => (await import('./commands/explain.ts')).command,
  },
  size: {
    group: explain,
    summary: 'Show what is in a dump, by library, type and more.',
    load: async () => (await import('./commands/size.ts')).command,
  },
  libraries: {
    group: explain,
    summary: 'List loaded libraries, and what each of them holds.',
    load: async () => (await import('./commands/libraries.ts')).command,
  },
  retained: {
    group: explain,
    summary: 'Show a tree of the objects that keep the most bytes alive.',
    load: async () => (await import('./commands/retained.ts')).command,
  },
  duplicates: {
    group: explain,
    summary: 'List equal objects that a dump contains more than once.',
    load: async () => (await import('./commands/duplicates.ts')).command,
  },
  refs: {
    group: explain,
    summary: 'List what an object refers to, field by field.',
    load: async () => (await import('./commands/refs.ts')).command,
  },
  referrers: {
    group: explain,
    summary: 'List the objects that refer to an object.',
    load: async () => (await import('./commands/referrers.ts')).command,
  },
  path: {
    group: explain,
    summary: 'Show the shortest way from a root to an object.',
    load: async () => (await import('./commands/path.ts')).command,
  },
  where: {
    group: explain,
    summary: 'Show the object of an offset or address, and its Lisp path.',
    load: async () => (await import('./commands/where.ts')).command,
  },
  lookup: {
    group: explain,
    summary: 'Show whether an object starts at an offset.',
    load: async () => (await import('./commands/lookup.ts')).command,
  },
  scan: {
    group: explain,
    summary: 'Show which stack words keep dumped objects alive, and why.',
    load: async () => (await import('./commands/scan.ts')).command,
  },
  thaw: {
    group: explain,
    summary: 'Show hash tables as a load at one placement builds them.',
    load: async () => (await import('./commands/thaw.ts')).command,
  },
  pages: {
    group: explain,
    summary: 'Show which pages a load writes to, and how far pointers reach.',
    load: async () => (await import('./commands/pages.ts')).command,
  },
  mcp: {
    group: explain,
    summary: 'Serve dumps to a language model, read-only (MCP).',
    load: async () => (await import('./commands/mcp.ts')).mcpOf(commands),
  },
  set: {
    group: change,
    summary: 'Give a variable or a function another value.',
    load: async () => (await import('./commands/set.ts')).command,
  },
  redact: {
    group: change,
    summary: 'Overwrite text that matches, and move nothing.',
    load: async () => (await import('./commands/redact.ts')).command,
  },
  repair: {
    group: change,
    summary: 'Repair a dump that Emacs rejects as "incoherent".',
    load: async () => (await import('./commands/repair.ts')).command,
  },
  rewrite: {
    group: change,
    summary: 'Write the same dump with its objects in another order.',
    load: async () => (await import('./commands/rewrite.ts')).command,
  },
  normalize: {
    group: change,
    summary: 'Write the form that all builds of one source have.',
    load: async () => (await import('./commands/normalize.ts')).command,
  },
  prelink: {
    group: change,
    summary: 'Write a dump that needs no relocation at one placement.',
    load: async () => (await import('./commands/prelink.ts')).command,
  },
  embed: {
    group: change,
    summary: 'Append a dump to an executable.',
    load: async () => (await import('./commands/embed.ts')).embedCommand,
  },
  extract: {
    group: change,
    summary: 'Extract the dump that `embed` appended.',
    load: async () => (await import('./commands/embed.ts')).extractCommand,
  },
  diff: {
    group: compare,
    summary: 'Show what differs between two dumps, as Lisp sees it.',
    load: async () => (await import('./commands/diff.ts')).command,
  },
  repro: {
    group: compare,
    summary: 'Say why two builds of one source differ.',
    load: async () => (await import('./commands/repro.ts')).command,
  },
  textconv: {
    group: compare,
    summary: 'Print a dump as sorted text, for git and diffoscope.',
    load: async () => (await import('./commands/textconv.ts')).command,
  },
  export: {
    group: compare,
    summary: 'Write a dump in the format of another tool.',
    load: async () => (await import('./commands/export.ts')).command,
  },
  report: {
    group: compare,
    summary: 'Write one page that shows a dump in a browser.',
    load: async () => (await import('./commands/report.ts')).command,
  },
  decode: {
    group: compare,
    summary: 'Write the whole dump as a JSON document.',
    load: async () => (await import('./commands/decode.ts')).command,
  },
  encode: {
    group: compare,
    summary: 'Write the dump that a JSON document describes.',
    load: async () => (await import('./commands/encode.ts')).command,
  },
  relocate: {
    group: compare,
    summary: 'Write the dump as it is in memory after a load.',
    load: async () => (await import('./commands/relocate.ts')).command,
  },
  tour: {
    group: learn,
    summary: 'Show what pdmp knows about a dump on one screen.',
    load: async () => (await import('./commands/tour.ts')).command,
  },
  lab: {
    group: learn,
    summary: "Try the ideas of the 2018 talk on Emacs's portable dumper.",
    load: async () => (await import('./commands/lab.ts')).command,
  },
  completion: {
    group: learn,
    summary: 'Print a script that completes the words of pdmp in a shell.',
    load: async () => (await import('./commands/completion.ts')).completionOf(commands),
  },
}
