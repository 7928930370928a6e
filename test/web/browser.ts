/**
 * A browser for tests of the explorer: Chromium, which opens reports from the disk, as a user does.
 *
 * Each page records what must never happen: requests, errors on the console, exceptions.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { pdmp } from '../cli/run.ts'
import { corpusPath } from '../corpus/corpus.ts'
import { startChromium } from './chromium.ts'

export { skipWithoutBrowser } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-web-'))
let browser: Browser | undefined
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Milliseconds after which a page does not answer any more. Machines that run other tests, too, are slow. */
const PATIENCE = 120_000

/** Sizes that every view must fit. */
export const wide = { width: 1280, height: 800 } as const
export const phone = { width: 390, height: 844 } as const

export interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** The fragment: `#object?at=0x1f80`. */
  readonly fragment?: string
}

/** A page of the explorer, and what it did that it must not do. */
export interface OpenPage {
  readonly page: Page
  /** Requests other than those for the page itself and files below it, messages of the console that are no information, exceptions. */
  readonly faults: string[]
}

/** Write a report with `pdmp report`. `args` are its arguments besides `-o`. */
export function reportOf(...args: readonly string[]): string {
  const path = join(folder, `${reports++}.html`)
  const { status, stderr } = pdmp(['report', ...args, '-o', path])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return path
}
let reports = 0

const known = new Map<string, string>()

/** The page itself, as the static site has it: without a dump. */
export const emptyPage = fileURLToPath(new URL('../../dist/web/explorer.html', import.meta.url))

/** A report of a dump of the corpus, written once. */
export function corpusReport(name: string, old?: string): string {
  const key = `${name} ${old}`
  const names = old === undefined ? [name] : [name, old]
  const path = known.get(key) ?? reportOf(...names.map((each) => corpusPath(each, 'dump.pdmp.br')))
  known.set(key, path)
  return path
}

/** Open a page from the disk. Close its context, or let `afterAll` close the browser. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenPage> {
  return openUrl(pathToFileURL(path).href, options)
}

async function started(): Promise<Browser> {
  browser ??= await startChromium()
  return browser
}

export async function openUrl(
  url: string,
  { size = wide, colorScheme = 'light', fragment = '' }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await (await started()).newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    // `pdmp explore` has its files below the secret path of the page.
    if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) faults.push(`request: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  await page.goto(`${url}${fragment}`)
  return { page, faults }
}

/** Wait until the view has all its answers. */
export async function settled({ page }: OpenPage): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.busy, [aria-busy=true]') === null)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds against WCAG 2.2 AA: rule and elements. */
export async function accessibilityFaults({ page }: OpenPage): Promise<string[]> {
  // The policy of the page forbids scripts that are not its own. The debugger of the browser is not bound by it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // The skip link is a button. The rule takes for one each link of the navigation that is scrolled out of sight.
    const rules = { 'skip-link': { enabled: false } }
    const { violations } = await axe.run(document, { runOnly: tags, rules })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}

/**
 * One page for the tests of a file: a real dump takes seconds to open, and sizes and differences are computed once. Each test comes
 * from another view, so that it finds its view as after a link.
 */
export function sharedPage(report: () => string): (fragment: string) => Promise<OpenPage> {
  let opened: Promise<OpenPage> | undefined
  return async (fragment) => {
    opened ??= openPage(report(), { fragment: '#units' })
    const open = await opened
    await visit(open, '#units')
    await visit(open, fragment)
    return open
  }
}

/** Follow a link to a view, and wait until it has all its answers. */
export async function visit(open: OpenPage, fragment: string): Promise<void> {
  const { page } = open
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  const title = fragment.startsWith('#units') ? 'Native units' : undefined
  if (title !== undefined) await page.getByRole('heading', { name: title }).waitFor()
  else await page.getByRole('heading', { name: 'Native units' }).waitFor({ state: 'detached' })
  await settled(open)
}

