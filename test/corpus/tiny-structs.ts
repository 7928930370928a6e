/**
 * The C structs that a synthetic dump holds: fields in order, from which offsets and sizes follow by the ABI's alignments.
 *
 * Source: src/lisp.h, src/intervals.h, src/charset.h, src/comp.h of 27.1 to 31.0.50.
 * @module
 */
import type { Abi } from './tiny-abi.ts'

type FieldType =
  | 'int8'
  | 'int16'
  | 'int32'
  | 'word'
  | 'emacsInt'
  | 'pointer'
  | 'lisp'
  | 'float32'
  | 'double'
  | 'int32×15'
  | 'int8×190'

type Fields = Readonly<Record<string, FieldType>>

export interface StructLayout {
  readonly size: number
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly type: FieldType }>>
}

function measure(abi: Abi, type: FieldType): { size: number; align: number } {
  const word = { size: abi.wordSize, align: abi.wordSize }
  const lisp = { size: abi.lispWordSize, align: abi.lispAlign }
  switch (type) {
    case 'int8':
      return { size: 1, align: 1 }
    case 'int16':
      return { size: 2, align: 2 }
    case 'int32':
    case 'float32':
      return { size: 4, align: 4 }
    case 'word':
    case 'pointer':
      return word
    case 'lisp':
    case 'emacsInt':
      return lisp
    case 'double':
      return { size: 8, align: abi.int64Align }
    case 'int32×15':
      return { size: 60, align: 4 }
    case 'int8×190':
      return { size: 190, align: 1 }
  }
}

/** Lay out `fields`; `gcAligned` structs are Lisp objects, whose size low-bit tags make a multiple of 8. */
function layOut(abi: Abi, fields: Fields, gcAligned = true): StructLayout {
  let at = 0
  let most = gcAligned && abi.tagging === 'low' ? 8 : 1
  const placed: Record<string, { offset: number; type: FieldType }> = {}
  for (const [name, type] of Object.entries(fields)) {
    const { size, align } = measure(abi, type)
    at = Math.ceil(at / align) * align
    placed[name] = { offset: at, type }
    at += size
    most = Math.max(most, align)
  }
  return { size: Math.ceil(at / most) * most, fields: placed }
}

const subrFields = (abi: Abi): Fields => ({
  header: 'word',
  function: 'pointer',
  min_args: 'int16',
  max_args: 'int16',
  symbol_name: 'pointer',
  intspec: abi.release === '27' ? 'pointer' : 'lisp',
  ...(abi.release >= '29' ? ({ command_modes: 'lisp' } as const) : {}),
  doc: 'emacsInt',
  ...(abi.native
    ? ({ native_comp_u: 'lisp', native_c_name: 'pointer', lambda_list: 'lisp', type: 'lisp' } as const)
    : {}),
})

const compUnitFields = (abi: Abi): Fields => ({
  header: 'word',
  file: 'lisp',
  optimize_qualities: 'lisp',
  lambda_gc_guard_h: 'lisp',
  lambda_c_name_idx_h: 'lisp',
  data_fdoc_v: 'lisp',
  data_vec: 'lisp',
  ...(abi.release === '31' ? {} : ({ data_impure_vec: 'lisp' } as const)),
  data_relocs: 'pointer',
  loaded_once: 'int8',
  load_ongoing: 'int8',
  handle: 'pointer',
})

const hashTableFields = (abi: Abi): Fields =>
  abi.hashForm === 'compact'
    ? {
        header: 'word',
        index: 'pointer',
        hash: 'pointer',
        key_and_value: 'pointer',
        test: 'pointer',
        next: 'pointer',
        count: 'int32',
        next_free: 'int32',
        table_size: 'int32',
        index_bits: 'int8',
        bits: abi.windows ? 'int32' : 'int8',
        next_weak: 'pointer',
      }
    : {
        header: 'word',
        weak: 'lisp',
        hash: 'lisp',
        next: 'lisp',
        index: 'lisp',
        count: 'word',
        next_free: 'word',
        purecopy: 'int8',
        mutable: 'int8',
        rehash_threshold: 'float32',
        rehash_size: 'float32',
        key_and_value: 'lisp',
        test_name: 'lisp',
        user_hash_function: 'lisp',
        user_cmp_function: 'lisp',
        cmpfn: 'pointer',
        hashfn: 'pointer',
        next_weak: 'pointer',
      }

