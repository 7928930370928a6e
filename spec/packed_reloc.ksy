meta:
  id: packed_reloc
  title: Entry of the dump_relocs and object_starts tables of a GNU Emacs portable dump
  application: GNU Emacs (pdumper)
  license: CC0-1.0
  ks-version: '0.9'
  endian:
    switch-on: is_little
    cases:
      true: le
      false: be
doc: |
  One entry of a table that is sorted by offset. In `dump_relocs` it names a
  slot of the dump that the loader patches and the kind of the patch; in
  `object_starts` it names the first byte of a Lisp object and its tag.

  Since the talk of March 2018 an entry is one 32-bit word of two C bit-fields,
  `raw_offset` declared before `type`. A C compiler allots bit-fields from the
  low end of the word on little-endian machines and from the high end on
  big-endian ones, so the declared order holds in both bit orders:

  * little-endian: `raw_offset` is the low bits of the word, `type` the high ones;
  * big-endian: `raw_offset` is the high bits, `type` the low ones.

  Before the talk an entry was a pair of 32-bit integers, type first.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1 struct dump_reloc
params:
  - id: is_little
    type: bool
    doc: Whether the machine that wrote the dump is little-endian.
  - id: num_type_bits
    type: s4
    doc: |
      Form of the entry:

      * 32: a pair, s4 type and s4 byte offset (2018, before the merge);
      * 4: one word of 28 bits raw offset and 4 bits type (the talk);
      * 5: one word of 27 bits raw offset and 5 bits type (2019, Emacs 27 to 32).
  - id: len_unit
    -orig-id: DUMP_RELOC_ALIGNMENT
    type: s4
    doc: |
      Bytes by which a raw offset counts, 4 up to Emacs 31. Since 32 it is the
      smaller alignment of a Lisp_Object and a pointer: 8 on 64-bit machines, 4 on
      32-bit ones. On m68k it has been 2 since 31. A pair has its offset in bytes.
seq:
  - id: pair
    type: pair_2018
    if: num_type_bits == 32
    doc: The entry before the merge.
  - id: talk_le
    type: word_28_4_le
    if: is_little and num_type_bits == 4
    doc: The talk's entry of a little-endian dump.
  - id: talk_be
    type: word_28_4_be
    if: not is_little and num_type_bits == 4
    doc: The talk's entry of a big-endian dump.
  - id: bits_le
    type: word_27_5_le
    if: is_little and num_type_bits == 5
    doc: The entry of a little-endian dump.
  - id: bits_be
    type: word_27_5_be
    if: not is_little and num_type_bits == 5
    doc: The entry of a big-endian dump.
instances:
  ofs:
    -orig-id: dump_reloc_get_offset
    value: >-
      (num_type_bits == 32 ? pair.offset
      : num_type_bits == 4 ? ((is_little ? talk_le.raw_offset : talk_be.raw_offset).as<s4> * len_unit).as<s4>
      : ((is_little ? bits_le.raw_offset : bits_be.raw_offset).as<s4> * len_unit).as<s4>).as<s4>
    doc: |
      Bytes from the start of the file to the slot or object. A multiple of
      `len_unit`, and less than 2^27 of them in the 27 + 5 bit form.
  code:
    -orig-id: type
    value: >-
      (num_type_bits == 32 ? pair.raw_type
      : num_type_bits == 4 ? (is_little ? talk_le.raw_type : talk_be.raw_type).as<s4>
      : (is_little ? bits_le.raw_type : bits_be.raw_type).as<s4>).as<s4>
    doc: Type code as a plain number; what it means depends on the table and the generation.
  lisp_type:
    value: >-
      (num_type_bits == 32 ? pair.raw_type
      : num_type_bits == 4 ? (is_little ? talk_le.raw_type : talk_be.raw_type).as<s4>
      : (is_little ? bits_le.raw_type : bits_be.raw_type).as<s4>).as<s4>
    enum: lisp_types
    -webide-parse-mode: lazy
    doc: Meaning of the code in `object_starts` of any generation.
  reloc_type_2018:
    value: >-
      (num_type_bits == 32 ? pair.raw_type
      : num_type_bits == 4 ? (is_little ? talk_le.raw_type : talk_be.raw_type).as<s4>
      : (is_little ? bits_le.raw_type : bits_be.raw_type).as<s4>).as<s4>
    enum: reloc_types_2018
    -webide-parse-mode: lazy
    doc: Meaning of the code in `dump_relocs` before the merge of January 2019, the talk's form included.
  reloc_type_27:
    value: >-
      (num_type_bits == 32 ? pair.raw_type
      : num_type_bits == 4 ? (is_little ? talk_le.raw_type : talk_be.raw_type).as<s4>
      : (is_little ? bits_le.raw_type : bits_be.raw_type).as<s4>).as<s4>
    enum: reloc_types_27
    -webide-parse-mode: lazy
    doc: Meaning of the code in `dump_relocs` of Emacs 27 and of development builds without native compilation.
  reloc_type_28:
    value: >-
      (num_type_bits == 32 ? pair.raw_type
      : num_type_bits == 4 ? (is_little ? talk_le.raw_type : talk_be.raw_type).as<s4>
      : (is_little ? bits_le.raw_type : bits_be.raw_type).as<s4>).as<s4>
    enum: reloc_types_28
    -webide-parse-mode: lazy
    doc: Meaning of the code in `dump_relocs` of Emacs 28 to 32.
