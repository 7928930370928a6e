meta:
  id: vectorlike_header
  title: First word of every vectorlike Lisp object of GNU Emacs
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
doc: union vectorlike_header
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
params:
  - id: layout
    type: lisp_layout
    doc: ABI and release.
seq:
  - id: size_word
    -orig-id: size
    type: size_and_kind
    doc: Kind and size of the object, in the size of a pointer.
types:
  size_and_kind:
    doc: |
      `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
      so the fields below are the same bits of the word in both byte orders.
    seq:
      - id: little
        type: size_and_kind_le
        if: _root.layout.is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: size_and_kind_be
        if: not _root.layout.is_little
        doc: The bits of a big-endian dump.
    instances:
      is_pseudovector:
        value: '_root.layout.is_little ? little.is_pseudovector : big.is_pseudovector'
        doc: Whether the object is anything but an ordinary vector.
      low_bits:
        value: '(_root.layout.is_little ? little.size : big.size).as<s4>'
        doc: Bits 0 to 11 of the word.
      middle_bits:
        value: '(_root.layout.is_little ? little.rest : big.rest).as<s4>'
        doc: Bits 12 to 23 of the word.
      pvec:
        -orig-id: PSEUDOVECTOR_TYPE
        value: '(_root.layout.is_little ? little.pvec : big.pvec).as<s4>'
        doc: |
          Bits 24 to 29 of the word: kind of a pseudovector, numbered as in the
          release; see the instances below.
      num_lisp_words:
        value: 'is_pseudovector ? low_bits : low_bits + middle_bits * 4096 + pvec * 16777216'
        doc: |
          Number of Lisp words at the beginning of the object; of an ordinary
          vector, all of it. A dump of 512 MiB cannot hold 2^30 of them.
      num_rest_words:
        value: 'is_pseudovector ? middle_bits : 0'
        doc: Number of further words, each of the size of a Lisp word.
      pvec_type_27:
        value: pvec
        enum: pvec_types_27
        if: is_pseudovector and _root.layout.release == 27
        doc: Meaning of `pvec` in 27.
      pvec_type_28:
        value: pvec
        enum: pvec_types_28
        if: is_pseudovector and _root.layout.release == 28
        doc: Meaning of `pvec` in 28.
      pvec_type_29:
        value: pvec
        enum: pvec_types_29
        if: is_pseudovector and _root.layout.release == 29
        doc: Meaning of `pvec` in 29.
      pvec_type_30:
        value: pvec
        enum: pvec_types_30
        if: is_pseudovector and _root.layout.release >= 30
        doc: Meaning of `pvec` in 30 and 31.
      kind:
        value: >-
          not is_pseudovector ? 0
          : _root.layout.release >= 30 or pvec < 6 ? pvec
          : _root.layout.release == 29 ? (pvec < 15 ? pvec : pvec + 1)
          : pvec < 14 ? pvec + 1
          : _root.layout.release == 28 ? (pvec < 25 ? pvec + 2 : pvec + 6)
          : pvec < 24 ? pvec + 2
          : pvec + 7
        enum: pvec_types_30
        doc: |
          Kind in the numbers of 30 (`pvec_types_30`), which has every kind of the
          releases before it. Compiled functions of these are closures there.
    types:
      size_and_kind_le:
        doc: From the low end.
        seq:
          - id: size
            type: b12le
            doc: Number of Lisp words at the beginning of a pseudovector.
          - id: rest
            type: b12le
            doc: Number of further words of the size of a Lisp word.
          - id: pvec
            type: b6le
            doc: Kind of pseudovector.
          - id: high
            type: b32le
            if: _root.layout.len_pointer == 8
            doc: High part of the number of elements of an ordinary vector.
          - id: is_pseudovector
            type: b1le
            doc: PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements.
          - id: is_marked
            type: b1le
            doc: ARRAY_MARK_FLAG of the collector; clear in a dump.
      size_and_kind_be:
        doc: From the high end.
        seq:
          - id: is_marked
            type: b1be
            doc: ARRAY_MARK_FLAG of the collector; clear in a dump.
          - id: is_pseudovector
            type: b1be
            doc: PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements.
          - id: high
            type: b32be
            if: _root.layout.len_pointer == 8
            doc: High part of the number of elements of an ordinary vector.
          - id: pvec
            type: b6be
            doc: Kind of pseudovector.
          - id: rest
            type: b12be
            doc: Number of further words of the size of a Lisp word.
          - id: size
            type: b12be
            doc: Number of Lisp words at the beginning of a pseudovector.
enums:
  pvec_types_27:
    0: normal_vector
    1: free
    2: bignum
    3: marker
    4: overlay
    5: finalizer
    6: misc_ptr
    7: user_ptr
    8: process
    9: frame
    10: window
    11: bool_vector
    12: buffer
    13: hash_table
    14: terminal
    15: window_configuration
    16: subr
    17: other
    18: xwidget
    19: xwidget_view
    20: thread
    21: mutex
    22: condvar
    23: module_function
    24: compiled
    25: char_table
    26: sub_char_table
    27: record
    28: font
  pvec_types_28:
    0: normal_vector
    1: free
    2: bignum
    3: marker
    4: overlay
    5: finalizer
    6: misc_ptr
    7: user_ptr
    8: process
    9: frame
    10: window
    11: bool_vector
    12: buffer
    13: hash_table
    14: terminal
    15: window_configuration
    16: subr
    17: other
    18: xwidget
    19: xwidget_view
    20: thread
    21: mutex
    22: condvar
    23: module_function
    24: native_comp_unit
    25: compiled
    26: char_table
    27: sub_char_table
    28: record
    29: font
  pvec_types_29:
    0: normal_vector
    1: free
    2: bignum
    3: marker
    4: overlay
    5: finalizer
    6: symbol_with_pos
    7: misc_ptr
    8: user_ptr
    9: process
    10: frame
    11: window
    12: bool_vector
    13: buffer
    14: hash_table
    15: terminal
    16: window_configuration
    17: subr
    18: other
    19: xwidget
    20: xwidget_view
    21: thread
    22: mutex
    23: condvar
    24: module_function
    25: native_comp_unit
    26: ts_parser
    27: ts_node
    28: ts_compiled_query
    29: sqlite
    30: compiled
    31: char_table
    32: sub_char_table
    33: record
    34: font
  pvec_types_30:
    0: normal_vector
    1: free
    2: bignum
    3: marker
    4: overlay
    5: finalizer
    6: symbol_with_pos
    7: misc_ptr
    8: user_ptr
    9: process
    10: frame
    11: window
    12: bool_vector
    13: buffer
    14: hash_table
    15: obarray
    16: terminal
    17: window_configuration
    18: subr
    19: other
    20: xwidget
    21: xwidget_view
    22: thread
    23: mutex
    24: condvar
    25: module_function
    26: native_comp_unit
    27: ts_parser
    28: ts_node
    29: ts_compiled_query
    30: sqlite
    31: closure
    32: char_table
    33: sub_char_table
    34: record
    35: font
