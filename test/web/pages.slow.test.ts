import { describe, expect, it } from 'vitest'
import { corpusReport, expectSoundEverywhere, settled, sharedPage, skipWithoutBrowser } from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min'))

describe.skipIf(skipWithoutBrowser('pages in the explorer'))('the pages', () => {
  it('are sound, in both sizes and schemes', async () => {
    await expectSoundEverywhere(await shared('#pages'))
  })

  it('are compared with other orders, each as a picture', async () => {
    const open = await shared('#pages')
    await open.page.getByRole('link', { name: 'Compare all orders' }).click()
    await settled(open)
    const orders = open.page.locator('.orders > li')
    expect(await orders.count()).toBeGreaterThan(4)
    for (const order of await orders.all()) {
      // As many cells as the map above has.
      const cells = await order
        .locator('path')
        .evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('d')!.match(/M/g)!))
      expect(cells.length).toBe(1 + Number(await open.page.getByRole('slider').getAttribute('aria-valuemax')))
    }
    await expectSoundEverywhere(open)
  })

  it('are walked by arrows, and say what they are', async () => {
    const open = await shared('#pages?at=0x78000')
    const { page } = open
    const grid = page.getByRole('slider')
    expect(await grid.getAttribute('aria-valuetext')).toBe(
      'page 120 at 0x78000, hot section, a load writes to it: 504 relocations',
    )
    await grid.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Page 121' }).waitFor()
    expect(page.url()).toContain('at=0x79000')
    await page.keyboard.press('End')
    await page.getByText('shared, no load writes to it').first().waitFor()
    expect(await grid.getAttribute('aria-valuenow')).toBe(await grid.getAttribute('aria-valuemax'))
  })

  it('lead to the objects on them', async () => {
    const open = await shared('#pages?at=0x78000')
    await open.page.getByRole('grid').getByRole('link').first().click()
    await open.page.getByRole('heading', { name: 'SUB_CHAR_TABLE' }).waitFor()
  })
})
