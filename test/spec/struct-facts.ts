/**
 * Where compilers put the fields of the C structures, typed in from their layouts and from the headers of real dumps.
 *
 * Columns are 64-bit, i386 (8-byte scalars aligned to 4) and 32-bit ARM (aligned to 8); cells are offset+size in bytes.
 *
 * @module
 */
import type { OptionalStructName, ReleaseName, StructName } from '../../generated/field_tables.js'

export interface StructFacts {
  readonly name: StructName | OptionalStructName
  readonly releases: readonly ReleaseName[]
  /** Rows of a field and three cells; the last row is the size of the structure. */
  readonly table: string
}

export const structFacts: readonly StructFacts[] = [
  {
    name: 'cons',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      car        0+8     0+4     0+4
      cdr        8+8     4+4     4+4
      sizeof      16       8       8`,
  },
  {
    name: 'float',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      data       0+8     0+8     0+8
      sizeof       8       8       8`,
  },
  {
    name: 'string',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      num_chars         0+8     0+4     0+4
      len_data          8+8     4+4     4+4
      ofs_intervals    16+8     8+4     8+4
      ofs_data         24+8    12+4    12+4
      sizeof             32      16      16`,
  },
  {
    name: 'symbol',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      flags        0+2     0+2     0+2
      name         8+8     4+4     4+4
      val         16+8     8+4     8+4
      func        24+8    12+4    12+4
      plist       32+8    16+4    16+4
      ofs_next    40+8    20+4    20+4
      sizeof        48      24      24`,
  },
  {
    name: 'interval',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      total_length     0+8     0+4     0+4
      position         8+8     4+4     4+4
      ofs_left        16+8     8+4     8+4
      ofs_right       24+8    12+4    12+4
      up              32+8    16+4    16+4
      bits            40+1    20+1    20+1
      plist           48+8    24+4    24+4
      sizeof            56      28      28`,
  },
  {
    name: 'blv',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      bits        0+1     0+1     0+1
      ofs_fwd     8+8     4+4     4+4
      where_buffer  16+8     8+4     8+4
      defcell    24+8    12+4    12+4
      valcell    32+8    16+4    16+4
      sizeof       40      20      20`,
  },
  {
    name: 'fwd',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      kind        0+4     0+4     0+4
      ofs_var     8+8     4+4     4+4
      sizeof       16       8       8`,
  },
  {
    name: 'buffer_objfwd',
    releases: ['27', '28', '29', '30'],
    table: `
      kind          0+4     0+4     0+4
      offset        4+4     4+4     4+4
      predicate     8+8     8+4     8+4
      sizeof         16      12      12`,
  },
  {
    name: 'kboard_objfwd',
    releases: ['27', '28', '29', '30'],
    table: `
      kind       0+4     0+4     0+4
      offset     4+4     4+4     4+4
      sizeof       8       8       8`,
  },
  {
    name: 'marker',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      header         0+8     0+4     0+4
      ofs_buffer     8+8     4+4     4+4
      bits          16+1     8+1     8+1
      ofs_next      24+8    12+4    12+4
      charpos       32+8    16+4    16+4
      bytepos       40+8    20+4    20+4
      sizeof          48      24      24`,
  },
  {
    name: 'overlay',
    releases: ['27', '28'],
    table: `
      header           0+8     0+4     0+4
      start_marker     8+8     4+4     4+4
      end_marker      16+8     8+4     8+4
      plist           24+8    12+4    12+4
      ofs_next        32+8    16+4    16+4
      sizeof            40      24      24`,
  },
  {
    name: 'overlay',
    releases: ['29', '30', '31'],
    table: `
      header           0+8     0+4     0+4
      plist            8+8     4+4     4+4
      ofs_buffer      16+8     8+4     8+4
      ofs_interval    24+8    12+4    12+4
      sizeof            32      16      16`,
  },
  {
    name: 'itree_node',
    releases: ['29', '30', '31'],
    table: `
      ofs_parent     0+8     0+4     0+4
      ofs_left       8+8     4+4     4+4
      ofs_right     16+8     8+4     8+4
      begin_pos     24+8    12+4    12+4
      end_pos       32+8    16+4    16+4
      limit         40+8    20+4    20+4
      offset        48+8    24+4    24+4
      otick         56+8    28+8    32+8
      data          64+8    36+4    40+4
      bits          72+1    40+1    44+1
      sizeof          80      44      48`,
  },
  {
    name: 'finalizer',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      header       0+8     0+4     0+4
      func         8+8     4+4     4+4
      ofs_prev    16+8     8+4     8+4
      ofs_next    24+8    12+4    12+4
      sizeof        32      16      16`,
  },
  {
    name: 'bignum',
    releases: ['27', '28', '29', '30', '31'],
    table: `
      header        0+8     0+4     0+4
      alloc         8+4     4+4     4+4
      mpsize       12+4     8+4     8+4
      ofs_limbs    16+8    12+4    12+4
      sizeof         24      16      16`,
  },
  {
    name: 'hash_table',
    releases: ['27', '28', '29'],
    table: `
      header               0+8     0+4     0+4
      weak                 8+8     4+4     4+4
      hash                16+8     8+4     8+4
      next                24+8    12+4    12+4
      index               32+8    16+4    16+4
      count               40+8    20+4    20+4
      next_free           48+8    24+4    24+4
      purecopy            56+1    28+1    28+1
      is_mutable          57+1    29+1    29+1
      rehash_threshold    60+4    32+4    32+4
      rehash_size         64+4    36+4    36+4
      key_and_value       72+8    40+4    40+4
      test_name           80+8    44+4    44+4
      test_user_hash      88+8    48+4    48+4
      test_user_cmp       96+8    52+4    52+4
      ofs_cmpfn          104+8    56+4    56+4
      ofs_hashfn         112+8    60+4    60+4
      next_weak          120+8    64+4    64+4
      sizeof               128      72      72`,
  },
  {
    name: 'hash_table',
    releases: ['30', '31'],
    table: `
      header                0+8     0+4     0+4
      ofs_index             8+8     4+4     4+4
      ofs_hash             16+8     8+4     8+4
      ofs_key_and_value    24+8    12+4    12+4
      ofs_test             32+8    16+4    16+4
      ofs_next             40+8    20+4    20+4
      count                48+4    24+4    24+4
      next_free            52+4    28+4    28+4
      table_size           56+4    32+4    32+4
      index_bits           60+1    36+1    36+1
      bits                 61+1    37+1    37+1
      next_weak            64+8    40+4    40+4
      sizeof                 72      48      48`,
  },
  {
    name: 'obarray',
    releases: ['30', '31'],
    table: `
      header          0+8     0+4     0+4
      ofs_buckets     8+8     4+4     4+4
      size_bits      16+4     8+4     8+4
      num_symbols     20+4    12+4    12+4
      sizeof           24      16      16`,
  },
  {
    name: 'subr',
    releases: ['27'],
    table: `
      header              0+8     0+4     0+4
      ofs_function        8+8     4+4     4+4
      min_args           16+2     8+2     8+2
      max_args           18+2    10+2    10+2
      ofs_symbol_name    24+8    12+4    12+4
      intspec            32+8    16+4    16+4
      doc                40+8    20+4    20+4
      sizeof               48      24      24`,
  },
  {
    name: 'subr',
    releases: ['28'],
    table: `
      header              0+8     0+4     0+4
      ofs_function        8+8     4+4     4+4
      min_args           16+2     8+2     8+2
      max_args           18+2    10+2    10+2
      ofs_symbol_name    24+8    12+4    12+4
      intspec            32+8    16+4    16+4
      doc                40+8    20+4    20+4
      sizeof               48      24      24`,
  },
  {
    name: 'subr_native',
    releases: ['28'],
    table: `
      header                0+8     0+4     0+4
      ofs_function          8+8     4+4     4+4
      min_args             16+2     8+2     8+2
      max_args             18+2    10+2    10+2
      ofs_symbol_name      24+8    12+4    12+4
      intspec              32+8    16+4    16+4
      doc                  40+8    20+4    20+4
      native_comp_u        48+8    24+4    24+4
      ofs_native_c_name    56+8    28+4    28+4
      lambda_list          64+8    32+4    32+4
      func_type            72+8    36+4    36+4
      sizeof                 80      40      40`,
  },
  {
    name: 'subr',
    releases: ['29', '30', '31'],
    table: `
      header              0+8     0+4     0+4
      ofs_function        8+8     4+4     4+4
      min_args           16+2     8+2     8+2
      max_args           18+2    10+2    10+2
      ofs_symbol_name    24+8    12+4    12+4
      intspec            32+8    16+4    16+4
      command_modes      40+8    20+4    20+4
      doc                48+8    24+4    24+4
      sizeof               56      32      32`,
  },
  {
    name: 'subr_native',
    releases: ['29', '30', '31'],
    table: `
      header                0+8     0+4     0+4
      ofs_function          8+8     4+4     4+4
      min_args             16+2     8+2     8+2
      max_args             18+2    10+2    10+2
      ofs_symbol_name      24+8    12+4    12+4
      intspec              32+8    16+4    16+4
      command_modes        40+8    20+4    20+4
      doc                  48+8    24+4    24+4
      native_comp_u        56+8    28+4    28+4
      ofs_native_c_name    64+8    32+4    32+4
      lambda_list          72+8    36+4    36+4
      func_type            80+8    40+4    40+4
      sizeof                 88      48      48`,
  },
  {
    name: 'native_comp_unit',
    releases: ['28', '29', '30'],
    table: `
      header                  0+8     0+4     0+4
      file                    8+8     4+4     4+4
      optimize_qualities     16+8     8+4     8+4
      lambda_gc_guard_h      24+8    12+4    12+4
      lambda_c_name_idx_h    32+8    16+4    16+4
      data_fdoc_v            40+8    20+4    20+4
      data_vec               48+8    24+4    24+4
      data_impure_vec        56+8    28+4    28+4
      ofs_data_imp_relocs    64+8    32+4    32+4
      loaded_once            72+1    36+1    36+1
      load_ongoing           73+1    37+1    37+1
      handle                 80+8    40+4    40+4
      sizeof                   88      48      48`,
  },
  {
    name: 'native_comp_unit',
    releases: ['31'],
    table: `
      header                  0+8     0+4     0+4
      file                    8+8     4+4     4+4
      optimize_qualities     16+8     8+4     8+4
      lambda_gc_guard_h      24+8    12+4    12+4
      lambda_c_name_idx_h    32+8    16+4    16+4
      data_fdoc_v            40+8    20+4    20+4
      data_vec               48+8    24+4    24+4
      ofs_data_relocs        56+8    28+4    28+4
      loaded_once            64+1    32+1    32+1
      load_ongoing           65+1    33+1    33+1
      handle                 72+8    36+4    36+4
      sizeof                   80      40      40`,
  },
  {
    name: 'charset',
    releases: ['27', '28', '29'],
    table: `
      charset_id              0+4     0+4     0+4
      hash_index              8+8     4+4     4+4
      dimension              16+4     8+4     8+4
      code_space            20+60   12+60   12+60
      ofs_code_space_mask    80+8    72+4    72+4
      flags                  88+1    76+1    76+1
      iso_final              92+4    80+4    80+4
      iso_revision           96+4    84+4    84+4
      emacs_mule_id         100+4    88+4    88+4
      method                104+4    92+4    92+4
      min_code              108+4    96+4    96+4
      max_code              112+4   100+4   100+4
      char_index_offset     116+4   104+4   104+4
      min_char              120+4   108+4   108+4
      max_char              124+4   112+4   112+4
      invalid_code          128+4   116+4   116+4
      fast_map            132+190 120+190 120+190
      code_offset           324+4   312+4   312+4
      sizeof                  328     316     316`,
  },
  {
    name: 'charset',
    releases: ['30'],
    table: `
      charset_id              0+4     0+4     0+4
      attributes              8+8     4+4     4+4
      dimension              16+4     8+4     8+4
      code_space            20+60   12+60   12+60
      ofs_code_space_mask    80+8    72+4    72+4
      flags                  88+1    76+1    76+1
      iso_final              92+4    80+4    80+4
      iso_revision           96+4    84+4    84+4
      emacs_mule_id         100+4    88+4    88+4
      method                104+4    92+4    92+4
      min_code              108+4    96+4    96+4
      max_code              112+4   100+4   100+4
      char_index_offset     116+4   104+4   104+4
      min_char              120+4   108+4   108+4
      max_char              124+4   112+4   112+4
      invalid_code          128+4   116+4   116+4
      fast_map            132+190 120+190 120+190
      code_offset           324+4   312+4   312+4
      sizeof                  328     316     316`,
  },
  {
    name: 'charset_31_dev',
    releases: ['31'],
    table: `
      charset_id              0+4     0+4     0+4
      attributes              8+8     4+4     4+4
      dimension              16+4     8+4     8+4
      code_space            20+60   12+60   12+60
      ofs_code_space_mask    80+8    72+4    72+4
      flags                  88+1    76+1    76+1
      iso_final              92+4    80+4    80+4
      iso_revision           96+4    84+4    84+4
      emacs_mule_id         100+4    88+4    88+4
      method                104+4    92+4    92+4
      min_code              108+4    96+4    96+4
      max_code              112+4   100+4   100+4
      char_index_offset     116+4   104+4   104+4
      min_char              120+4   108+4   108+4
      max_char              124+4   112+4   112+4
      invalid_code          128+4   116+4   116+4
      fast_map            132+190 120+190 120+190
      code_offset           324+4   312+4   312+4
      sizeof                  328     316     316`,
  },
  {
    name: 'charset',
    releases: ['31'],
    table: `
      charset_id                 0+4     0+4     0+4
      dimension                  4+4     4+4     4+4
      code_space                8+60    8+60    8+60
      ofs_code_space_mask       72+8    68+4    68+4
      flags                     80+1    72+1    72+1
      iso_final                 84+4    76+4    76+4
      iso_revision              88+4    80+4    80+4
      emacs_mule_id             92+4    84+4    84+4
      method                    96+4    88+4    88+4
      min_code                 100+4    92+4    92+4
      max_code                 104+4    96+4    96+4
      char_index_offset        108+4   100+4   100+4
      min_char                 112+4   104+4   104+4
      max_char                 116+4   108+4   108+4
      invalid_code             120+4   112+4   112+4
      fast_map               124+190 116+190 116+190
      code_offset              316+4   308+4   308+4
      sizeof                     320     312     312`,
  },
]

/** struct buffer: columns are release and machine; 29 to 31 with tree-sitter. A time_t has 4 bytes in 27 on 32 bits. */
export const bufferFacts = `
  field                                27/64 27/i386 27/arm  28/64 28/i386 28/arm  29/64  30/64 30/i386 30/arm  31/64
  lispSlots                               74      74     74     74      74     74     75     76      76     76     76
  header                                 0+8     0+4    0+4    0+8     0+4    0+4    0+8    0+8     0+4    0+4    0+8
  own_text.beg                         600+8   300+4  304+4  600+8   300+4  304+4  608+8  616+8   308+4  312+4  616+8
  own_text.gpt                         608+8   304+4  308+4  608+8   304+4  308+4  616+8  624+8   312+4  316+4  624+8
  own_text.z                           616+8   308+4  312+4  616+8   308+4  312+4  624+8  632+8   316+4  320+4  632+8
  own_text.gpt_byte                    624+8   312+4  316+4  624+8   312+4  316+4  632+8  640+8   320+4  324+4  640+8
  own_text.z_byte                      632+8   316+4  320+4  632+8   316+4  320+4  640+8  648+8   324+4  328+4  648+8
  own_text.gap_size                    640+8   320+4  324+4  640+8   320+4  324+4  648+8  656+8   328+4  332+4  656+8
  own_text.modiff                      648+8   324+8  328+8  648+8   324+8  328+8  656+8  664+8   332+8  336+8  664+8
  own_text.chars_modiff                656+8   332+8  336+8  656+8   332+8  336+8  664+8  672+8   340+8  344+8  672+8
  own_text.save_modiff                 664+8   340+8  344+8  664+8   340+8  344+8  672+8  680+8   348+8  352+8  680+8
  own_text.overlay_modiff              672+8   348+8  352+8  672+8   348+8  352+8  680+8  688+8   356+8  360+8  688+8
  own_text.compact                     680+8   356+8  360+8  680+8   356+8  360+8  688+8  696+8   364+8  368+8  696+8
  own_text.beg_unchanged               688+8   364+4  368+4  688+8   364+4  368+4  696+8  704+8   372+4  376+4  704+8
  own_text.end_unchanged               696+8   368+4  372+4  696+8   368+4  372+4  704+8  712+8   376+4  380+4  712+8
  own_text.unchanged_modified          704+8   372+8  376+8  704+8   372+8  376+8  712+8  720+8   380+8  384+8  720+8
  own_text.overlay_unchanged_modified  712+8   380+8  384+8  712+8   380+8  384+8  720+8  728+8   388+8  392+8  728+8
  own_text.intervals                   720+8   388+4  392+4  720+8   388+4  392+4  728+8  736+8   396+4  400+4  736+8
  own_text.markers                     728+8   392+4  396+4  728+8   392+4  396+4  736+8  744+8   400+4  404+4  744+8
  own_text.bits                        736+1   396+1  400+1  736+1   396+1  400+1  744+1  752+1   404+1  408+1  752+1
  text                                 744+8   400+4  408+4  744+8   400+4  408+4  752+8  760+8   408+4  416+4  760+8
  next                                 752+8   404+4  412+4      -       -      -      -      -       -      -      -
  pt                                   760+8   408+4  416+4  752+8   404+4  412+4  760+8  768+8   412+4  420+4  768+8
  pt_byte                              768+8   412+4  420+4  760+8   408+4  416+4  768+8  776+8   416+4  424+4  776+8
  begv                                 776+8   416+4  424+4  768+8   412+4  420+4  776+8  784+8   420+4  428+4  784+8
  begv_byte                            784+8   420+4  428+4  776+8   416+4  424+4  784+8  792+8   424+4  432+4  792+8
  zv                                   792+8   424+4  432+4  784+8   420+4  428+4  792+8  800+8   428+4  436+4  800+8
  zv_byte                              800+8   428+4  436+4  792+8   424+4  432+4  800+8  808+8   432+4  440+4  808+8
  base_buffer                          808+8   432+4  440+4  800+8   428+4  436+4  808+8  816+8   436+4  444+4  816+8
  indirections                         816+4   436+4  444+4  808+4   432+4  440+4  816+4  824+4   440+4  448+4  824+4
  window_count                         820+4   440+4  448+4  812+4   436+4  444+4  820+4  828+4   444+4  452+4  828+4
  local_flags                         824+50  444+50 452+50 816+50  440+50 448+50 824+50 832+50  448+50 456+50 832+50
  modtime                             880+16   496+8  504+8 872+16  492+16 504+16 880+16 888+16  500+16 512+16 888+16
  modtime_size                         896+8   504+8  512+8  888+8   508+8  520+8  896+8  904+8   516+8  528+8  904+8
  auto_save_modified                   904+8   512+8  520+8  896+8   516+8  528+8  904+8  912+8   524+8  536+8  912+8
  display_error_modiff                 912+8   520+8  528+8  904+8   524+8  536+8  912+8  920+8   532+8  544+8  920+8
  auto_save_failure_time               920+8   528+4  536+4  912+8   532+8  544+8  920+8  928+8   540+8  552+8  928+8
  last_window_start                    928+8   532+4  540+4  920+8   540+4  552+4  928+8  936+8   548+4  560+4  936+8
  newline_cache                        936+8   536+4  544+4  928+8   544+4  556+4  936+8  944+8   552+4  564+4  944+8
  width_run_cache                      944+8   540+4  548+4  936+8   548+4  560+4  944+8  952+8   556+4  568+4  952+8
  bidi_paragraph_cache                 952+8   544+4  552+4  944+8   552+4  564+4  952+8  960+8   560+4  572+4  960+8
  bits                                 960+1   548+1  556+1  952+1   556+1  568+1  960+1  968+1   564+1  576+1  968+1
  overlays_before                      968+8   552+4  560+4  960+8   560+4  572+4      -      -       -      -      -
  overlays_after                       976+8   556+4  564+4  968+8   564+4  576+4      -      -       -      -      -
  overlay_center                       984+8   560+4  568+4  976+8   568+4  580+4      -      -       -      -      -
  undo_list                            992+8   564+4  572+4  984+8   572+4  584+4  976+8  984+8   572+4  584+4 1056+8
  overlays                                 -       -      -      -       -      -  968+8  976+8   568+4  580+4  976+8
  ts_linecol                               -       -      -      -       -      -      -      -       -      - 984+72
  sizeof                                1000     568    576    992     576    592    984    992     576    592   1064
`

/** The Lisp words at the beginning of a buffer, in order. */
export const bufferSlots = {
  '27': `
    name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
    mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table syntax_table category_table
    case_fold_search tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
    case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering
    bidi_paragraph_direction bidi_paragraph_separate_re bidi_paragraph_start_re selective_display
    selective_display_ellipses minor_modes overwrite_mode abbrev_mode display_table mark_active
    enable_multibyte_characters buffer_file_coding_system file_format auto_save_file_format cache_long_scans
    width_table pt_marker begv_marker zv_marker point_before_scroll file_truename invisibility_spec
    last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width right_fringe_width
    fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type horizontal_scroll_bar_type
    indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist display_time
    scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing cursor_in_non_selected_windows
  `,
  '28': `
    name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
    local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table
    syntax_table category_table case_fold_search tab_width fill_column left_margin auto_fill_function
    downcase_table upcase_table case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow
    bidi_display_reordering bidi_paragraph_direction bidi_paragraph_separate_re bidi_paragraph_start_re
    selective_display selective_display_ellipses overwrite_mode abbrev_mode display_table mark_active
    enable_multibyte_characters buffer_file_coding_system file_format auto_save_file_format cache_long_scans
    width_table pt_marker begv_marker zv_marker point_before_scroll file_truename invisibility_spec
    last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width right_fringe_width
    fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type horizontal_scroll_bar_type
    indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist display_time
    scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing cursor_in_non_selected_windows
  `,
  '30': `
    name last_name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist
    major_mode local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table
    syntax_table category_table tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
    case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering
    bidi_paragraph_direction bidi_paragraph_separate_re bidi_paragraph_start_re selective_display
    selective_display_ellipses overwrite_mode abbrev_mode display_table mark_active enable_multibyte_characters
    buffer_file_coding_system file_format auto_save_file_format cache_long_scans width_table pt_marker begv_marker
    zv_marker point_before_scroll file_truename invisibility_spec last_selected_window display_count
    left_margin_cols right_margin_cols left_fringe_width right_fringe_width fringes_outside_margins
    scroll_bar_width scroll_bar_height vertical_scroll_bar_type horizontal_scroll_bar_type indicate_empty_lines
    indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist display_time scroll_up_aggressively
    scroll_down_aggressively cursor_type extra_line_spacing ts_parser_list text_conversion_style
    cursor_in_non_selected_windows
  `,
} as const
