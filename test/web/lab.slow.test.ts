/** The experiments of the lab as a user runs them in Chromium, on a small Lisp process and on a real dump. */
import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/index.ts'
import {
  type ExperimentName,
  type ExperimentReport,
  experiments,
  Lab,
  runExperiment,
  runsOnDump,
} from '../../src/lab.ts'
import { cellTexts } from '../../src/web/parts/figures.ts'
import { recorded } from '../../src/web/recorded.ts'
import { explore } from '../cli/explore.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import {
  corpusReport,
  emptyPage,
  expectSound,
  type OpenPage,
  openPage,
  openUrl,
  phone,
  settled,
  skipWithoutBrowser,
  wide,
} from './browser.ts'

const name = 'own-28.2-min'
const names = Object.keys(experiments) as ExperimentName[]
const onDump = names.filter(runsOnDump)

const sectionOf = ({ page }: OpenPage, experiment: string) => page.locator(`#experiment-${experiment}`)

/** The cells of the table of an experiment, as they are shown. */
async function tableOf(open: OpenPage, experiment: string): Promise<string[][]> {
  const rows = sectionOf(open, experiment).locator('.experiment-figures tbody tr')
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
}

/** The table without columns of times, which differ by machine. */
function withoutTimes({ columns }: ExperimentReport['figures'], cells: readonly (readonly string[])[]): string[][] {
  return cells.map((row) => row.filter((_, i) => !/^ms\b/.test(columns[i]!)))
}

async function measured(open: OpenPage, experiment: string, on: string): Promise<void> {
  await sectionOf(open, experiment).getByText(`Measured in this browser, on ${on}.`).waitFor()
}

const run = (open: OpenPage, experiment: ExperimentName) =>
  sectionOf(open, experiment).getByRole('button', { name: `Run ${experiments[experiment].title}` })

async function opened(fragment: string): Promise<OpenPage> {
  const open = await openPage(corpusReport(name), { fragment })
  await settled(open)
  return open
}

describe.skipIf(skipWithoutBrowser('the experiments in the explorer'))('the experiments', () => {
  it.each([
    ['wide and light', wide, 'light'],
    ['wide and dark', wide, 'dark'],
    ['on a phone', phone, 'light'],
    ['on a phone and dark', phone, 'dark'],
  ] as const)('are sound, %s', async (_, size, colorScheme) => {
    const open = await openPage(corpusReport(name), { size, colorScheme, fragment: '#lab' })
    await expectSound(open)
    await open.page.getByLabel('this dump').check()
    await open.page.getByText('It needs the process that wrote the dump.').first().waitFor()
    await expectSound(open)
  })

  it('show what was recorded, of each the quotes and a bar for each figure of the chart', async () => {
    const open = await opened('#lab')
    for (const { name: each, claims, plot, figures } of recorded.experiments) {
      const section = sectionOf(open, each)
      expect(await section.locator('blockquote').allTextContents()).toEqual(claims.map(({ talk }) => talk))
      expect(await section.locator('.bar-chart th').allTextContents()).toEqual(plot.bars.map(({ label }) => label))
      expect(await tableOf(open, each)).toEqual(cellTexts(figures))
    }
    expect(await open.page.getByText(recorded.machine).count()).toBe(1)
  })

  it('run on processes in the browser, and give what they give in Node', async () => {
    const open = await opened('#lab?experiment=rehash')
    await open.page.waitForFunction(() => document.activeElement?.id === 'experiment-rehash')
    // The first button after the heading.
    await open.page.keyboard.press('Tab')
    expect(await run(open, 'rehash').evaluate((button) => button === document.activeElement)).toBe(true)
    await open.page.keyboard.press('Enter')
    await run(open, 'object-starts').click()
    for (const each of ['rehash', 'object-starts'] as const) {
      await measured(open, each, 'a small Lisp process')
      const { figures } = recorded.experiments.find((experiment) => experiment.name === each)!
      expect(await tableOf(open, each)).toEqual(cellTexts(figures))
    }
    await expectSound(open)
  })

  it('run on the dump all together while other views are open, and give what the library gives', async () => {
    const open = await opened('#lab?on=dump')
    const { page } = open
    await page.getByRole('button', { name: `Run all ${onDump.length}` }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^Running \d+\. .*; \d left$/ })
      .waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.getByRole('heading', { name: 'The file, to scale' }).waitFor()
    await page.goBack()
    const dump = Dump.open(readDump(name))
    const lab = new Lab({ layout: dump.layout, seed: 1, now: () => performance.now() })
    for (const each of onDump) {
      await measured(open, each, 'this dump')
      const { figures } = runExperiment(each, lab, dump)
      expect(withoutTimes(figures, await tableOf(open, each))).toEqual(withoutTimes(figures, cellTexts(figures)))
    }
    for (const each of names.filter((other) => !onDump.includes(other))) {
      expect(await run(open, each).isDisabled()).toBe(true)
    }
    await expectSound(open)
  })

  it('run in the page of `pdmp explore`', async () => {
    const exploring = await explore([corpusPath('tiny-30-little-lp64', 'dump.pdmp.br')])
    try {
      const open = await openUrl(exploring.line, { fragment: '#lab?on=dump' })
      await settled(open)
      await run(open, 'embedded').click()
      await measured(open, 'embedded', 'this dump')
      expect(open.faults).toEqual([])
    } finally {
      exploring.stop()
    }
  })

  it('stop, and run again after it', async () => {
    const open = await opened('#lab')
    const { page } = open
    const stop = page.getByRole('button', { name: 'Stop' })
    expect(await stop.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Run all 10' }).click()
    await sectionOf(open, 'startup').getByText('Running…').waitFor()
    expect(await sectionOf(open, 'orders').getByText('Waiting for others to end').count()).toBe(1)
    await stop.click()
    expect(await page.getByText(/^(Running…|Waiting for others to end)$/).count()).toBe(0)
    await run(open, 'mark-bits').click()
    await measured(open, 'mark-bits', 'a small Lisp process')
    expect(await sectionOf(open, 'startup').getByText(`Recorded on ${recorded.date}`).count()).toBe(1)
    expect(open.faults).toEqual([])
  })

  it('are linked from the step of a load that they are about, and back', async () => {
    const open = await opened('#load?step=thaw')
    const { page } = open
    await page.getByRole('link', { name: `6. ${experiments.rehash.title}` }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'experiment-rehash')
    expect(await sectionOf(open, 'rehash').evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(60)
    await sectionOf(open, 'rehash').getByRole('link', { name: 'Thaw hash tables' }).click()
    await page.getByRole('heading', { name: '6. Thaw hash tables' }).waitFor()
    expect(open.faults).toEqual([])
  })

  it('are what was recorded on a page without the program of the lab, which says so', async () => {
    const open = await openPage(emptyPage, { fragment: '#lab' })
    await open.page.getByLabel('Choose a .pdmp file').setInputFiles({
      name: 'chosen.pdmp',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(readDump('tiny-30-little-lp64')),
    })
    await settled(open)
    expect(await open.page.getByText('This page does not carry the program of the lab').count()).toBe(1)
    for (const each of names) expect(await run(open, each).isDisabled()).toBe(true)
    await expectSound(open)
  })
})
