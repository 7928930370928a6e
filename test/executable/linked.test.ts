/**
 * Programs that a real linker made are read: Mach-O with and without chained fixups, fat files, PE, and ELF with all three
 * kinds of relocation, for 32 and 64 bits and both byte orders, stripped and with debugging information.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/index.ts'
import { linkedFolder, linkedPrograms } from './linked.ts'
import { variables } from './program.ts'

const unpack = (name: string): Uint8Array =>
  new Uint8Array(brotliDecompressSync(readFileSync(join(linkedFolder, name))))

describe.each(linkedPrograms)('$name', ({ name, dump: dumpName, format, isPositionIndependent }) => {
  const dump = Dump.open(unpack(`${dumpName}.pdmp.br`), { executable: unpack(`${name}.br`) })
  const executable = dump.executable!

  it('has the format that it was linked with', () => {
    expect(executable).toMatchObject({ format, isPositionIndependent })
  })

  it('has the names of functions, and pointers to variables', () => {
    const { heap, symbols, names } = dump
    const { val, func } = heap.layout.structs.symbol.fields
    for (const subr of ['car', 'cdr', 'list']) {
      expect(names.subrName(heap.word(symbols.named(subr)! + func.offset))).toBe(subr)
    }
    for (const [variable, place] of Object.entries(variables)) {
      const forward = heap.word(symbols.named(variable)! + val.offset)
      expect(executable.pointer(forward + heap.layout.structs.const_fwd!.fields.ofs_var.offset)).toBe(place)
    }
  })
})
