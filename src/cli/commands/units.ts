/** `pdmp units`: list the .eln files that Emacs opens when it starts from a dump, and mark missing ones. @module */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { type ResolvedUnit, resolveUnits, type Unit, unitOfOtherVersion, unitsOf } from '../../analyse.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { fileExists } from '../files.ts'
import { hostFiles } from '../host-files.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { visible } from '../render/text.ts'

const schema = 'pdmp/units/1'

interface CheckedUnit extends ResolvedUnit {
  /** The same file in a sibling directory, in case its directory was renamed. */
  readonly elsewhere: string | null
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: emacsOptions(),
  description: 'They are the files of native code that Emacs opens when it starts from the dump.',
  examples: [
    ['units emacs.pdmp', 'see which files of native code a dump needs'],
    ['units emacs.pdmp --emacs emacs', 'see which of them are absent for an executable'],
  ],
  exits: { clean: 'all files are there', findings: 'a file is absent, or Emacs would call the dump incoherent' },
  run: units,
}

export function units(path: string, options: NamesOptions): Output {
  const { dump, executable } = openNamed(path, options)
  const found = unitsOf(dump.heap, dump.names)
  if (executable === undefined) {
    const notes =
      found.length === 0
        ? []
        : ['no executable: --emacs EXECUTABLE says which of the names Emacs opens, and which are there']
    const exitCode = found.some(({ incoherent }) => incoherent !== null) ? ExitCode.findings : ExitCode.clean
    const text = options.json ? jsonDocument({ schema, executable: null, names: null, units: found }) : listing(found)
    return { text, exitCode, notes }
  }
  // Emacs resolves symbolic links in its own name before it takes the directory.
  const directory = join(dirname(realpathSync(executable)), '/')
  const resolved = resolveUnits(found, directory, fileExists)
  const checked: CheckedUnit[] = resolved.units.map((unit) => ({ ...unit, elsewhere: elsewhere(unit) }))
  const exitCode = checked.every(({ isThere }) => isThere) ? ExitCode.clean : ExitCode.findings
  if (!options.json) return output(report(checked, resolved.names), exitCode)
  return output(jsonDocument({ schema, executable, names: resolved.names, units: checked }), exitCode)
}

/** Find `native-lisp/HASH/preloaded/x.eln` under another HASH. */
const elsewhere = ({ path, isThere }: ResolvedUnit): string | null =>
  path === null || isThere ? null : (unitOfOtherVersion(normalize(path), hostFiles) ?? null)

function* listing(found: readonly Unit[]): Generator<string> {
  for (const { installed, buildTree, incoherent } of found) {
    if (incoherent === null) yield `${visible(installed ?? '?')}\t${visible(buildTree ?? '?')}\n`
    else yield `${visible(incoherent)}\tincoherent: one name, not a pair\n`
  }
}

function* report(checked: readonly CheckedUnit[], names: 'installed' | 'build tree'): Generator<string> {
  for (const { path, incoherent, isThere } of checked) {
    const state = incoherent !== null ? 'incoherent' : isThere ? 'there' : 'absent'
    yield `${state}\t${visible(incoherent ?? path ?? '?')}\n`
  }
  const incoherent = checked.filter((unit) => unit.incoherent !== null).length
  const absent = checked.filter((unit) => unit.incoherent === null && !unit.isThere)
  if (checked.length === 0) yield 'The dump has no native compilation units: Emacs opens no .eln file for it.\n'
  else
    yield `\n${checked.length - incoherent - absent.length} of ${checked.length} .eln files are there, by their ${names} names.\n`
  if (incoherent > 0)
    yield `Emacs ends at the first incoherent unit. \`pdmp repair FILE -o NEW\` makes pairs of the names.\n`
  if (absent.length > 0) yield* advice(absent, names)
}

function* advice(absent: readonly CheckedUnit[], names: 'installed' | 'build tree'): Generator<string> {
  const moved = absent.filter((unit) => unit.elsewhere !== null)
  yield `Emacs ends at ${visible(absent[0]!.path ?? '?')}.\n`
  if (names === 'build tree') {
    yield 'It takes the names of the build tree because the first unit is not where it was installed.\n'
  }
  for (const { path, elsewhere: place, installed } of absent) {
    const wanted = installed ?? path ?? ''
    yield place === null
      ? `  ${visible(basename(wanted))}: install it again with the package of Emacs, or dump again\n`
      : `  ${visible(basename(wanted))}: it is at ${visible(place)}\n`
  }
  if (moved.length === 0) return
  const [{ path, elsewhere: place }] = moved as [CheckedUnit]
  yield `Give its directory back its name: mv ${visible(dirname(dirname(place!)))} ${visible(dirname(dirname(path!)))}\n`
}
