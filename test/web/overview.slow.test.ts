import { describe, expect, it } from 'vitest'
import {
  accessibilityFaults,
  corpusReport,
  expectSound,
  openPage,
  phone,
  settled,
  skipWithoutBrowser,
  wide,
} from './browser.ts'

const name = 'tiny-30-little-lp64'

describe.skipIf(skipWithoutBrowser('the overview of the explorer'))('a report from the disk', () => {
  it.each([
    ['wide and light', wide, 'light'],
    ['wide and dark', wide, 'dark'],
    ['on a phone', phone, 'light'],
    ['on a phone and dark', phone, 'dark'],
  ] as const)('is sound, %s', async (_, size, colorScheme) => {
    await expectSound(await openPage(corpusReport(name), { size, colorScheme }))
  })

  it('shows which Emacs wrote the dump', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    expect(await open.page.locator('h1').textContent()).toContain('64-bit little-endian')
  })

  it('shows an image without a name to axe, so that the check can fail', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    await open.page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')))
    expect(await accessibilityFaults(open)).toHaveLength(1)
  })
})
