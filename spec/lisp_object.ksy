meta:
  id: lisp_object
  title: Lisp object in the memory layout of GNU Emacs, as a portable dump holds it
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
    - vectorlike_header
    - lisp_vector
    - lisp_pseudovector
    - lisp_hash_table
    - lisp_buffer
    - lisp_satellite
    - charset
doc: |
  The C structures behind Lisp objects, for any ABI and release. The stream must
  begin at the object (a substream), since alignment is counted from there.

  What the file does not say comes in as parameters: the ABI and the release, of
  which `lisp_layout.ksy` has a table, and which structure it is.

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
  - id: has_ms_bit_fields
    type: bool
    doc: Whether C allots bit-fields as Microsoft's compilers do; see `lisp_layout.ksy`.
  - id: release
    type: s4
    doc: Major version of Emacs, 27 to 31.
  - id: struct_type
    type: s4
    enum: struct_types
    doc: Which structure begins the stream.
seq:
  - id: layout
    type: lisp_layout(is_little, len_pointer, len_lisp_word, align_8, has_ms_bit_fields, release)
    doc: ABI and release in one; no bytes.
  - id: body
    type:
      switch-on: struct_type
      cases:
        'struct_types::cons': lisp_cons
        'struct_types::float': lisp_float
        'struct_types::string': lisp_string
        'struct_types::symbol': lisp_symbol
        'struct_types::vectorlike_header': vectorlike_header(layout)
        'struct_types::vector': lisp_vector(layout)
        'struct_types::charset': charset(layout, release == 30)
        'struct_types::charset_31_dev': charset(layout, true)
        'struct_types::interval': lisp_satellite::interval(layout)
        'struct_types::blv': lisp_satellite::blv(layout)
        'struct_types::fwd': lisp_satellite::fwd(layout)
        'struct_types::buffer_objfwd': lisp_satellite::buffer_objfwd(layout)
        'struct_types::kboard_objfwd': lisp_satellite::kboard_objfwd(layout)
        'struct_types::const_fwd': lisp_satellite::const_fwd(layout)
        'struct_types::const_buffer_fwd': lisp_satellite::const_buffer_fwd(layout)
        'struct_types::marker': lisp_pseudovector::marker(layout)
        'struct_types::overlay': lisp_pseudovector::overlay(layout)
        'struct_types::itree_node': lisp_satellite::itree_node(layout)
        'struct_types::finalizer': lisp_pseudovector::finalizer(layout)
        'struct_types::bignum': lisp_pseudovector::bignum(layout)
        'struct_types::record': lisp_vector(layout)
        'struct_types::font': lisp_vector(layout)
        'struct_types::compiled': lisp_vector::compiled(layout)
        'struct_types::char_table': lisp_vector::char_table(layout)
        'struct_types::sub_char_table': lisp_vector::sub_char_table(layout)
        'struct_types::bool_vector': lisp_vector::bool_vector(layout)
        'struct_types::hash_table': lisp_hash_table(layout)
        'struct_types::obarray': lisp_hash_table::obarray(layout)
        'struct_types::subr': lisp_pseudovector::subr(layout, false)
        'struct_types::subr_native': lisp_pseudovector::subr(layout, true)
        'struct_types::native_comp_unit': lisp_pseudovector::native_comp_unit(layout)
        'struct_types::buffer': lisp_buffer(layout)
        'struct_types::frame': lisp_vector::shell(layout)
        'struct_types::window': lisp_vector::shell(layout)
        'struct_types::process': lisp_vector::shell(layout)
        'struct_types::terminal': lisp_vector::shell(layout)
    if: is_in_release
    doc: The structure.
instances:
  is_in_release:
    value: >-
      struct_type == struct_types::obarray ? release >= 30
      : struct_type == struct_types::itree_node ? release >= 29
      : struct_type == struct_types::native_comp_unit or struct_type == struct_types::subr_native ? release >= 28
      : struct_type == struct_types::buffer_objfwd or struct_type == struct_types::kboard_objfwd ? release <= 30
      : struct_type == struct_types::const_fwd or struct_type == struct_types::const_buffer_fwd ? release >= 31
      : struct_type == struct_types::charset_31_dev ? release == 31
      : true
    doc: Whether the release has the structure, in this form.