types:
  pair_2018:
    doc: 2018, before the merge.
    seq:
      - id: raw_type
        -orig-id: type
        type: s4
        doc: Type code.
      - id: offset
        -orig-id: offset
        type: s4
        doc: Bytes from the start of the file.
    -webide-representation: '{raw_type:dec} at {offset:hex}'
  word_28_4_le:
    doc: The talk, little-endian.
    seq:
      - id: raw_offset
        -orig-id: raw_offset
        type: b28le
        doc: Offset in units of `len_unit` bytes.
      - id: raw_type
        -orig-id: type
        type: b4le
        doc: Type code.
    -webide-representation: '{raw_type:dec} at unit {raw_offset:hex}'
  word_28_4_be:
    doc: The talk, big-endian.
    seq:
      - id: raw_offset
        -orig-id: raw_offset
        type: b28be
        doc: Offset in units of `len_unit` bytes.
      - id: raw_type
        -orig-id: type
        type: b4be
        doc: Type code.
    -webide-representation: '{raw_type:dec} at unit {raw_offset:hex}'
  word_27_5_le:
    doc: 2019 and Emacs 27 to 32, little-endian.
    seq:
      - id: raw_offset
        -orig-id: raw_offset
        type: b27le
        doc: Offset in units of `len_unit` bytes.
      - id: raw_type
        -orig-id: type
        type: b5le
        doc: Type code.
    -webide-representation: '{raw_type:dec} at unit {raw_offset:hex}'
  word_27_5_be:
    doc: 2019 and Emacs 27 to 32, big-endian.
    seq:
      - id: raw_offset
        -orig-id: raw_offset
        type: b27be
        doc: Offset in units of `len_unit` bytes.
      - id: raw_type
        -orig-id: type
        type: b5be
        doc: Type code.
    -webide-representation: '{raw_type:dec} at unit {raw_offset:hex}'
enums:
  lisp_types:
    0:
      id: symbol
      doc: Lisp_Symbol
    1:
      id: unused_0
      doc: Lisp_Type_Unused0; Lisp_Misc in 2018 (marker, overlay, save value, finalizer).
    2:
      id: int_0
      doc: Lisp_Int0; never the start of an object.
    3:
      id: cons
      doc: Lisp_Cons where tags are the low bits; with high-bit tags (wide-int) Lisp_Int1.
    4:
      id: string
      doc: Lisp_String
    5:
      id: vectorlike
      doc: Lisp_Vectorlike
    6:
      id: cons_wide
      doc: Lisp_Cons where tags are the high bits (wide-int); with low-bit tags Lisp_Int1.
    7:
      id: float
      doc: Lisp_Float
  reloc_types_2018:
    0: dump_to_emacs_ptr_raw
    1: dump_to_dump_ptr_raw
    2: dump_to_dump_lv_symbol
    3: dump_to_dump_lv_misc
    4: dump_to_dump_lv_int_0
    5: dump_to_dump_lv_cons
    6: dump_to_dump_lv_string
    7: dump_to_dump_lv_vectorlike
    8: dump_to_dump_lv_cons_wide
    9: dump_to_dump_lv_float
    10: dump_to_emacs_lv_symbol
    11: dump_to_emacs_lv_misc
    12: dump_to_emacs_lv_int_0
    13: dump_to_emacs_lv_cons
    14: dump_to_emacs_lv_string
    15: dump_to_emacs_lv_vectorlike
    16: dump_to_emacs_lv_cons_wide
    17: dump_to_emacs_lv_float
  reloc_types_27:
    0: dump_to_emacs_ptr_raw
    1: dump_to_dump_ptr_raw
    2: bignum
    3: dump_to_dump_lv_symbol
    4: dump_to_dump_lv_unused_0
    5: dump_to_dump_lv_int_0
    6: dump_to_dump_lv_cons
    7: dump_to_dump_lv_string
    8: dump_to_dump_lv_vectorlike
    9: dump_to_dump_lv_cons_wide
    10: dump_to_dump_lv_float
    11: dump_to_emacs_lv_symbol
    12: dump_to_emacs_lv_unused_0
    13: dump_to_emacs_lv_int_0
    14: dump_to_emacs_lv_cons
    15: dump_to_emacs_lv_string
    16: dump_to_emacs_lv_vectorlike
    17: dump_to_emacs_lv_cons_wide
    18: dump_to_emacs_lv_float
  reloc_types_28:
    0: dump_to_emacs_ptr_raw
    1: dump_to_dump_ptr_raw
    2: native_comp_unit
    3: native_subr
    4: bignum
    5: dump_to_dump_lv_symbol
    6: dump_to_dump_lv_unused_0
    7: dump_to_dump_lv_int_0
    8: dump_to_dump_lv_cons
    9: dump_to_dump_lv_string
    10: dump_to_dump_lv_vectorlike
    11: dump_to_dump_lv_cons_wide
    12: dump_to_dump_lv_float
    13: dump_to_emacs_lv_symbol
    14: dump_to_emacs_lv_unused_0
    15: dump_to_emacs_lv_int_0
    16: dump_to_emacs_lv_cons
    17: dump_to_emacs_lv_string
    18: dump_to_emacs_lv_vectorlike
    19: dump_to_emacs_lv_cons_wide
    20: dump_to_emacs_lv_float
-webide-representation: '{code:dec} at {ofs:hex}'
