/** Libraries, strings, hash tables and native units as a user walks them, in Chromium, on real dumps. */
import { describe, expect, it } from 'vitest'
import {
  corpusReport,
  expectSound,
  expectSoundEverywhere,
  openPage,
  settled,
  sharedPage,
  skipWithoutBrowser,
  visit,
} from './browser.ts'

const shared = sharedPage(() => corpusReport('own-28.2-min'))
const fragments = [
  '#libraries',
  '#libraries?file=simple.elc',
  '#libraries?show=order&file=simple.elc',
  '#strings?text=^kill&least=5',
  '#strings?repeated=1',
  '#tables',
  '#units',
]

describe.skipIf(skipWithoutBrowser('contents in the explorer'))('contents', () => {
  it.each(fragments)('at %s are sound', async (fragment) => {
    await expectSoundEverywhere(await shared(fragment))
  })

  it('say which names native units have', async () => {
    const open = await openPage(corpusReport('trixie-amd64'), { fragment: '#units' })
    await expectSound(open)
    expect(await open.page.locator('main').textContent()).toContain('Emacs opens 79 .eln files')
    expect(await open.page.getByRole('row').nth(1).textContent()).toContain('../lib/emacs/30.1/native-lisp/')
  })

  it('answer which library is largest, and what it defines', async () => {
    const open = await shared('#libraries')
    const { page } = open
    const first = page.getByRole('row').nth(1).getByRole('link')
    const file = (await first.textContent())!
    await first.click()
    await settled(open)
    await page.getByRole('heading', { name: file }).waitFor()
    const symbols = page.getByRole('grid', { name: `Definitions of ${file}` })
    expect(await symbols.getByRole('link').first().getAttribute('href')).toMatch(/^#object\?at=0x/)
    expect(open.faults).toEqual([])
  })

  it('find a string by its text, and say what is wrong with an expression', async () => {
    const open = await shared('#strings')
    const { page } = open
    await page.getByLabel('text').fill('^kill-ring-max$')
    await page.getByRole('status').filter({ hasText: '1 row' }).waitFor()
    expect(await page.getByRole('row').nth(1).textContent()).toContain("(symbol-name 'kill-ring-max)")
    expect(await page.evaluate(() => location.hash)).toBe('#strings?text=%5Ekill-ring-max%24')
    await page.getByLabel('text').fill('(')
    expect(await page.getByRole('alert').textContent()).toContain('Unterminated group')
    // The field still has the focus when its view goes away.
    await visit(open, '#units')
    expect(await page.evaluate(() => location.hash)).toBe('#units')
  })

  it('show a hash table at the addresses that are typed', async () => {
    const open = await shared('#tables')
    const { page } = open
    await page
      .getByRole('row')
      .filter({ hasText: 'hash table' })
      .filter({ hasText: /eq(?!ual)/ })
      .first()
      .getByRole('link')
      .first()
      .click()
    await settled(open)
    const codes = () =>
      page
        .getByRole('gridcell')
        .filter({ hasText: /^-?0x[0-9a-f]+$/ })
        .allTextContents()
    const before = await codes()
    expect(before.length).toBeGreaterThan(0)
    await page.getByLabel('dump at').fill('0x7f0000123000')
    await page.waitForFunction(() => location.hash.includes('base=0x7f0000123000'))
    await expectSound(open)
    expect(await codes()).not.toEqual(before)
  })
})
