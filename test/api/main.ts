/**
 * `npm run docs` renews the reports of the public surface, docs/api/*.api.md, and writes the API reference as a web site to
 * docs/api/html, which is not committed. It reads dist/, so build first.
 * @module
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { entryPoints, root, surfaceOf } from './surface.ts'

for (const entryPoint of entryPoints) writeFileSync(join(root, entryPoint.report), surfaceOf(entryPoint).report)

const app = await Application.bootstrapWithPlugins({
  name: 'pdmp',
  entryPoints: entryPoints.map(({ declarations }) => declarations.replace('./dist/', 'src/').replace('.d.ts', '.ts')),
  tsconfig: join(root, 'tsconfig.json'),
  out: join(root, 'docs/api/html'),
  readme: 'none',
  githubPages: false,
  disableSources: true,
  excludePrivate: true,
  treatWarningsAsErrors: false,
  validation: {
    invalidLink: false,
    notExported: false,
    rewrittenLink: false,
    unusedMergeModuleWith: false,
    notDocumented: false,
  },
})
const project = await app.convert()
if (project === undefined) process.exit(1)
await app.generateOutputs(project)
if (app.logger.hasErrors()) process.exit(1)
