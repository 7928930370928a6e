/**
 * The pictures of spec/README.md: files that stand alone, text that can be read, and numbers that the library finds too.
 *
 * `npm run generate -- --check` says whether they are fresh.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ObjectIndex } from '../../src/gc/object-index.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import { regionsOf } from '../../src/image/regions.ts'
import { hex, load, type PackedTable, phaseNames, place, Scanner } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { exactIndex } from '../../src/tables/packed-table.ts'
import { readDump, realDump } from '../corpus/corpus.ts'
import { type Element, elementsOf, parseMarkup, reachesOut, textOf } from '../markup.ts'

const generated = new URL('../../generated/', import.meta.url)
const names = readdirSync(generated).filter((file) => file.endsWith('.svg'))
const readme = readFileSync(new URL('../../spec/README.md', import.meta.url), 'utf8')
const readPicture = (name: string) => parseMarkup(readFileSync(new URL(name, generated), 'utf8'))

/** Texts of a picture, in the order of drawing. */
const textsOf = (name: string): string[] => elementsOf(readPicture(name), 'text').map(textOf)

const image = openDump(readDump('bookworm-amd64'))
const { placement } = realDump('bookworm-amd64')
const [dumpBase, emacsBasis, lispsym] = (['dumpBase', 'emacsBasis', 'lispsym'] as const).map((key) =>
  BigInt(placement![key]),
) as [bigint, bigint, bigint]

describe('the page', () => {
  const shown = [...readme.matchAll(/!\[([^\]]*)\]\(\.\.\/generated\/([^)]+)\)/g)]

  it('shows each picture once, and says in words what is on it', () => {
    expect(shown.map(([, , name]) => name).sort()).toEqual(names)
    for (const [, alternative] of shown) expect(alternative!.length).toBeGreaterThan(80)
  })
})

/** Where a text may be: fonts differ in width by a few hundredths, the widest common one counts. */
function extentOf(element: Element) {
  const { x, y, class: style = '', 'text-anchor': anchor = 'start' } = element.attributes
  const size = style.includes('small') ? 10 : 12
  const width = textOf(element).length * size * 0.617
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return {
    text: textOf(element),
    left,
    right: left + width,
    top: Number(y) - size * 0.8,
    bottom: Number(y) + size * 0.25,
  }
}

