meta:
  id: lisp_satellite
  title: Structures of GNU Emacs that belong to a Lisp object and are none
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
doc: |
  What hangs on symbols, strings, overlays and bignums by a raw pointer. A dump
  holds these near their owners and does not list them in `object_starts`.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
types:
  interval:
    doc: struct interval, a node of the tree of text properties of a string or buffer.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: total_length
        type: lisp_layout::word(layout)
        doc: Characters in this interval and all below it.
      - id: position
        type: lisp_layout::word(layout)
        doc: A cache; not kept up to date.
      - id: ofs_left
        -orig-id: left
        type: lisp_layout::word(layout)
        doc: Interval before this one, or 0.
      - id: ofs_right
        -orig-id: right
        type: lisp_layout::word(layout)
        doc: Interval after this one, or 0.
      - id: up
        type: lisp_layout::lisp_word(layout)
        doc: The string or buffer if `up_obj`, else a raw pointer to the interval above.
      - id: bits
        type: lisp_layout::bool_bits(layout)
        doc: C bit-fields, one byte; see the instances.
      - id: plist
        type: lisp_layout::lisp_word(layout)
        doc: Properties and their values in turn.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_lisp_word)
        doc: To the alignment of the structure.
    instances:
      up_obj:
        value: bits.bit_0
        doc: Whether this is the root, and `up` a Lisp word.
      gcmarkbit:
        value: bits.bit_1
        doc: Mark of the collector; clear in a dump.
      write_protect:
        value: bits.bit_2
        doc: Whether the text may not be changed; a cache.
      visible:
        value: bits.bit_3
        doc: Whether the text is shown; a cache.
      front_sticky:
        value: bits.bit_4
        doc: Whether text inserted before it joins it.
      rear_sticky:
        value: bits.bit_5
        doc: Whether text inserted after it joins it.
  blv:
    doc: struct Lisp_Buffer_Local_Value, of a symbol whose `redirect` is localized.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: bits
        type: lisp_layout::bool_bits(layout)
        doc: C bit-fields, one byte; see the instances.
      - id: ofs_fwd
        -orig-id: fwd
        type: lisp_layout::word(layout)
        doc: The `fwd` of a variable that is also a C variable, or 0.
      - id: where
        type: lisp_layout::lisp_word(layout)
        doc: Buffer whose value is in `valcell`, or nil.
      - id: defcell
        type: lisp_layout::lisp_word(layout)
        doc: A cons of the symbol and its default value.
      - id: valcell
        type: lisp_layout::lisp_word(layout)
        doc: A cons of the symbol and its current value.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_lisp_word)
        doc: To the alignment of the structure.
    instances:
      local_if_set:
        value: bits.bit_0
        doc: Whether setting the variable makes it local to the buffer.
      found:
        value: bits.bit_1
        doc: Whether `where` has a value of its own.
  fwd:
    doc: |
      struct Lisp_Intfwd, Lisp_Boolfwd or Lisp_Objfwd: leads from a symbol to a C
      variable. Since February 2026 development of 31 leaves these in the
      executable: see const_fwd.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: kind
        -orig-id: type
        type: lisp_layout::int_32(layout)
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object."
      - id: ofs_var
        -orig-id: objvar
        type: lisp_layout::word(layout)
        doc: The variable, from the Emacs basis.
      - id: pad_tail
        type: lisp_layout::padding(layout.len_pointer)
        doc: To the alignment of the structure.
  buffer_objfwd:
    doc: struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: kind
        -orig-id: type
        type: lisp_layout::int_32(layout)
        doc: "Lisp_Fwd_Type: 3."
      - id: offset
        type: lisp_layout::int_32(layout)
        doc: Bytes from the start of a buffer to the slot.
      - id: predicate
        type: lisp_layout::lisp_word(layout)
        doc: A symbol that says which values are allowed, or nil.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_lisp_word)
        doc: To the alignment of the structure.
  kboard_objfwd:
    doc: struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: kind
        -orig-id: type
        type: lisp_layout::int_32(layout)
        doc: "Lisp_Fwd_Type: 4."
      - id: offset
        type: lisp_layout::int_32(layout)
        doc: Bytes from the start of a KBOARD to the slot.
  const_fwd:
    doc: |
      struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
      development of 31: it is in the executable, and dumps point to it.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: kind
        -orig-id: type
        type: u1
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object."
      - id: ofs_var
        -orig-id: u.objvar
        type: lisp_layout::word(layout)
        doc: The variable.
  const_buffer_fwd:
    doc: struct Lisp_Fwd, when it is for a slot of the current buffer.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: kind
        -orig-id: type
        type: u1
        doc: "Lisp_Fwd_Type: 3."
      - id: pad
        type: lisp_layout::padding(layout.len_pointer)
        doc: To the alignment of the union.
      - id: offset
        -orig-id: u.buf.offset
        type: lisp_layout::int_16(layout)
        doc: Bytes from the start of a buffer to the slot.
      - id: predicate
        -orig-id: u.buf.predicate
        type: u1
        doc: Which values are allowed.
      - id: pad_tail
        type: lisp_layout::padding(layout.len_pointer)
        doc: To the alignment of the structure.
  itree_node:
    doc: struct itree_node, one to an overlay since 29; follows it in the dump.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: ofs_parent
        -orig-id: parent
        type: lisp_layout::word(layout)
        doc: Node above, or 0; always 0 in a dump, like the next two.
      - id: ofs_left
        -orig-id: left
        type: lisp_layout::word(layout)
        doc: Node before, or 0.
      - id: ofs_right
        -orig-id: right
        type: lisp_layout::word(layout)
        doc: Node after, or 0.
      - id: begin_pos
        -orig-id: begin
        type: lisp_layout::word(layout)
        doc: Position where the overlay begins, or -1.
      - id: end_pos
        -orig-id: end
        type: lisp_layout::word(layout)
        doc: Position where the overlay ends, or -1.
      - id: limit
        type: lisp_layout::word(layout)
        doc: Greatest end in this node and all below it.
      - id: offset
        type: lisp_layout::word(layout)
        doc: Shift that is still to be handed down.
      - id: otick
        type: lisp_layout::int_64(layout)
        doc: Tick of the tree when `offset` was last handed down.
      - id: data
        type: lisp_layout::lisp_word(layout)
        doc: The overlay.
      - id: bits
        type: lisp_layout::bool_bits(layout)
        doc: C bit-fields, one byte; see the instances.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_8)
        doc: To the alignment of the structure.
    instances:
      red:
        value: bits.bit_0
        doc: Colour in the red-black tree.
      rear_advance:
        value: bits.bit_1
        doc: Whether text inserted at the end joins the overlay.
      front_advance:
        value: bits.bit_2
        doc: Whether text inserted at the beginning stays outside.
  limbs:
    doc: Magnitude of a bignum, in the cold section at its `ofs_limbs`.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
      - id: num_limbs
        type: s4
        doc: Number of limbs.
      - id: len_limb
        type: s4
        doc: |
          Bytes in a limb, `mp_limb_t` of GMP: those of a pointer, but 4 in a
          64-bit Emacs for Windows that was built without GMP. The file does not
          say so, but for the payloads: no limb that counts is 0.
    seq:
      - id: words
        type:
          switch-on: len_limb
          cases:
            4: lisp_layout::int_32(layout)
            _: lisp_layout::int_64(layout)
        repeat: expr
        repeat-expr: num_limbs
        doc: Limbs, the least significant first; read as signed.
