/** The comparison as a user walks it, in Chromium, on two real dumps. */
import { describe, expect, it } from 'vitest'
import { corpusReport, expectSoundEverywhere, openPage, settled, sharedPage, skipWithoutBrowser } from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min', 'bullseye-amd64'))

describe.skipIf(skipWithoutBrowser('the comparison in the explorer'))('the comparison', () => {
  it('is sound, in both sizes and schemes', async () => {
    await expectSoundEverywhere(await shared('#compare'))
  })

  it('is there only with an older dump', async () => {
    const open = await openPage(corpusReport('tiny-30-little-lp64'), { fragment: '#compare' })
    await settled(open)
    expect(await open.page.getByRole('link', { name: 'Compare' }).count()).toBe(0)
  })

  it('of one part, filtered, leads to the symbol that changed', async () => {
    const open = await shared('#compare')
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

  it('leads to a library that was added', async () => {
    const open = await shared('#compare?part=libraries')
    const link = open.page.getByRole('grid', { name: 'Differences' }).getByRole('link').first()
    const name = (await link.textContent())!
    await link.click()
    await settled(open)
    expect(await open.page.locator('.one h2').first().textContent()).toContain(name)
  })

  it('says what is wrong with a regular expression', async () => {
    const open = await shared('#compare?match=(')
    const alert = open.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('regular expression')
  })
})
