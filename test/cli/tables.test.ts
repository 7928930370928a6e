import { describe, expect, it } from 'vitest'
import { Heap } from '../../src/heap/heap.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { sampleOf } from '../effort.ts'
import { pdmp, pdmpJson } from './run.ts'

const name = 'tiny-30-little-lp64-native'
const path = corpusPath(name, 'dump.pdmp.br')
const { truth } = tinyDump({ generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64', native: true })
const phases = ['early', 'late', 'very-late']
const lines = (text: string) => text.trimEnd().split('\n').slice(1)
const hex = (value: number) => (value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`)

describe('relocs', () => {
  const expected = truth.relocations.map(({ phase, offset, name: type, target }) => {
    const isSlot = type.includes('PTR_RAW') || type.includes('LV')
    return { phase: phases[phase], offset, type, target: isSlot ? target : null }
  })

  it('lists every entry of every phase, as JSON', () => {
    expect(pdmpJson(['relocs', path])).toEqual({
      status: 0,
      stderr: '',
      document: { schema: 'pdmp/relocs/1', relocs: expected },
    })
  })

  it('lists them as text', () => {
    const text = expected.map(({ phase, offset, type, target }) => {
      return `${phase}\t${hex(offset)}\t${type}\t${target === null ? '-' : hex(target)}`
    })
    expect(lines(pdmp(['relocs', path]).stdout)).toEqual(text)
  })

  it('selects by phase, type, range and number', () => {
    const select = (...options: string[]) => pdmpJson(['relocs', path, ...options]).document.relocs
    const late = expected.filter(({ phase }) => phase === 'very-late')
    expect(late).toHaveLength(1)
    expect(select('--phase', 'very-late')).toEqual(late)
    expect(select('--type', 'DUMP_TO_DUMP_LV+Cons')).toEqual(
      expected.filter(({ type }) => type === 'DUMP_TO_DUMP_LV+Cons'),
    )
    expect(select('--limit', '3', '--phase', 'early')).toEqual(expected.slice(0, 3))
    const [from, to] = [expected[5]!.offset, expected[9]!.offset]
    const inRange = expected.filter(({ offset }) => offset >= from && offset < to)
    expect(select('--from', hex(from), '--to', String(to))).toEqual(inRange)
  })

  it.each([
    ['relocs', 'DUMP_TO_EMACS_PTR_RAW, DUMP_TO_DUMP_PTR_RAW, '],
    ['emacs-relocs', 'COPY_FROM_DUMP, IMMEDIATE, '],
    ['objects', 'Symbol, '],
  ])('refuses an unknown type: %s', (command, first) => {
    const { status, stdout, stderr } = pdmp([command, path, '--type', 'Zed'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(`pdmp: no type named "Zed". The types: ${first}`)
  })

  it('never prints a number that JSON cannot represent', () => {
    const { document } = pdmpJson(['relocs', corpusPath('trixie-i386', 'dump.pdmp.br')])
    expect(document.relocs).toHaveLength(562967 + 79 + 5710)
    const odd = document.relocs.filter(
      ({ target }: { target: number | null }) => target !== null && !Number.isSafeInteger(target),
    )
    expect(odd).toEqual([])
  })
})

describe('objects', () => {
  const image = openDump(readDump(name))
  const heap = new Heap(image)
  const { names } = image.layout.tags
  const expected = truth.objectStarts.map(({ offset, type }) => ({
    offset,
    type: type === 'Vectorlike' ? heap.pvecName(offset) : type,
    typeCode: names.indexOf(type),
  }))

  it('lists every object, as JSON and as text', () => {
    expect(pdmpJson(['objects', path]).document).toEqual({ schema: 'pdmp/objects/1', objects: expected })
    expect(lines(pdmp(['objects', path]).stdout)).toEqual(expected.map(({ offset, type }) => `${hex(offset)}\t${type}`))
  })

  it('selects by type and number', () => {
    const floats = expected.filter(({ type }) => type === 'Float')
    expect(pdmpJson(['objects', path, '--type', 'Float', '--limit', '1']).document.objects).toEqual(floats.slice(0, 1))
  })
})

describe('--limit', () => {
  const count = (args: readonly string[]) => lines(pdmp(args).stdout).filter((line) => line !== '').length

  it.each(['relocs', 'emacs-relocs', 'objects'])('counts over the whole output of %s', (command) => {
    const all = count([command, path])
    for (const limit of sampleOf([0, 1, 2, 7, all - 1, all, all + 1], 3)) {
      expect(count([command, path, '--limit', String(limit)])).toBe(Math.min(limit, all))
      const { document } = pdmpJson([command, path, '--limit', String(limit)])
      expect(Object.values<unknown[]>(document)[1]).toHaveLength(Math.min(limit, all))
    }
  })
})

describe('emacs-relocs', () => {
  it('lists what each entry writes', () => {
    const { document } = pdmpJson(['emacs-relocs', path])
    expect(document.schema).toBe('pdmp/emacs-relocs/1')
    expect(document.emacsRelocs).toHaveLength(truth.emacsRelocations.length)
    truth.emacsRelocations.forEach((entry, i) => {
      const shown = document.emacsRelocs[i]
      const { abi } = truth
      const sizes = {
        COPY_FROM_DUMP: entry.length,
        IMMEDIATE: entry.length,
        DUMP_LV: abi.lispWordSize,
        EMACS_LV: abi.lispWordSize,
      }
      expect(shown).toMatchObject({
        emacsOffset: entry.emacsOffset,
        type: entry.name,
        size: { ...sizes, DUMP_PTR_RAW: abi.wordSize, EMACS_PTR_RAW: abi.wordSize }[entry.name],
      })
      expect(shown.dumpOffset ?? null).toBe(entry.dumpOffset)
      expect(shown.targetEmacsOffset ?? null).toBe(entry.emacsOffset2)
      expect(shown.bytes ?? null).toBe(entry.immediate === null ? null : Buffer.from(entry.immediate).toString('hex'))
    })
  })

  it('selects by type and number', () => {
    const text = lines(pdmp(['emacs-relocs', path, '--type', 'DUMP_LV', '--limit', '2']).stdout)
    const [first, second] = truth.emacsRelocations.filter(({ name: type }) => type === 'DUMP_LV')
    expect(text.map((line) => line.split('\t')[0])).toEqual([first, second].map((entry) => hex(entry!.emacsOffset)))
  })
})

describe('a table in a C variable that only the executable of Emacs 31 locates', () => {
  it.each([
    ['get', 'load-path', 'x'],
    ['thaw', 'load-path', '--dump-base', '0x70000000', '--emacs-basis', '0x56550000'],
  ])('%s says so', (command, ...rest) => {
    const dump = corpusPath('tiny-31-little-lp64', 'dump.pdmp.br')
    const { status, stderr } = pdmp([command, dump, ...rest])
    expect(status).toBe(1)
    expect(stderr).toBe(
      `pdmp: ${dump}: the value of load-path is not in this dump\n  The dump does not record where the C variable load-path is; pass the executable with --emacs.\n`,
    )
  })
})

describe('misuse', () => {
  it.each([
    [
      ['relocs', path, '--phase', 'later'],
      "option '--phase <phase>' argument 'later' is invalid. Allowed choices are early, late, very-late.",
      'relocs',
    ],
    [
      ['relocs', path, '--limit', 'some'],
      "option '--limit <n>' argument 'some' is invalid. Write a whole number, 0 or more.",
      'relocs',
    ],
    [
      ['objects', path, '--from', '1e3'],
      "option '--from <offset>' argument '1e3' is invalid. Write an offset, 0x1f or 31.",
      'objects',
    ],
    [
      ['objects', path, '--to', '0x99999999999999'],
      "option '--to <offset>' argument '0x99999999999999' is invalid. The number is too large.",
      'objects',
    ],
  ])('%j', (args, message, command) => {
    const stderr = `pdmp: ${message}\nRun \`pdmp ${command} --help\` for help.\n`
    expect(pdmp(args)).toEqual({ status: 2, stdout: '', stderr })
  })
})
