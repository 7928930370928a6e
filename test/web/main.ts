/**
 * `npx tsx test/web/main.ts` renews the screenshots of README.md, in docs/images: views of the dump that its examples use.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pdmp } from '../cli/run.ts'
import { readDump } from '../corpus/corpus.ts'
import { startChromium } from './chromium.ts'

/** Pictures, each with the symbol whose page it shows, if it is not the overview. */
const pictures: readonly { name: string; symbol?: string; colorScheme: 'light' | 'dark' }[] = [
  { name: 'explorer-overview', colorScheme: 'light' },
  { name: 'explorer-object', symbol: 'kill-ring-max', colorScheme: 'dark' },
]

const images = fileURLToPath(new URL('../../docs/images', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pdmp-pictures-'))
const [dump, page] = [join(folder, 'emacs.pdmp'), join(folder, 'emacs.html')]
writeFileSync(dump, readDump('bookworm-amd64'))
const { status, stderr } = pdmp(['report', dump, '-o', page])
if (status !== 0) throw new Error(stderr)
mkdirSync(images, { recursive: true })
const browser = await startChromium()
try {
  for (const { name, symbol, colorScheme } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme })
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(page).href)
    await tab.locator('main h1').waitFor()
    if (symbol !== undefined) {
      await tab.keyboard.press('/')
      await tab.keyboard.type(symbol)
      await tab.getByRole('option').first().click({ timeout: 0 })
      await tab.waitForURL(/#object/)
    }
    await tab.waitForFunction(() => document.querySelector('.busy, [aria-busy=true]') === null, null, { timeout: 0 })
    await tab.mouse.move(0, 0)
    await tab.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' })
    await context.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
