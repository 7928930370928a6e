/**
 * `npx tsx test/web/opening/main.ts [DUMP] [ROUNDS]` measures how the explorer opens a dump, in Chromium: from a report on the
 * disk, and from `pdmp explore`.
 *
 * - First view: milliseconds of the clock until a picture is drawn that has the heading of the overview, and until no answer
 *   is missing.
 * - Tasks of the main thread, from a trace: the longest by the clock, and the longest by the processor time of the thread, which
 *   other programs on the machine do not lengthen.
 *
 * Medians of the rounds. Nothing here is asserted in tests. `dist/` must be built.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { explore } from '../../cli/explore.ts'
import { pdmp } from '../../cli/run.ts'
import { readDump } from '../../corpus/corpus.ts'
import { startChromium } from '../chromium.ts'

/** An event of a trace of Chromium. Times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly [key: string]: unknown } }
}

/** A task of the main thread, in milliseconds. */
interface Task {
  readonly at: number
  readonly clock: number
  readonly processor: number
  /** What it did: the longest events within it. */
  readonly parts: readonly string[]
}

interface Opening {
  readonly first: number
  readonly whole: number
  /** The longest by processor time first. */
  readonly tasks: readonly Task[]
}

/** When the heading was drawn, and when no answer was missing any more. */
const watch = `
  globalThis.opening = {}
  const look = () => {
    const { opening } = globalThis
    if (opening.first === undefined && document.querySelector('main h1')) {
      opening.first = NaN
      requestAnimationFrame(() => setTimeout(() => { opening.first = performance.now() }))
    }
    if (opening.first > 0 && document.querySelector('.busy, [aria-busy=true]') === null) opening.whole ??= performance.now()
    if (opening.whole === undefined) setTimeout(look, 10)
  }
  addEventListener('DOMContentLoaded', look)
  look()
`

async function trace(session: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const categories = ['toplevel', 'devtools.timeline', 'v8', 'blink', '__metadata'].join(',')
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  await during()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return events
}

/** The tasks of the main thread of the page at `url`, the longest first. */
function tasksOf(events: readonly TraceEvent[], url: string): Task[] {
  // Chromium draws its own window with renderers, too.
  const isOfPage = ({ args }: TraceEvent) => JSON.stringify(args ?? {}).includes(url)
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const own = mains
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid && event.dur !== undefined))
    .find((ofThread) => ofThread.some(isOfPage))!
  const start = own.reduce((least, { ts }) => Math.min(least, ts), Number.POSITIVE_INFINITY)
  const isTask = ({ name }: TraceEvent) => name.endsWith('RunTask')
  return own
    .filter(isTask)
    .map((task) => ({
      at: (task.ts - start) / 1000,
      clock: task.dur! / 1000,
      processor: (task.tdur ?? 0) / 1000,
      parts: own
        .filter((event) => !isTask(event) && event.ts >= task.ts && event.ts < task.ts + task.dur!)
        .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
        .slice(0, 6)
        .map(({ name, tdur = 0 }) => `${name} ${(tdur / 1000).toFixed(0)}`),
    }))
    .toSorted((a, b) => b.processor - a.processor)
}

async function openOnce(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page: Page = await context.newPage()
  await page.addInitScript(watch)
  const session = await browser.newBrowserCDPSession()
  let times: { first: number; whole: number } | undefined
  const events = await trace(session, async () => {
    await page.goto(url, { waitUntil: 'commit', timeout: 0 })
    const isWhole = () => (globalThis as unknown as { opening: { whole?: number } }).opening.whole !== undefined
    await page.waitForFunction(isWhole, undefined, { timeout: 0, polling: 200 })
    times = await page.evaluate('globalThis.opening')
  })
  await session.detach()
  await context.close()
  return { ...times!, tasks: tasksOf(events, url) }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const ms = (value: number): string => `${value.toFixed(0)} ms`

const [name = 'trixie-amd64', rounds = '7'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'pdmp-opening-'))
const browser = await startChromium()
try {
  const [dump, report] = [join(folder, 'emacs.pdmp'), join(folder, 'emacs.html')]
  writeFileSync(dump, readDump(name))
  const { status, stderr } = pdmp(['report', dump, '-o', report])
  if (status !== 0) throw new Error(stderr)
  const exploring = await explore([dump])
  try {
    for (const [what, url] of [
      ['report', pathToFileURL(report).href],
      ['explore', exploring.line],
    ] as const) {
      const openings: Opening[] = []
      for (let round = 0; round < Number(rounds); round++) openings.push(await openOnce(browser, url))
      const medianOf = (of: (opening: Opening) => number) => ms(median(openings.map(of)))
      console.log(
        `${what}: first view ${medianOf(({ first }) => first)}, all answers ${medianOf(({ whole }) => whole)}`,
      )
      const longest = (of: (task: Task) => number) => medianOf(({ tasks }) => Math.max(...tasks.map(of)))
      console.log(
        `  longest task: ${longest(({ clock }) => clock)} by the clock, ${longest(({ processor }) => processor)} of the processor`,
      )
      const middle = openings.toSorted((a, b) => a.tasks[0]!.processor - b.tasks[0]!.processor)[openings.length >> 1]!
      for (const { at, clock, processor, parts } of middle.tasks.slice(0, 6))
        console.log(`  at ${ms(at)}: ${ms(processor)} of the processor, ${ms(clock)} by the clock: ${parts.join(', ')}`)
    }
  } finally {
    await exploring.stop()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
