import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { corpusReport, expectSoundEverywhere, settled, sharedPage, skipWithoutBrowser } from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min'))
/** What is polled comes soon, even on a busy machine. */
const soon = { timeout: 30_000 }
const factOf = (page: Page, term: string) => page.locator(`dt:text-is("${term}") + dd`)

/** Open a symbol by typing its name. */
async function goTo(page: Page, text: string): Promise<void> {
  await page.getByLabel('Offset or symbol').fill(text)
  await page.getByRole('button', { name: 'Go', exact: true }).click()
}

describe.skipIf(skipWithoutBrowser('objects in the explorer'))('an object', () => {
  it('is sound, in both sizes and schemes', async () => {
    const open = await shared('#object')
    const { page } = open
    for (const symbol of ['kill-ring-max', 'kill-line', 'auto-mode-alist']) {
      await goTo(page, symbol)
      await page.getByRole('heading', { name: `Symbol ${symbol}` }).waitFor()
      await expectSoundEverywhere(open)
    }
    await page.getByRole('link', { name: '(("\\\\.elc' }).first().click()
    await page.getByRole('tree').waitFor()
    await expectSoundEverywhere(open)
  })

  it('shows where in the file a variable has its value', async () => {
    const { page } = await shared('#object')
    await goTo(page, 'kill-ring-max')
    expect(await factOf(page, 'value').textContent()).toBe('60')
    const row = page.getByRole('grid', { name: 'Fields' }).getByRole('row', { name: /^val / })
    await row.click()
    const offset = await row.locator('code').first().textContent()
    // The bytes of the field stand out: 60 is the fixnum 0xf2.
    const bytes = page.locator('.hex .selected')
    await expect.poll(() => bytes.allTextContents(), soon).toEqual(['f2', ...Array(7).fill('00')])
    expect(page.url()).toContain(`at=${offset}`)
    await expect.poll(() => factOf(page, 'as Lisp').textContent(), soon).toBe('60')
  })

  it('selects the field of a byte, by click and by keys', async () => {
    const open = await shared('#object')
    const { page } = open
    await goTo(page, 'kill-ring-max')
    await settled(open)
    const selected = page.getByRole('grid', { name: 'Fields' }).locator('.active')
    expect(await selected.textContent()).toContain('flags')
    await page.getByRole('grid', { name: 'Bytes' }).focus()
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => selected.textContent(), soon).toContain('name')
    await page.locator('.hex [title$=" plist"]').nth(3).click()
    await expect.poll(() => selected.textContent(), soon).toContain('plist')
  })

  it('shows what keeps a string alive', async () => {
    const open = await shared('#object')
    const { page } = open
    await goTo(page, 'kill-ring-max')
    await page.getByRole('grid', { name: 'Fields' }).getByRole('link', { name: '"kill-ring-max"' }).click()
    await page.getByRole('heading', { name: 'String "kill-ring-max"' }).waitFor()
    await settled(open)
    expect(await factOf(page, 'path').textContent()).toBe("(symbol-name 'kill-ring-max)")
    const keepers = page.locator('section', { hasText: 'Kept alive by' }).last().getByRole('listitem')
    expect(await keepers.first().textContent()).toContain('Symbol kill-ring-max')
    await page.goBack()
    await page.getByRole('heading', { name: 'Symbol kill-ring-max' }).waitFor()
  })

  it('opens and folds its value by keys', async () => {
    const open = await shared('#object')
    const { page } = open
    await goTo(page, 'auto-mode-alist')
    await page.getByRole('link', { name: '(("\\\\.elc' }).first().click()
    const items = page.getByRole('treeitem')
    await items.first().focus()
    await page.keyboard.press('ArrowRight')
    await items.first().getByRole('treeitem').first().waitFor()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('"\\\\.elc')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => items.first().getAttribute('aria-expanded'), soon).toBe('false')
  })

  it('says so where there is none', async () => {
    const { page } = await shared('#object?at=0x0')
    await page.getByText('No object contains this byte of the header section').waitFor()
    await goTo(page, 'no-such-symbol')
    await page.getByRole('alert').waitFor()
  })
})
