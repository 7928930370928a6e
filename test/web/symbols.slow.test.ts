import { describe, expect, it } from 'vitest'
import { corpusReport, expectSoundEverywhere, settled, sharedPage, skipWithoutBrowser } from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min'))

describe.skipIf(skipWithoutBrowser('symbols in the explorer'))('the symbols', () => {
  it('are sound, in both sizes and schemes', async () => {
    await expectSoundEverywhere(await shared('#symbols'))
  })

  it('are filtered, and lead to their objects, without a mouse', async () => {
    const open = await shared('#symbols')
    const { page } = open
    await settled(open)
    await page.getByLabel('Name: filter').focus()
    await page.keyboard.type('^kill-ring-m')
    const table = page.getByRole('grid', { name: 'Symbols' })
    await page.getByText('1 row', { exact: true }).waitFor()
    expect(page.url()).toContain('name=%5Ekill-ring-m')
    await table.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Symbol kill-ring-max' }).waitFor()
    await page.goBack()
    await page.getByText('1 row', { exact: true }).waitFor()
  })

  it('can be searched again while an expression backtracks without end, and say so if it goes on', async () => {
    const open = await shared('#symbols')
    const { page } = open
    const field = page.getByLabel('Name: filter')
    const endless = '^([a-z]+-?)+!$'
    await field.fill(endless)
    await page.waitForURL(/name=%5E%28/)
    await field.fill('^kill-ring-max$')
    await page.getByText('1 row', { exact: true }).waitFor()
    await field.fill(endless)
    await page.getByText('No rows: the regular expression backtracks too often').waitFor()
    // The other views go on.
    await page.getByRole('link', { name: 'Object', exact: true }).click()
    await page.getByRole('heading', { name: 'Object' }).first().waitFor()
    expect(open.faults).toEqual([])
  })

  it('are rows of which only those in view exist', async () => {
    const open = await shared('#symbols')
    const { page } = open
    await settled(open)
    await page.getByRole('grid', { name: 'Symbols' }).focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('.grid-row').last().textContent(), { timeout: 30_000 }).toMatch(/0x[0-9a-f]+$/)
    expect(await page.locator('.grid-row').count()).toBeLessThan(100)
    expect(await page.locator('.grid-row.active').count()).toBe(1)
  })
})
