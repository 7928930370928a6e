import { describe, expect, it } from 'vitest'
import { badNames, badPath, corpusPath } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const dump = corpusPath('trixie-i386', 'dump.pdmp.br')
const tiny = corpusPath('tiny-31-little-lp64', 'dump.pdmp.br')

describe('refs and referrers', () => {
  const { status, document } = pdmpJson(['refs', dump, 'auto-mode-alist'])

  it('name the fields of a symbol', () => {
    expect(status).toBe(0)
    expect(document.schema).toBe('pdmp/refs/1')
    expect(document.object).toMatchObject({ kind: 'object', type: 'Symbol', text: 'auto-mode-alist' })
    const fields = document.references.map((row: { field: string }) => row.field)
    expect(fields.slice(0, 4)).toEqual(['name', 'val', 'func', 'plist'])
    expect(document.references[0].target).toMatchObject({ type: 'String', text: 'auto-mode-alist' })
  })

  it('are the inverse of each other', () => {
    const { offset } = document.references[1].target
    const back = pdmpJson(['referrers', dump, `@${offset}`]).document
    const rows: { source: { offset: number }; field: string; slot: number }[] = back.referrers
    expect(back.total).toBe(rows.length)
    const { slot } = document.references[1]
    expect(rows).toContainEqual(
      expect.objectContaining({ field: 'val', slot, source: expect.objectContaining({ text: 'auto-mode-alist' }) }),
    )
    expect(pdmpJson(['referrers', dump, 'nil', '--limit', '3']).document.referrers).toHaveLength(3)
  })

  it('print one line for each reference', () => {
    const [heads, ...lines] = pdmp(['refs', dump, 'auto-mode-alist']).stdout.trimEnd().split('\n')
    expect(heads).toBe('slot\tfield\ttarget')
    expect(lines).toHaveLength(document.references.length)
    expect(lines[0]).toMatch(/^0x[0-9a-f]+\tname\tString "auto-mode-alist" @0x[0-9a-f]+$/)
  })

  it('exit with 1, and list similar names, if nothing is found', () => {
    const unknown = pdmp(['refs', dump, 'no-such-symbol'])
    expect({ status: unknown.status, stdout: unknown.stdout }).toEqual({ status: 1, stdout: '' })
    expect(unknown.stderr).toContain('no symbol named "no-such-symbol" in this dump')
    const inside = pdmp(['referrers', dump, `@${document.object.offset + 4}`])
    expect({ status: inside.status, stdout: inside.stdout }).toEqual({ status: 1, stdout: '' })
    expect(inside.stderr).toContain('Symbol auto-mode-alist')
  })
})

describe('an offset inside an object', () => {
  const [row] = pdmpJson(['strings', dump, '^auto-mode-alist$']).document.strings
  const { document } = pdmpJson(['show', dump, `@${row.offset}`])
  const bytes = document.fields.find(({ name }: { name: string }) => name === 'bytes').offset as number
  const hex = (offset: number) => `0x${offset.toString(16)}`

  it('is reported with the object that it belongs to', () => {
    const within = `bytes of the String at ${hex(row.offset)}`
    expect(pdmp(['lookup', dump, hex(bytes + 3)]).stdout).toContain(`in ${within}`)
    expect(pdmp(['show', dump, `@${hex(bytes + 3)}`]).stderr).toContain(within)
    expect(pdmp(['refs', dump, `@${hex(bytes + 3)}`]).stderr).toContain('String "auto-mode-alist"')
    expect(pdmp(['show', dump, `@${hex(row.offset + 1)}`]).stderr).toContain(
      `num_chars of the String at ${hex(row.offset)}`,
    )
  })
})

describe('path', () => {
  it('prints paths as Lisp', () => {
    const { references } = pdmpJson(['refs', dump, 'auto-mode-alist']).document
    const { status, document } = pdmpJson(['path', dump, `@${references[1].target.offset}`])
    expect(status).toBe(0)
    expect(document.path).toBe('auto-mode-alist')
    expect(document.steps.map((step: { field: string | null }) => step.field)).toEqual([null, 'val'])
    expect(pdmp(['path', dump, `@${references[3].target.offset}`]).stdout.trimEnd()).not.toBe('')
  })

  it('exits with 1 if no root leads to the object', () => {
    const { document } = pdmpJson(['info', dump])
    const { status, stdout, stderr } = pdmp(['path', dump, `@${document.header.hashList}`])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('No root leads to this object.')
  })
})

describe('strings', () => {
  it('match an expression, with text, form and owner', () => {
    const { status, document } = pdmpJson(['strings', dump, '^auto-mode-alist$'])
    expect(status).toBe(0)
    expect(document.strings).toContainEqual(
      expect.objectContaining({
        text: 'auto-mode-alist',
        multibyte: false,
        characters: 15,
        bytes: 15,
        cut: false,
        owner: expect.objectContaining({ type: 'Symbol', text: 'auto-mode-alist', field: 'name' }),
      }),
    )
  })

  it('report which are multibyte', () => {
    const { document } = pdmpJson(['strings', tiny, 'Größe'])
    expect(document.strings).toEqual([expect.objectContaining({ text: 'Größe 四', multibyte: true, characters: 7 })])
  })

  it('exit with 1 if none matches, and with 2 if the expression is invalid', () => {
    expect(pdmp(['strings', tiny, 'nowhere to be found']).status).toBe(1)
    const { status, stderr } = pdmp(['strings', tiny, '('])
    expect(status).toBe(2)
    expect(stderr).toContain('REGEX')
  })

  it('end for every expression', () => {
    // Going back on each of the doc strings in all ways would take longer than there is time.
    const { status } = pdmp(['strings', dump, '^([a-zA-Z \\n.]+)+$'])
    expect(status).toBe(0)
  })
})

describe('find', () => {
  it('finds objects by type, size and text', () => {
    const { status, document } = pdmpJson(['find', dump, '--type', 'hash-table', '--min-size', '10000'])
    expect(status).toBe(0)
    const found: { type: string; size: number }[] = document.objects
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ type, size }) => type === 'HASH_TABLE' && size >= 10000)).toBe(true)
    const texts = pdmpJson(['find', tiny, '--text', 'tiny-symbol-1']).document.objects
    expect(texts.map((row: { type: string }) => row.type).sort()).toEqual(['String', 'Symbol'])
  })

  it('refuses unknown types, and exits with 1 for types that this dump does not have', () => {
    expect(pdmp(['find', tiny, '--type', 'kitten'])).toMatchObject({ status: 2 })
    expect(pdmp(['find', tiny, '--type', 'window'])).toMatchObject({ status: 1, stdout: '' })
  })
})

it('end with one of their exit codes on every damaged dump', () => {
  const questions = [['refs', 'nil'], ['path', '#<builtin 1>'], ['strings'], ['find', '--min-size', '1']]
  const names = badNames().filter((_, i) => i % 6 === 0)
  for (const name of names) {
    const [command, ...rest] = questions[names.indexOf(name) % questions.length]!
    const { status, stderr } = pdmp([command!, badPath(name), ...rest])
    expect([0, 1, 2, 3]).toContain(status)
    expect(stderr).not.toContain('bug in pdmp')
  }
})
