import { describe, expect, it } from 'vitest'
import { Space } from '../../src/machine/memory/space.ts'
import type { ProgramSpec } from '../../src/machine/program.ts'
import { writeProgramData } from '../../src/machine/program-data.ts'
import { layoutSample, programOf } from './layouts.ts'

const spec: Pick<ProgramSpec, 'subrs' | 'variables' | 'symbols'> = {
  subrs: [
    { name: 'car', minArgs: 1, maxArgs: 1 },
    { name: 'list', minArgs: 0, maxArgs: 'many' },
    { name: 'if', minArgs: 2, maxArgs: 'unevalled' },
  ],
  variables: [
    { name: 'gc_cons_threshold', kind: 'integer', lispName: 'gc-cons-threshold' },
    { name: 'Vload_path', kind: 'lisp', lispName: 'load-path' },
  ],
  symbols: ['load-path'],
}

describe.each(layoutSample)('an executable of $name', ({ layout }) => {
  const program = programOf(layout, spec)
  const space = new Space(program, { seed: 4 })
  writeProgramData(space)
  const { memory } = space
  const textAt = (address: number) => {
    let text = ''
    for (let at = address; memory.u8(at) !== 0; at++) text += String.fromCharCode(memory.u8(at))
    return text
  }

  it('has its basis at Vpurify_flag, and the first symbols where the format has them', () => {
    expect(program.variable('Vpurify_flag').offset).toBe(0)
    expect(program.symbols.slice(0, 3)).toEqual(['nil', 't', 'unbound'])
    expect(program.symbolIndex('load-path')).toBeGreaterThan(2)
    expect(space.lispsym).toBe(space.basis + program.areas.lispsym.offset)
  })

  it('has no overlapping parts, and code and literals on other pages than variables', () => {
    const code = [...program.functions.values(), ...program.literals.values()]
    expect(Math.max(...code)).toBeLessThan(program.dataStart)
    expect((program.dataStart - program.start) % 4096).toBe(0)
    const areas = [
      ...Object.values(program.areas),
      ...[...program.variables.values()].map(({ offset }) => ({ offset, size: 1 })),
      ...[...program.subrs.values()].map(({ offset }) => ({ offset, size: layout.structs.subr.size })),
    ].sort((a, b) => a.offset - b.offset)
    for (const [i, { offset }] of areas.entries()) {
      const before = areas[i - 1]
      expect(offset).toBeGreaterThanOrEqual(before === undefined ? program.dataStart : before.offset + before.size)
    }
    expect(areas.at(-1)!.offset + areas.at(-1)!.size).toBeLessThanOrEqual(program.start + program.size)
  })

  it.each([
    ['car', 1, 1],
    ['list', 0, -2],
    ['if', 2, -1],
  ] as const)('has a struct Lisp_Subr of %s, with UNEVALLED as -1 and MANY as -2', (name, least, most) => {
    const { ofs_function: code, min_args, max_args, ofs_symbol_name: label } = layout.structs.subr.fields
    const at = space.at(program.subrs.get(name)!.offset)
    expect(memory.u16(at + min_args.offset)).toBe(least)
    expect(memory.u16(at + max_args.offset)).toBe(most & 0xffff)
    expect(textAt(memory.pointer(at + label.offset))).toBe(name)
    expect(memory.pointer(at + code.offset)).toBe(space.at(program.functions.get(`F${name}`)!))
  })

  it('has forwarding structs that lead to the variables', () => {
    const { kind, ofs_var: variable } = layout.structs.fwd.fields
    for (const [name, code] of [
      ['gc_cons_threshold', 0],
      ['Vload_path', 2],
    ] as const) {
      const { forward, offset } = program.variable(name)
      expect(memory.i32(space.at(forward!) + kind.offset)).toBe(code)
      expect(memory.pointer(space.at(forward!) + variable.offset)).toBe(space.at(offset))
    }
    expect(program.variable('charset_table').forward).toBeUndefined()
  })

  it('has a fingerprint of its own', () => {
    expect(programOf(layout, spec).fingerprint).toEqual(program.fingerprint)
    expect(programOf(layout, { ...spec, symbols: [] }).fingerprint).not.toEqual(program.fingerprint)
    expect(program.fingerprint).toHaveLength(32)
  })
})
