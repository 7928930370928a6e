meta:
  id: emacs_reloc
  title: Entry of the emacs_relocs table of a GNU Emacs portable dump
  application: GNU Emacs (pdumper)
  license: CC0-1.0
  ks-version: '0.9'
  endian:
    switch-on: is_little
    cases:
      true: le
      false: be
doc: |
  One change that the loader makes to the memory of the Emacs executable itself:
  16 bytes in every generation and ABI. Positions in the executable are signed
  distances from the "Emacs basis", a variable of the executable whose address
  the dump does not store.

  The first word is two C bit-fields, `type` declared before `length`: `type` is
  the low 3 bits on little-endian machines and the high 3 bits on big-endian ones.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1 struct emacs_reloc
params:
  - id: is_little
    type: bool
    doc: Whether the machine that wrote the dump is little-endian.
  - id: has_emacs_lv
    type: bool
    doc: Whether the generation knows type 5; false for 2018 before the merge.
seq:
  - id: type_and_length
    type: first_word
    doc: Two bit-fields in the first word.
  - id: ofs_emacs
    -orig-id: emacs_offset
    type: s4
    doc: Bytes from the Emacs basis to the memory that changes; often negative.
  - id: operand
    -orig-id: u
    size: 8
    type:
      switch-on: kind
      cases:
        'kinds::immediate': immediate
        'kinds::emacs_ptr_raw': emacs_target
        'kinds::emacs_lv': emacs_target
        _: dump_target
    doc: A C union; which member is in use follows from `kind`.
instances:
  code:
    -orig-id: type
    value: '(is_little ? type_and_length.little.raw_type : type_and_length.big.raw_type).as<s4>'
    doc: Type code as a plain number.
  kind:
    -orig-id: type
    value: '(is_little ? type_and_length.little.raw_type : type_and_length.big.raw_type).as<s4>'
    enum: kinds
    doc: What is stored at `ofs_emacs`.
  raw_length:
    value: '(is_little ? type_and_length.little.raw_length : type_and_length.big.raw_length).as<s4>'
    doc: Length as an unsigned number of 29 bits.
  length:
    value: '(raw_length < 268435456 ? raw_length : (raw_length - 536870912).as<s4>).as<s4>'
    doc: |
      Signed number of 29 bits: bytes to copy (`copy_from_dump`), 1 to 8 bytes
      (`immediate`), the Lisp_Type tag (`dump_lv`, `emacs_lv`), otherwise 0.
  ofs_source:
    value: '(code == 0 ? operand.as<dump_target>.ofs_dump : 0.as<s4>).as<s4>'
    -webide-parse-mode: lazy
    doc: Bytes from the start of the file to what `copy_from_dump` copies; 0 for others.
  ofs_copy_end:
    value: '(code == 0 ? (ofs_emacs + length).as<s4> : ofs_emacs).as<s4>'
    -webide-parse-mode: lazy
    doc: Bytes from the Emacs basis to the end of what `copy_from_dump` copies; `ofs_emacs` for others.
  ofs_shift:
    value: (ofs_source - ofs_emacs).as<s4>
    -webide-parse-mode: lazy
    doc: What leads from a place in the executable to that in the dump from which it is copied.
  source:
    pos: ofs_source
    size: length
    if: code == 0
    doc: |
      What `copy_from_dump` copies, as it is in the file: the stream must be the
      whole dump. Its words are relocated before.
types:
  first_word:
    doc: Type and length, in the bit order of the machine.
    seq:
      - id: little
        type: bits_le
        if: _parent.is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: bits_be
        if: not _parent.is_little
        doc: The bits of a big-endian dump.
  bits_le:
    doc: The first word on a little-endian machine.
    seq:
      - id: raw_type
        -orig-id: type
        type: b3le
        valid:
          max: '(_parent._parent.has_emacs_lv ? 5 : 4).as<u8>'
        doc: Type code; see `kind`.
      - id: raw_length
        -orig-id: length
        type: b29le
        doc: Length as an unsigned number of 29 bits; see `length`.
    -webide-representation: 'type {raw_type:dec}, length {raw_length:dec}'
  bits_be:
    doc: The first word on a big-endian machine.
    seq:
      - id: raw_type
        -orig-id: type
        type: b3be
        valid:
          max: '(_parent._parent.has_emacs_lv ? 5 : 4).as<u8>'
        doc: Type code; see `kind`.
      - id: raw_length
        -orig-id: length
        type: b29be
        doc: Length as an unsigned number of 29 bits; see `length`.
    -webide-representation: 'type {raw_type:dec}, length {raw_length:dec}'
  dump_target:
    doc: Operand that names a place in the dump.
    seq:
      - id: ofs_dump
        -orig-id: dump_offset
        type: s4
        doc: Bytes from the start of the file.
      - id: reserved
        size: 4
        doc: Zero; unused rest of the union.
    -webide-representation: '{ofs_dump:hex}'
  emacs_target:
    doc: Operand that names a place in the executable.
    seq:
      - id: ofs_emacs_2
        -orig-id: emacs_offset2
        type: s4
        doc: Bytes from the Emacs basis.
      - id: reserved
        size: 4
        doc: Zero; unused rest of the union.
    -webide-representation: '{ofs_emacs_2:hex}'
  immediate:
    doc: Operand that is the value itself.
    seq:
      - id: bytes
        -orig-id: immediate
        size: 8
        doc: |
          The first `length` bytes are stored as they stand, that is in the byte
          order of the machine; the rest is zero.
    -webide-representation: '{bytes}'
enums:
  kinds:
    0:
      id: copy_from_dump
      doc: Copy `length` bytes of the dump, after its own relocation.
    1:
      id: immediate
      doc: Store `length` bytes of the operand.
    2:
      id: dump_ptr_raw
      doc: Store the address of `ofs_dump`, pointer-sized.
    3:
      id: emacs_ptr_raw
      doc: Store the address of `ofs_emacs_2`, pointer-sized.
    4:
      id: dump_lv
      doc: Store the Lisp word for the object at `ofs_dump`.
    5:
      id: emacs_lv
      doc: Store the Lisp word for the object at `ofs_emacs_2`; not in 2018.
-webide-representation: '{kind}, length {length:dec}, at {ofs_emacs:dec}'
