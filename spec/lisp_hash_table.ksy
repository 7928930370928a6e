meta:
  id: lisp_hash_table
  title: Hash table and obarray of GNU Emacs
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
    - vectorlike_header
doc: |
  struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
  `hash` and `index` are sizes for the vectors that the loader makes. Since 30
  nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
params:
  - id: layout
    type: lisp_layout
    doc: ABI and release.
seq:
  - id: header
    type: vectorlike_header(layout)
    doc: Kind, and both sizes.
  - id: weak
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: A symbol that says what does not keep a pair alive, or nil.
  - id: hash
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Vector of hash codes; in 27 nil if the table needs rehashing.
  - id: next
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Vector of the next pair in the same bucket.
  - id: index
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Vector of the first pair in each bucket.
  - id: ofs_index
    -orig-id: index
    type: lisp_layout::word(layout)
    if: layout.release >= 30
    doc: First pair in each bucket; 0 in a dump.
  - id: ofs_hash
    -orig-id: hash
    type: lisp_layout::word(layout)
    if: layout.release >= 30
    doc: Hash codes; 0 in a dump.
  - id: ofs_key_and_value
    -orig-id: key_and_value
    type: lisp_layout::word(layout)
    if: layout.release >= 30
    doc: Keys and values in turn, `lisp_words`, or 0 if there are none.
  - id: ofs_test
    -orig-id: test
    type: lisp_layout::word(layout)
    if: layout.release >= 30
    doc: How keys are compared; 0 in a dump.
  - id: ofs_next
    -orig-id: next
    type: lisp_layout::word(layout)
    if: layout.release >= 30
    doc: Next pair in the same bucket; 0 in a dump.
  - id: count
    type:
      switch-on: layout.release
      cases:
        27: lisp_layout::word(layout)
        28: lisp_layout::word(layout)
        29: lisp_layout::word(layout)
        _: lisp_layout::int_32(layout)
    doc: Number of pairs.
  - id: next_free
    type:
      switch-on: layout.release
      cases:
        27: lisp_layout::word(layout)
        28: lisp_layout::word(layout)
        29: lisp_layout::word(layout)
        _: lisp_layout::int_32(layout)
    doc: First free entry, or -1; 0 in a dump since 30.
  - id: purecopy
    type: u1
    if: layout.release < 30
    doc: Whether the table may go to pure space.
  - id: is_mutable
    -orig-id: mutable
    type: u1
    if: layout.release < 30
    doc: Whether the table may be changed.
  - id: rehash_threshold
    type: lisp_layout::float_32(layout)
    if: layout.release < 30
    doc: How full a table may get before it grows.
  - id: rehash_size
    type: lisp_layout::float_32(layout)
    if: layout.release < 30
    doc: By how much a table grows, less 1.
  - id: key_and_value
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Vector of keys and values in turn.
  - id: test_name
    -orig-id: test.name
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Name of the test, a symbol.
  - id: test_user_hash
    -orig-id: test.user_hash_function
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Hash function of a test of the user, or nil.
  - id: test_user_cmp
    -orig-id: test.user_cmp_function
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Predicate of a test of the user, or nil.
  - id: ofs_cmpfn
    -orig-id: test.cmpfn
    type: lisp_layout::word(layout)
    if: layout.release < 30
    doc: C function that compares keys, from the Emacs basis, or 0 for eq.
  - id: ofs_hashfn
    -orig-id: test.hashfn
    type: lisp_layout::word(layout)
    if: layout.release < 30
    doc: C function that hashes keys, from the Emacs basis.
  - id: table_size
    type: lisp_layout::int_32(layout)
    if: layout.release >= 30
    doc: Number of pairs that there is room for; 0 in a dump.
  - id: index_bits
    type: u1
    if: layout.release >= 30
    doc: Binary logarithm of the number of buckets; 0 in a dump.
  - id: pad_bits
    type: 'lisp_layout::padding(layout.has_ms_bit_fields ? 4 : 1)'
    if: layout.release >= 30
    doc: To the unit of the bit-fields, which on Windows is an `unsigned int`.
  - id: bits
    type: table_bits
    if: layout.release >= 30
    doc: C bit-fields in the first byte of their unit; see the instances.
  - id: next_weak
    type: lisp_layout::word(layout)
    doc: Next weak table during collection; 0 in a dump.
  - id: pad_tail
    type: 'lisp_layout::padding(layout.release < 30 ? layout.align_object_8 : layout.align_object)'
    doc: To the alignment of the structure.
types:
  table_bits:
    doc: |
      C bit-fields of a hash table since 30, one byte, allotted from its low end on
      little-endian machines and from its high end on others.
    seq:
      - id: value
        type: u1
        doc: The byte.
    instances:
      weakness:
        value: '(value >> (_root.layout.is_little ? 0 : 5)) & 7'
        enum: weaknesses
        doc: What does not keep a pair alive.
      frozen_test:
        value: (value >> 3) & 3
        enum: tests
        doc: How keys are compared.
      purecopy:
        value: '((value >> (_root.layout.is_little ? 5 : 2)) & 1) == 1'
        if: _root.layout.release == 30
        doc: Whether the table may go to pure space; gone in 31.
      is_mutable:
        -orig-id: mutable
        value: >-
          ((value >> (_root.layout.release == 30
          ? (_root.layout.is_little ? 6 : 1)
          : (_root.layout.is_little ? 5 : 2))) & 1) == 1
        doc: Whether the table may be changed.
    enums:
      weaknesses:
        0: none
        1: key
        2: value
        3: key_or_value
        4: key_and_value
      tests:
        0: eql
        1: eq
        2: equal
  obarray:
    doc: struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: ofs_buckets
        -orig-id: buckets
        type: lisp_layout::word(layout)
        doc: First symbol of each bucket, or the fixnum 0; `lisp_words`.
      - id: size_bits
        type: lisp_layout::int_32(layout)
        doc: Binary logarithm of the number of buckets.
      - id: count
        type: lisp_layout::int_32(layout)
        doc: Number of symbols.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object)
        doc: To the alignment of the structure.
