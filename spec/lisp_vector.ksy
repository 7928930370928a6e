meta:
  id: lisp_vector
  title: Vectorlike Lisp objects of GNU Emacs that are Lisp words throughout, or nearly
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
    - vectorlike_header
doc: struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
params:
  - id: layout
    type: lisp_layout
    doc: ABI and release.
seq:
  - id: header
    type: vectorlike_header(layout)
    doc: Size, and kind of pseudovector.
  - id: contents
    type: lisp_layout::lisp_word(layout)
    repeat: expr
    repeat-expr: header.size_word.num_lisp_words
    doc: |
      The Lisp words at the beginning of the object; of an ordinary vector, a
      record, a font spec or a font entity, all of it.
types:
  compiled:
    doc: |
      A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
      of its slots. The last ones may be missing.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Number of slots.
      - id: arglist
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 0
        doc: Argument list, or a number that says how many arguments there are.
      - id: code
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 1
        doc: Bytecode, a string; of an interpreted closure (since 30) the body, a list.
      - id: constants
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 2
        doc: Vector of constants; of an interpreted closure its environment.
      - id: depth
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 3
        doc: Depth of the stack that the bytecode needs; of an interpreted closure nil.
      - id: doc
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 4
        doc: Documentation, a string or where to find one.
      - id: interactive
        type: lisp_layout::lisp_word(layout)
        if: header.size_word.num_lisp_words > 5
        doc: Interactive specification of a command.
      - id: others
        type: lisp_layout::lisp_word(layout)
        repeat: expr
        repeat-expr: 'header.size_word.num_lisp_words > 6 ? header.size_word.num_lisp_words - 6 : 0'
        doc: Slots without a name.
  char_table:
    doc: struct Lisp_Char_Table
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: 68 slots and the extra ones.
      - id: default_value
        -orig-id: defalt
        type: lisp_layout::lisp_word(layout)
        doc: What a character without a value of its own has.
      - id: parent
        type: lisp_layout::lisp_word(layout)
        doc: Char-table to look in next, or nil.
      - id: purpose
        type: lisp_layout::lisp_word(layout)
        doc: A symbol.
      - id: ascii
        type: lisp_layout::lisp_word(layout)
        doc: The sub-char-table of the ASCII characters, or their common value.
      - id: contents
        type: lisp_layout::lisp_word(layout)
        repeat: expr
        repeat-expr: 64
        doc: For each 65536 characters a sub-char-table, or their common value.
      - id: extras
        type: lisp_layout::lisp_word(layout)
        repeat: expr
        repeat-expr: header.size_word.num_lisp_words - 68
        doc: Slots whose number and meaning depend on `purpose`.
  sub_char_table:
    doc: struct Lisp_Sub_Char_Table
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: The slots, and the words that `depth` and `min_char` fill.
      - id: depth
        type: lisp_layout::int_32(layout)
        doc: |
          1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
          32 slots of 128, of depth 3 128 slots of one.
      - id: min_char
        type: lisp_layout::int_32(layout)
        doc: First character of the table.
      - id: slots
        -orig-id: contents
        type: lisp_layout::lisp_word(layout)
        repeat: expr
        repeat-expr: 'header.size_word.num_lisp_words - (layout.len_lisp_word == 8 ? 1 : 2)'
        doc: For each range of characters a sub-char-table, or their common value.
  bool_vector:
    doc: struct Lisp_Bool_Vector
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind; both sizes are 0.
      - id: num_bits
        -orig-id: size
        type: lisp_layout::lisp_word(layout)
        doc: Number of bits, a plain integer.
      - id: words
        -orig-id: data
        type: lisp_layout::word(layout)
        repeat: expr
        repeat-expr: '((num_bits.value + layout.len_pointer * 8 - 1) / (layout.len_pointer * 8)).as<s4>'
        doc: The bits, from the low end of each word; bits beyond the last may be set.
  shell:
    doc: |
      A frame, window, process or terminal. Of these a dump keeps the size only:
      every Lisp word is nil and all else 0.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes; they depend on how Emacs was configured.
      - id: contents
        type: lisp_layout::lisp_word(layout)
        repeat: expr
        repeat-expr: header.size_word.num_lisp_words
        doc: The Lisp words.
      - id: rest
        size: header.size_word.num_rest_words * layout.len_lisp_word
        doc: All else.
