import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/layout/compose.ts'

describe.each(['lp64', 'ilp32-align4', 'wide-align4'] as const)('relocations of Emacs 28 on %s', (abi) => {
  const { relocs, relocKinds, tags, wordSize, lispWordSize } = layoutOf('28', abi, 'little')
  const codeOf = (name: string) => relocKinds.findIndex((kind) => kind.name === name)
  const named = (column: ArrayLike<number>) =>
    Array.from(column).flatMap((value, code) => (value === 1 ? [relocKinds[code]!.name] : []))

  it('have the codes of enum dump_reloc_type', () => {
    expect([relocs.emacsPointer, relocs.dumpPointer, relocs.bignum]).toEqual([0, 1, 4])
    expect(relocs.dumpTagged).toEqual([5, 6, 7, 8, 9, 10, 11, 12])
    expect(relocs.emacsTagged).toEqual([13, 14, 15, 16, 17, 18, 19, 20])
    expect(codeOf('DUMP_TO_DUMP_LV+Cons')).toBe(relocs.dumpTagged[tags.cons])
  })

  it('have the patched word and the target of the C source', () => {
    expect(named(relocs.native)).toEqual(['NATIVE_COMP_UNIT', 'NATIVE_SUBR'])
    expect(named(relocs.toBytes)).toEqual(['DUMP_TO_DUMP_PTR_RAW', 'BIGNUM'])
    expect(named(relocs.intoDump)).toHaveLength(9)
    expect(named(relocs.intoEmacs)).toHaveLength(9)
    expect(relocs.tags[codeOf('DUMP_TO_EMACS_LV+Vectorlike')]).toBe(tags.vectorlike)
    expect(relocs.tags[relocs.dumpPointer]).toBe(-1)
  })

  it('patch wide words only where those are Lisp words, and none for native code', () => {
    const widthOf = (name: string) => relocs.widths[codeOf(name)]
    expect(['DUMP_TO_DUMP_PTR_RAW', 'BIGNUM', 'NATIVE_SUBR'].map(widthOf)).toEqual([wordSize, wordSize, 0])
    expect(widthOf('DUMP_TO_DUMP_LV+String')).toBe(lispWordSize)
  })
})
