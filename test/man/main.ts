/**
 * `npx tsx test/man/main.ts` writes man/ anew; test/cli/manual.test.ts compares.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commands } from '../../src/cli/commands.ts'
import { manualCommands } from '../../src/cli/manual.ts'
import { manPages } from '../../src/cli/render/man-page.ts'
import { version } from '../../src/cli/version.ts'

const folder = fileURLToPath(new URL('../../man/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, page] of manPages(version, await manualCommands(commands))) writeFileSync(join(folder, name), page)
