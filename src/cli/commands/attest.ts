/** `pdmp attest`: pin a dump in a manifest, and check a dump against one. @module */
import { Argument, Option } from 'commander'
import { type FileDigest, type Manifest, type ManifestChange, manifestChanges, manifestOf } from '../../analyse.ts'
import { canonicalForm, type Dump, orderOf, PdmpError, proveNames, writeDump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { digestOf } from '../digest.ts'
import { ContextError } from '../failure.ts'
import { readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { fileArgument } from '../options.ts'
import { encodePieces, requireOutput, writeOutput } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { counted, grouped, visible } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'

export interface AttestOptions {
  json?: boolean
  output?: string
  check?: string
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), new Argument('[emacs]', 'the executable of the dump, to pin it too')],
  options: [
    new Option('-o, --output <manifest>', 'where to write the manifest; default: standard output').conflicts('check'),
    new Option('--check <manifest>', 'say what differs from this manifest'),
  ],
  description:
    'A manifest is a JSON document with version, fingerprint, sizes, features, libraries, counts and digests. All dumps ' +
    'of one Lisp state have the same canonical digest, even if their objects are in a different order.',
  examples: [
    ['attest emacs.pdmp /usr/bin/emacs -o manifest.json', 'pin a dump and its executable'],
    ['attest --check manifest.json emacs.pdmp /usr/bin/emacs', 'check that they are the pinned ones'],
  ],
  exits: {
    clean: 'the manifest is written, or nothing differs from it',
    findings: 'the dump differs from the manifest',
  },
  run: attest,
}

export async function attest(path: string, emacs: string | undefined, options: AttestOptions): Promise<Output> {
  const { check, output: out = '-' } = options
  const isText = isStandardOutput(out)
  if (check === undefined && !isText) requireOutput(out)
  if (check !== undefined) return checked(readManifest(check), check, path, emacs, options)
  const manifest = currentManifest(path, emacs, true)
  if (isText) return output(jsonDocument(manifest))
  const size = await writeOutput(out, encodePieces(jsonDocument(manifest)))
  if (options.json) return output(jsonDocument({ schema: 'pdmp/attest-written/1', size }))
  return output([`Wrote a manifest of ${counted(size, 'byte')}.\n`])
}

function currentManifest(path: string, emacs: string | undefined, isPinning: boolean) {
  const dump = openInput(path, { prove: proveNames })
  const executable = emacs === undefined ? null : executableDigest(emacs, isPinning ? dump : undefined)
  const canonical = canonicalForm(dump.graph)
  const canonicalSha256 = digestOf(writeDump(canonical, orderOf(canonical, 'preserve')))
  return manifestOf(dump, { ...fileDigest(dump.bytes), canonicalSha256 }, executable)
}

const fileDigest = (bytes: Uint8Array): FileDigest => ({ size: bytes.length, sha256: digestOf(bytes) })

/** The digest of an executable, which must be that of `dump` if a dump is given. */
function executableDigest(path: string, dump: Dump | undefined): FileDigest {
  const bytes = readBytes(path)
  try {
    dump?.withExecutable(bytes)
  } catch (error) {
    throw new ContextError(error, { file: path })
  }
  return fileDigest(bytes)
}

function readManifest(path: string): unknown {
  const text = Buffer.from(readBytes(path)).toString()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw noManifest(path, new PdmpError('document-syntax', { path: 'manifest', offset: 0 }, 'no JSON', { cause }))
  }
}

const noManifest = (file: string, error: unknown): ContextError =>
  new ContextError(error, { file, advice: 'Give a manifest that `pdmp attest FILE -o MANIFEST` wrote.' })

function checked(
  pinned: unknown,
  check: string,
  path: string,
  emacs: string | undefined,
  options: AttestOptions,
): Output {
  const manifest = currentManifest(path, emacs, false)
  const changes = changesSince(pinned, check, manifest)
  const same = changes.length === 0
  const exitCode = same ? ExitCode.clean : ExitCode.findings
  const notes = notesOn(changes)
  if (options.json) {
    return { text: jsonDocument({ schema: 'pdmp/attest-check/1', same, changes }), exitCode, notes }
  }
  return { text: same ? ['same: the dump matches the manifest\n'] : changes.map(changeText), exitCode, notes }
}

function changesSince(pinned: unknown, check: string, manifest: Manifest): ManifestChange[] {
  try {
    return manifestChanges(pinned, manifest)
  } catch (error) {
    throw noManifest(check, error)
  }
}

function notesOn(changes: readonly ManifestChange[]): string[] {
  const isChanged = (name: string) => changes.some(({ field }) => field === name)
  if (!isChanged('dump.sha256') || isChanged('dump.canonicalSha256')) return []
  return ['The canonical form is the same: only the order of objects, or bytes that Emacs never reads, differ.']
}

/** Most names in a line. The others are counted. */
const MOST_NAMES = 12

function changeText(change: ManifestChange): string {
  if ('old' in change) return `${visible(change.field)}: ${valueText(change.old)} → ${valueText(change.new)}\n`
  const parts = (['added', 'removed'] as const).flatMap((verb) => {
    const names = change[verb]
    if (names.length === 0) return []
    const rest = names.length - MOST_NAMES
    const shown = names.slice(0, MOST_NAMES).map(visible).join(' ')
    return [`${verb} ${shown}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`]
  })
  return `${visible(change.field)}: ${parts.join('; ')}\n`
}

const valueText = (value: string | number | null): string => (value === null ? 'none' : visible(String(value)))
