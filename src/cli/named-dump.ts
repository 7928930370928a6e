/**
 * A dump with the names that it does not have itself: those of its executable, where the user gives one or one is found, else
 * those that are proved.
 * @module
 */
import { type Dump, proveNames } from '../index.ts'
import { ContextError } from './failure.ts'
import { readBytes } from './files.ts'
import { filesWith } from './find-emacs.ts'
import { openInput } from './input.ts'
import { visible } from './render/text.ts'

export interface NamesOptions {
  json?: boolean
  /** The path of an executable. False disables the search. */
  emacs?: string | false
}

export interface NamedDump {
  readonly dump: Dump
  /** The path of the executable that supplies names, given or found. */
  readonly executable: string | undefined
}

/** Open the dump at `path`, with the names of the given or found executable. */
export function openNamed(path: string, options: NamesOptions): NamedDump {
  return named(openInput(path, { prove: proveNames }), path, options)
}

export interface PairOptions extends NamesOptions {
  /** The path of the executable of the old dump. */
  oldEmacs?: string
}

/** Open two dumps. Both have the names of one executable if both belong to it. */
export function openPair(oldPath: string, newPath: string, options: PairOptions): readonly [Dump, Dump] {
  const old = openInput(oldPath, { prove: proveNames })
  const { dump, executable } = openNamed(newPath, options)
  const { json, oldEmacs, emacs } = options
  if (oldEmacs !== undefined) return [withNames(old, { emacs: oldEmacs }), dump]
  if (emacs === false) return [old, dump]
  const isOne = Buffer.from(old.image.fingerprint).equals(dump.image.fingerprint)
  if (isOne) return [executable === undefined ? old : withNames(old, { emacs: executable }), dump]
  return [named(old, oldPath, json === undefined ? {} : { json }).dump, dump]
}

function named(dump: Dump, path: string, options: NamesOptions): NamedDump {
  if (options.emacs !== undefined) return { dump: withNames(dump, options), executable: options.emacs || undefined }
  return withFoundNames(dump, path, options) ?? { dump, executable: undefined }
}

/** Add the names of the executable that `--emacs` gives, if it does. */
export function withNames(dump: Dump, { emacs }: NamesOptions): Dump {
  if (emacs === undefined || emacs === false) return dump
  const bytes = readBytes(emacs)
  try {
    return dump.withExecutable(bytes)
  } catch (error) {
    throw new ContextError(error, { file: emacs })
  }
}

/** Add the names of the executable of the dump, if one is found and can be read. */
function withFoundNames(dump: Dump, path: string, { json }: NamesOptions): NamedDump | undefined {
  for (const executable of filesWith(dump.image.fingerprint, path, process.env)) {
    try {
      const named = withNames(dump, { emacs: executable })
      const note = `with the names of ${executable}, which has the fingerprint of the dump (--no-emacs: without)`
      process.stderr.write(json ? `${JSON.stringify({ schema: 'pdmp/note/1', note })}\n` : `pdmp: ${visible(note)}\n`)
      return { dump: named, executable }
    } catch (error) {
      // Skip a file that cannot be read as an executable, such as a copy of the dump. The user did not name it.
      if (!(error instanceof ContextError)) throw error
    }
  }
  return undefined
}
