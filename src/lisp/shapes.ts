/**
 * Shapes: the C structs of one dump as lists of fields, each with its kind, and runs of equal elements.
 *
 * Names and offsets come from the generated field tables. What those do not tell, how to read a field, is said here:
 * `ofs_` marks a pointer, a few names are numbers, bits or bytes, and everything else is a Lisp word.
 *
 * Units: bytes from the start of the shape.
 * Source: src/lisp.h, src/intervals.h, src/buffer.h, src/itree.h, src/comp.h, src/charset.h.
 * @module
 */
import type { Layout } from '../layout/layout.ts'

type Struct = Layout['structs']['cons']

export type FieldKind = 'lisp' | 'pointer' | 'number' | 'bits' | 'bytes'

/** A field of a shape. In its name, `[]` stands for the number of the element. */
export interface FieldSpec {
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly kind: FieldKind
  /** The collector does not follow it. */
  readonly weak: boolean
  /** A Lisp word or a raw pointer, as another field says: `kindAt` tells which. */
  readonly union: boolean
}

export interface Shape {
  /** What coverage calls the bytes. */
  readonly label: string
  /** Of one element. */
  readonly size: number
  readonly fields: readonly FieldSpec[]
  /** All elements together are one field: the bytes of a string. */
  readonly solid: boolean
}

type Kinds = Partial<Record<Exclude<FieldKind, 'lisp'>, string>> & { readonly weak?: string; readonly union?: string }

const subr: Kinds = { pointer: 'function symbol_name native_c_name', number: 'min_args max_args doc' }

/** The image of a C subr has C strings where a native one has Lisp words. */
const subrImage: Kinds = { ...subr, pointer: `${subr.pointer} intspec command_modes` }

/** What is no Lisp word, by struct, without the prefix `ofs_`; and what the collector does not follow. */
const kindsOf: Readonly<Record<string, Kinds>> = {
  float: { number: 'data' },
  string: { number: 'num_chars len_data', pointer: 'intervals data' },
  symbol: { bits: 'flags', pointer: 'next', union: 'val' },
  interval: { number: 'total_length position', pointer: 'left right', bits: 'bits', weak: 'up', union: 'up' },
  blv: { bits: 'bits', pointer: 'fwd' },
  fwd: { number: 'kind', pointer: 'var' },
  buffer_objfwd: { number: 'kind offset' },
  kboard_objfwd: { number: 'kind offset' },
  marker: { pointer: 'buffer next', bits: 'bits', number: 'charpos bytepos', weak: 'buffer next' },
  overlay: { pointer: 'next buffer interval', weak: 'buffer' },
  itree_node: { pointer: 'parent left right', number: 'begin_pos end_pos limit offset otick', bits: 'bits', weak: 'data' },
  finalizer: { pointer: 'prev next', weak: 'prev next' },
  bignum: { number: 'alloc mpsize', pointer: 'limbs' },
  hash_table: {
    pointer: 'cmpfn hashfn next_weak',
    number: 'count next_free purecopy is_mutable rehash_threshold rehash_size table_size index_bits',
    bits: 'bits',
    weak: 'next_weak',
  },
  obarray: { pointer: 'buckets', number: 'size_bits count' },
  subr: subrImage,
  subr_native: subr,
  native_comp_unit: {
    pointer: 'data_imp_relocs data_relocs handle',
    number: 'loaded_once load_ongoing',
  },
  buffer: {
    pointer:
      'beg intervals markers text next base_buffer newline_cache width_run_cache bidi_paragraph_cache overlays_before overlays_after overlays',
    number:
      'gpt z gpt_byte z_byte gap_size modiff chars_modiff save_modiff overlay_modiff compact beg_unchanged end_unchanged unchanged_modified overlay_unchanged_modified pt pt_byte begv begv_byte zv zv_byte indirections window_count modtime_size auto_save_modified display_error_modiff auto_save_failure_time last_window_start overlay_center',
    bits: 'bits',
    bytes: 'local_flags modtime modtime_rest ts_linecol',
    weak: 'markers',
  },
  charset: {
    pointer: 'code_space_mask',
    number:
      'charset_id hash_index dimension iso_final iso_revision emacs_mule_id method min_code max_code char_index_offset min_char max_char invalid_code code_offset',
    bits: 'flags',
    bytes: 'code_space fast_map',
  },
}

/** The header word of vectorlikes, whatever the struct. */

/** What the names of a struct's fields start with, where they are part of a greater whole. */
export interface Wording {
  readonly label: string
  readonly prefix?: string
  readonly kinds?: Kinds
}

