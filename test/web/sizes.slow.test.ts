/** Sizes as a user walks them, in Chromium, on a real dump. */
import { describe, expect, it } from 'vitest'
import {
  corpusReport,
  expectSound,
  expectSoundEverywhere,
  openPage,
  settled,
  sharedPage,
  skipWithoutBrowser,
} from './browser.ts'

const name = 'own-28.2-min'
const shared = sharedPage(() => corpusReport(name))

describe.skipIf(skipWithoutBrowser('sizes in the explorer'))('sizes', () => {
  it('are sound, in both sizes and schemes', async () => {
    await expectSoundEverywhere(await shared('#sizes'))
  })

  it('of differences are sound', async () => {
    const open = await openPage(corpusReport(name, 'tiny-30-little-lp64'), { fragment: '#sizes?only=1&by=type' })
    await expectSound(open)
    await open.page.getByLabel('only differences').uncheck()
    await settled(open)
    expect(await open.page.evaluate(() => location.hash)).toBe('#sizes?by=type')
  })

  it('are entered with the keyboard, and left with Escape', async () => {
    const open = await shared('#sizes')
    const { page } = open
    const treemap = page.getByRole('listbox')
    await treemap.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const reached = await page.locator('.cell[aria-selected=true]').getAttribute('title')
    const file = reached!.split('\n')[0]!
    expect(await page.locator('.grid-row.marked').textContent()).toContain(file)
    await page.keyboard.press('Enter')
    await settled(open)
    const crumbs = page.getByRole('navigation', { name: 'Groups' })
    expect(await crumbs.locator('[aria-current]').textContent()).toBe(file)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Escape')
    await settled(open)
    expect(await crumbs.locator('[aria-current]').textContent()).toBe('whole dump')
    expect(open.faults).toEqual([])
  })

  it('mark the cell of the row under the pointer, and the row of the cell', async () => {
    const open = await shared('#sizes')
    const { page } = open
    await page.getByRole('row').filter({ hasText: 'simple.elc' }).hover()
    expect(await page.locator('.cell.marked').getAttribute('title')).toContain('simple.elc')
    await page.locator('.cell[role=option]', { hasText: 'files' }).first().hover()
    expect(await page.locator('.grid-row.marked').textContent()).toContain('files.elc')
  })

  it('lead from a library to the object of its symbol', async () => {
    const open = await shared('#sizes?by=library,symbol')
    const { page } = open
    await page.getByRole('row').filter({ hasText: 'simple.elc' }).getByRole('link', { name: 'simple.elc' }).click()
    await settled(open)
    const crumbs = page.getByRole('navigation', { name: 'Groups' })
    await crumbs.locator('[aria-current]', { hasText: 'simple.elc' }).waitFor()
    await settled(open)
    const link = page.getByRole('grid').getByRole('link').first()
    expect(await link.getAttribute('href')).toMatch(/^#object\?at=0x[0-9a-f]+$/)
  })
})