types:
  struct_choice:
    doc: |
      Which structure an object has, by its tag and kind. Takes no bytes. Objects of
      a kind that no dump has, and Lisp_Misc of 2018, have their header alone.
    params:
      - id: code
        type: s4
        doc: Tag of the object in `object_starts`.
      - id: kind
        type: s4
        doc: Kind of a vectorlike object in the numbers of `pvec_types_30`.
    instances:
      struct_type:
        # An enum of an imported file can not be named here, so kinds are numbers.
        value: >-
          code == 0 ? struct_types::symbol
          : code == 3 or code == 6 ? struct_types::cons
          : code == 4 ? struct_types::string
          : code == 7 ? struct_types::float
          : code != 5 ? struct_types::vectorlike_header
          : kind == 0 ? struct_types::vector
          : kind == 2 ? struct_types::bignum
          : kind == 3 ? struct_types::marker
          : kind == 4 ? struct_types::overlay
          : kind == 5 ? struct_types::finalizer
          : kind == 9 ? struct_types::process
          : kind == 10 ? struct_types::frame
          : kind == 11 ? struct_types::window
          : kind == 12 ? struct_types::bool_vector
          : kind == 13 ? struct_types::buffer
          : kind == 14 ? struct_types::hash_table
          : kind == 15 ? struct_types::obarray
          : kind == 16 ? struct_types::terminal
          : kind == 18 ? struct_types::subr_native
          : kind == 26 ? struct_types::native_comp_unit
          : kind == 31 ? struct_types::compiled
          : kind == 32 ? struct_types::char_table
          : kind == 33 ? struct_types::sub_char_table
          : kind == 34 ? struct_types::record
          : kind == 35 ? struct_types::font
          : struct_types::vectorlike_header
        doc: The structure.
  lisp_cons:
    doc: struct Lisp_Cons
    seq:
      - id: car
        -orig-id: u.s.car
        type: lisp_layout::lisp_word(_root.layout)
        doc: First of the pair.
      - id: cdr
        -orig-id: u.s.u.cdr
        type: lisp_layout::lisp_word(_root.layout)
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
        type: lisp_layout::word(_root.layout)
        doc: Number of characters; of bytes in a unibyte string.
      - id: len_data
        -orig-id: u.s.size_byte
        type: lisp_layout::word(_root.layout)
        doc: |
          Number of bytes in a multibyte string. Negative for a unibyte string:
          -1 usual, -2 data are a literal in the executable (to 30), -3 data are
          bytecode that must not move (since 29).
      - id: ofs_intervals
        -orig-id: u.s.intervals
        type: lisp_layout::word(_root.layout)
        doc: Text properties, or 0.
      - id: ofs_data
        -orig-id: u.s.data
        type: lisp_layout::word(_root.layout)
        doc: The bytes, followed by a NUL that is not counted.
  lisp_symbol:
    doc: struct Lisp_Symbol
    seq:
      - id: flags
        type: symbol_flags
        doc: Bit-fields, two bytes.
      - id: name
        -orig-id: u.s.name
        type: lisp_layout::lisp_word(_root.layout)
        doc: Name, a string.
      - id: val
        -orig-id: u.s.val
        type: lisp_layout::lisp_word(_root.layout)
        doc: Value or what leads to it; see `flags.redirect`.
      - id: func
        -orig-id: u.s.function
        type: lisp_layout::lisp_word(_root.layout)
        doc: Function definition.
      - id: plist
        -orig-id: u.s.plist
        type: lisp_layout::lisp_word(_root.layout)
        doc: Property list.
      - id: ofs_next
        -orig-id: u.s.next
        type: lisp_layout::word(_root.layout)
        doc: Next symbol in the same bucket of an obarray, or 0.
      - id: pad_tail
        type: lisp_layout::padding(_root.layout.align_lisp_word)
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
enums:
  struct_types:
    0: cons
    1: float
    2: string
    3: symbol
    4: vectorlike_header
    5: vector
    6: charset
    7: interval
    8: blv
    9: fwd
    10: buffer_objfwd
    11: kboard_objfwd
    12: marker
    13: overlay
    14: itree_node
    15: finalizer
    16: bignum
    17: record
    18: font
    19: compiled
    20: char_table
    21: sub_char_table
    22: bool_vector
    23: hash_table
    24: obarray
    25:
      id: subr
      doc: A function written in C, without the fields of native compilation.
    26:
      id: subr_native
      doc: A subr of a build with native compilation, in C or compiled to native code.
    27: native_comp_unit
    28: buffer
    29: frame
    30: window
    31: process
    32: terminal
    33: const_fwd
    34: const_buffer_fwd
    35:
      id: charset_31_dev
      doc: |
        An entry of the charset table of 31.0.50, the development version before
        31.1, where it is as in 30. The relocations tell: only this form has
        tagged ones in the table.
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
