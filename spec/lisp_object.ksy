meta:
  id: lisp_object
  title: Lisp object in the memory layout of GNU Emacs, as a portable dump holds it
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
doc: |
  The C structures behind Lisp objects, for any ABI and release. The stream must
  begin at the object (a substream), since alignment is counted from there.

  What the file does not say comes in as parameters: an ABI is the size of a
  pointer, the size of a Lisp word and the alignment of 8-byte scalars.

  | ABI          | `len_pointer` | `len_lisp_word` | `align_8` |
  |--------------|---------------|-----------------|-----------|
  | lp64         | 8             | 8               | 8         |
  | ilp32-align4 | 4             | 4               | 4         |
  | ilp32-align8 | 4             | 4               | 8         |
  | wide-align4  | 4             | 8               | 4         |
  | wide-align8  | 4             | 8               | 8         |

  i386 aligns 8-byte scalars to 4, other 32-bit machines to 8. "wide" is a
  32-bit Emacs built `--with-wide-int`.

  A structure is a list of scalars, each of which skips to its own alignment
  first. To add one, list its fields and end with `pad_tail`.

  Before the loader has run, a word that has a relocation holds an offset: from
  the start of the dump, or signed from the Emacs basis. Other words hold their
  final value. Which words have one is in the table `dump_relocs` and not here.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
params:
  - id: is_little
    type: bool
    doc: Whether the machine is little-endian.
  - id: len_pointer
    type: s4
    doc: Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8.
  - id: len_lisp_word
    -orig-id: word_size
    type: s4
    doc: Bytes in a Lisp_Object and EMACS_INT, 4 or 8.
  - id: align_8
    type: s4
    doc: Alignment in bytes of 8-byte scalars inside structures, 4 or 8.
  - id: release
    type: s4
    doc: Major version of Emacs, 27 to 31.
  - id: struct_type
    type: s4
    enum: struct_types
    doc: Which structure begins the stream.
seq:
  - id: body
    type:
      switch-on: struct_type
      cases:
        'struct_types::cons': lisp_cons
        'struct_types::float': lisp_float
        'struct_types::string': lisp_string
        'struct_types::symbol': lisp_symbol
        'struct_types::vectorlike_header': vectorlike_header
        'struct_types::vector': lisp_vector
        'struct_types::charset': charset
    doc: The structure.
instances:
  align_lisp_word:
    value: 'len_lisp_word == 8 ? align_8 : 4'
    doc: Alignment in bytes of a Lisp word inside structures.
