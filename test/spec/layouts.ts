/**
 * ABIs and releases by their names in the field tables, and header words made by hand.
 *
 * @module
 */
import type { AbiName, ReleaseName } from '../../generated/field_tables.js'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'

export interface Abi {
  readonly lenPointer: 4 | 8
  readonly lenLispWord: 4 | 8
  readonly align8: 4 | 8
  readonly hasMsBitFields: boolean
}

export const abis: Readonly<Record<AbiName, Abi>> = {
  lp64: { lenPointer: 8, lenLispWord: 8, align8: 8, hasMsBitFields: false },
  'ilp32-align4': { lenPointer: 4, lenLispWord: 4, align8: 4, hasMsBitFields: false },
  'ilp32-align8': { lenPointer: 4, lenLispWord: 4, align8: 8, hasMsBitFields: false },
  'wide-align4': { lenPointer: 4, lenLispWord: 8, align8: 4, hasMsBitFields: false },
  'wide-align8': { lenPointer: 4, lenLispWord: 8, align8: 8, hasMsBitFields: false },
  llp64: { lenPointer: 8, lenLispWord: 8, align8: 8, hasMsBitFields: true },
  'ilp32-windows': { lenPointer: 4, lenLispWord: 4, align8: 8, hasMsBitFields: true },
  'wide-windows': { lenPointer: 4, lenLispWord: 8, align8: 8, hasMsBitFields: true },
}

/** The part of the root of `pdmp_heap.ksy` that structures need: machine and release. */
export interface StructureRoot {
  readonly layout: PdmpHeap.HeapLayout
}

export function rootOf(isLittle: boolean, abi: Abi, release: ReleaseName | number): StructureRoot {
  const { lenPointer, lenLispWord, align8, hasMsBitFields } = abi
  const noBytes = new KaitaiStream(new ArrayBuffer(0))
  const sizes = [lenPointer, lenLispWord, align8, hasMsBitFields] as const
  return { layout: new PdmpHeap.HeapLayout(noBytes, null, null, isLittle, ...sizes, Number(release)) }
}

/** Read the structure at the start of `stream`. @param type a member of `PdmpHeap.StructTypes` */
export function structureOf(stream: KaitaiStream, root: StructureRoot, type: number): PdmpHeap.Structure['body'] {
  return new PdmpHeap.Structure(stream, null, root, type).body
}

export const abiNames = Object.keys(abis) as AbiName[]

export const releases: readonly ReleaseName[] = ['27', '28', '29', '30', '31']

/** The header of a pseudovector as bytes. */
export function sizeWord(
  lenPointer: 4 | 8,
  isLittle: boolean,
  { lispWords, restWords, pvec }: { readonly lispWords: number; readonly restWords: number; readonly pvec: number },
): Uint8Array {
  const word = (1n << BigInt(lenPointer * 8 - 2)) | BigInt(pvec * 2 ** 24 + restWords * 2 ** 12 + lispWords)
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, isLittle ? word : word << BigInt(64 - lenPointer * 8), isLittle)
  return new Uint8Array(view.buffer, 0, lenPointer)
}
