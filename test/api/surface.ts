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

const silent = { logLevel: ExtractorLogLevel.None }

/** The report of an entry point, made from dist/. */
export function reportOf({ declarations, specifier }: EntryPoint): string {
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
        apiReport: {
          enabled: true,
          reportFileName: name,
          reportFolder: folder,
          reportTempFolder: folder,
          includeForgottenExports: true,
        },
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
    Extractor.invoke(config, { localBuild: true, messageCallback: (message) => (message.handled = true) })
    return readFileSync(join(folder, `${name}.api.md`), 'utf8')
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
