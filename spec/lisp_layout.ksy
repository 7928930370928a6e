meta:
  id: lisp_layout
  title: How C lays out the structures of GNU Emacs, and the scalars they are made of
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
doc: |
  What a dump does not say about the machine and the release that wrote it, as
  one value that every structure takes as its parameter `layout`. It has no bytes
  of its own.

  | ABI           | `len_pointer` | `len_lisp_word` | `align_8` | `has_ms_bit_fields` |
  |---------------|---------------|-----------------|-----------|---------------------|
  | lp64          | 8             | 8               | 8         | false               |
  | ilp32-align4  | 4             | 4               | 4         | false               |
  | ilp32-align8  | 4             | 4               | 8         | false               |
  | wide-align4   | 4             | 8               | 4         | false               |
  | wide-align8   | 4             | 8               | 8         | false               |
  | llp64         | 8             | 8               | 8         | true                |
  | ilp32-windows | 4             | 4               | 8         | true                |
  | wide-windows  | 4             | 8               | 8         | true                |

  i386 aligns 8-byte scalars to 4, other 32-bit machines and Windows to 8. "wide"
  is a 32-bit Emacs built `--with-wide-int`. `llp64` is 64-bit Windows.

  The types below are scalars. Each skips to its own alignment first, counted
  from the start of the stream.
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
    doc: |
      Whether C allots bit-fields as Microsoft's compilers do, which GCC for
      Windows follows: one whose type has another size than that of the one
      before it begins a new unit, aligned like its type.
  - id: release
    type: s4
    doc: Major version of Emacs, 27 to 31.
instances:
  is_wide:
    value: 'len_pointer == 4 and len_lisp_word == 8'
    doc: Whether a Lisp word is wider than a pointer.
  align_lisp_word:
    value: 'len_lisp_word == 8 ? align_8 : 4'
    doc: Alignment in bytes of a Lisp word inside structures.
  align_object:
    -orig-id: GCALIGNMENT
    value: 'is_wide ? 4 : 8'
    doc: |
      Alignment in bytes of a vectorlike object whose widest field is a pointer.
      Tags take the low three bits of an address, except in wide builds.
  align_object_8:
    value: 'is_wide ? align_8 : 8'
    doc: The same for an object that has a field of 8 bytes in wide builds.
types:
  lisp_word:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: Lisp_Object or EMACS_INT.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(layout.align_lisp_word)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: layout.len_lisp_word == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: layout.len_lisp_word == 8
        doc: The word where it has 8 bytes.
    instances:
      value:
        value: 'layout.len_lisp_word == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: |
          The word as a signed number. In JavaScript it is a Number and exact up
          to 2^53 only, which every offset is. A word that awaits relocation
          holds an offset; of a wide big-endian word it is in the first 4 bytes.
  lisp_words:
    doc: |
      An array of Lisp words outside its owner: key_and_value of a hash table (two
      for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
      - id: num_words
        type: s4
        doc: Number of words.
    seq:
      - id: words
        type: lisp_word(layout)
        repeat: expr
        repeat-expr: num_words
        doc: The words.
  word:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: Pointer, `ptrdiff_t` or `size_t`.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(layout.len_pointer)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: layout.len_pointer == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: layout.len_pointer == 8
        doc: The word where it has 8 bytes.
    instances:
      value:
        value: 'layout.len_pointer == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is.
  int_16:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: "`short`."
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(2)
        doc: To its alignment.
      - id: value
        type: s2
        doc: The number.
  int_32:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: "`int`, `enum` or another 32-bit integer."
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(4)
        doc: To its alignment.
      - id: value
        type: s4
        doc: The number; read as signed.
  int_64:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: "`intmax_t`, `off_t` or another 64-bit integer."
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(layout.align_8)
        doc: To its alignment.
      - id: value
        type: s8
        doc: The number; in JavaScript exact up to 2^53 only.
  float_32:
    meta:
      endian:
        switch-on: layout.is_little
        cases:
          true: le
          false: be
    doc: "`float`."
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: pad
        type: padding(4)
        doc: To its alignment.
      - id: value
        type: f4
        doc: IEEE 754 single.
  bool_bits:
    doc: |
      One byte of C bit-fields, allotted from its low end on little-endian
      machines and from its high end on others. The structure names the bits.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: value
        type: u1
        doc: The byte.
    instances:
      bit_0:
        value: '((value >> (layout.is_little ? 0 : 7)) & 1) == 1'
        doc: First bit-field of one bit.
      bit_1:
        value: '((value >> (layout.is_little ? 1 : 6)) & 1) == 1'
        doc: Second bit-field of one bit.
      bit_2:
        value: '((value >> (layout.is_little ? 2 : 5)) & 1) == 1'
        doc: Third bit-field of one bit.
      bit_3:
        value: '((value >> (layout.is_little ? 3 : 4)) & 1) == 1'
        doc: Fourth bit-field of one bit.
      bit_4:
        value: '((value >> (layout.is_little ? 4 : 3)) & 1) == 1'
        doc: Fifth bit-field of one bit.
      bit_5:
        value: '((value >> (layout.is_little ? 5 : 2)) & 1) == 1'
        doc: Sixth bit-field of one bit.
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
