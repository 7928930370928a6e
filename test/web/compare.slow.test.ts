/** The comparison as a user walks it, in Chromium, on two real dumps. */
import { describe, expect, it } from 'vitest'
import { corpusReport, expectSound, openPage, phone, settled, skipWithoutBrowser, wide } from './browser.ts'

const [name, old] = ['own-28.2-min', 'bullseye-amd64']

describe.skipIf(skipWithoutBrowser('the comparison in the explorer'))('the comparison', () => {
  it.each([
    ['wide and light', wide, 'light'],
    ['wide and dark', wide, 'dark'],
    ['on a phone', phone, 'light'],
    ['on a phone and dark', phone, 'dark'],
  ] as const)('is sound, %s', async (_, size, colorScheme) => {
    await expectSound(await openPage(corpusReport(name, old), { size, colorScheme, fragment: '#compare' }))
  })

  it('is there only with an older dump', async () => {
    const open = await openPage(corpusReport('tiny-30-little-lp64'), { fragment: '#compare' })
    await settled(open)
    expect(await open.page.getByRole('link', { name: 'Compare' }).count()).toBe(0)
  })

  it('of one part, filtered, leads to the symbol that changed', async () => {
    const open = await openPage(corpusReport(name, old), { fragment: '#compare' })
    await settled(open)
    const { page } = open
    await page.getByRole('link', { name: /^values/ }).click()
    await page.getByLabel('name or path').fill('^load-path$')
    await page.getByLabel('name or path').press('Enter')
    await page.waitForFunction(() => location.hash.includes('match='))
    expect(await page.evaluate(() => location.hash)).toBe('#compare?part=values&match=%5Eload-path%24')
    const grid = page.getByRole('grid', { name: 'Differences' })
    const link = grid.getByRole('link', { name: 'load-path', exact: true })
    await link.waitFor()
    await grid.getByRole('row').nth(1).getByRole('gridcell').last().click()
    expect(await page.locator('.picked').textContent()).toMatch(/changed value.*load-path.*older dump.*this dump/s)
    await link.click()
    await settled(open)
    expect(await page.locator('h1').textContent()).toContain('Symbol load-path')
    await page.goBack()
    await settled(open)
    expect(await page.getByLabel('name or path').inputValue()).toBe('^load-path$')
    expect(open.faults).toEqual([])
  })

  it('says what is wrong with a regular expression', async () => {
    const open = await openPage(corpusReport(name, old), { fragment: '#compare?match=(' })
    const alert = open.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('regular expression')
  })
})
