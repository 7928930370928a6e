/**
 * A browser for tests of the explorer: Chromium, which opens reports from the disk, as a user does.
 *
 * Each page records what must never happen: requests, errors on the console, exceptions.
 * @module
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { pdmp } from '../cli/run.ts'
import { corpusPath } from '../corpus/corpus.ts'

const candidates = [
  process.env['PDMP_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The executable of a Chromium on this machine. */
export const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** True, after saying so on standard error, if there is no browser: its absence must not look like a passed test. */
export function skipWithoutBrowser(what: string): boolean {
  if (executablePath !== undefined) return false
  process.stderr.write(`\nSKIPPED: ${what}: no Chromium; install chromium, or name one with PDMP_CHROMIUM\n`)
  return true
}

const folder = mkdtempSync(join(tmpdir(), 'pdmp-web-'))
let browser: Browser | undefined
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

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
  /** Requests other than that for the page itself, messages of the console that are no information, exceptions. */
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

export async function openUrl(
  url: string,
  { size = wide, colorScheme = 'light', fragment = '' }: OpenOptions = {},
): Promise<OpenPage> {
  browser ??= await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !/^(blob|data):/.test(request.url()))
      faults.push(`request: ${request.url()}`)
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
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}

/** Expect a page to be settled, accessible, as wide as its window, and without a fault. */
export async function expectSound(open: OpenPage): Promise<void> {
  await settled(open)
  expect(await accessibilityFaults(open)).toEqual([])
  const overflow = await open.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels by which the page is wider than its window').toBe(0)
  expect(open.faults).toEqual([])
}
