/** The explorer as a whole: files in, keys, search, links, and that nothing leaves it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { explore } from '../cli/explore.ts'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import {
  accessibilityFaults,
  corpusReport,
  emptyPage,
  expectSound,
  openPage,
  openUrl,
  phone,
  reportOf,
  settled,
  skipWithoutBrowser,
} from './browser.ts'

const name = 'tiny-30-little-lp64'
const directory = mkdtempSync(join(tmpdir(), 'pdmp-shell-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const opened = async (fragment = '') => {
  const open = await openPage(corpusReport(name), { fragment })
  await settled(open)
  return open
}

const isSkipped = skipWithoutBrowser('the explorer')

describe.skipIf(isSkipped)('a file', () => {
  it('is chosen on the first screen, which says that it stays here', async () => {
    const open = await openPage(emptyPage)
    expect(await open.page.locator('main').textContent()).toContain('Nothing is uploaded')
    expect(await accessibilityFaults(open)).toEqual([])
    const file = join(directory, 'chosen.pdmp')
    writeFileSync(file, readDump(name))
    await open.page.getByLabel('Choose a .pdmp file').setInputFiles(file)
    await expectSound(open)
    expect(await open.page.locator('h1').textContent()).toContain('64-bit little-endian')
    expect(await open.page.title()).toBe('Overview · chosen.pdmp · pdmp')
  })

  it('may be packed with gzip', async () => {
    const open = await openPage(emptyPage)
    const file = join(directory, 'chosen.pdmp.gz')
    writeFileSync(file, gzipSync(readDump(name)))
    await open.page.getByLabel('Choose a .pdmp file').setInputFiles(file)
    await expectSound(open)
  })

  it('is compared with an older one that was chosen before', async () => {
    const open = await openPage(emptyPage)
    const [file, old] = ['new.pdmp', 'old.pdmp'].map((each) => join(directory, each))
    for (const each of [file!, old!]) writeFileSync(each, readDump(name))
    await open.page.getByText('Compare two dumps').click()
    await open.page.getByLabel('Choose the older dump').setInputFiles(old!)
    await open.page.getByLabel('Choose a .pdmp file').setInputFiles(file!)
    await expectSound(open)
    expect(await open.page.locator('.file').textContent()).toBe('new.pdmp since old.pdmp')
  })

  it('is dropped, and another one after it that is no dump', async () => {
    const open = await openPage(emptyPage)
    const drop = (content: string, fileName: string) =>
      open.page.evaluate(
        ([base64, dropped]) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
          const data = new DataTransfer()
          data.items.add(new File([bytes], dropped))
          document.querySelector('.start')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
        },
        [content, fileName] as const,
      )
    await open.page.locator('.start').waitFor()
    await drop(btoa('no dump'), 'notes.txt')
    await open.page.getByRole('heading', { name: 'notes.txt cannot be opened' }).waitFor()
    expect(await open.page.getByRole('alert').textContent()).toContain('not a GNU Emacs portable dump')
    expect(await accessibilityFaults(open)).toEqual([])
    await drop(Buffer.from(readDump(name)).toString('base64'), 'dropped.pdmp')
    await expectSound(open)
  })

  it('whose tables are damaged is refused, with what verify finds', async () => {
    const { page } = await openPage(reportOf(badPath('emacs-reloc-unsorted')))
    await page.getByRole('heading', { name: 'cannot be opened' }).waitFor()
    expect(await page.locator('.findings').textContent()).toContain('table-unsorted')
  })

  it('comes from `pdmp explore` too, which serves it beside the page', async () => {
    const exploring = await explore([corpusPath(name, 'dump.pdmp.br')])
    try {
      await expectSound(await openUrl(exploring.line))
    } finally {
      expect(await exploring.stop()).toBe(0)
    }
  })
})

describe.skipIf(isSkipped)('the policy of the page', () => {
  it.each([
    ['a request', `fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')`, 'connect-src'],
    [
      'an image',
      `new Promise((done) => { const i = new Image(); i.onerror = () => done('refused'); i.src = 'http://127.0.0.1:9/' })`,
      'img-src',
    ],
  ])('refuses %s', async (_, attempt, directive) => {
    const { page } = await opened()
    const seen = await page.evaluate(`new Promise(async (done) => {
      const violation = new Promise((resolve) => addEventListener('securitypolicyviolation', (e) => resolve(e.effectiveDirective)))
      done([await ${attempt}, await violation])
    })`)
    expect(seen).toEqual(['refused', directive])
  })

  it('refuses a script that is put into the page', async () => {
    const { page } = await opened()
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.body.append(script)
      return 'ran' in globalThis
    })
    expect(ran).toBe(false)
  })
})

describe.skipIf(isSkipped)('the search', () => {
  it('finds symbols and strings, and arrows and Enter lead to one of them', async () => {
    const open = await opened()
    const { page } = open
    await page.keyboard.press('/')
    await page.keyboard.type('tiny-symbol')
    const field = page.getByRole('combobox')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').first().textContent()).toContain('tiny-symbol-0')
    expect(await page.locator('.search [role=status]').textContent()).toBe('4 symbols, 4 strings')
    const first = await field.getAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).not.toBe(first)
    expect(await accessibilityFaults(open)).toEqual([])
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#object?at=0xac8')
    await page.getByRole('heading', { level: 1, name: 'tiny-symbol' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('car')
    expect(await field.inputValue()).toBe('car')
    expect(open.faults).toEqual([])
  })

  it('finds the object at an offset', async () => {
    const { page } = await opened()
    await page.getByRole('combobox').fill('0x7b0')
    const option = page.getByRole('option')
    await option.waitFor()
    expect(await option.textContent()).toContain('Symbol car')
  })

  it('says when nothing is found, and Escape closes it', async () => {
    const { page } = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('no such thing')
    await page.getByText('0 symbols, 0 strings').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('fits a phone, with the view that is shown in sight in the navigation', async () => {
    const open = await openPage(corpusReport(name), { size: phone, fragment: '#load' })
    await settled(open)
    const { x, width } = (await open.page.locator('.views [aria-current]').boundingBox())!
    expect([x >= 0, x + width <= phone.width]).toEqual([true, true])
    await open.page.getByRole('combobox').fill('tiny')
    await open.page.getByRole('option').first().waitFor()
    await expectSound(open)
  })
})

describe.skipIf(isSkipped)('keys', () => {
  it('are shown by ?, and Escape closes them', async () => {
    const open = await opened()
    const { page } = open
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await accessibilityFaults(open)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('can be turned off', async () => {
    const { page } = await opened()
    await page.keyboard.press('?')
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search')
  })

  it('open views: 1, and g with a letter', async () => {
    const { page } = await opened('#nothing-of-the-kind')
    await page.keyboard.press('1')
    await page.waitForURL(/#overview$/)
    await page.evaluate(() => history.replaceState(null, '', '#'))
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.waitForURL(/#overview$/)
  })

  it('reach everything: Tab starts at the link that skips the navigation', async () => {
    const { page } = await opened()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the view')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    const reached: string[] = []
    // Back over all that is before the view.
    while (reached.at(-1) !== 'Skip to the view' && reached.length < 50) {
      await page.keyboard.press('Shift+Tab')
      reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''))
    }
    expect(reached).toEqual(
      expect.arrayContaining(['search', 'Keys', ...(await page.locator('.views a').allTextContents())]),
    )
  })
})