/** Expect a view to be sound in both sizes and both colour schemes. axe sees each size and each scheme once. */
export async function expectSoundEverywhere(open: OpenPage): Promise<void> {
  const { page } = open
  for (const [size, colorScheme, isSeenByAxe] of [
    [phone, 'light', false],
    [phone, 'dark', true],
    [wide, 'dark', false],
    [wide, 'light', true],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await expectSound(open, isSeenByAxe)
  }
}

/** Expect a page to be settled, accessible, as wide as its window, and without a fault. */
export async function expectSound(open: OpenPage, isSeenByAxe = true): Promise<void> {
  await settled(open)
  if (isSeenByAxe) expect(await accessibilityFaults(open)).toEqual([])
  const overflow = await open.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels by which the page is wider than its window').toBe(0)
  expect(open.faults).toEqual([])
}

/** Width of the pictures to compare, in pixels: text is too small in them to differ by its font. */
const SMALL = 160
/** Of 255, by which a channel of a pixel may differ; beyond it the pixel counts. */
const MOST_BY_PIXEL = 40
/** Share of pixels that may differ more, such as rows that are a pixel higher in another font. */
const MOST_PIXELS = 0.08

const pictureOf = (name: string): string => fileURLToPath(new URL(`screenshots/${name}.png`, import.meta.url))

/**
 * Compare a page, without its text, with test/web/screenshots/NAME.png. `PDMP_SCREENSHOTS=update` writes that file anew; look at
 * it before you commit it. Both pictures are small and compared in the browser, so that no font matters.
 */
export async function expectLook(open: OpenPage, name: string): Promise<void> {
  const isUpdate = process.env['PDMP_SCREENSHOTS'] === 'update'
  if (isUpdate) writeFileSync(pictureOf(name), await pictureWithoutText(open))
  expect(await shareUnlike(open, name), `share of pixels unlike ${name}.png`).toBeLessThan(MOST_PIXELS)
}

/** The share of pixels of a page that are unlike a picture. */
export async function shareUnlike(open: OpenPage, name: string): Promise<number> {
  return differingShare(readFileSync(pictureOf(name)), await pictureWithoutText(open))
}

async function pictureWithoutText({ page }: OpenPage): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    const transparent = 'color: transparent !important; caret-color: transparent !important'
    sheet.replaceSync(`* { ${transparent} } ::marker { ${transparent} }`)
    document.adoptedStyleSheets = [sheet]
  })
  return smaller(await page.screenshot({ animations: 'disabled' }))
}

const dataUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/** A blank page, on which the browser decodes and scales pictures. */
async function onBlankPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const context = await (await started()).newContext()
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

async function smaller(png: Uint8Array): Promise<Buffer> {
  const url = await onBlankPage((page) =>
    page.evaluate(
      async ([source, width]) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = width
        canvas.height = Math.round((image.height * width) / image.width)
        const context = canvas.getContext('2d')!
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return canvas.toDataURL('image/png')
      },
      [dataUrl(png), SMALL] as const,
    ),
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

async function differingShare(a: Uint8Array, b: Uint8Array): Promise<number> {
  return onBlankPage((page) =>
    page.evaluate(
      async ([urls, most]) => {
        const [first, second] = await Promise.all(
          urls.map(async (url) => {
            const image = new Image()
            image.src = url
            await image.decode()
            const canvas = document.createElement('canvas')
            canvas.width = image.width
            canvas.height = image.height
            const context = canvas.getContext('2d')!
            context.drawImage(image, 0, 0)
            return context.getImageData(0, 0, image.width, image.height)
          }),
        )
        if (first!.width !== second!.width || first!.height !== second!.height) return 1
        let pixels = 0
        for (let i = 0; i < first!.data.length; i += 4) {
          const isFar = [0, 1, 2].some(
            (channel) => Math.abs(first!.data[i + channel]! - second!.data[i + channel]!) > most,
          )
          if (isFar) pixels++
        }
        return pixels / (first!.width * first!.height)
      },
      [[dataUrl(a), dataUrl(b)], MOST_BY_PIXEL] as const,
    ),
  )
}
