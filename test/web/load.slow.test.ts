/** A load as a user steps through it, in Chromium, on a real dump. */
import { describe, expect, it } from 'vitest'
import {
  corpusReport,
  expectSoundEverywhere,
  type OpenPage,
  settled,
  sharedPage,
  skipWithoutBrowser,
} from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min'))
const steps = ['header', 'map', 'relocate', 'emacs', 'discard', 'thaw', 'kept']

/** Wait for the step with this number. */
async function step(open: OpenPage, number: number): Promise<void> {
  await open.page.getByRole('heading', { name: new RegExp(`^${number}\\. `) }).waitFor()
  await settled(open)
}

describe.skipIf(skipWithoutBrowser('the steps of a load in the explorer'))('the steps of a load', () => {
  it('are sound, in both sizes and schemes', async () => {
    const open = await shared('#load')
    for (const [i] of steps.entries()) {
      await step(open, i + 1)
      await expectSoundEverywhere(open)
      if (i + 1 < steps.length) await open.page.getByRole('button', { name: 'Next →' }).click()
    }
    expect(await open.page.getByRole('button', { name: 'Next →' }).isDisabled()).toBe(true)
  })

  it('follow one another by arrow keys', async () => {
    const open = await shared('#load')
    await step(open, 1)
    await open.page.keyboard.press('ArrowRight')
    await open.page.keyboard.press('ArrowRight')
    await step(open, 3)
    await open.page.keyboard.press('ArrowLeft')
    await step(open, 2)
    expect(await open.page.evaluate(() => location.hash)).toBe('#load?step=map')
    expect(await open.page.locator('.load-steps [aria-current=step]').textContent()).toBe('Map the file')
  })

  it('relocate at the address that is typed, one entry after the other', async () => {
    const open = await shared('#load?step=relocate&entry=7')
    await step(open, 3)
    const { page } = open
    await page.getByRole('button', { name: 'Next entry' }).click()
    await page.getByText(/^entry 8 of/).waitFor()
    await page.getByLabel('dump base').fill('0x7f1234560000')
    await page.getByLabel('dump base').press('Enter')
    await page.waitForFunction(() => location.hash.includes('base=0x7f1234560000'))
    await page.getByText('+ 0x7f1234560000').waitFor()
    await page.getByRole('button', { name: 'Random entry' }).click()
    await settled(open)
    await page.getByLabel('dump base').fill('0x7f1234560001')
    await page.getByLabel('dump base').press('Enter')
    expect(await page.getByRole('alert').textContent()).toContain('a multiple of 0x1000')
    expect(open.faults).toEqual([])
  })
})
