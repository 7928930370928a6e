/**
 * The public surface as text: for each entry point of the package with declarations in dist/, a report of every exported
 * name with its type. A committed report makes a change of the surface visible in review.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const { exports } = createRequire(import.meta.url)('../../package.json') as {
  exports: Record<string, string | { readonly types?: string }>
}

export interface EntryPoint {
  /** As a program imports it: `pdmp`, `pdmp/machine`. */
  readonly specifier: string
  /** From the root of the repository. */
  readonly declarations: string
  /** The committed report, from the root of the repository. */
  readonly report: string
}

export const entryPoints: readonly EntryPoint[] = Object.entries(exports).flatMap(([path, target]) => {
  const declarations = typeof target === 'string' ? undefined : target.types
  if (!declarations?.startsWith('./dist/') || declarations.includes('*')) return []
  const specifier = join('pdmp', path)
  return [{ specifier, declarations, report: `docs/api/${specifier.replaceAll('/', '-')}.api.md` }]
})

export interface Surface {
  /** Every exported name with its type, and a note at those without a doc comment. */
  readonly report: string
  /** Exported names, ascending. */
  readonly names: readonly string[]
  /** Types that exported names refer to and that this entry point does not export. Another one must. */
  readonly foreign: readonly string[]
}

const silent = { logLevel: ExtractorLogLevel.None }
const made = new Map<string, Surface>()

/** The surface of an entry point, made from dist/. */
export function surfaceOf({ declarations, specifier }: EntryPoint): Surface {
  const known = made.get(specifier)
  if (known !== undefined) return known
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-api-'))
  try {
    const name = specifier.replaceAll('/', '-')
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, declarations),
        newlineKind: 'lf',
        compiler: { overrideTsconfig },
        apiReport: { enabled: true, reportFileName: name, reportFolder: folder, reportTempFolder: folder },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: silent },
          extractorMessageReporting: { default: silent },
          tsdocMessageReporting: { default: silent },
        },
      },
    })
    const foreign = new Set<string>()
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true
        if (message.messageId !== 'ae-forgotten-export') return
        foreign.add(/symbol "([^"]+)"/.exec(message.text)![1]!)
      },
    })
    const report = readFileSync(join(folder, `${name}.api.md`), 'utf8')
    const names = [
      ...report.matchAll(/^export (?:declare |abstract )*(?:class|const|function|interface|type) (\w+)/gm),
    ].map(([, each]) => each!)
    const surface = { report, names: [...new Set(names)].sort(), foreign: [...foreign].sort() }
    made.set(specifier, surface)
    return surface
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const overrideTsconfig = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    types: ['node'],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  files: entryPoints.map(({ declarations }) => declarations),
}
