/**
 * The programs in an executable file of any format. A fat file of macOS contains several, other files one.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import { ELF_MAGIC, readElf } from './elf.ts'
import { isFat, isMachO, programsOf, readMachO } from './mach-o.ts'
import { notExecutable, type ObjectFile } from './object-file.ts'
import { DOS_MAGIC, readPe } from './pe.ts'

/** @throws PdmpError 'not-an-executable': neither ELF nor PE nor Mach-O, or damaged */
export function readPrograms(bytes: Uint8Array): readonly ObjectFile[] {
  try {
    return programsIn(bytes)
  } catch (error) {
    if (!(error instanceof PdmpError) || error.code === 'not-an-executable') throw error
    throw new PdmpError('not-an-executable', error.site, `a header points outside the file: ${error.detail}`, {
      cause: error,
    })
  }
}

function programsIn(bytes: Uint8Array): readonly ObjectFile[] {
  const magic = bytes.length < 4 ? 0 : new ByteView(bytes, 'big').uint32(0, 'executable.magic')
  if (magic === ELF_MAGIC) return [readElf(bytes)]
  if (magic >>> 16 === DOS_MAGIC) return [readPe(bytes)]
  if (isMachO(magic)) return [readMachO(bytes)]
  if (isFat(magic)) return [...programsOf(bytes)]
  throw notExecutable('magic', 0, 'the file is not ELF, PE or Mach-O')
}
