/** The overview, in a browser: what it shows, and how it looks at both sizes and in both colour schemes. */
import { describe, expect, it } from 'vitest'
import { badPath } from '../corpus/corpus.ts'
import {
  accessibilityFaults,
  corpusReport,
  expectLook,
  expectSound,
  openPage,
  phone,
  reportOf,
  settled,
  shareUnlike,
  skipWithoutBrowser,
  wide,
} from './browser.ts'

const name = 'tiny-30-little-lp64'

describe.skipIf(skipWithoutBrowser('the overview of the explorer'))('the overview', () => {
  it.each([
    ['wide and light', wide, 'light'],
    ['wide and dark', wide, 'dark'],
    ['on a phone', phone, 'light'],
    ['on a phone and dark', phone, 'dark'],
  ] as const)('is sound, %s', async (look, size, colorScheme) => {
    const open = await openPage(corpusReport(name), { size, colorScheme })
    await expectSound(open)
    await expectLook(open, `overview-${look.replaceAll(' ', '-')}`)
  })

  it('shows which Emacs wrote the dump', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    expect(await open.page.locator('h1').textContent()).toContain('64-bit little-endian')
  })

  it('says in words what the bar of sections shows', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    const legend = await open.page.locator('.bar-legend li').allTextContents()
    expect(legend.map((text) => text.trim().split(' ')[0])).toEqual(['header', 'hot', 'discardable', 'cold', 'tables'])
  })

  it('leads from a section to its pages', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    await open.page.getByRole('link', { name: 'cold' }).click()
    await settled(open)
    expect(new URL(open.page.url()).hash).toMatch(/^#pages\?at=0x[0-9a-f]+000$/)
    expect(await open.page.title()).toMatch(/^Pages/)
    await open.page.goBack()
    await open.page.getByText('The file, to scale').waitFor()
    expect(open.faults).toEqual([])
  })

  it('shows an image without a name to axe, so that the check can fail', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    await open.page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')))
    expect(await accessibilityFaults(open)).toHaveLength(1)
  })

  it('shows another look to the comparison, so that it can fail', async () => {
    const open = await openPage(corpusReport(name), { colorScheme: 'dark' })
    await settled(open)
    expect(await shareUnlike(open, 'overview-wide-and-light')).toBeGreaterThan(0.5)
  })

  it('of a damaged dump lists the damage, below a banner that every view has', async () => {
    const open = await openPage(reportOf(badPath('hash-list-not-a-vector')))
    await expectSound(open)
    expect(await open.page.getByRole('alert').textContent()).toContain('breaks the format in 1 place')
    expect(await open.page.locator('.findings').first().textContent()).toContain('hash-list at 0x60')
  })

  it('of a report without the dump shows what was computed', async () => {
    const path = reportOf(badPath('hash-list-not-a-vector'), '--no-dump')
    const open = await openPage(path)
    await expectSound(open)
    expect(await open.page.locator('.bad').first().textContent()).toBe('verify: 1 finding.')
    expect(await open.page.getByRole('search').count()).toBe(0)
    // A link to an object would lead nowhere.
    expect(await open.page.locator('main a.object').count()).toBe(0)
  })

  it('is printed without navigation and search', async () => {
    const open = await openPage(corpusReport(name))
    await settled(open)
    await open.page.emulateMedia({ media: 'print' })
    expect(await open.page.getByRole('navigation').isVisible()).toBe(false)
    expect(await open.page.getByRole('search').isVisible()).toBe(false)
    expect(await open.page.locator('h1').isVisible()).toBe(true)
  })
})