/** The struct `name` of this dump as a shape; undefined in releases that have none. */
export function structShape(
  layout: Layout,
  name: string,
  { label, prefix = '', kinds: given }: Wording,
): Shape | undefined {
  const struct = (layout.structs as Readonly<Record<string, Struct | undefined>>)[name]
  if (struct === undefined) return undefined
  const kinds = new KindMap(given ?? kindsOf[name] ?? {})
  const fields = Object.entries(struct.fields)
    .filter(([path, { size }]) => size > 0 && !isWhole(path, struct))
    .map(([path, { offset, size }]): FieldSpec => {
      const last = path.slice(path.lastIndexOf('.') + 1)
      const bare = last.replace(/^ofs_/, '')
      const kind = kinds.get(last) ?? kinds.get(bare) ?? (last === bare ? headerOr(last, offset) : 'pointer')
      return { name: prefix + path, offset, size, kind, weak: kinds.weak.has(bare), union: kinds.union.has(bare) }
    })
    .sort((a, b) => a.offset - b.offset)
  return { label, size: struct.size, fields, solid: false }
}

const headerOr = (name: string, offset: number): FieldKind =>
  offset === 0 && headerNames.has(name) ? 'number' : 'lisp'

/** A field that others break down further: `own_text` beside `own_text.beg`. */
const isWhole = (path: string, { fields }: Struct): boolean =>
  Object.keys(fields).some((other) => other.startsWith(`${path}.`))

class KindMap extends Map<string, FieldKind> {
  readonly weak: ReadonlySet<string>
  readonly union: ReadonlySet<string>

  constructor({ weak, union, ...kinds }: Kinds) {
    super()
    this.weak = new Set(weak?.split(' '))
    this.union = new Set(union?.split(' '))
    for (const [kind, names] of Object.entries(kinds)) {
      for (const name of names.split(' ')) this.set(name, kind as FieldKind)
    }
  }
}

/** Elements of consecutive fields of `size` bytes, all of one kind. */
export function runShape(label: string, names: readonly string[], size: number, kind: FieldKind): Shape {
  const fields = names.map((name, i): FieldSpec => ({ name, offset: i * size, size, kind, weak: false, union: false }))
  return { label, size: names.length * size, fields, solid: false }
}

/** Bytes that are one field, however many. */
export function solidShape(label: string, name: string): Shape {
  return { ...runShape(label, [name], 1, 'bytes'), solid: true }
}

/** Every shape of one dump. Absent structs are those of other releases. */
export function shapesOf(layout: Layout) {
  const { lispWordSize, wordSize } = layout
  const lispRun = (label: string, ...names: string[]) => runShape(label, names, lispWordSize, 'lisp')
  const struct = (name: string, wording: Wording) => structShape(layout, name, wording)
  const header = (label: string) =>
    runShape(label, ['header'], layout.structs.vector.fields['contents.0']!.offset, 'number')
  return {
    cons: struct('cons', { label: 'Cons' })!,
    float: struct('float', { label: 'Float' })!,
    string: struct('string', { label: 'String' })!,
    symbol: struct('symbol', { label: 'Symbol' })!,
    builtin: struct('symbol', { label: 'builtin symbol images' })!,
    subr: struct('subr', { label: 'subr images' }),
    subrOfNativeBuild: struct('subr_native', { label: 'subr images', kinds: subrImage }),
    charset: struct('charset', { label: 'charset table', prefix: '[].' })!,
    stringInterval: struct('interval', { label: 'String intervals', prefix: 'intervals[].' }),
    bufferInterval: struct('interval', { label: 'BUFFER intervals', prefix: 'intervals[].' }),
    blv: struct('blv', { label: 'Symbol blv', prefix: 'blv.' }),
    fwd: struct('fwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    bufferObjfwd: struct('buffer_objfwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    kboardObjfwd: struct('kboard_objfwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    itreeNode: struct('itree_node', { label: 'OVERLAY itree node', prefix: 'itree_node.' }),
    pairs: lispRun('HASH_TABLE pairs', 'pairs[].key', 'pairs[].value'),
    buckets: lispRun('OBARRAY buckets', 'buckets[]'),
    limbs: runShape('bignum limbs', ['limbs[]'], wordSize, 'number'),
    stringBytes: solidShape('string bytes', 'bytes'),
    bufferText: solidShape('buffer text', 'text bytes'),
    nativeName: solidShape('native names', 'name bytes'),
    charsetMask: solidShape('charset masks', '[].code_space_mask bytes'),
    header,
  }
}

export type Shapes = ReturnType<typeof shapesOf>
