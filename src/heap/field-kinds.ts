/**
 * How to read each field of each struct: the kinds that the tables of offsets do not record.
 *
 * Names are those of the specification, where the prefix `ofs_` marks a pointer. The names listed here are numbers, bits,
 * bytes, and pointers without that prefix. Every other field is a Lisp word.
 *
 * Source: src/lisp.h, src/intervals.h, src/buffer.h, src/itree.h, src/comp.h, src/charset.h; `process_mark_stack` in
 * src/alloc.c for the fields that the collector does not follow.
 * @module
 */

export type FieldKind = 'lisp' | 'pointer' | 'number' | 'bits' | 'bytes'

export interface FieldTraits {
  /** How to read the field. */
  readonly kind: FieldKind
  /** The collector does not follow this field. */
  readonly weak: boolean
  /** The field holds a Lisp word or a raw pointer, depending on another field; its kind is then 'lisp'. */
  readonly union: boolean
}

type Names = Partial<Record<Exclude<FieldKind, 'lisp'> | 'weak' | 'union', string>>

const subr: Names = { number: 'header min_args max_args doc' }

const buffer: Names = {
  pointer: `beg intervals markers text next base_buffer newline_cache width_run_cache bidi_paragraph_cache
    overlays_before overlays_after overlays`,
  number: `header gpt z gpt_byte z_byte gap_size modiff chars_modiff save_modiff overlay_modiff compact beg_unchanged
    end_unchanged unchanged_modified overlay_unchanged_modified pt pt_byte begv begv_byte zv zv_byte indirections
    window_count modtime modtime_rest modtime_size auto_save_modified display_error_modiff auto_save_failure_time
    last_window_start overlay_center`,
  bits: 'bits',
  bytes: 'local_flags ts_linecol',
  weak: 'markers',
}

const charset: Names = {
  number: `charset_id hash_index dimension iso_final iso_revision emacs_mule_id method min_code max_code
    char_index_offset min_char max_char invalid_code code_offset`,
  bits: 'flags',
  bytes: 'code_space fast_map',
}

/** Field names of each struct, by kind. Names under `weak` and `union` omit the prefix `ofs_`. */
const namesOf: Readonly<Record<string, Names>> = {
  float: { number: 'data' },
  string: { number: 'num_chars len_data' },
  symbol: { bits: 'flags', union: 'val' },
  interval: { number: 'total_length position', bits: 'bits', weak: 'up', union: 'up' },
  blv: { bits: 'bits' },
  fwd: { number: 'kind' },
  buffer_objfwd: { number: 'kind offset' },
  kboard_objfwd: { number: 'kind offset' },
  marker: { bits: 'bits', number: 'header charpos bytepos', weak: 'buffer next' },
  overlay: { number: 'header', weak: 'buffer' },
  itree_node: { number: 'begin_pos end_pos limit offset otick', bits: 'bits', weak: 'data' },
  finalizer: { number: 'header', weak: 'prev next' },
  bignum: { number: 'header alloc mpsize' },
  hash_table: {
    pointer: 'next_weak',
    number: `header count next_free purecopy is_mutable rehash_threshold rehash_size table_size index_bits`,
    bits: 'bits',
    weak: 'next_weak',
  },
  obarray: { number: 'header size_bits num_symbols' },
  // The struct of a subr that is written in C has C strings where a native-compiled one has Lisp words.
  subr: { ...subr, pointer: 'intspec command_modes' },
  subr_native: subr,
  native_comp_unit: { number: 'header loaded_once load_ongoing', pointer: 'handle' },
  buffer,
  charset,
}

/** The traits of the fields of one struct. */
export class KindTable {
  readonly #kinds = new Map<string, FieldKind>()
  readonly #weak: ReadonlySet<string>
  readonly #union: ReadonlySet<string>

  constructor({ weak, union, ...kinds }: Names) {
    this.#weak = new Set(wordsOf(weak))
    this.#union = new Set(wordsOf(union))
    for (const [kind, names] of Object.entries(kinds)) {
      for (const name of wordsOf(names)) this.#kinds.set(name, kind as FieldKind)
    }
  }

  /** The traits of the field at `path`, such as `own_text.beg`, `ofs_next` or `ts_linecol.0`. */
  of(path: string): FieldTraits {
    const name = path.replace(/\.0$/, '').replace(/^.*\./, '')
    const bare = name.replace(/^ofs_/, '')
    const kind = this.#kinds.get(name) ?? (name === bare ? 'lisp' : 'pointer')
    return { kind, weak: this.#weak.has(bare), union: this.#union.has(bare) }
  }
}

const wordsOf = (names: string | undefined): string[] => names?.split(/\s+/) ?? []

/** The kinds of the fields of `struct`, which is a name of the specification. */
export const fieldKinds = (struct: string): KindTable => new KindTable(namesOf[struct] ?? {})
