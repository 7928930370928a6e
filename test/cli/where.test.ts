/** `pdmp where`: owners of offsets, and of addresses by a memory map. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { pdmp, pdmpJson } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-where-'))
afterAll(() => rmSync(directory, { recursive: true }))

const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
evaluate(machine, `(setq mine (list 'a (concat "some " "text")))`)
const bytes = machine.machine.dump()
const file = join(directory, 'mine.pdmp')
writeFileSync(file, bytes)
const { nodes, names } = Dump.open(bytes)
const { types, offsets } = nodes.heap.image.objectStarts
const string = offsets.find(
  (offset, i) => types[i] === nodes.heap.layout.tags.string && names.stringText(offset) === 'some text',
)!
/** Where the bytes of the string are. */
const text = Buffer.from(bytes).indexOf('some text')

describe('pdmp where', () => {
  it('prints the object, the field and the path from a root', () => {
    const [struct, inside] = pdmpJson(['where', file, String(string + 8), String(text + 5)]).document.places
    expect(struct).toMatchObject({
      offset: string + 8,
      region: 'hot',
      distance: 0,
      object: { offset: string, type: 'String' },
    })
    expect(struct.field).toMatchObject({ offset: string + 8, size: 8 })
    expect(inside).toMatchObject({ region: 'cold', distance: 5, field: { name: 'bytes', offset: text, size: 10 } })
    expect(inside).toMatchObject({ path: 'mine → cdr → car', lisp: '(cadr mine)' })
    expect(inside.bytes).toBe(Buffer.from('some text\0').toString('hex'))
    const { status, stdout } = pdmp(['where', file, String(text + 5)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/\tbytes\+5 of String "some text" @0x[0-9a-f]+\t/)
    expect(stdout).toContain('\tmine → cdr → car\n\t(cadr mine)\n')
  })

  it('takes addresses with a base or a memory map, in which a later mapping starts in the middle of the file', () => {
    const byBase = pdmpJson([
      'where',
      file,
      `0x${(0x7f0000000000 + text).toString(16)}`,
      '--dump-base',
      '0x7f0000000000',
    ])
    expect(byBase.document.places[0]).toMatchObject({ offset: text })
    const maps = join(directory, 'maps')
    const cut = 0x1000
    writeFileSync(
      maps,
      `55d0c0000000-55d0c0100000 r-xp 00000000 fe:00 12 /usr/bin/emacs\n7f10aa000000-7f10aa001000 rw-p 00000000 fe:00 14  /x/y.pdmp\n7f10bb000000-7f10cb000000 rw-p 00001000 fe:00 14 /x/y.pdmp (deleted)\n7f10f0000000-7f10f0010000 rw-p 00000000 00:00 0\n`,
    )
    const address = text < cut ? 0x7f10aa000000 + text : 0x7f10bb000000 + text - cut
    const { document } = pdmpJson(['where', file, '--maps', maps, `0x${address.toString(16)}`, '0x7f10f0000010'])
    expect(document.places.map(({ offset }: { offset: number | null }) => offset)).toEqual([text, null])
  })

  it('reports bytes that belong to no object, and exits with 1', () => {
    const { status, stdout } = pdmp(['where', file, '0', '0x7f0000000000'])
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^0x0\theader, no object\t44554d504544474e55454d4143530000\n0x7f0000000000\tnot in the dump\n$/,
    )
  })

  it('refuses a map without a dump, and one with two', () => {
    const maps = join(directory, 'no-maps')
    writeFileSync(maps, '')
    expect(pdmp(['where', file, '1', '--maps', maps]).stderr).toContain('no file that ends in .pdmp')
    const line = (name: string) => `7f10aa000000-7f10aa001000 rw-p 00000000 fe:00 14 ${name}\n`
    writeFileSync(maps, line('/a.pdmp') + line('/b.pdmp'))
    expect(pdmp(['where', file, '1', '--maps', maps])).toMatchObject({ status: 2, stdout: '' })
  })
})