describe.each(names)('%s', (name) => {
  const root = readPicture(name)
  const width = Number(root.attributes['width'])
  const height = Number(root.attributes['height'])

  it('stands alone: no script, no font, nothing from elsewhere', () => {
    expect(reachesOut(root)).toEqual([])
  })

  it('says what it is to those who cannot see it', () => {
    const [title, description] = root.children.filter((child) => typeof child !== 'string')
    expect([title!.name, description!.name]).toEqual(['title', 'desc'])
    expect(root.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' })
    expect(textOf(description!).length).toBeGreaterThan(100)
    expect(textOf(description!)).not.toMatch(/undefined|NaN/)
  })

  it('has no text over another, and none off the page', () => {
    const writes = elementsOf(root, 'text').map(extentOf)
    const off = writes.filter(
      ({ left, right, top, bottom }) => left < 8 || right > width - 8 || top < 8 || bottom > height - 8,
    )
    expect(off.map(({ text }) => text)).toEqual([])
    const over = writes.flatMap((a, i) =>
      writes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    )
    expect(over).toEqual([])
  })

  it('fits a column of a page, and has colours for the dark', () => {
    expect(width).toBe(840)
    expect(root.attributes['viewBox']).toBe(`0 0 840 ${height}`)
    expect(textOf(elementsOf(root, 'style')[0]!)).toContain('@media(prefers-color-scheme:dark)')
  })
})

describe('numbers in pictures are those of the library:', () => {
  const phases: readonly string[] = phaseNames

  it('regions', () => {
    const texts = textsOf('regions.svg')
    const isShown = (name: string, start: number, size: number) => {
      const at = texts.indexOf(name)
      expect([Number(texts[at - 1]), ...texts.slice(at, at + 2)]).toEqual([start, name, size.toLocaleString('en')])
    }
    for (const { name, start, end } of regionsOf(image.header, image.bytes.length)) {
      if (name !== 'tables') isShown(name, start, end - start)
    }
    const tables = [...image.dumpRelocs, image.objectStarts, image.emacsRelocs].map(({ locator }) => locator)
    tables.forEach(({ path, offset, count }, i) => {
      // The specification numbers the phases.
      const name = path.replace(/\[([a-z-]+)\]/, (_, phase) => `[${phases.indexOf(phase)}]`)
      isShown(name, offset, (tables[i + 1]?.offset ?? image.bytes.length) - offset)
      expect(texts.some((text) => text.startsWith(`${count.toLocaleString('en')} entries; `))).toBe(true)
    })
  })

  it.each(['bookworm-amd64', 'bookworm-s390x'])('relocation entries of %s', (dump) => {
    const opened = dump === 'bookworm-amd64' ? image : openDump(readDump(dump))
    const texts = textsOf('dump-reloc.svg')
    const entriesOf = (table: PackedTable, pattern: RegExp) =>
      texts.flatMap((text, at) => {
        const index = Number(pattern.exec(text)?.[1] ?? -1)
        const decoded = texts.slice(at).find((line) => line.includes(' × 4 = '))!
        const [, ofs, type] = /× 4 = (0x\w+); type (\d+)/.exec(decoded) ?? []
        return index >= 0 && table.offsets[index] === Number(ofs) && table.types[index] === Number(type)
          ? [decoded]
          : []
      })
    expect(entriesOf(earlyRelocs(opened), /^dump_relocs\[0\]\[(\d+)\]$/).length).toBe(1)
    expect(entriesOf(opened.objectStarts, /^object_starts\[(\d+)\]$/).length).toBe(1)
  })

  it('relocation arithmetic, as a real Emacs had the words', () => {
    const loaded = load(image, place(image, { dumpBase, emacsBasis }))
    const view = new DataView(loaded.bytes.buffer, loaded.bytes.byteOffset)
    const texts = textsOf('relocation.svg')
    const sums = texts.flatMap((text, i) => (text.startsWith('= ') ? [{ at: i, sum: BigInt(texts[i + 1]!) }] : []))
    expect(sums.length).toBe(6)
    for (const { at, sum } of sums) {
      const emacsOffsetText = texts.slice(0, at).findLast((text) => /^(dump|emacs)_relocs\[/.test(text))!
      const [, index, offset] = /\[(\d+)\]: (?:word at (0x\w+))?/.exec(emacsOffsetText)!
      if (offset !== undefined) {
        expect(earlyRelocs(image).offsets[Number(index)]).toBe(Number(offset))
        expect(view.getBigUint64(Number(offset), true)).toBe(sum)
        continue
      }
      const write = loaded.emacs.writes[Number(index)]!
      expect(emacsOffsetText).toContain(hex(emacsBasis + BigInt(write.start)))
      expect(Buffer.from(loaded.emacs.bytesOf(Number(index))).readBigUInt64LE()).toBe(sum)
    }
  })

  it('the entry of Emacs relocations', () => {
    const texts = textsOf('emacs-reloc.svg')
    const [, index] = /^emacs_relocs\[(\d+)\]$/.exec(texts.find((text) => text.startsWith('emacs_relocs['))!)!
    const table = image.emacsRelocs
    const { offset, entrySize } = table.locator
    const stored = image.bytes.subarray(offset + Number(index) * entrySize).subarray(0, entrySize)
    expect(texts.filter((text) => /^[0-9a-f]{2}$/.test(text) && !/^1[0-5]$/.test(text)).join(' ')).toContain(
      Buffer.from(stored).toString('hex').match(/../g)!.join(' '),
    )
    const [type, length] = [table.types[Number(index)], table.lengths[Number(index)]]
    expect(texts.join('\n')).toContain(`type ${type}, length ${length}: `)
    expect(texts.join('\n')).toContain(`${hex(table.targets[Number(index)]!)}, tag ${length}`)
  })

  it('the answers of the collector', () => {
    const scanner = new Scanner(image, new ObjectIndex(image), { dumpBase, lispsym })
    const texts = textsOf('look-up.svg')
    const words = texts.flatMap((text, i) =>
      /^\d [a-z]/.test(text) && texts[i + 1]?.startsWith('0x') ? [BigInt(texts[i + 1]!)] : [],
    )
    const answers = texts.filter((text) => /^(yes|no)\b/.test(text) && !text.includes('starts'))
    const scanned = words.map((word) => scanner.scan(word))
    expect(scanned.map(({ kept }) => (kept === undefined ? 'no' : 'yes: mark it'))).toEqual(answers)
    expect(scanned.map(({ refusal }) => refusal)).toEqual([undefined, 'tag-mismatch', 'not-a-start', 'outside-dump'])
    const [, index] = /entry (\d+)/.exec(texts.find((text) => text.includes('entry '))!)!
    expect(exactIndex(image.objectStarts, scanned[0]!.kept!.offset)).toBe(Number(index))
  })
})
