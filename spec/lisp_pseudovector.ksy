meta:
  id: lisp_pseudovector
  title: Vectorlike Lisp objects of GNU Emacs with a C structure of their own
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
    - vectorlike_header
doc: Markers, overlays, finalizers, bignums, and functions that are not bytecode.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h
types:
  marker:
    doc: struct Lisp_Marker
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: ofs_buffer
        -orig-id: buffer
        type: lisp_layout::word(layout)
        doc: Buffer in which it is, or 0.
      - id: bits
        type: lisp_layout::bool_bits(layout)
        doc: C bit-fields, one byte; see the instances.
      - id: ofs_next
        -orig-id: next
        type: lisp_layout::word(layout)
        doc: Next marker of the buffer, or 0.
      - id: charpos
        type: lisp_layout::word(layout)
        doc: Position in characters.
      - id: bytepos
        type: lisp_layout::word(layout)
        doc: Position in bytes.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object)
        doc: To the alignment of the structure.
    instances:
      need_adjustment:
        value: bits.bit_0
        doc: Whether the position has to follow insertions.
      insertion_type:
        value: bits.bit_1
        doc: Whether text inserted at the marker goes before it.
  overlay:
    doc: struct Lisp_Overlay
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: start_marker
        -orig-id: start
        type: lisp_layout::lisp_word(layout)
        if: layout.release < 29
        doc: Marker where it begins.
      - id: end_marker
        -orig-id: end
        type: lisp_layout::lisp_word(layout)
        if: layout.release < 29
        doc: Marker where it ends.
      - id: plist
        type: lisp_layout::lisp_word(layout)
        doc: Properties and their values in turn.
      - id: ofs_next
        -orig-id: next
        type: lisp_layout::word(layout)
        if: layout.release < 29
        doc: Next overlay of the buffer, or 0.
      - id: ofs_buffer
        -orig-id: buffer
        type: lisp_layout::word(layout)
        if: layout.release >= 29
        doc: Buffer in which it is, or 0; 0 in a dump.
      - id: ofs_interval
        -orig-id: interval
        type: lisp_layout::word(layout)
        if: layout.release >= 29
        doc: Its `itree_node`.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object_8)
        doc: To the alignment of the structure.
  finalizer:
    doc: struct Lisp_Finalizer
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: func
        -orig-id: function
        type: lisp_layout::lisp_word(layout)
        doc: Function to call, or nil once it was called.
      - id: ofs_prev
        -orig-id: prev
        type: lisp_layout::word(layout)
        doc: Finalizer before it in the circular list.
      - id: ofs_next
        -orig-id: next
        type: lisp_layout::word(layout)
        doc: Finalizer after it in the circular list.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object_8)
        doc: To the alignment of the structure.
  bignum:
    doc: struct Lisp_Bignum, with an mpz_t of GMP.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: alloc
        -orig-id: value._mp_alloc
        type: lisp_layout::int_32(layout)
        doc: Number of limbs that there is room for.
      - id: mpsize
        -orig-id: value._mp_size
        type: lisp_layout::int_32(layout)
        doc: Number of limbs in use; negative for a negative number.
      - id: ofs_limbs
        -orig-id: value._mp_d
        type: lisp_layout::word(layout)
        doc: The limbs, a `limbs` of `num_limbs`.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object)
        doc: To the alignment of the structure.
    instances:
      is_negative:
        value: mpsize.value < 0
        doc: Whether the number is below 0.
      num_limbs:
        value: 'mpsize.value < 0 ? 0 - mpsize.value : mpsize.value'
        doc: Number of limbs in use.
  subr:
    doc: |
      struct Lisp_Subr. Of a function written in C it is the image that the loader
      copies into the executable, with pointers from the Emacs basis; one that was
      compiled to native code is an object like others.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
      - id: has_native_comp
        type: bool
        doc: |
          Whether the executable was built with native compilation, which adds
          fields; the file does not say so. It does if it holds a subr of its own.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes; the sizes are 0 in a C function.
      - id: ofs_function
        -orig-id: function
        type: lisp_layout::word(layout)
        doc: The C function; 0 where the native code is loaded later.
      - id: min_args
        type: lisp_layout::int_16(layout)
        doc: Least number of arguments.
      - id: max_args
        type: lisp_layout::int_16(layout)
        doc: Greatest number of arguments; -1 for a special form, -2 for any number.
      - id: ofs_symbol_name
        -orig-id: symbol_name
        type: lisp_layout::word(layout)
        doc: Name, followed by a NUL.
      - id: intspec
        type:
          switch-on: layout.release
          cases:
            27: lisp_layout::word(layout)
            _: lisp_layout::lisp_word(layout)
        doc: |
          Interactive specification: a C string, or in a native subr a Lisp word.
      - id: command_modes
        type: lisp_layout::lisp_word(layout)
        if: layout.release >= 29
        doc: Major modes for which it is a command.
      - id: doc
        type: lisp_layout::lisp_word(layout)
        doc: Where its documentation is, a plain integer.
      - id: native_comp_u
        type: lisp_layout::lisp_word(layout)
        if: has_native_comp
        doc: Native compilation unit, or nil.
      - id: ofs_native_c_name
        -orig-id: native_c_name
        type: lisp_layout::word(layout)
        if: has_native_comp
        doc: Name of the native function, followed by a NUL, or 0.
      - id: lambda_list
        type: lisp_layout::lisp_word(layout)
        if: has_native_comp
        doc: Argument list of a native subr.
      - id: func_type
        -orig-id: type
        type: lisp_layout::lisp_word(layout)
        if: has_native_comp
        doc: Type of a native subr as a function.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object_8)
        doc: To the alignment of the structure.
  native_comp_unit:
    doc: struct Lisp_Native_Comp_Unit, since 28.
    params:
      - id: layout
        type: lisp_layout
        doc: ABI and release.
    seq:
      - id: header
        type: vectorlike_header(layout)
        doc: Kind, and both sizes.
      - id: file
        type: lisp_layout::lisp_word(layout)
        doc: Name of the file, or of two for an installed and an uninstalled Emacs.
      - id: optimize_qualities
        type: lisp_layout::lisp_word(layout)
        doc: How it was compiled.
      - id: lambda_gc_guard_h
        type: lisp_layout::lisp_word(layout)
        doc: Hash table that keeps anonymous functions alive.
      - id: lambda_c_name_idx_h
        type: lisp_layout::lisp_word(layout)
        doc: Hash table from names of C functions to indices.
      - id: data_fdoc_v
        type: lisp_layout::lisp_word(layout)
        doc: Documentation of its functions, a vector.
      - id: data_vec
        type: lisp_layout::lisp_word(layout)
        doc: Objects that the code refers to.
      - id: data_impure_vec
        type: lisp_layout::lisp_word(layout)
        if: layout.release < 31
        doc: Objects that the code refers to and that can not be in pure space.
      - id: ofs_data_imp_relocs
        -orig-id: data_imp_relocs
        type: lisp_layout::word(layout)
        if: layout.release < 31
        doc: Where the code has the objects of `data_impure_vec`; 0 in a dump.
      - id: ofs_data_relocs
        -orig-id: data_relocs
        type: lisp_layout::word(layout)
        if: layout.release >= 31
        doc: Where the code has the objects of `data_vec`; 0 in a dump.
      - id: loaded_once
        type: u1
        doc: Whether the file was loaded before.
      - id: load_ongoing
        type: u1
        doc: Whether the file is being loaded.
      - id: handle
        type: lisp_layout::word(layout)
        doc: Handle of the dynamic linker; 0 in a dump.
      - id: pad_tail
        type: lisp_layout::padding(layout.align_object_8)
        doc: To the alignment of the structure.