const charsetFields = (abi: Abi): Fields => ({
  id: 'int32',
  ...({ index: { hash_index: 'word' }, own: { attributes: 'lisp' }, vector: {} } as const)[abi.charsetAttributes],
  dimension: 'int32',
  code_space: 'int32×15',
  code_space_mask: 'pointer',
  bits: 'int8',
  iso_final: 'int32',
  iso_revision: 'int32',
  emacs_mule_id: 'int32',
  method: 'int32',
  min_code: 'int32',
  max_code: 'int32',
  char_index_offset: 'int32',
  min_char: 'int32',
  max_char: 'int32',
  invalid_code: 'int32',
  fast_map: 'int8×190',
  code_offset: 'int32',
})

/** A word more in one struct, as a later Emacs may have it: before all fields but a header, or behind them. */
export interface Growth {
  readonly struct: string
  readonly at: 'front' | 'end'
}

function withWord({ header, ...fields }: Fields, at: 'front' | 'end'): Fields {
  const first: Fields = header === undefined ? {} : { header }
  return at === 'front' ? { ...first, future: 'word', ...fields } : { ...first, ...fields, future: 'word' }
}

/** Every struct, laid out for `abi`. */
export function structsOf(abi: Abi, grown?: Growth) {
  const of = (name: string, fields: Fields) => (grown?.struct === name ? withWord(fields, grown.at) : fields)
  const lisp = (name: string, fields: Fields) => layOut(abi, of(name, fields))
  const plain = (name: string, fields: Fields) => layOut(abi, of(name, fields), false)
  const symbol: Fields = {
    flags: 'int16',
    name: 'lisp',
    val: 'lisp',
    function: 'lisp',
    plist: 'lisp',
    next: 'pointer',
  }
  return {
    cons: lisp('cons', { car: 'lisp', cdr: 'lisp' }),
    float: lisp('float', { data: 'double' }),
    string: lisp('string', { size: 'word', size_byte: 'word', intervals: 'pointer', data: 'pointer' }),
    symbol: lisp('symbol', symbol),
    marker: lisp('marker', {
      header: 'word',
      buffer: 'pointer',
      bits: 'int8',
      next: 'pointer',
      charpos: 'word',
      bytepos: 'word',
    }),
    bignum: lisp('bignum', { header: 'word', data: 'int32', num_limbs: 'int32', limbs: 'pointer' }),
    boolVector: lisp('boolVector', { header: 'word', num_bits: 'emacsInt' }),
    obarray: lisp('obarray', { header: 'word', buckets: 'pointer', size_bits: 'int32', count: 'int32' }),
    hashTable: lisp('hashTable', hashTableFields(abi)),
    subr: lisp('subr', subrFields(abi)),
    compUnit: lisp('compUnit', compUnitFields(abi)),
    vectorStart: plain('vectorStart', { header: 'word', contents: 'lisp' }),
    boolVectorStart: plain('boolVectorStart', { header: 'word', num_bits: 'emacsInt', data: 'word' }),
    interval: plain('interval', {
      total_length: 'word',
      position: 'word',
      left: 'pointer',
      right: 'pointer',
      up: 'lisp',
      bits: 'int8',
      plist: 'lisp',
    }),
    blv: plain('blv', { bits: 'int8', fwd: 'pointer', where: 'lisp', defcell: 'lisp', valcell: 'lisp' }),
    fwd: plain('fwd', { type: 'int32', objvar: 'pointer' }),
    charset: plain('charset', charsetFields(abi)),
  }
}

export type Structs = ReturnType<typeof structsOf>
