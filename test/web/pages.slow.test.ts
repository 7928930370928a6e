import { describe, expect, it } from 'vitest'
import { corpusReport, expectSound, openPage, phone, settled, skipWithoutBrowser, wide } from './browser.ts'

const name = 'own-28.2-min'

describe.skipIf(skipWithoutBrowser('pages in the explorer'))('the pages', () => {
  it.each([
    ['wide and light', wide, 'light'],
    ['wide and dark', wide, 'dark'],
    ['on a phone', phone, 'light'],
  ] as const)('are sound, %s', async (_, size, colorScheme) => {
    await expectSound(await openPage(corpusReport(name), { size, colorScheme, fragment: '#pages' }))
  })

  it('are walked by arrows, and say what they are', async () => {
    const open = await openPage(corpusReport(name), { fragment: '#pages?at=0x78000' })
    const { page } = open
    await settled(open)
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
    const open = await openPage(corpusReport(name), { fragment: '#pages?at=0x78000' })
    await settled(open)
    await open.page.getByRole('grid').getByRole('link').first().click()
    await open.page.getByRole('heading', { name: 'SUB_CHAR_TABLE' }).waitFor()
  })
})
