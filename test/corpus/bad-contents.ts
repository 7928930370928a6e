/**
 * Defects of the contents of a dump: objects, slots, padding, the list of hash tables.
 *
 * Each is one documented change of a synthetic dump; the key is the file's name in corpus/bad.
 * @module
 */
import { type Defect, modern, small } from './bad-headers.ts'
import { defect, indexOf, relocOf } from './bad-tables.ts'

export const badContents: Readonly<Record<string, Defect>> = {
  'hash-list-not-a-vector': defect('hash_list is the offset of a hash table', modern, (dump, { hashTables }) =>
    dump.setHeader('ofs_hash_list', hashTables[0]!),
  ),
  'hash-list-not-an-object': defect(
    'hash_list is the offset of the cdr of a cons',
    modern,
    (dump, { objectStarts }) => {
      const cons = objectStarts[indexOf(objectStarts, ({ type }) => type === 'Cons')]!
      dump.setHeader('ofs_hash_list', cons.offset + 8)
    },
  ),
  'hash-list-holds-a-vector': defect('the list of hash tables holds itself', modern, (dump, { header }) =>
    dump.setPointer(header.hashList! + 8, header.hashList!),
  ),
  'padding-not-zero': defect('a byte before the cold section is 0xaa', modern, (dump, { header }) =>
    dump.setInt(header.coldStart - 1, 1, 0xaa),
  ),
  'lispsym-absent': defect('the name of nil has 4 characters', modern, (dump, truth) => {
    const name = truth.relocations[indexOf(truth.relocations, ({ offset }) => offset === truth.lispsym.dumpOffset + 8)]!
    dump.setPointer(name.target, 4)
  }),
  'slot-without-relocation': defect('the plist of a symbol is the bare offset of a cons', modern, (dump, truth) => {
    const cons = truth.objectStarts[indexOf(truth.objectStarts, ({ type }) => type === 'Cons')]!
    dump.setPointer(truth.symbols.get('car')! + 32, cons.offset + truth.abi.tags.Cons)
  }),
  'vector-longer-than-its-room': defect('an empty vector claims 2^31 - 1 slots', modern, (dump, truth) => {
    const isEmptyVector = (offset: number) => new DataView(dump.bytes.buffer).getBigUint64(offset, true) === 0n
    const at =
      truth.objectStarts[
        indexOf(truth.objectStarts, ({ type, offset }) => type === 'Vectorlike' && isEmptyVector(offset))
      ]!
    dump.setPointer(at.offset, 0x7fffffff)
  }),
  'string-data-negative': defect('the bytes of a string start before the file', modern, (dump, truth) => {
    const { objectStarts, relocations } = truth
    const strings = new Set(objectStarts.filter(({ type }) => type === 'String').map(({ offset }) => offset))
    const isData = ({ offset, name }: { offset: number; name: string }) =>
      name === 'DUMP_TO_DUMP_PTR_RAW' && strings.has(offset - 24)
    dump.setPointer(relocations[indexOf(relocations, isData)]!.offset, -16)
  }),
  'bignum-limbs-outside': defect(
    'the limbs of a bignum start behind the file',
    { generation: '27', byteOrder: 'little', abi: 'ilp32-align4' },
    (dump, truth) => dump.setInt(truth.relocations[relocOf(truth, 'BIGNUM')]!.offset + 4, 4, dump.bytes.length),
  ),
  'bignum-limbs-giant': defect(
    'a bignum has 2^31 - 1 limbs',
    { generation: '27', byteOrder: 'big', abi: 'ilp32-align8' },
    (dump, truth) => dump.setInt(truth.relocations[relocOf(truth, 'BIGNUM')]!.offset + 8, 4, 0x7fffffff),
  ),
  'emacs-reloc-stray-bytes': defect('an immediate of 1 byte is followed by others than zeros', small, (dump, truth) => {
    const index = indexOf(truth.emacsRelocations, ({ code, length }) => code === 1 && length === 1)
    dump.setInt(truth.header.emacsRelocs.offset + 16 * index + 12, 4, 0x01020304)
  }),
}
