/**
 * `npx tsx test/man/main.ts` writes man/pdmp.1 anew; test/cli/manual.test.ts compares.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commands } from '../../src/cli/commands.ts'
import { manualCommands } from '../../src/cli/manual.ts'
import { manPage } from '../../src/cli/render/man-page.ts'
import { version } from '../../src/cli/version.ts'

const page = fileURLToPath(new URL('../../man/pdmp.1', import.meta.url))
mkdirSync(fileURLToPath(new URL('../../man', import.meta.url)), { recursive: true })
writeFileSync(page, manPage(version, await manualCommands(commands)))
