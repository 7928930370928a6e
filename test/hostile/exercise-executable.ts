/**
 * Reads any bytes as the executable of a few dumps, as commands do.
 * @module
 */
import type { Dump, Executable, Heap } from '../../src/index.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { type Program, programFor } from '../executable/program.ts'
import { elfProgram, fatProgram, machProgram, peProgram } from '../executable/program-files.ts'
import * as sources from './library.ts'
import { attempter, demand, type Library, spread } from './promise.ts'

/** Offsets that are asked for of those that the dump has. */
const FEW = 12

const owners: readonly TinyOptions[] = [
  { generation: '28+', release: '31', abi: 'lp64', byteOrder: 'little' },
  { generation: '28+', release: '28', abi: 'lp64', byteOrder: 'big' },
  { generation: '28+', release: '30', abi: 'ilp32-align4', byteOrder: 'little' },
  { generation: '28+', release: '31', abi: 'ilp32-align8', byteOrder: 'big' },
]

/** What anybody may ask of an executable that was taken for that of the dump. */
export function exerciseExecutable({ image, layout }: Heap, executable: Executable): void {
  demand(['ELF', 'PE', 'Mach-O'].includes(executable.format), 'an executable is of a known format')
  demand(Number.isSafeInteger(executable.basis), 'a basis is an address')
  const { emacsOffsets } = image.emacsRelocs
  for (const offset of [-1, 0, 2 ** 52, ...spread(emacsOffsets.length, FEW).map((i) => emacsOffsets[i]!)]) {
    const bytes = executable.read(offset, layout.wordSize)
    demand(bytes === undefined || bytes.length === layout.wordSize, 'so many bytes are read as were asked for')
    const target = executable.pointer(offset)
    demand(target === undefined || bytes !== undefined, 'a pointer is in the file')
    demand(executable.cString(offset)?.includes(0) !== true, 'a C string has no NUL')
  }
}

/** The dumps, opened once by each build of the library. */
const opened = new WeakMap<Library, readonly Dump[]>()

/** Take `bytes` for the executable of each dump. */
export function exerciseProgramFile(bytes: Uint8Array, library: Library = sources): void {
  const attempt = attempter(library)
  const dumps = opened.get(library) ?? owners.map((options) => library.Dump.open(tinyDump(options).bytes))
  opened.set(library, dumps)
  for (const unnamed of dumps) {
    const dump = attempt(() => unnamed.withExecutable(bytes))
    if (dump === undefined) continue
    exerciseExecutable(dump.heap, dump.executable!)
    const symbols = [...dump.symbols.offsets()]
    for (const offset of symbols) {
      attempt(() => dump.symbols.facts(offset))
      attempt(() => dump.symbols.value(offset))
      const definition = dump.symbols.definition(offset)
      if (definition.isBound && definition.value?.kind === 'emacs') dump.names.subrName(definition.value.offset)
    }
  }
}

const isLittle = ({ byteOrder }: TinyOptions) => byteOrder === 'little'

/** The right executables of each dump, in every format. */
export const programFiles = (): Uint8Array[] =>
  owners.flatMap((options) => {
    const program = programFor(tinyDump(options))
    return [
      elfProgram(program, 'rela'),
      elfProgram(program, 'stored'),
      machProgram(program),
      ...(isLittle(options) ? [peProgram(program)] : []),
      ...(isLittle(options) && program.wordSize === 8 ? chainedFiles(program) : []),
    ]
  })

const chainedFiles = (program: Program): Uint8Array[] => [
  machProgram(program, 'chained'),
  machProgram(program, 'chained-offsets'),
  fatProgram([machProgram(program), machProgram(program, 'chained')]),
  fatProgram([machProgram(program, 'chained')], 8),
]