types:
  lisp_cons:
    doc: struct Lisp_Cons
    seq:
      - id: car
        -orig-id: u.s.car
        type: lisp_word
        doc: First of the pair.
      - id: cdr
        -orig-id: u.s.u.cdr
        type: lisp_word
        doc: Second of the pair; of a list, the rest.
  lisp_float:
    meta:
      endian:
        switch-on: _root.is_little
        cases:
          true: le
          false: be
    doc: struct Lisp_Float
    seq:
      - id: data
        -orig-id: u.data
        type: f8
        doc: IEEE 754 double.
  lisp_string:
    doc: struct Lisp_String
    seq:
      - id: num_chars
        -orig-id: u.s.size
        type: word
        doc: Number of characters; of bytes in a unibyte string.
      - id: len_data
        -orig-id: u.s.size_byte
        type: word
        doc: |
          Number of bytes in a multibyte string. Negative for a unibyte string:
          -1 usual, -2 data are a literal in the executable (to 30), -3 data are
          bytecode that must not move (since 29).
      - id: ofs_intervals
        -orig-id: u.s.intervals
        type: word
        doc: Text properties, or 0.
      - id: ofs_data
        -orig-id: u.s.data
        type: word
        doc: The bytes, followed by a NUL that is not counted.
  lisp_symbol:
    doc: struct Lisp_Symbol
    seq:
      - id: flags
        type: symbol_flags
        doc: Bit-fields, two bytes.
      - id: name
        -orig-id: u.s.name
        type: lisp_word
        doc: Name, a string.
      - id: val
        -orig-id: u.s.val
        type: lisp_word
        doc: Value or what leads to it; see `flags.redirect`.
      - id: func
        -orig-id: u.s.function
        type: lisp_word
        doc: Function definition.
      - id: plist
        -orig-id: u.s.plist
        type: lisp_word
        doc: Property list.
      - id: ofs_next
        -orig-id: u.s.next
        type: word
        doc: Next symbol in the same bucket of an obarray, or 0.
      - id: pad_tail
        type: padding(_root.align_lisp_word)
        doc: To the alignment of the structure.
  symbol_flags:
    doc: |
      The first two bytes of a symbol: C bit-fields, allotted from the low end of
      a 16-bit word on little-endian machines and from the high end on others.
    seq:
      - id: little
        type: symbol_flags_le
        if: _root.is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: symbol_flags_be
        if: not _root.is_little
        doc: The bits of a big-endian dump.
    instances:
      redirect:
        -orig-id: u.s.redirect
        value: >-
          (_root.release < 30
          ? (_root.is_little ? little.redirect_3 : big.redirect_3)
          : (_root.is_little ? little.redirect_2 : big.redirect_2)).as<u1>
        enum: redirects
        doc: What `val` is.
      trapped_write:
        -orig-id: u.s.trapped_write
        value: '(_root.is_little ? little.trapped_write : big.trapped_write).as<u1>'
        enum: trapped_writes
        doc: What happens when the variable is set.
      interned:
        -orig-id: u.s.interned
        value: '(_root.is_little ? little.interned : big.interned).as<u1>'
        enum: interned_states
        doc: Whether some obarray has the symbol.
      is_declared_special:
        -orig-id: u.s.declared_special
        value: '_root.is_little ? little.declared_special : big.declared_special'
        doc: Whether the variable is always dynamically bound.
      is_pinned:
        -orig-id: u.s.pinned
        value: '_root.is_little ? little.pinned : big.pinned'
        if: _root.release < 31
        doc: Whether the symbol is kept alive by pure objects; gone in 31.
    types:
      symbol_flags_le:
        doc: From the low end.
        seq:
          - id: gcmarkbit
            type: b1le
            doc: Mark of the collector; clear in a dump.
          - id: redirect_3
            type: b3le
            if: _root.release < 30
            doc: Width up to 29.
          - id: redirect_2
            type: b2le
            if: _root.release >= 30
            doc: Width since 30.
          - id: trapped_write
            type: b2le
            doc: See `trapped_write` of `symbol_flags`.
          - id: interned
            type: b2le
            doc: See `interned` of `symbol_flags`.
          - id: declared_special
            type: b1le
            doc: See `is_declared_special` of `symbol_flags`.
          - id: pinned
            type: b1le
            if: _root.release < 31
            doc: See `is_pinned` of `symbol_flags`.
          - id: reserved_6
            type: b6le
            if: _root.release < 30
            doc: Unused up to 29.
          - id: reserved_7
            type: b7le
            if: _root.release == 30
            doc: Unused in 30.
          - id: reserved_8
            type: b8le
            if: _root.release >= 31
            doc: Unused since 31.
      symbol_flags_be:
        doc: From the high end.
        seq:
          - id: gcmarkbit
            type: b1be
            doc: Mark of the collector; clear in a dump.
          - id: redirect_3
            type: b3be
            if: _root.release < 30
            doc: Width up to 29.
          - id: redirect_2
            type: b2be
            if: _root.release >= 30
            doc: Width since 30.
          - id: trapped_write
            type: b2be
            doc: See `trapped_write` of `symbol_flags`.
          - id: interned
            type: b2be
            doc: See `interned` of `symbol_flags`.
          - id: declared_special
            type: b1be
            doc: See `is_declared_special` of `symbol_flags`.
          - id: pinned
            type: b1be
            if: _root.release < 31
            doc: See `is_pinned` of `symbol_flags`.
          - id: reserved_6
            type: b6be
            if: _root.release < 30
            doc: Unused up to 29.
          - id: reserved_7
            type: b7be
            if: _root.release == 30
            doc: Unused in 30.
          - id: reserved_8
            type: b8be
            if: _root.release >= 31
            doc: Unused since 31.
  vectorlike_header:
    doc: union vectorlike_header
    seq:
      - id: size_word
        -orig-id: size
        type: size_word
        doc: Kind and size of the object, in the size of a pointer.
  lisp_vector:
    doc: struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words.
    seq:
      - id: header
        -orig-id: header
        type: vectorlike_header
        doc: Size, and kind of pseudovector.
      - id: contents
        -orig-id: contents
        type: lisp_word
        repeat: expr
        repeat-expr: header.size_word.num_lisp_words
        doc: The Lisp words at the beginning of the object; of an ordinary vector, all of it.
  size_word:
    doc: |
      `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
      so the fields below are the same bits of the word in both byte orders.
    seq:
      - id: little
        type: size_word_le
        if: _root.is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: size_word_be
        if: not _root.is_little
        doc: The bits of a big-endian dump.
    instances:
      is_pseudovector:
        value: '_root.is_little ? little.is_pseudovector : big.is_pseudovector'
        doc: Whether the object is anything but an ordinary vector.
      low_bits:
        value: '(_root.is_little ? little.size : big.size).as<s4>'
        doc: Bits 0 to 11 of the word.
      middle_bits:
        value: '(_root.is_little ? little.rest : big.rest).as<s4>'
        doc: Bits 12 to 23 of the word.
      pvec:
        -orig-id: PSEUDOVECTOR_TYPE
        value: '(_root.is_little ? little.pvec : big.pvec).as<s4>'
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
        if: is_pseudovector and _root.release == 27
        doc: Meaning of `pvec` in 27.
      pvec_type_28:
        value: pvec
        enum: pvec_types_28
        if: is_pseudovector and _root.release == 28
        doc: Meaning of `pvec` in 28.
      pvec_type_29:
        value: pvec
        enum: pvec_types_29
        if: is_pseudovector and _root.release == 29
        doc: Meaning of `pvec` in 29.
      pvec_type_30:
        value: pvec
        enum: pvec_types_30
        if: is_pseudovector and _root.release >= 30
        doc: Meaning of `pvec` in 30 and 31.
    types:
      size_word_le:
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
            if: _root.len_pointer == 8
            doc: High part of the number of elements of an ordinary vector.
          - id: is_pseudovector
            type: b1le
            doc: PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements.
          - id: is_marked
            type: b1le
            doc: ARRAY_MARK_FLAG of the collector; clear in a dump.
      size_word_be:
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
            if: _root.len_pointer == 8
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
  charset:
    doc: struct charset; an array of them begins the hot section. Not a Lisp object.
    seq:
      - id: charset_id
        -orig-id: id
        type: int_32
        doc: Index in the table.
      - id: hash_index
        -orig-id: hash_index
        type: word
        if: _root.release < 30
        doc: Index in Vcharset_hash_table.
      - id: attributes
        -orig-id: attributes
        type: lisp_word
        if: _root.release >= 30
        doc: Attribute vector.
      - id: dimension
        -orig-id: dimension
        type: int_32
        doc: Bytes in a code, 1 to 4.
      - id: code_space
        -orig-id: code_space
        type: code_space
        doc: Ranges of the bytes of a code.
      - id: ofs_code_space_mask
        -orig-id: code_space_mask
        type: word
        doc: 256 bytes, or 0.
      - id: flags
        type: u1
        doc: C bit-fields code_linear_p, iso_chars_96, ascii_compatible_p, supplementary_p, compact_codes_p, unified_p.
      - id: iso_final
        -orig-id: iso_final
        type: int_32
        doc: Final byte of its ISO 2022 designation, or -1.
      - id: iso_revision
        -orig-id: iso_revision
        type: int_32
        doc: ISO revision number, or -1.
      - id: emacs_mule_id
        -orig-id: emacs_mule_id
        type: int_32
        doc: Leading byte in the old internal encoding, or -1.
      - id: method
        -orig-id: method
        type: int_32
        doc: How codes map to characters.
      - id: min_code
        -orig-id: min_code
        type: int_32
        doc: Least code.
      - id: max_code
        -orig-id: max_code
        type: int_32
        doc: Greatest code.
      - id: char_index_offset
        -orig-id: char_index_offset
        type: int_32
        doc: Subtracted from the index of a code.
      - id: min_char
        -orig-id: min_char
        type: int_32
        doc: Least character.
      - id: max_char
        -orig-id: max_char
        type: int_32
        doc: Greatest character.
      - id: invalid_code
        -orig-id: invalid_code
        type: int_32
        doc: A code that means no character.
      - id: fast_map
        -orig-id: fast_map
        size: 190
        doc: Bits for ranges of characters that the charset may have.
      - id: code_offset
        -orig-id: code_offset
        type: int_32
        doc: Added to an index to give a character.
      - id: pad_tail
        type: 'padding(_root.release < 30 ? _root.len_pointer : _root.align_lisp_word)'
        doc: To the alignment of the structure.
  code_space:
    meta:
      endian:
        switch-on: _root.is_little
        cases:
          true: le
          false: be
    doc: The ranges of the bytes of a code.
    seq:
      - id: values
        type: s4
        repeat: expr
        repeat-expr: 15
        doc: For each of four bytes its least and greatest value and their distance, then products of the distances.
  lisp_word:
    meta:
      endian:
        switch-on: _root.is_little
        cases:
          true: le
          false: be
    doc: Lisp_Object or EMACS_INT.
    seq:
      - id: pad
        type: padding(_root.align_lisp_word)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: _root.len_lisp_word == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: _root.len_lisp_word == 8
        doc: The word where it has 8 bytes.
    instances:
      value:
        value: '_root.len_lisp_word == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: |
          The word as a signed number. In JavaScript it is a Number and exact up
          to 2^53 only, which every offset is.
  word:
    meta:
      endian:
        switch-on: _root.is_little
        cases:
          true: le
          false: be
    doc: Pointer, `ptrdiff_t` or `size_t`.
    seq:
      - id: pad
        type: padding(_root.len_pointer)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: _root.len_pointer == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: _root.len_pointer == 8
        doc: The word where it has 8 bytes.
    instances:
      value:
        value: '_root.len_pointer == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is.
  int_32:
    meta:
      endian:
        switch-on: _root.is_little
        cases:
          true: le
          false: be
    doc: "`int`, `enum` or another 32-bit integer."
    seq:
      - id: pad
        type: padding(4)
        doc: To its alignment.
      - id: value
        type: s4
        doc: The number; read as signed.
  padding:
    doc: What a C compiler skips to align the next scalar, or the whole structure.
    params:
      - id: align
        type: s4
        doc: Alignment in bytes.
    seq:
      - id: bytes
        size: (align - _io.pos % align) % align
        doc: Without meaning; zero in a dump.
enums:
  struct_types:
    0: cons
    1: float
    2: string
    3: symbol
    4: vectorlike_header
    5: vector
    6: charset
  redirects:
    0:
      id: plainval
      doc: A Lisp word (since 30).
    1:
      id: varalias
      doc: Pointer to the symbol whose value it shares.
    2:
      id: localized
      doc: Pointer to a struct Lisp_Buffer_Local_Value.
    3:
      id: forwarded
      doc: Pointer to a Lisp_Fwd, which leads to a C variable.
    4:
      id: plainval_27
      doc: A Lisp word (27 to 29).
  trapped_writes:
    0: untrapped
    1: nowrite
    2: trapped
  interned_states:
    0: uninterned
    1: interned
    2: interned_in_initial_obarray
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
