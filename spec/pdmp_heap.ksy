meta:
  id: pdmp_heap
  title: GNU Emacs portable dump with every Lisp object
  application: GNU Emacs 27 and later (pdumper)
  file-extension: pdmp
  license: CC0-1.0
  ks-version: '0.9'
  imports:
    - pdmp
    - packed_reloc
    - packed_search
    - emacs_reloc
doc: |
  The file, and from there every Lisp object: its structure, its text, and the
  objects that its words refer to.

  `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
  order of `object_starts`, 256 to a page. Objects are read when they are asked
  for, so opening a dump reads the header and a few hundred samples.

  The file states neither the release of Emacs nor the sizes of words. `evidence`
  derives them from samples of both tables and from the list of hash tables, and
  `layout` has the result. Every structure takes what it needs from there.

  The C structures begin at the type `structure`. A structure is a list of
  scalars, each of which skips to its own alignment first, counted from the start
  of its stream: a structure needs a stream of its own. To add a structure, list
  its fields, end with `pad_tail`, and add it to `struct_types` and `structure`.

  Before the loader has run, a word that has a relocation holds an offset: from
  the start of the dump, or signed from the Emacs basis. Other words hold their
  final value. Which words have one is in the table `dump_relocs` and not here.
doc-ref:
  - https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1
  - https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h?h=emacs-30.1
seq:
  - id: dump
    type: pdmp
    doc: Header, sections and tables.
  - id: evidence
    type: heap_evidence
    doc: What the file tells about the Emacs that wrote it. Takes no bytes.
  - id: layout
    type: >-
      heap_layout(dump.is_little, evidence.len_pointer, evidence.len_lisp_word, evidence.align_8,
      evidence.has_ms_bit_fields, evidence.release)
    doc: The machine and the release that wrote the dump. Takes no bytes.
instances:
  charset_table:
    type: charset_array
    doc: The character sets, which come before the first object.
  discarded:
    type: discarded_images
    doc: What the executable has of Lisp, as the loader copies it there.
  is_native_build:
    value: 'dump.form.num_phases != 3 ? false : dump.dump_relocs[1].num > 0 or dump.dump_relocs[2].num > 0'
    doc: Whether Emacs was built with native compilation; only such a dump has late relocations.
  hash_list:
    type: heap_object(evidence.list_start.ofs, 5)
    if: dump.form.has_hash_list
    doc: The vector of all hash tables, the last one dumped first.
  num_objects:
    value: dump.num_object_starts
    doc: Number of objects.
  pages:
    type: object_page(_index.as<s4>)
    repeat: expr
    repeat-expr: ((num_objects + 255) / 256).as<s4>
    doc: All objects.
types:
  discarded_images:
    doc: |
      The discardable section: images of C functions, and behind them of `lispsym`,
      the array of builtin symbols. The loader copies them into the executable.
      They are in the order of their addresses there, and every linker so far has
      put the functions, which are data, before `lispsym`, which is bss.

      No field says where `lispsym` is. Its first two symbols are `nil` and `t`, by
      the lengths of their names and their values, or there is no such array here.
      Takes no bytes.
    instances:
      ofs:
        value: >-
          ((_root.dump.header.ofs_discardable_start + _root.layout.align_object - 1)
          / _root.layout.align_object * _root.layout.align_object).as<s4>
        doc: Bytes from the start of the file to the first image.
      first_function:
        type: heap_object(ofs, 5)
        doc: The first image, if it is a function.
      len_function:
        value: '(first_function.kind == 18 ? first_function.len : 8.as<s4>).as<s4>'
        doc: Size of the image of a function in bytes.
      function_search:
        type: image_search(false, ofs, len_function, 0, ((_root.dump.header.ofs_cold_start - ofs) / len_function).as<s4>)
        doc: Search for the first image that is no function.
      num_functions:
        value: function_search.idx_found
        doc: Number of C functions.
      function_pages:
        type: >-
          image_page(5, (ofs + _index.as<s4> * 256 * len_function).as<s4>, len_function,
          (num_functions - _index.as<s4> * 256 < 256 ? (num_functions - _index.as<s4> * 256).as<s4> : 256.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: ((num_functions + 255) / 256).as<s4>
        doc: The C functions, 256 to a page.
      ofs_symbols:
        value: (ofs + num_functions * len_function).as<s4>
        doc: Bytes from the start of the file to the first builtin symbol.
      symbol_search:
        type: >-
          image_search(true, ofs_symbols, _root.layout.len_symbol, 0,
          ((_root.dump.header.ofs_cold_start - ofs_symbols) / _root.layout.len_symbol).as<s4>)
        doc: Search for the first image that is no symbol.
      nil_image:
        type: heap_object(ofs_symbols, 0)
        doc: The first builtin symbol.
      t_image:
        type: heap_object((ofs_symbols + _root.layout.len_symbol).as<s4>, 0)
        doc: The second builtin symbol.
      has_symbols:
        value: >-
          symbol_search.idx_found < 2 ? false
          : nil_image.as_symbol.val.value != 0 or t_image.as_symbol.val.value != _root.layout.len_symbol.as<s8> ? false
          : nil_image.num_name_chars == 3 and t_image.num_name_chars == 1
        doc: Whether these are `nil` and `t`.
      num_symbols:
        value: '(has_symbols ? symbol_search.idx_found : 0.as<s4>).as<s4>'
        doc: Number of builtin symbols.
      symbol_pages:
        type: >-
          image_page(0, (ofs_symbols + _index.as<s4> * 256 * _root.layout.len_symbol).as<s4>, _root.layout.len_symbol,
          (num_symbols - _index.as<s4> * 256 < 256 ? (num_symbols - _index.as<s4> * 256).as<s4> : 256.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: ((num_symbols + 255) / 256).as<s4>
        doc: |
          The builtin symbols in the order of `lispsym`, 256 to a page. The word of
          a builtin symbol is its index times the size of a symbol.
    -webide-representation: '{num_functions:dec} functions, {num_symbols:dec} symbols'
  image_search:
    doc: |
      One step of a binary search for the first place, of equal ones between
      `idx_from` and `idx_to`, that has no image of a kind. Takes no bytes.
    params:
      - id: is_symbol
        type: bool
        doc: Whether the images are symbols and not C functions.
      - id: ofs_images
        type: s4
        doc: Bytes from the start of the file to the first place.
      - id: len_image
        type: s4
        doc: Bytes from one place to the next.
      - id: idx_from
        type: s4
        doc: Index of the first place that may be the answer.
      - id: idx_to
        type: s4
        doc: Index after the last place to look at.
    instances:
      idx_middle:
        value: ((idx_from + idx_to) / 2).as<s4>
        doc: Index half-way between both.
      header:
        pos: ofs_images + idx_middle * len_image
        type: vectorlike_header
        if: 'is_symbol ? false : idx_from < idx_to'
        doc: What is there as the header of a function.
      name_word:
        pos: ofs_images + idx_middle * len_image + _root.layout.align_lisp_word
        type: word_halves(_root.layout.is_little, _root.layout.len_lisp_word)
        if: 'is_symbol ? idx_from < idx_to : false'
        doc: What is there as the name of a symbol, which is never 0.
      is_image:
        value: 'idx_from >= idx_to ? false : is_symbol ? name_word.is_not_zero : header.size_word.kind == 18'
        doc: Whether such an image is there.
      narrower:
        type: >-
          image_search(is_symbol, ofs_images, len_image,
          (is_image ? (idx_middle + 1).as<s4> : idx_from).as<s4>, (is_image ? idx_to : idx_middle).as<s4>)
        if: idx_from < idx_to
        doc: The next step, in the half that has the answer.
      idx_found:
        value: '(idx_from < idx_to ? narrower.idx_found.as<s4> : idx_from).as<s4>'
        doc: Index of the place; `idx_to` of the first step if all have such an image.
  image_page:
    doc: Up to 256 images of one kind. Takes no bytes.
    params:
      - id: code
        type: s4
        doc: Tag of the objects.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first image of the page.
      - id: len_image
        type: s4
        doc: Size of an image in bytes.
      - id: num
        type: s4
        doc: Number of images of the page.
    instances:
      images:
        type: discarded_image(code, (ofs + _index.as<s4> * len_image).as<s4>)
        repeat: expr
        repeat-expr: num
        doc: The images.
    -webide-representation: '{num:dec} images at {ofs:hex}'
  discarded_image:
    doc: An image of an object of the executable. Takes no bytes.
    params:
      - id: code
        type: s4
        doc: Tag of the object.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the image.
    instances:
      lisp_object:
        type: heap_object(ofs, code)
        doc: The image, read as an object.
    -webide-representation: '{lisp_object}'
  charset_array:
    doc: The table of character sets at the beginning of the hot section. Takes no bytes.
    instances:
      first_start:
        pos: _root.dump.ofs_object_starts
        type: packed_reloc(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        doc: Start of the first object, before which the table ends.
      first_reloc:
        pos: _root.dump.dump_relocs[0].ofs
        type: packed_reloc(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        if: _root.dump.dump_relocs[0].num > 0
        doc: The first relocation, which is in the table unless that is empty.
      first_slot:
        type: slot(first_reloc.ofs)
        if: _root.dump.dump_relocs[0].num > 0
        doc: The word that it is for.
      has_attributes:
        value: >-
          _root.layout.release == 30
          or (_root.layout.release == 31 and _root.dump.dump_relocs[0].num > 0
          and first_reloc.ofs < first_start.ofs and first_slot.tag >= 0)
        doc: |
          Whether each charset has its attribute vector. In 31 the development version
          before 31.1 has, and then the first word to relocate is a Lisp word.
      align:
        value: '(has_attributes ? _root.layout.align_lisp_word : _root.layout.len_pointer).as<s4>'
        doc: Alignment of a charset in bytes.
      ofs:
        value: ((_root.dump.len_header + align - 1) / align * align).as<s4>
        doc: Bytes from the start of the file to the first charset.
      first:
        pos: ofs
        size: '(_root.dump.len_file - ofs < 512 ? (_root.dump.len_file - ofs).as<s4> : 512.as<s4>).as<s4>'
        type: placed_charset(has_attributes)
        doc: The first charset, and where it ends.
      len_charset:
        value: first.tail.ofs
        doc: Size of a charset in bytes.
      num:
        value: '((first_start.ofs - ofs) / len_charset).as<s4>'
        doc: Number of charsets that the table has room for; the last ones are blank.
      charsets:
        type: listed_charset((ofs + _index.as<s4> * len_charset).as<s4>, len_charset, has_attributes)
        repeat: expr
        repeat-expr: num
        doc: The charsets.
    -webide-representation: '{num:dec} charsets at {ofs:hex}'
  placed_charset:
    doc: A character set, and the place behind it.
    params:
      - id: has_attributes
        type: bool
        doc: Whether each charset has its attribute vector.
    seq:
      - id: body
        type: charset(has_attributes)
        doc: The character set.
      - id: tail
        type: position(_io.pos.as<s4>)
        doc: Where it ends.
  listed_charset:
    doc: A character set of the table, and what it points to. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
      - id: len_charset
        type: s4
        doc: Size of a charset in bytes.
      - id: has_attributes
        type: bool
        doc: Whether each charset has its attribute vector.
    instances:
      charset:
        pos: ofs
        size: len_charset
        type: charset(has_attributes)
        doc: The character set.
      code_space_mask:
        pos: charset.ofs_code_space_mask.value
        size: 256
        if: charset.ofs_code_space_mask.value != 0
        doc: For each byte a bit for each dimension in which codes may have it; absent if that is simple.
    -webide-representation: 'at {ofs:hex}'
  object_page:
    doc: 256 objects in the order of `object_starts`; the last page may have fewer.
    params:
      - id: index
        type: s4
        doc: Index of the page.
    instances:
      idx_first:
        value: (index * 256).as<s4>
        doc: Index of the first object of the page.
      num_objects:
        value: '(_root.num_objects - idx_first < 256 ? (_root.num_objects - idx_first).as<s4> : 256.as<s4>).as<s4>'
        doc: Number of objects of the page.
      objects:
        pos: _root.dump.ofs_object_starts + idx_first * _root.dump.form.len_packed
        type: listed_object
        repeat: expr
        repeat-expr: num_objects
        doc: The objects.
    -webide-representation: 'objects from {idx_first:dec}'
  listed_object:
    doc: An entry of `object_starts`, and the object.
    seq:
      - id: start
        type: packed_reloc(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        doc: Where the object starts, and its tag.
    instances:
      lisp_object:
        type: heap_object(start.ofs, start.code)
        doc: The object.
    -webide-representation: '{lisp_object}'
  heap_object:
    doc: |
      A Lisp object of the dump, at a place and with a tag that `object_starts` or
      a relocation gives.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
      - id: code
        type: s4
        doc: Tag, see `packed_reloc::lisp_types`.
    instances:
      is_vectorlike:
        value: code == 5
        -webide-parse-mode: lazy
        doc: Whether the object has a header.
      is_cons:
        value: code == 3 or code == 6
        -webide-parse-mode: lazy
        doc: Whether the object is a cons.
      header:
        pos: ofs
        type: vectorlike_header
        if: is_vectorlike
        doc: Kind and size of a vectorlike object.
      kind:
        value: '(is_vectorlike ? header.size_word.kind : (-1).as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: Kind of a vectorlike object by number, see `pvec_types_30`; -1 for others.
      choice:
        type: struct_choice(code, kind, _root.is_native_build)
        doc: Which structure it is, as its `struct_type`; takes no bytes.
      num_bits:
        type: slot((ofs + ofs_words).as<s4>)
        if: kind == 12
        doc: Number of bits of a bool-vector, a plain integer; in no header.
      len_room:
        value: >-
          (not is_vectorlike ? 64.as<s4>
          : kind == 12 ? (num_bits.halves.low / 8 + 64).as<s4>
          : (header.size_word.num_words * _root.layout.len_lisp_word + 256).as<s4>
          ).as<s4>
        -webide-parse-mode: lazy
        doc: A number of bytes that is not less than the size of the structure.
      place:
        pos: ofs
        size: '(_root.dump.len_file - ofs < len_room ? (_root.dump.len_file - ofs).as<s4> : len_room).as<s4>'
        type: placed_structure(choice)
        doc: The structure, and where it ends. C aligns fields from the start of the structure.
      len:
        value: place.tail.ofs
        -webide-parse-mode: lazy
        doc: Size of the structure in bytes, without what it points to.
      misc:
        pos: ofs
        size: '(_root.dump.len_file - ofs < 64 ? (_root.dump.len_file - ofs).as<s4> : 64.as<s4>).as<s4>'
        type: lisp_misc
        if: code == 1
        doc: A marker, overlay, save value or finalizer of 2018.
      as_string:
        value: place.structure.body.as<lisp_string>
        -webide-parse-mode: lazy
        if: code == 4
        doc: The object as a string.
      as_symbol:
        value: place.structure.body.as<lisp_symbol>
        -webide-parse-mode: lazy
        if: code == 0
        doc: The object as a symbol.
      as_buffer:
        value: place.structure.body.as<lisp_buffer>
        -webide-parse-mode: lazy
        if: kind == 13
        doc: The object as a buffer.
      as_hash_table:
        value: place.structure.body.as<lisp_hash_table>
        -webide-parse-mode: lazy
        if: kind == 14
        doc: The object as a hash table.
      as_bignum:
        value: place.structure.body.as<bignum>
        -webide-parse-mode: lazy
        if: kind == 2
        doc: The object as a bignum.
      is_text_in_dump:
        value: 'code == 4 ? as_string.len_data.value != -2 : false'
        -webide-parse-mode: lazy
        doc: Whether it is a string whose bytes are in the dump and not in the executable.
      text:
        pos: as_string.ofs_data.value
        size: '(as_string.len_data.value >= 0 ? as_string.len_data.value : as_string.num_chars.value).as<s4>'
        if: is_text_in_dump
        doc: |
          Bytes of a string, in the internal encoding of Emacs: UTF-8, extended to
          characters beyond Unicode and to raw bytes.
      has_buffer_text:
        value: 'kind == 13 ? as_buffer.own_text.beg.value != 0 : false'
        -webide-parse-mode: lazy
        doc: Whether it is a buffer with a text of its own, alive and not indirect.
      ofs_gap:
        value: '(has_buffer_text ? as_buffer.own_text.ofs_gap : 0.as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: Place of the gap in the text of a buffer; 0 for other objects.
      text_before_gap:
        pos: as_buffer.own_text.beg.value
        size: (as_buffer.own_text.gpt_byte.value - 1).as<s4>
        if: has_buffer_text
        doc: Bytes of the text of a buffer up to its gap, in the encoding of strings.
      text_after_gap:
        pos: ofs_gap + as_buffer.own_text.gap_size.value.as<s4>
        size: as_buffer.own_text.len_after_gap
        if: has_buffer_text
        doc: Bytes of the text of a buffer behind its gap. Emacs zeroes the gap itself.
      ofs_intervals:
        value: >-
          (code == 4 ? as_string.ofs_intervals.value.as<s4>
          : has_buffer_text ? as_buffer.own_text.intervals.value.as<s4>
          : 0.as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: Place of the tree of text properties of a string or buffer, or 0.
      interval_tree:
        type: placed_interval(ofs_intervals)
        if: ofs_intervals != 0
        doc: The root of that tree.
      symbol_name:
        type: heap_object(as_symbol.name.ofs, 4)
        if: code == 0
        doc: Name of a symbol, a string.
      num_name_chars:
        value: '(code == 0 ? symbol_name.as_string.num_chars.value.as<s4> : 0.as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: Number of characters of that name; 0 for other objects.
      redirect:
        value: '(code == 0 ? as_symbol.flags.redirect_code : (-1).as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: What the value of a symbol leads to, by number, see `redirects`; -1 for other objects.
      value_slot:
        type: slot((ofs + ofs_words + _root.layout.len_lisp_word).as<s4>)
        if: code == 0
        doc: The value of a symbol, or what leads to it.
      alias:
        type: heap_object(value_slot.ofs_pointed, 0)
        if: 'redirect == 1 ? value_slot.ofs_pointed != 0 : false'
        doc: The symbol whose value a variable alias shares.
      buffer_local_value:
        type: placed_blv(value_slot.ofs_pointed)
        if: 'redirect == 2 ? value_slot.ofs_pointed != 0 : false'
        doc: The value of a symbol whose variable may be local to a buffer.
      forward:
        type: placed_forward(value_slot.ofs_pointed)
        if: 'redirect == 3 ? value_slot.ofs_pointed != 0 : false'
        doc: What leads from a symbol to a C variable. Since 31 it is in the executable.
      next_slot:
        type: slot((ofs + ofs_words + 4 * _root.layout.len_lisp_word).as<s4>)
        if: code == 0
        doc: The pointer `next` of a symbol.
      next_in_bucket:
        type: heap_object(next_slot.ofs_pointed, 0)
        if: 'code == 0 ? next_slot.ofs_pointed != 0 : false'
        doc: The next symbol in the same bucket of an obarray.
      ofs_limbs:
        value: '(kind == 2 ? as_bignum.alloc.value : 0.as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: |
          Place of the magnitude of a bignum, which `alloc` holds until the dump is
          loaded; 0 for other objects.
      limb_evidence:
        type: limb_evidence(ofs_limbs, as_bignum.num_limbs)
        if: kind == 2
        doc: What the magnitude of a bignum tells about the size of limbs.
      limbs:
        pos: ofs_limbs
        type: limbs(as_bignum.num_limbs, limb_evidence.len_limb)
        if: kind == 2
        doc: Magnitude of a bignum.
      limbs_if_narrow:
        pos: ofs_limbs
        type: limbs(as_bignum.num_limbs, 4)
        if: 'kind == 2 ? limb_evidence.is_open : false'
        doc: |
          The magnitude of a bignum that fits limbs of 4 bytes as well as of 8. Which
          it is can be seen at the other bignums of the dump.
      pair_vector:
        type: heap_object(as_hash_table.key_and_value.ofs, 5)
        if: 'kind == 14 ? _root.layout.release < 30 : false'
        doc: The vector that has the keys and values of a hash table up to 29.
      count_word:
        value: as_hash_table.count.as<word>
        -webide-parse-mode: lazy
        if: 'kind == 14 ? _root.layout.release < 30 : false'
        doc: The field `count` of a hash table up to 29.
      num_pairs:
        value: >-
          (kind != 14 ? 0.as<s4>
          : _root.layout.release >= 30 ? as_hash_table.count.as<int_32>.value
          : _root.dump.form.has_hash_list ? count_word.value.as<s4>
          : (pair_vector.num_words / 2).as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: |
          Number of pairs of a hash table. Without a list of hash tables, as in 27, of
          all that there is room for: the key of a free one is the symbol `unbound`.
      ofs_pairs:
        value: >-
          (kind != 14 ? 0.as<s4>
          : _root.layout.release >= 30 ? as_hash_table.ofs_key_and_value.value.as<s4>
          : pair_vector.ofs_first_word).as<s4>
        -webide-parse-mode: lazy
        doc: Place of the first pair of a hash table; 0 for other objects.
      pairs:
        type: pair_table(ofs_pairs, num_pairs)
        if: num_pairs > 0
        doc: Keys and values of a hash table.
      as_obarray:
        value: place.structure.body.as<obarray>
        -webide-parse-mode: lazy
        if: kind == 15
        doc: The object as an obarray of 30 or later. Up to 29 an obarray is a vector of buckets.
      num_buckets:
        value: '(kind == 15 ? as_obarray.num_buckets : 0.as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: Number of buckets of such an obarray; 0 for other objects.
      buckets:
        type: word_table(as_obarray.ofs_buckets.value.as<s4>, num_buckets)
        if: kind == 15
        doc: First symbol of each bucket of an obarray of 30 or later, or the fixnum 0.
      overlay_node:
        pos: place.structure.body.as<overlay>.ofs_interval.value
        size: 96
        type: itree_node
        if: kind == 4 and _root.layout.release >= 29
        doc: Node of the tree of overlays, of an overlay of 29 or later.
      as_subr:
        value: place.structure.body.as<subr>
        -webide-parse-mode: lazy
        if: kind == 18
        doc: The object as a function in C or in native code.
      function_name_slot:
        type: slot((ofs + 3 * _root.layout.len_pointer).as<s4>)
        if: kind == 18
        doc: The pointer `symbol_name` of such a function.
      function_name:
        pos: function_name_slot.pointer.value
        terminator: 0
        if: 'kind == 18 ? function_name_slot.is_pointer_in_dump : false'
        doc: Name of a function in native code. That of a C function is in the executable.
      native_c_name:
        pos: as_subr.ofs_native_c_name.value
        terminator: 0
        if: 'kind == 18 ? function_name_slot.is_pointer_in_dump : false'
        doc: Name of its code in the shared library.
      file_pair:
        type: heap_object(words[0].pointer.value.as<s4>, words[0].tag)
        if: kind == 26
        doc: |
          Files of a native compilation unit: a cons of two names, installed and in
          the tree where Emacs was built, or one name.
      has_file_pair:
        value: 'kind == 26 ? file_pair.is_cons : false'
        -webide-parse-mode: lazy
        doc: Whether there are two names.
      installed_file:
        type: heap_object(file_pair.words[0].pointer.value.as<s4>, 4)
        if: has_file_pair
        doc: The name in an installed Emacs, a string relative to the executable.
      build_file:
        type: heap_object(file_pair.words[1].pointer.value.as<s4>, 4)
        if: has_file_pair
        doc: The name in the tree where Emacs was built, likewise.
      ofs_words:
        value: >-
          (code == 0 ? _root.layout.align_lisp_word
          : not is_vectorlike ? 0.as<s4>
          : _root.layout.is_wide and _root.layout.align_8 == 8 ? 8.as<s4>
          : _root.layout.len_pointer).as<s4>
        -webide-parse-mode: lazy
        doc: Bytes from the start of the object to its first Lisp word.
      ofs_first_word:
        value: (ofs + ofs_words).as<s4>
        -webide-parse-mode: lazy
        doc: Bytes from the start of the file to that word.
      num_words:
        value: >-
          (code == 3 or code == 6 ? 2.as<s4>
          : code == 0 ? 4.as<s4>
          : is_vectorlike ? header.size_word.num_lisp_words
          : 0.as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: Number of consecutive Lisp words with which the object begins.
      words:
        type: slot((ofs + ofs_words + _index.as<s4> * _root.layout.len_lisp_word).as<s4>)
        repeat: expr
        repeat-expr: '(num_words < 1024 ? num_words : 1024.as<s4>).as<s4>'
        doc: |
          Those words, followed: car and cdr; name, value, function and properties;
          the elements of a vector. The first of a sub-char-table are numbers. Of a
          longer vector these are the first 1,024.
      more_words:
        type: word_table((ofs + ofs_words + 1024 * _root.layout.len_lisp_word).as<s4>, (num_words - 1024).as<s4>)
        if: num_words > 1024
        doc: The words of a longer vector from the 1,025th on.
    -webide-representation: '{choice.struct_type} at {ofs:hex}'
  placed_structure:
    doc: A structure, and the place behind it.
    params:
      - id: choice
        type: struct_choice
        doc: Which structure it is.
    seq:
      - id: structure
        type: structure(choice.struct_type)
        doc: The structure.
      - id: tail
        type: position(_io.pos.as<s4>)
        doc: Where it ends.
    -webide-representation: '{structure}'
  position:
    doc: A position in a stream. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the stream.
    -webide-representation: '{ofs:hex}'
  placed_blv:
    doc: |
      The value of a symbol whose variable may be local to a buffer, and what it
      leads to. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
    instances:
      blv:
        pos: ofs
        size: 64
        type: blv
        doc: The structure.
      forward_slot:
        type: slot((ofs + _root.layout.len_pointer).as<s4>)
        doc: Its pointer `fwd`.
      forward:
        type: placed_forward(forward_slot.ofs_pointed)
        if: forward_slot.ofs_pointed != 0
        doc: What leads to the C variable, if the variable is one as well.
      defcell:
        type: slot((ofs + 2 * _root.layout.len_pointer + _root.layout.len_lisp_word).as<s4>)
        doc: A cons of the symbol and its default value.
      valcell:
        type: slot((ofs + 2 * _root.layout.len_pointer + 2 * _root.layout.len_lisp_word).as<s4>)
        doc: A cons of the symbol and its current value.
  placed_forward:
    doc: What leads from a symbol to a C variable, up to 30. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
    instances:
      kind:
        pos: ofs
        type: int_32
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard."
      content:
        pos: ofs
        size: 64
        type: forward_structure(kind.value)
        doc: The structure.
  forward_structure:
    doc: What leads from a symbol to a C variable, by its kind.
    params:
      - id: kind
        type: s4
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard."
    seq:
      - id: body
        type:
          switch-on: kind
          cases:
            3: buffer_objfwd
            4: kboard_objfwd
            _: fwd
        doc: The structure.
    -webide-representation: '{body}'
  placed_interval:
    doc: A node of the tree of text properties, and those below it. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
    instances:
      interval:
        pos: ofs
        size: 64
        type: interval
        doc: The structure.
      plist:
        type: slot((ofs + 4 * _root.layout.len_pointer + _root.layout.len_lisp_word + _root.layout.align_lisp_word).as<s4>)
        doc: Properties and their values in turn.
      left:
        type: placed_interval(interval.ofs_left.value.as<s4>)
        if: interval.ofs_left.value != 0
        doc: The interval before this one, with those below it.
      right:
        type: placed_interval(interval.ofs_right.value.as<s4>)
        if: interval.ofs_right.value != 0
        doc: The interval after this one, with those below it.
  limb_evidence:
    doc: |
      What the limbs of a bignum tell about their size, which is that of a pointer,
      or 4 bytes in a 64-bit Emacs for Windows that was built without GMP. The
      highest limb is not 0, and a bignum is too large for a fixnum. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the limbs.
      - id: num
        type: s4
        doc: Number of limbs.
    instances:
      is_in_doubt:
        value: _root.layout.len_pointer == 8 and num > 0
        doc: Whether there can be two sizes.
      fits_8:
        value: >-
          not is_in_doubt ? false
          : ofs % 8 == 0 and num.as<s8> * 8.as<s8> <= (_root.dump.dump_relocs[0].ofs - ofs).as<s8>
        doc: Whether limbs of 8 bytes are aligned, and end before the tables.
      highest_8:
        pos: ofs.as<s8> + (num.as<s8> - 1.as<s8>) * 8.as<s8>
        type: word_halves(_root.layout.is_little, 8)
        if: fits_8
        doc: The highest limb if it has 8 bytes.
      highest_4:
        pos: ofs.as<s8> + (num.as<s8> - 1.as<s8>) * 4.as<s8>
        type: word_halves(_root.layout.is_little, 4)
        if: fits_8
        doc: The highest limb if it has 4 bytes.
      is_8_possible:
        value: 'fits_8 ? highest_8.is_not_zero : false'
        doc: Whether the number may have limbs of 8 bytes.
      is_4_possible:
        value: >-
          not is_in_doubt ? false
          : num == 1 ? false
          : not fits_8 ? true
          : num == 2 ? highest_4.low.as<s8> >= 536870912.as<s8>
          : highest_4.is_not_zero
        doc: Whether the number may have limbs of 4 bytes. Two of them have more than the 62 bits of a fixnum.
      is_open:
        value: is_8_possible and is_4_possible
        doc: Whether it may have either.
      len_limb:
        value: '(is_in_doubt and not is_8_possible ? 4.as<s4> : _root.layout.len_pointer).as<s4>'
        doc: Bytes in a limb; if it may have either, those of a pointer.
    -webide-representation: '{num:dec} limbs at {ofs:hex}'
  pair_table:
    doc: The pairs of a hash table, key first, then value. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first pair.
      - id: num
        type: s4
        doc: Number of pairs.
    instances:
      last_byte:
        pos: ofs.as<s8> + num.as<s8> * 2.as<s8> * _root.layout.len_lisp_word.as<s8> - 1.as<s8>
        type: u1
        doc: The last byte of the last pair. Reading it fails if the file ends before.
      is_inside:
        value: last_byte >= 0
        doc: Whether the pairs lie in the file.
      pages:
        type: >-
          pair_page((ofs + _index.as<s4> * 512 * _root.layout.len_lisp_word).as<s4>,
          (num - _index.as<s4> * 256 < 256 ? (num - _index.as<s4> * 256).as<s4> : 256.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: '(is_inside ? ((num + 255) / 256).as<s4> : 0.as<s4>).as<s4>'
        doc: The pairs, 256 to a page.
    -webide-representation: '{num:dec} pairs at {ofs:hex}'
  pair_page:
    doc: Up to 256 pairs of a hash table. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first pair of the page.
      - id: num
        type: s4
        doc: Number of pairs of the page.
    instances:
      pairs:
        type: hash_pair((ofs + _index.as<s4> * 2 * _root.layout.len_lisp_word).as<s4>)
        repeat: expr
        repeat-expr: num
        doc: The pairs.
    -webide-representation: '{num:dec} pairs at {ofs:hex}'
  hash_pair:
    doc: A pair of a hash table. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
    instances:
      key_word:
        type: slot(ofs)
        doc: The key.
      value_word:
        type: slot((ofs + _root.layout.len_lisp_word).as<s4>)
        doc: The value.
    -webide-representation: '{key_word} {value_word}'
  word_table:
    doc: Consecutive Lisp words. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first word.
      - id: num
        type: s4
        doc: Number of words.
    instances:
      last_byte:
        pos: ofs.as<s8> + num.as<s8> * _root.layout.len_lisp_word.as<s8> - 1.as<s8>
        type: u1
        doc: The last byte of the last word. Reading it fails if the file ends before.
      is_inside:
        value: last_byte >= 0
        doc: Whether the words lie in the file.
      pages:
        type: >-
          word_page((ofs + _index.as<s4> * 1024 * _root.layout.len_lisp_word).as<s4>,
          (num - _index.as<s4> * 1024 < 1024 ? (num - _index.as<s4> * 1024).as<s4> : 1024.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: '(is_inside ? ((num + 1023) / 1024).as<s4> : 0.as<s4>).as<s4>'
        doc: The words, 1,024 to a page.
    -webide-representation: '{num:dec} words at {ofs:hex}'
  word_page:
    doc: Up to 1,024 consecutive Lisp words. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first word of the page.
      - id: num
        type: s4
        doc: Number of words of the page.
    instances:
      words:
        type: slot((ofs + _index.as<s4> * _root.layout.len_lisp_word).as<s4>)
        repeat: expr
        repeat-expr: num
        doc: The words.
    -webide-representation: '{num:dec} words at {ofs:hex}'
  emacs_search:
    doc: |
      One step of a binary search for the first entry of `emacs_relocs` whose
      place in the executable lies behind `key`. Takes no bytes.
    params:
      - id: key
        type: s4
        doc: Bytes from the Emacs basis.
      - id: idx_from
        type: s4
        doc: Index of the first entry that may be the answer.
      - id: idx_to
        type: s4
        doc: Index after the last entry to look at.
    instances:
      idx_middle:
        value: ((idx_from + idx_to) / 2).as<s4>
        doc: Index half-way between both.
      middle:
        pos: _root.dump.emacs_relocs.ofs + idx_middle * 16 + 4
        type: int_32
        if: idx_from < idx_to
        doc: The place of the entry there, `ofs_emacs`.
      narrower:
        type: >-
          emacs_search(key, (middle.value <= key ? (idx_middle + 1).as<s4> : idx_from).as<s4>,
          (middle.value <= key ? idx_to : idx_middle).as<s4>)
        if: idx_from < idx_to
        doc: The next step, in the half that has the answer.
      idx_found:
        value: '(idx_from < idx_to ? narrower.idx_found.as<s4> : idx_from).as<s4>'
        doc: Index of the entry; `idx_to` of the first step if there is none.
  slot:
    doc: |
      A Lisp word of the dump and what it refers to. Takes no bytes. Whether a word
      refers to an object is in `dump_relocs` and not in the word.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file.
    instances:
      pointer:
        pos: ofs
        type: word
        doc: The word, or of a wide one the first 4 bytes, where a relocation has its offset.
      halves:
        pos: ofs
        type: word_halves(_root.layout.is_little, _root.layout.len_lisp_word)
        doc: The word, as two numbers that are exact in every language.
      search:
        type: >-
          packed_search(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit,
          _root.dump.dump_relocs[0].ofs, _root.dump.form.len_packed,
          ofs, 0, _root.dump.dump_relocs[0].num)
        doc: Search for the relocation of the word.
      reloc:
        pos: _root.dump.dump_relocs[0].ofs + search.idx_found * _root.dump.form.len_packed
        type: packed_reloc(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        if: search.idx_found < _root.dump.dump_relocs[0].num
        doc: The first relocation at the word or behind it.
      is_relocated:
        value: 'search.idx_found < _root.dump.dump_relocs[0].num ? reloc.ofs == ofs : false'
        -webide-parse-mode: lazy
        doc: Whether the loader changes the word.
      code_first:
        value: '(_root.dump.form.num_type_bits != 5 ? 2 : _root.dump.form.num_phases == 3 ? 5 : 3).as<s4>'
        -webide-parse-mode: lazy
        doc: |
          Type code of a word that refers to a symbol of the dump. The 8 codes from
          there on are those of objects of the dump by tag, the next 8 those of
          objects of the executable.
      tag:
        value: '(is_relocated ? (reloc.code - code_first).as<s4> : (-1).as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: |
          0 to 7 for an object of the dump, 8 to 15 for one of the executable, less
          than 0 for a raw pointer or a word that refers to nothing.
      is_in_dump:
        value: tag >= 0 and tag < 8
        -webide-parse-mode: lazy
        doc: Whether the word refers to an object of the dump.
      is_in_emacs:
        value: tag >= 8
        -webide-parse-mode: lazy
        doc: Whether the word refers to an object of the executable, `pointer` bytes from the Emacs basis.
      target:
        type: heap_object(pointer.value.as<s4>, tag)
        if: is_in_dump
        doc: The object that the word refers to.
      start_search:
        type: >-
          packed_search(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit,
          _root.dump.ofs_object_starts, _root.dump.form.len_packed,
          pointer.value.as<s4>, 0, _root.num_objects)
        if: is_in_dump
        doc: Search for that object in `object_starts`.
      start:
        pos: _root.dump.ofs_object_starts + start_search.idx_found * _root.dump.form.len_packed
        type: packed_reloc(_root.layout.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        if: 'is_in_dump ? start_search.idx_found < _root.num_objects : false'
        doc: The first object there or behind.
      is_listed:
        value: >-
          not is_in_dump ? false
          : start_search.idx_found >= _root.num_objects ? false
          : start.ofs != pointer.value.as<s4> ? false
          : start.code == tag
        -webide-parse-mode: lazy
        doc: Whether `object_starts` has the object with this tag; so in every sound dump.
      is_pointer_in_dump:
        value: 'is_relocated ? reloc.code == 1 : false'
        -webide-parse-mode: lazy
        doc: Whether the word is a raw pointer into the dump.
      is_pointer_in_emacs:
        value: 'is_relocated ? reloc.code == 0 : false'
        -webide-parse-mode: lazy
        doc: Whether the word is a raw pointer into the executable, `pointer` bytes from the Emacs basis.
      emacs_search:
        type: emacs_search(pointer.value.as<s4>, 0, _root.dump.emacs_relocs.num)
        if: is_in_emacs or is_pointer_in_emacs
        doc: Search for the relocation that writes there.
      copy:
        pos: _root.dump.emacs_relocs.ofs + (emacs_search.idx_found - 1) * 16
        type: emacs_reloc(_root.layout.is_little, _root.dump.form.has_emacs_lv)
        if: 'is_in_emacs or is_pointer_in_emacs ? emacs_search.idx_found > 0 : false'
        doc: The last relocation at that place or before it.
      has_image:
        value: >-
          not (is_in_emacs or is_pointer_in_emacs) ? false
          : emacs_search.idx_found == 0 ? false
          : pointer.value.as<s4> < copy.ofs_copy_end
        -webide-parse-mode: lazy
        doc: Whether what the word leads to in the executable is copied there from the dump.
      ofs_image:
        value: '(has_image ? (pointer.value.as<s4> + copy.ofs_shift).as<s4> : 0.as<s4>).as<s4>'
        -webide-parse-mode: lazy
        doc: Where it is in the dump, or 0.
      image:
        type: heap_object(ofs_image, (tag - 8).as<s4>)
        if: 'is_in_emacs ? has_image : false'
        doc: The object of the executable that the word refers to, a C function, as its image in the dump.
      ofs_pointed:
        value: >-
          (is_pointer_in_dump ? pointer.value.as<s4>
          : not is_pointer_in_emacs ? 0.as<s4>
          : has_image ? ofs_image
          : 0.as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: Where a raw pointer leads in the dump, if need be to the image of what it leads to; or 0.
      is_fixnum:
        value: 'is_relocated ? false : _root.layout.is_wide ? halves.is_wide_fixnum : halves.is_fixnum'
        -webide-parse-mode: lazy
        doc: Whether the word is a fixnum.
      fixnum:
        value: >-
          (_root.layout.is_wide ? halves.wide_fixnum
          : _root.layout.len_lisp_word == 8 ? halves.fixnum_8
          : halves.fixnum_4).as<s8>
        -webide-parse-mode: lazy
        if: is_fixnum
        doc: Value of a fixnum; in JavaScript exact up to 2^53.
      is_builtin_symbol:
        value: >-
          is_relocated ? false
          : halves.is_small ? halves.low.as<s4> % _root.layout.len_symbol == 0
          : false
        -webide-parse-mode: lazy
        doc: Whether the word is a symbol that is defined in C; `nil` is 0.
      idx_builtin_symbol:
        value: (halves.low.as<s4> / _root.layout.len_symbol).as<s4>
        -webide-parse-mode: lazy
        if: is_builtin_symbol
        doc: Index of that symbol in `lispsym`, the array of the executable.
      builtin_symbol:
        type: heap_object((_root.discarded.ofs_symbols + idx_builtin_symbol * _root.layout.len_symbol).as<s4>, 0)
        if: 'is_builtin_symbol ? idx_builtin_symbol < _root.discarded.num_symbols : false'
        doc: That symbol, as its image in the dump.
    -webide-representation: '{pointer.value:hex} {target}'
  word_halves:
    meta:
      endian:
        switch-on: is_little
        cases:
          true: le
          false: be
    doc: A word of 4 or 8 bytes.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine is little-endian.
      - id: len_word
        type: s4
        doc: Bytes in the word.
    seq:
      - id: high_first
        type: u4
        if: len_word == 8 and not is_little
        doc: High half of a big-endian word.
      - id: low
        type: u4
        doc: Low half, or all of a word of 4 bytes.
      - id: high_last
        type: u4
        if: len_word == 8 and is_little
        doc: High half of a little-endian word.
    instances:
      high:
        value: '(len_word == 4 ? 0.as<u4> : is_little ? high_last : high_first).as<u4>'
        -webide-parse-mode: lazy
        doc: High half, or 0.
      high_signed:
        value: >-
          (high.as<s8> >= 2147483648.as<s8> ? (high.as<s8> - 4294967296.as<s8>).as<s8> : high.as<s8>).as<s8>
        -webide-parse-mode: lazy
        doc: High half as a signed number.
      low_signed:
        value: >-
          (low.as<s8> >= 2147483648.as<s8> ? (low.as<s8> - 4294967296.as<s8>).as<s8> : low.as<s8>).as<s8>
        -webide-parse-mode: lazy
        doc: Low half as a signed number.
      is_not_zero:
        value: low != 0 or high != 0
        -webide-parse-mode: lazy
        doc: Whether the word is not 0.
      is_small:
        value: high == 0 and low.as<s8> < 1048576.as<s8>
        -webide-parse-mode: lazy
        doc: Whether the word is less than 2^20.
      is_fixnum:
        value: low % 4 == 2
        -webide-parse-mode: lazy
        doc: Whether it is a fixnum where tags are the low bits.
      fixnum_8:
        value: ((high_signed * 1073741824.as<s8>).as<s8> + (low / 4).as<s8>).as<s8>
        -webide-parse-mode: lazy
        doc: Value of a fixnum of 8 bytes where tags are the low bits.
      fixnum_4:
        value: ((low_signed - 2.as<s8>).as<s8> / 4.as<s8>).as<s8>
        -webide-parse-mode: lazy
        doc: Value of a fixnum of 4 bytes.
      is_wide_fixnum:
        value: high.as<s8> >= 1073741824.as<s8> and high.as<s8> < 2147483648.as<s8>
        -webide-parse-mode: lazy
        doc: Whether it is a fixnum where tags are the high bits.
      wide_fixnum:
        value: >-
          (((high.as<s8> - (high.as<s8> >= 1610612736.as<s8> ? 2147483648.as<s8> : 1073741824.as<s8>).as<s8>).as<s8>
          * 4294967296.as<s8>).as<s8> + low.as<s8>).as<s8>
        -webide-parse-mode: lazy
        doc: Value of a fixnum where tags are the high bits.
  heap_evidence:
    doc: |
      What the file tells about the Emacs that wrote it. Takes no bytes.

      * Tags: conses have the code 6 where tags are the high bits of a word, which
        is so in builds `--with-wide-int` and in no others.
      * Sizes of words: many words start at odd multiples of 4 where Lisp words have
        4 bytes, and none does on a 64-bit machine.
      * Alignment of 8-byte scalars: where a table ends at an odd multiple of 4, the
        next one starts there or 4 bytes later; or else where the name of a symbol
        is in a wide build, and where a buffer has its text in others.
      * Release: hash tables changed their code in 29 and their form in 30; in 31
        the flag `mutable` is another bit of theirs. 32 has another unit.
      * Windows: since 30 hash tables have their bits where others have `next_weak`.
    instances:
      num_start_samples:
        value: '(_root.num_objects < 96 ? _root.num_objects : 96.as<s4>).as<s4>'
        doc: Number of samples of `object_starts`.
      start_samples:
        type: start_sample(_index.as<s4>)
        repeat: expr
        repeat-expr: num_start_samples
        doc: Entries of `object_starts`, spread evenly.
      num_reloc_samples:
        value: '(_root.dump.dump_relocs[0].num < 64 ? _root.dump.dump_relocs[0].num : 64.as<s4>).as<s4>'
        doc: Number of samples of `dump_relocs`.
      reloc_samples:
        type: reloc_sample(_index.as<s4>)
        repeat: expr
        repeat-expr: num_reloc_samples
        doc: Entries of the early `dump_relocs`, spread evenly.
      is_wide:
        value: 'num_start_samples > 0 ? start_samples.last.is_wide : false'
        doc: Whether tags are the high bits of a Lisp word.
      is_narrow:
        value: 'num_reloc_samples > 0 ? reloc_samples.last.num_odd * 8 > num_reloc_samples : false'
        doc: Whether many words start at odd multiples of 4.
      len_lisp_word:
        value: '(is_wide or not is_narrow ? 8 : 4).as<s4>'
        doc: Bytes in a Lisp_Object.
      len_pointer:
        value: '(is_wide or is_narrow ? 4 : 8).as<s4>'
        doc: Bytes in a pointer.
      align_8:
        value: >-
          (len_pointer == 8 ? 8.as<s4>
          : _root.dump.header.align_tables != 0 ? _root.dump.header.align_tables
          : is_wide ? (is_name_at_8 ? 8 : 4).as<s4>
          : is_buffer_aligned_4 ? 4.as<s4>
          : 8.as<s4>).as<s4>
        doc: Alignment in bytes of 8-byte scalars inside structures.
      ofs_symbol:
        value: '(num_start_samples > 0 ? start_samples.last.ofs_symbol : 0.as<s4>).as<s4>'
        doc: Place of the last symbol of the samples, or 0.
      name_search:
        type: >-
          packed_search(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit,
          _root.dump.dump_relocs[0].ofs, _root.dump.form.len_packed,
          (ofs_symbol + 8).as<s4>, 0, _root.dump.dump_relocs[0].num)
        doc: Search for a relocation 8 bytes behind the start of a symbol.
      name_reloc:
        pos: _root.dump.dump_relocs[0].ofs + name_search.idx_found * _root.dump.form.len_packed
        type: packed_reloc(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        if: name_search.idx_found < _root.dump.dump_relocs[0].num
        doc: The first relocation there or behind.
      is_name_at_8:
        value: >-
          ofs_symbol != 0 and name_search.idx_found < _root.dump.dump_relocs[0].num
          ? name_reloc.ofs == ofs_symbol + 8 : false
        doc: Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8.
      ofs_buffer:
        value: '(num_start_samples > 0 ? start_samples.last.ofs_buffer : 0.as<s4>).as<s4>'
        doc: Place of the first buffer of the samples, or 0.
      buffer_header:
        pos: ofs_buffer
        type: size_and_kind(_root.dump.is_little, len_pointer)
        if: ofs_buffer != 0
        doc: Header of that buffer.
      ofs_own_text:
        value: '(ofs_buffer + len_pointer + buffer_header.num_lisp_words * len_lisp_word).as<s4>'
        if: ofs_buffer != 0
        doc: Place of its own text, which follows its Lisp words, if the alignment is 4.
      text_pointer:
        # With an alignment of 4, struct buffer_text has 100 bytes in all releases, and `text` follows it.
        pos: (ofs_own_text + 100).as<s4>
        type: word_halves(_root.dump.is_little, len_pointer)
        if: ofs_buffer != 0
        doc: The pointer to its text, if the alignment is 4.
      is_buffer_aligned_4:
        value: 'ofs_buffer != 0 ? text_pointer.low.as<s4> == ofs_own_text : false'
        doc: Whether the buffer, so read, points to its own text.
      list_search:
        type: >-
          packed_search(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit,
          _root.dump.ofs_object_starts, _root.dump.form.len_packed,
          _root.dump.header.ofs_hash_list.as<s4>, 0, _root.num_objects)
        if: _root.dump.form.has_hash_list
        doc: Search for the vector of all hash tables, which alignment may have moved.
      list_start:
        pos: _root.dump.ofs_object_starts + list_search.idx_found * _root.dump.form.len_packed
        type: packed_reloc(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
        if: _root.dump.form.has_hash_list
        doc: Where it starts.
      list_header:
        pos: list_start.ofs
        type: size_and_kind(_root.dump.is_little, len_pointer)
        if: _root.dump.form.has_hash_list
        doc: Header of that vector.
      num_tables:
        value: >-
          (not _root.dump.form.has_hash_list ? 0.as<s4>
          : list_header.num_lisp_words < 64 ? list_header.num_lisp_words
          : 64.as<s4>).as<s4>
        doc: Number of hash tables that are looked at.
      tables:
        type: listed_table(_index.as<s4>)
        repeat: expr
        repeat-expr: num_tables
        doc: The first hash tables of the list.
      object_release:
        value: >-
          (_root.dump.form.num_phases == 1 and not _root.dump.form.has_hash_list ? 27
          : num_tables == 0 or _root.dump.form.num_phases == 1 ? 28
          : tables[0].header.pvec == 13 ? 28
          : tables[0].header.num_lisp_words != 0 ? 29
          : tables.last.is_30 ? 30
          : 31).as<s4>
        doc: Release whose structures the objects have, 27 to 31.
      has_ms_bit_fields:
        value: 'object_release >= 30 and _root.dump.is_little and align_8 == 8 ? tables.last.is_ms_up_to_here : false'
        doc: Whether bit-fields are allotted as on Windows, where that matters.
      release:
        value: '(object_release == 31 and _root.dump.len_unit == 8 ? 32.as<s4> : object_release).as<s4>'
        doc: Release, 27 to 32; on 32-bit machines 32 is like 31.
    types:
      start_sample:
        doc: An entry of `object_starts`, and what it and those before it tell.
        params:
          - id: index
            type: s4
            doc: Index of the sample.
        instances:
          idx_entry:
            value: '(index > 0 ? (index * (_root.num_objects - 1) / (_parent.num_start_samples - 1)).as<s4> : 0.as<s4>).as<s4>'
            doc: Index of the entry in the table.
          entry:
            pos: _root.dump.ofs_object_starts + idx_entry * _root.dump.form.len_packed
            type: packed_reloc(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
            doc: The entry.
          is_wide:
            value: 'entry.code == 6 ? true : index > 0 ? _parent.start_samples[index - 1].is_wide.as<bool> : false'
            doc: Whether a cons was seen whose tag is in the high bits.
          ofs_symbol:
            value: '(entry.code == 0 ? entry.ofs : index > 0 ? _parent.start_samples[index - 1].ofs_symbol.as<s4> : 0.as<s4>).as<s4>'
            doc: Place of the last symbol that was seen, or 0.
          header:
            pos: entry.ofs
            type: size_and_kind(_root.dump.is_little, _parent.len_pointer)
            if: entry.code == 5
            doc: Header of a vectorlike object.
          is_buffer:
            value: >-
              entry.code != 5 ? false
              : header.is_pseudovector ? header.pvec == (_parent.object_release < 29 ? 12 : 13).as<s4>
              : false
            doc: Whether it is a buffer.
          ofs_before:
            value: '(index > 0 ? _parent.start_samples[index - 1].ofs_buffer.as<s4> : 0.as<s4>).as<s4>'
            doc: Place of the first buffer before, or 0.
          ofs_buffer:
            value: '(ofs_before != 0 ? ofs_before : is_buffer ? entry.ofs : 0.as<s4>).as<s4>'
            doc: Place of the first buffer that was seen, or 0.
      reloc_sample:
        doc: An entry of `dump_relocs`, and what it and those before it tell.
        params:
          - id: index
            type: s4
            doc: Index of the sample.
        instances:
          idx_entry:
            value: >-
              (index > 0 ? (index * (_root.dump.dump_relocs[0].num - 1) / (_parent.num_reloc_samples - 1)).as<s4>
              : 0.as<s4>).as<s4>
            doc: Index of the entry in the table.
          entry:
            pos: _root.dump.dump_relocs[0].ofs + idx_entry * _root.dump.form.len_packed
            type: packed_reloc(_root.dump.is_little, _root.dump.form.num_type_bits, _root.dump.len_unit)
            doc: The entry.
          num_before:
            value: '(index > 0 ? _parent.reloc_samples[index - 1].num_odd.as<s4> : 0.as<s4>).as<s4>'
            doc: Number of words at odd multiples of 4 before it.
          num_odd:
            value: '(entry.ofs % 8 == 4 ? (num_before + 1).as<s4> : num_before).as<s4>'
            doc: Number of words at odd multiples of 4, up to this one.
      listed_table:
        doc: A hash table of the list that the header leads to.
        params:
          - id: index
            type: s4
            doc: Index in the list.
        instances:
          word:
            pos: >-
              _parent.list_start.ofs + index * _parent.len_lisp_word
              + (_parent.is_wide and _parent.align_8 == 8 ? 8.as<s4> : _parent.len_pointer).as<s4>
            type: word_halves(_root.dump.is_little, _parent.len_pointer)
            doc: The word of the list.
          header:
            pos: word.low
            type: size_and_kind(_root.dump.is_little, _parent.len_pointer)
            doc: Header of the hash table.
          ofs_bits:
            # After the header and five pointers come three `int` and `index_bits`, a byte.
            value: '(word.low.as<s4> + 6 * _parent.len_pointer + 13).as<s4>'
            doc: Place of the bit-fields since 30, if this is not Windows.
          next_weak:
            pos: ofs_bits + 3
            type: word_halves(_root.dump.is_little, _parent.len_pointer)
            doc: The pointer `next_weak`, which is 0 in a dump; on Windows the bit-fields are here.
          is_ms:
            value: next_weak.low != 0
            doc: Whether it has its bits where they are on Windows.
          is_ms_up_to_here:
            value: 'is_ms ? true : index > 0 ? _parent.tables[index - 1].is_ms_up_to_here.as<bool> : false'
            doc: Whether it, or one before it, has.
          bits:
            pos: '(is_ms ? (ofs_bits + 3).as<s4> : ofs_bits).as<s4>'
            type: u1
            doc: The first byte of the bit-fields.
          is_mutable_30:
            value: '((bits >> (_root.dump.is_little ? 6 : 1)) & 1) == 1'
            doc: Whether it has `mutable` where only 30 has it.
          is_30:
            value: 'is_mutable_30 ? true : index > 0 ? _parent.tables[index - 1].is_30.as<bool> : false'
            doc: Whether it, or one before it, has.
  heap_layout:
    doc: |
      The machine (its ABI) and the release that wrote the dump. Takes no bytes.

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
        doc: Bytes in a Lisp_Object and EMACS_INT, 4 or 8; 8 with pointers of 4 in a build `--with-wide-int`.
      - id: align_8
        type: s4
        doc: Alignment in bytes of 8-byte scalars inside structures, 4 or 8.
      - id: has_ms_bit_fields
        type: bool
        doc: |
          Whether C allots bit-fields as Microsoft's compilers do, which GCC for
          Windows follows: one whose type has another size than that of the one
          before it begins a new unit, aligned like its type. Up to 29 no structure
          depends on it, and it is false.
      - id: release
        type: s4
        doc: |
          Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
          28 the file does not tell more; their objects are read as those of 27 and 28.
    instances:
      is_wide:
        value: 'len_pointer == 4 and len_lisp_word == 8'
        doc: Whether a Lisp word is wider than a pointer.
      align_lisp_word:
        value: '(len_lisp_word == 8 ? align_8 : 4.as<s4>).as<s4>'
        doc: Alignment in bytes of a Lisp word inside structures.
      align_object:
        -orig-id: GCALIGNMENT
        value: '(is_wide ? 4 : 8).as<s4>'
        doc: |
          Alignment in bytes of a vectorlike object whose widest field is a pointer.
          Tags take the low three bits of an address, except in wide builds.
      align_object_8:
        value: '(is_wide ? align_8 : 8.as<s4>).as<s4>'
        doc: The same for an object that has a field of 8 bytes in wide builds.
      len_symbol:
        value: '(is_wide ? (align_8 == 8 ? 48 : 40).as<s4> : (6 * len_pointer).as<s4>).as<s4>'
        doc: Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it.
    -webide-representation: 'Emacs {release:dec}, {len_pointer:dec}-byte pointers'
  lisp_word:
    meta:
      endian:
        switch-on: is_little_endian
        cases:
          true: le
          false: be
    doc: Lisp_Object or EMACS_INT.
    seq:
      - id: pad
        type: padding(_root.layout.align_lisp_word)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: _root.layout.len_lisp_word == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: _root.layout.len_lisp_word == 8
        doc: The word where it has 8 bytes.
    instances:
      is_little_endian:
        value: _root.layout.is_little
        doc: Byte order of the machine.
      value:
        value: '_root.layout.len_lisp_word == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: |
          The word as a signed number. In JavaScript it is a Number and exact up
          to 2^53 only. A word that awaits relocation holds an offset, see `ofs`.
      ofs:
        value: >-
          (_root.layout.is_wide and not _root.layout.is_little
          ? (value / 4294967296.as<s8>).as<s4> : value.as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: |
          The offset in a word that awaits relocation. It takes a pointer, and so the
          first 4 bytes of a wide word, which are the high ones in a big-endian dump.
    -webide-representation: '{value:hex}'
  lisp_words:
    doc: |
      An array of Lisp words outside its owner: key_and_value of a hash table (two
      for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
    params:
      - id: num_words
        type: s4
        doc: Number of words.
    seq:
      - id: words
        type: lisp_word
        repeat: expr
        repeat-expr: num_words
        doc: The words.
  word:
    meta:
      endian:
        switch-on: is_little_endian
        cases:
          true: le
          false: be
    doc: Pointer, `ptrdiff_t` or `size_t`.
    seq:
      - id: pad
        type: padding(_root.layout.len_pointer)
        doc: To its alignment.
      - id: value_4
        type: s4
        if: _root.layout.len_pointer == 4
        doc: The word where it has 4 bytes.
      - id: value_8
        type: s8
        if: _root.layout.len_pointer == 8
        doc: The word where it has 8 bytes.
    instances:
      is_little_endian:
        value: _root.layout.is_little
        doc: Byte order of the machine.
      value:
        value: '_root.layout.len_pointer == 4 ? value_4.as<s8> : value_8.as<s8>'
        doc: The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is.
    -webide-representation: '{value:hex}'
  int_16:
    meta:
      endian:
        switch-on: is_little_endian
        cases:
          true: le
          false: be
    doc: "`short`."
    seq:
      - id: pad
        type: padding(2)
        doc: To its alignment.
      - id: value
        type: s2
        doc: The number.
    instances:
      is_little_endian:
        value: _root.layout.is_little
        doc: Byte order of the machine.
    -webide-representation: '{value:dec}'
  int_32:
    meta:
      endian:
        switch-on: is_little_endian
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
    instances:
      is_little_endian:
        value: _root.layout.is_little
        doc: Byte order of the machine.
    -webide-representation: '{value:dec}'
  int_64:
    meta:
      endian:
        switch-on: is_little_endian
        cases:
          true: le
          false: be
    doc: "`intmax_t`, `off_t` or another 64-bit integer."
    seq:
      - id: pad
        type: padding(_root.layout.align_8)
        doc: To its alignment.
      - id: value
        type: s8
        doc: The number; in JavaScript exact up to 2^53 only.
    instances:
      is_little_endian:
        value: _root.layout.is_little
        doc: Byte order of the machine.
    -webide-representation: '{value:dec}'
  float_32:
    doc: "`float`."
    seq:
      - id: pad
        type: padding(4)
        doc: To its alignment.
      - id: value_le
        type: f4le
        if: _root.layout.is_little
        doc: IEEE 754 single of a little-endian machine.
      - id: value_be
        type: f4be
        if: not _root.layout.is_little
        doc: The same of a big-endian machine.
    instances:
      value:
        value: '(_root.layout.is_little ? value_le : value_be).as<f8>'
        doc: The number.
    -webide-representation: '{value}'
  float_64:
    doc: "`double`."
    seq:
      - id: value_le
        type: f8le
        if: _root.layout.is_little
        doc: IEEE 754 double of a little-endian machine.
      - id: value_be
        type: f8be
        if: not _root.layout.is_little
        doc: The same of a big-endian machine.
    instances:
      value:
        value: '_root.layout.is_little ? value_le : value_be'
        doc: The number.
    -webide-representation: '{value}'
  bool_bits:
    doc: |
      One byte of C bit-fields, allotted from its low end on little-endian
      machines and from its high end on others. The structure names the bits.
    seq:
      - id: value
        type: u1
        doc: The byte.
    instances:
      bit_0:
        value: '((value >> (_root.layout.is_little ? 0 : 7)) & 1) == 1'
        doc: First bit-field of one bit.
      bit_1:
        value: '((value >> (_root.layout.is_little ? 1 : 6)) & 1) == 1'
        doc: Second bit-field of one bit.
      bit_2:
        value: '((value >> (_root.layout.is_little ? 2 : 5)) & 1) == 1'
        doc: Third bit-field of one bit.
      bit_3:
        value: '((value >> (_root.layout.is_little ? 3 : 4)) & 1) == 1'
        doc: Fourth bit-field of one bit.
      bit_4:
        value: '((value >> (_root.layout.is_little ? 4 : 3)) & 1) == 1'
        doc: Fifth bit-field of one bit.
      bit_5:
        value: '((value >> (_root.layout.is_little ? 5 : 2)) & 1) == 1'
        doc: Sixth bit-field of one bit.
    -webide-representation: '{value:hex}'
  padding:
    doc: What a C compiler skips to align the next scalar, or the whole structure.
    params:
      - id: align
        type: s4
        doc: Alignment in bytes.
    seq:
      - id: bytes
        size: (align - _io.pos.as<s4> % align) % align
        doc: Without meaning; zero in a dump.
  vectorlike_header:
    doc: union vectorlike_header
    seq:
      - id: size_word
        -orig-id: size
        type: size_and_kind(_root.layout.is_little, _root.layout.len_pointer)
        doc: Kind and size of the object, in the size of a pointer.
    -webide-representation: '{size_word}'
  size_and_kind:
    doc: |
      `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
      so the fields below are the same bits of the word in both byte orders.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine is little-endian.
      - id: len_word
        type: s4
        doc: Bytes in a pointer, 4 or 8.
    seq:
      - id: little
        type: size_and_kind_le
        if: is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: size_and_kind_be
        if: not is_little
        doc: The bits of a big-endian dump.
    instances:
      is_pseudovector:
        value: 'is_little ? little.is_pseudovector : big.is_pseudovector'
        doc: Whether the object is anything but an ordinary vector.
      low_bits:
        value: '(is_little ? little.lisp_size : big.lisp_size).as<s4>'
        doc: Bits 0 to 11 of the word.
      middle_bits:
        value: '(is_little ? little.rest : big.rest).as<s4>'
        doc: Bits 12 to 23 of the word.
      pvec:
        -orig-id: PSEUDOVECTOR_TYPE
        value: '(is_little ? little.pvec : big.pvec).as<s4>'
        doc: |
          Bits 24 to 29 of the word: kind of a pseudovector, numbered as in the
          release; see the instances below.
      num_lisp_words:
        value: '(is_pseudovector ? low_bits : (low_bits + middle_bits * 4096 + pvec * 16777216).as<s4>).as<s4>'
        doc: |
          Number of Lisp words at the beginning of the object; of an ordinary
          vector, all of it. A dump of 512 MiB cannot hold 2^30 of them.
      num_rest_words:
        value: '(is_pseudovector ? middle_bits : 0.as<s4>).as<s4>'
        doc: Number of further words, each of the size of a Lisp word.
      num_words:
        value: (num_lisp_words + num_rest_words).as<s4>
        doc: Number of all words.
      pvec_type_27:
        value: '(is_little ? little.pvec : big.pvec).as<s4>'
        enum: pvec_types_27
        -webide-parse-mode: lazy
        if: '(is_little ? little.is_pseudovector : big.is_pseudovector) and _root.layout.release == 27'
        doc: Meaning of `pvec` in 27.
      pvec_type_28:
        value: '(is_little ? little.pvec : big.pvec).as<s4>'
        enum: pvec_types_28
        -webide-parse-mode: lazy
        if: '(is_little ? little.is_pseudovector : big.is_pseudovector) and _root.layout.release == 28'
        doc: Meaning of `pvec` in 28.
      pvec_type_29:
        value: '(is_little ? little.pvec : big.pvec).as<s4>'
        enum: pvec_types_29
        -webide-parse-mode: lazy
        if: '(is_little ? little.is_pseudovector : big.is_pseudovector) and _root.layout.release == 29'
        doc: Meaning of `pvec` in 29.
      pvec_type_30:
        value: '(is_little ? little.pvec : big.pvec).as<s4>'
        enum: pvec_types_30
        -webide-parse-mode: lazy
        if: '(is_little ? little.is_pseudovector : big.is_pseudovector) and _root.layout.release >= 30'
        doc: Meaning of `pvec` in 30 and 31.
      kind:
        value: >-
          (not is_pseudovector ? 0.as<s4>
          : (pvec + (_root.layout.release >= 30 or pvec < 6 ? 0
          : _root.layout.release == 29 ? (pvec < 15 ? 0 : 1)
          : pvec < 14 ? 1
          : _root.layout.release == 28 ? (pvec < 25 ? 2 : 6)
          : pvec < 24 ? 2
          : 7).as<s4>).as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: |
          Kind in the numbers of 30 (`pvec_types_30`), which has every kind of the
          releases before it. Compiled functions of these are closures there.
    types:
      size_and_kind_le:
        doc: From the low end.
        seq:
          - id: lisp_size
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
            if: _parent.len_word == 8
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
            if: _parent.len_word == 8
            doc: High part of the number of elements of an ordinary vector.
          - id: pvec
            type: b6be
            doc: Kind of pseudovector.
          - id: rest
            type: b12be
            doc: Number of further words of the size of a Lisp word.
          - id: lisp_size
            type: b12be
            doc: Number of Lisp words at the beginning of a pseudovector.
    -webide-representation: '{num_lisp_words:dec} Lisp words, {num_rest_words:dec} others'
  structure:
    doc: |
      A C structure, by its name. The stream must begin at the structure, since
      alignment is counted from there.
    params:
      - id: struct_type
        type: s4
        enum: struct_types
        doc: Which structure it is.
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
            'struct_types::charset': charset(_root.layout.release == 30)
            'struct_types::charset_31_dev': charset(true)
            'struct_types::interval': interval
            'struct_types::blv': blv
            'struct_types::fwd': fwd
            'struct_types::buffer_objfwd': buffer_objfwd
            'struct_types::kboard_objfwd': kboard_objfwd
            'struct_types::const_fwd': const_fwd
            'struct_types::const_buffer_fwd': const_buffer_fwd
            'struct_types::marker': marker
            'struct_types::overlay': overlay
            'struct_types::itree_node': itree_node
            'struct_types::finalizer': finalizer
            'struct_types::bignum': bignum
            'struct_types::record': lisp_vector
            'struct_types::font': lisp_vector
            'struct_types::compiled': compiled
            'struct_types::char_table': char_table
            'struct_types::sub_char_table': sub_char_table
            'struct_types::bool_vector': bool_vector
            'struct_types::hash_table': lisp_hash_table
            'struct_types::obarray': obarray
            'struct_types::subr': subr(false)
            'struct_types::subr_native': subr(true)
            'struct_types::native_comp_unit': native_comp_unit
            'struct_types::buffer': lisp_buffer
            'struct_types::frame': shell
            'struct_types::window': shell
            'struct_types::process': shell
            'struct_types::terminal': shell
        if: is_in_release
        doc: The structure.
    instances:
      is_in_release:
        value: >-
          struct_type == struct_types::obarray ? _root.layout.release >= 30
          : struct_type == struct_types::itree_node ? _root.layout.release >= 29
          : struct_type == struct_types::native_comp_unit or struct_type == struct_types::subr_native ? _root.layout.release >= 28
          : struct_type == struct_types::buffer_objfwd or struct_type == struct_types::kboard_objfwd ? _root.layout.release <= 30
          : struct_type == struct_types::const_fwd or struct_type == struct_types::const_buffer_fwd ? _root.layout.release >= 31
          : struct_type == struct_types::charset_31_dev ? _root.layout.release == 31
          : true
        doc: Whether the release has the structure, in this form.
    -webide-representation: '{body}'
  struct_choice:
    doc: |
      Which structure an object has, by its tag and kind. Takes no bytes. Objects of
      a kind that no dump has have their header alone; so has Lisp_Misc of 2018,
      which is `misc` of a `heap_object`.
    params:
      - id: code
        type: s4
        doc: Tag of the object in `object_starts`.
      - id: kind
        type: s4
        doc: Kind of a vectorlike object in the numbers of `pvec_types_30`.
      - id: is_native_build
        type: bool
        doc: Whether Emacs was built with native compilation.
    instances:
      struct_type:
        # Kinds are numbers here: Go can not return an enum that another instance computes.
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
          : kind == 18 ? (is_native_build ? struct_types::subr_native : struct_types::subr)
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
        type: lisp_word
        doc: First of the pair.
      - id: cdr
        -orig-id: u.s.u.cdr
        type: lisp_word
        doc: Second of the pair; of a list, the rest.
    -webide-representation: '{car} {cdr}'
  lisp_float:
    doc: struct Lisp_Float
    seq:
      - id: data
        -orig-id: u.data
        type: float_64
        doc: IEEE 754 double.
    -webide-representation: '{data}'
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
    -webide-representation: '{num_chars} characters, data at {ofs_data}'
  lisp_symbol:
    doc: struct Lisp_Symbol
    seq:
      - id: flags
        type: symbol_flags(_root.layout.is_little, _root.layout.release)
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
        type: padding(_root.layout.align_lisp_word)
        doc: To the alignment of the structure.
    -webide-representation: 'name {name}, value {val}'
  symbol_flags:
    doc: |
      The first two bytes of a symbol: C bit-fields, allotted from the low end of
      a 16-bit word on little-endian machines and from the high end on others.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine is little-endian.
      - id: release
        type: s4
        doc: Major version of Emacs.
    seq:
      - id: little
        type: symbol_flags_le
        if: is_little
        doc: The bits of a little-endian dump.
      - id: big
        type: symbol_flags_be
        if: not is_little
        doc: The bits of a big-endian dump.
    instances:
      redirect:
        -orig-id: u.s.redirect
        value: >-
          (release < 30
          ? (is_little ? little.redirect_3 : big.redirect_3).as<u1>
          : (is_little ? little.redirect_2 : big.redirect_2).as<u1>).as<u1>
        enum: redirects
        doc: What `val` is.
      redirect_code:
        value: >-
          (release < 30
          ? (is_little ? little.redirect_3 : big.redirect_3).as<s4>
          : (is_little ? little.redirect_2 : big.redirect_2).as<s4>).as<s4>
        -webide-parse-mode: lazy
        doc: The same as a plain number.
      trapped_write:
        -orig-id: u.s.trapped_write
        value: '(is_little ? little.trapped_write : big.trapped_write).as<u1>'
        enum: trapped_writes
        doc: What happens when the variable is set.
      interned:
        -orig-id: u.s.interned
        value: '(is_little ? little.interned : big.interned).as<u1>'
        enum: interned_states
        doc: Whether some obarray has the symbol.
      is_declared_special:
        -orig-id: u.s.declared_special
        value: 'is_little ? little.declared_special : big.declared_special'
        doc: Whether the variable is always dynamically bound.
      is_pinned:
        -orig-id: u.s.pinned
        value: 'is_little ? little.pinned : big.pinned'
        if: release < 31
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
            if: _root.layout.release < 30
            doc: Width up to 29.
          - id: redirect_2
            type: b2le
            if: _root.layout.release >= 30
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
            if: _root.layout.release < 31
            doc: See `is_pinned` of `symbol_flags`.
          - id: reserved_6
            type: b6le
            if: _root.layout.release < 30
            doc: Unused up to 29.
          - id: reserved_7
            type: b7le
            if: _root.layout.release == 30
            doc: Unused in 30.
          - id: reserved_8
            type: b8le
            if: _root.layout.release >= 31
            doc: Unused since 31.
      symbol_flags_be:
        doc: From the high end.
        seq:
          - id: gcmarkbit
            type: b1be
            doc: Mark of the collector; clear in a dump.
          - id: redirect_3
            type: b3be
            if: _root.layout.release < 30
            doc: Width up to 29.
          - id: redirect_2
            type: b2be
            if: _root.layout.release >= 30
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
            if: _root.layout.release < 31
            doc: See `is_pinned` of `symbol_flags`.
          - id: reserved_6
            type: b6be
            if: _root.layout.release < 30
            doc: Unused up to 29.
          - id: reserved_7
            type: b7be
            if: _root.layout.release == 30
            doc: Unused in 30.
          - id: reserved_8
            type: b8be
            if: _root.layout.release >= 31
            doc: Unused since 31.
  lisp_vector:
    doc: struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words.
    seq:
      - id: header
        type: vectorlike_header
        doc: Size, and kind of pseudovector.
      - id: contents
        type: lisp_word
        repeat: expr
        repeat-expr: '(header.size_word.num_lisp_words < 1024 ? header.size_word.num_lisp_words : 1024.as<s4>).as<s4>'
        doc: |
          The Lisp words at the beginning of the object, but at most 1,024; of an
          ordinary vector, a record, a font spec or a font entity, all of it.
      - id: more_contents
        size: >-
          (header.size_word.num_lisp_words < 1024 ? 0.as<s4>
          : ((header.size_word.num_lisp_words - 1024) * _root.layout.len_lisp_word).as<s4>).as<s4>
        doc: The further ones of a longer vector, as bytes.
    -webide-representation: '{header}'
  compiled:
    doc: |
      A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
      of its slots. The last ones may be missing.
    seq:
      - id: header
        type: vectorlike_header
        doc: Number of slots.
      - id: arglist
        type: lisp_word
        if: header.size_word.num_lisp_words > 0
        doc: Argument list, or a number that says how many arguments there are.
      - id: code
        type: lisp_word
        if: header.size_word.num_lisp_words > 1
        doc: Bytecode, a string; of an interpreted closure (since 30) the body, a list.
      - id: constants
        type: lisp_word
        if: header.size_word.num_lisp_words > 2
        doc: Vector of constants; of an interpreted closure its environment.
      - id: depth
        type: lisp_word
        if: header.size_word.num_lisp_words > 3
        doc: Depth of the stack that the bytecode needs; of an interpreted closure nil.
      - id: doc
        type: lisp_word
        if: header.size_word.num_lisp_words > 4
        doc: Documentation, a string or where to find one.
      - id: interactive
        type: lisp_word
        if: header.size_word.num_lisp_words > 5
        doc: Interactive specification of a command.
      - id: others
        type: lisp_word
        repeat: expr
        repeat-expr: '(header.size_word.num_lisp_words > 6 ? (header.size_word.num_lisp_words - 6).as<s4> : 0.as<s4>).as<s4>'
        doc: Slots without a name.
  char_table:
    doc: struct Lisp_Char_Table
    seq:
      - id: header
        type: vectorlike_header
        doc: 68 slots and the extra ones.
      - id: default_value
        -orig-id: defalt
        type: lisp_word
        doc: What a character without a value of its own has.
      - id: parent_table
        -orig-id: parent
        type: lisp_word
        doc: Char-table to look in next, or nil.
      - id: purpose
        type: lisp_word
        doc: A symbol.
      - id: ascii
        type: lisp_word
        doc: The sub-char-table of the ASCII characters, or their common value.
      - id: contents
        type: lisp_word
        repeat: expr
        repeat-expr: 64
        doc: For each 65536 characters a sub-char-table, or their common value.
      - id: extras
        type: lisp_word
        repeat: expr
        repeat-expr: header.size_word.num_lisp_words - 68
        doc: Slots whose number and meaning depend on `purpose`.
  sub_char_table:
    doc: struct Lisp_Sub_Char_Table
    seq:
      - id: header
        type: vectorlike_header
        doc: The slots, and the words that `depth` and `min_char` fill.
      - id: depth
        type: int_32
        doc: |
          1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
          32 slots of 128, of depth 3 128 slots of one.
      - id: min_char
        type: int_32
        doc: First character of the table.
      - id: slots
        -orig-id: contents
        type: lisp_word
        repeat: expr
        repeat-expr: 'header.size_word.num_lisp_words - (_root.layout.len_lisp_word == 8 ? 1 : 2).as<s4>'
        doc: For each range of characters a sub-char-table, or their common value.
  bool_vector:
    doc: struct Lisp_Bool_Vector
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind; both sizes are 0.
      - id: num_bits
        -orig-id: size
        type: lisp_word
        doc: Number of bits, a plain integer.
      - id: words
        -orig-id: data
        type: word
        repeat: expr
        repeat-expr: '((num_bits.value.as<s4> + _root.layout.len_pointer * 8 - 1) / (_root.layout.len_pointer * 8)).as<s4>'
        doc: The bits, from the low end of each word; bits beyond the last may be set.
  shell:
    doc: |
      A frame, window, process or terminal. Of these a dump keeps the size only:
      every Lisp word is nil and all else 0.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes; they depend on how Emacs was configured.
      - id: contents
        type: lisp_word
        repeat: expr
        repeat-expr: header.size_word.num_lisp_words
        doc: The Lisp words.
      - id: rest
        size: header.size_word.num_rest_words * _root.layout.len_lisp_word
        doc: All else.
  marker:
    doc: struct Lisp_Marker
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: ofs_buffer
        -orig-id: buffer
        type: word
        doc: Buffer in which it is, or 0.
      - id: bits
        type: bool_bits
        doc: C bit-fields, one byte; see the instances.
      - id: ofs_next
        -orig-id: next
        type: word
        doc: Next marker of the buffer, or 0.
      - id: charpos
        type: word
        doc: Position in characters.
      - id: bytepos
        type: word
        doc: Position in bytes.
      - id: pad_tail
        type: padding(_root.layout.align_object)
        doc: To the alignment of the structure.
    instances:
      need_adjustment:
        value: bits.bit_0
        doc: Whether the position has to follow insertions.
      insertion_type:
        value: bits.bit_1
        doc: Whether text inserted at the marker goes before it.
    -webide-representation: 'position {charpos}'
  overlay:
    doc: struct Lisp_Overlay
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: start_marker
        -orig-id: start
        type: lisp_word
        if: _root.layout.release < 29
        doc: Marker where it begins.
      - id: end_marker
        -orig-id: end
        type: lisp_word
        if: _root.layout.release < 29
        doc: Marker where it ends.
      - id: plist
        type: lisp_word
        doc: Properties and their values in turn.
      - id: ofs_next
        -orig-id: next
        type: word
        if: _root.layout.release < 29
        doc: Next overlay of the buffer, or 0.
      - id: ofs_buffer
        -orig-id: buffer
        type: word
        if: _root.layout.release >= 29
        doc: Buffer in which it is, or 0; 0 in a dump.
      - id: ofs_interval
        -orig-id: interval
        type: word
        if: _root.layout.release >= 29
        doc: Its `itree_node`.
      - id: pad_tail
        type: padding(_root.layout.align_object_8)
        doc: To the alignment of the structure.
    -webide-representation: '{start_marker} to {end_marker}'
  finalizer:
    doc: struct Lisp_Finalizer
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: func
        -orig-id: function
        type: lisp_word
        doc: Function to call, or nil once it was called.
      - id: ofs_prev
        -orig-id: prev
        type: word
        doc: Finalizer before it in the circular list.
      - id: ofs_next
        -orig-id: next
        type: word
        doc: Finalizer after it in the circular list.
      - id: pad_tail
        type: padding(_root.layout.align_object_8)
        doc: To the alignment of the structure.
  bignum:
    doc: struct Lisp_Bignum, with an mpz_t of GMP.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: alloc
        -orig-id: value._mp_alloc
        type: int_32
        doc: Number of limbs that there is room for.
      - id: mpsize
        -orig-id: value._mp_size
        type: int_32
        doc: Number of limbs in use; negative for a negative number.
      - id: ofs_limbs
        -orig-id: value._mp_d
        type: word
        doc: The limbs, a `limbs` of `num_limbs`.
      - id: pad_tail
        type: padding(_root.layout.align_object)
        doc: To the alignment of the structure.
    instances:
      is_negative:
        value: mpsize.value < 0
        doc: Whether the number is below 0.
      num_limbs:
        value: '(mpsize.value < 0 ? (0 - mpsize.value).as<s4> : mpsize.value).as<s4>'
        doc: Number of limbs in use.
    -webide-representation: '{num_limbs:dec} limbs at {ofs_limbs}'
  subr:
    doc: |
      struct Lisp_Subr. Of a function written in C it is the image that the loader
      copies into the executable, with pointers from the Emacs basis; one that was
      compiled to native code is an object like others.
    params:
      - id: has_native_comp
        type: bool
        doc: |
          Whether the executable was built with native compilation, which adds
          fields; the file does not say so. It does if it holds a subr of its own.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes; the sizes are 0 in a C function.
      - id: ofs_function
        -orig-id: function
        type: word
        doc: The C function; 0 where the native code is loaded later.
      - id: min_args
        type: int_16
        doc: Least number of arguments.
      - id: max_args
        type: int_16
        doc: Greatest number of arguments; -1 for a special form, -2 for any number.
      - id: ofs_symbol_name
        -orig-id: symbol_name
        type: word
        doc: Name, followed by a NUL.
      - id: intspec
        type:
          switch-on: _root.layout.release
          cases:
            27: word
            _: lisp_word
        doc: |
          Interactive specification: a C string, or in a native subr a Lisp word.
      - id: command_modes
        type: lisp_word
        if: _root.layout.release >= 29
        doc: Major modes for which it is a command.
      - id: doc
        type: lisp_word
        doc: Where its documentation is, a plain integer.
      - id: native_comp_u
        type: lisp_word
        if: has_native_comp
        doc: Native compilation unit, or nil.
      - id: ofs_native_c_name
        -orig-id: native_c_name
        type: word
        if: has_native_comp
        doc: Name of the native function, followed by a NUL, or 0.
      - id: lambda_list
        type: lisp_word
        if: has_native_comp
        doc: Argument list of a native subr.
      - id: func_type
        -orig-id: type
        type: lisp_word
        if: has_native_comp
        doc: Type of a native subr as a function.
      - id: pad_tail
        type: padding(_root.layout.align_object_8)
        doc: To the alignment of the structure.
    -webide-representation: 'function {ofs_function}, name {ofs_symbol_name}'
  native_comp_unit:
    doc: struct Lisp_Native_Comp_Unit, since 28.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: file
        type: lisp_word
        doc: Name of the file, or of two for an installed and an uninstalled Emacs.
      - id: optimize_qualities
        type: lisp_word
        doc: How it was compiled.
      - id: lambda_gc_guard_h
        type: lisp_word
        doc: Hash table that keeps anonymous functions alive.
      - id: lambda_c_name_idx_h
        type: lisp_word
        doc: Hash table from names of C functions to indices.
      - id: data_fdoc_v
        type: lisp_word
        doc: Documentation of its functions, a vector.
      - id: data_vec
        type: lisp_word
        doc: Objects that the code refers to.
      - id: data_impure_vec
        type: lisp_word
        if: _root.layout.release < 31
        doc: Objects that the code refers to and that can not be in pure space.
      - id: ofs_data_imp_relocs
        -orig-id: data_imp_relocs
        type: word
        if: _root.layout.release < 31
        doc: Where the code has the objects of `data_impure_vec`; 0 in a dump.
      - id: ofs_data_relocs
        -orig-id: data_relocs
        type: word
        if: _root.layout.release >= 31
        doc: Where the code has the objects of `data_vec`; 0 in a dump.
      - id: loaded_once
        type: u1
        doc: Whether the file was loaded before.
      - id: load_ongoing
        type: u1
        doc: Whether the file is being loaded.
      - id: handle
        type: word
        doc: Handle of the dynamic linker; 0 in a dump.
      - id: pad_tail
        type: padding(_root.layout.align_object_8)
        doc: To the alignment of the structure.
  lisp_hash_table:
    doc: |
      struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
      `hash` and `index` are sizes for the vectors that the loader makes. Since 30
      nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: weak
        type: lisp_word
        if: _root.layout.release < 30
        doc: A symbol that says what does not keep a pair alive, or nil.
      - id: hash
        type: lisp_word
        if: _root.layout.release < 30
        doc: Vector of hash codes; in 27 nil if the table needs rehashing.
      - id: next
        type: lisp_word
        if: _root.layout.release < 30
        doc: Vector of the next pair in the same bucket.
      - id: index
        type: lisp_word
        if: _root.layout.release < 30
        doc: Vector of the first pair in each bucket.
      - id: ofs_index
        -orig-id: index
        type: word
        if: _root.layout.release >= 30
        doc: First pair in each bucket; 0 in a dump.
      - id: ofs_hash
        -orig-id: hash
        type: word
        if: _root.layout.release >= 30
        doc: Hash codes; 0 in a dump.
      - id: ofs_key_and_value
        -orig-id: key_and_value
        type: word
        if: _root.layout.release >= 30
        doc: Keys and values in turn, or 0 if there are none.
      - id: ofs_test
        -orig-id: test
        type: word
        if: _root.layout.release >= 30
        doc: How keys are compared; 0 in a dump.
      - id: ofs_next
        -orig-id: next
        type: word
        if: _root.layout.release >= 30
        doc: Next pair in the same bucket; 0 in a dump.
      - id: count
        type:
          switch-on: _root.layout.release
          cases:
            27: word
            28: word
            29: word
            _: int_32
        doc: Number of pairs.
      - id: next_free
        type:
          switch-on: _root.layout.release
          cases:
            27: word
            28: word
            29: word
            _: int_32
        doc: First free entry, or -1; 0 in a dump since 30.
      - id: purecopy
        type: u1
        if: _root.layout.release < 30
        doc: Whether the table may go to pure space.
      - id: is_mutable
        -orig-id: mutable
        type: u1
        if: _root.layout.release < 30
        doc: Whether the table may be changed.
      - id: rehash_threshold
        type: float_32
        if: _root.layout.release < 30
        doc: How full a table may get before it grows.
      - id: rehash_size
        type: float_32
        if: _root.layout.release < 30
        doc: By how much a table grows, less 1.
      - id: key_and_value
        type: lisp_word
        if: _root.layout.release < 30
        doc: Vector of keys and values in turn.
      - id: test_name
        -orig-id: test.name
        type: lisp_word
        if: _root.layout.release < 30
        doc: Name of the test, a symbol.
      - id: test_user_hash
        -orig-id: test.user_hash_function
        type: lisp_word
        if: _root.layout.release < 30
        doc: Hash function of a test of the user, or nil.
      - id: test_user_cmp
        -orig-id: test.user_cmp_function
        type: lisp_word
        if: _root.layout.release < 30
        doc: Predicate of a test of the user, or nil.
      - id: ofs_cmpfn
        -orig-id: test.cmpfn
        type: word
        if: _root.layout.release < 30
        doc: C function that compares keys, from the Emacs basis, or 0 for eq.
      - id: ofs_hashfn
        -orig-id: test.hashfn
        type: word
        if: _root.layout.release < 30
        doc: C function that hashes keys, from the Emacs basis.
      - id: table_size
        type: int_32
        if: _root.layout.release >= 30
        doc: Number of pairs that there is room for; 0 in a dump.
      - id: index_bits
        type: u1
        if: _root.layout.release >= 30
        doc: Binary logarithm of the number of buckets; 0 in a dump.
      - id: pad_bits
        type: 'padding((_root.layout.has_ms_bit_fields ? 4 : 1).as<s4>)'
        if: _root.layout.release >= 30
        doc: To the unit of the bit-fields, which on Windows is an `unsigned int`.
      - id: bits
        type: table_bits(_root.layout.is_little, _root.layout.release)
        if: _root.layout.release >= 30
        doc: C bit-fields in the first byte of their unit; see the instances.
      - id: next_weak
        type: word
        doc: Next weak table during collection; 0 in a dump.
      - id: pad_tail
        type: 'padding((_root.layout.release < 30 ? _root.layout.align_object_8 : _root.layout.align_object).as<s4>)'
        doc: To the alignment of the structure.
    types:
      table_bits:
        doc: |
          C bit-fields of a hash table since 30, one byte, allotted from its low end on
          little-endian machines and from its high end on others.
        params:
          - id: is_little
            type: bool
            doc: Whether the machine is little-endian.
          - id: release
            type: s4
            doc: Major version of Emacs, 30 or later.
        seq:
          - id: value
            type: u1
            doc: The byte.
        instances:
          weakness:
            value: '((value >> (is_little ? 0 : 5)) & 7).as<u1>'
            enum: weaknesses
            doc: What does not keep a pair alive.
          frozen_test:
            value: ((value >> 3) & 3).as<u1>
            enum: tests
            doc: How keys are compared.
          purecopy:
            value: '((value >> (is_little ? 5 : 2)) & 1) == 1'
            if: release == 30
            doc: Whether the table may go to pure space; gone in 31.
          is_mutable:
            -orig-id: mutable
            value: >-
              ((value >> (release == 30
              ? (is_little ? 6 : 1)
              : (is_little ? 5 : 2))) & 1) == 1
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
        -webide-representation: '{weakness}, {frozen_test}, mutable: {is_mutable}'
  obarray:
    doc: struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, and both sizes.
      - id: ofs_buckets
        -orig-id: buckets
        type: word
        doc: First symbol of each bucket, or the fixnum 0.
      - id: size_bits
        type: int_32
        doc: Binary logarithm of the number of buckets.
      - id: num_symbols
        -orig-id: count
        type: int_32
        doc: Number of symbols.
      - id: pad_tail
        type: padding(_root.layout.align_object)
        doc: To the alignment of the structure.
    instances:
      num_buckets:
        value: '(size_bits.value < 0 or size_bits.value > 29 ? 536870912.as<s4> : (1 << size_bits.value).as<s4>).as<s4>'
        doc: Number of buckets; more than any file has room for if `size_bits` makes no sense.
    -webide-representation: '{num_symbols} symbols'
  lisp_buffer:
    doc: |
      struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
      release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
      number of them: those of 28 and, with tree-sitter, `ts_parser_list`.

      The header tells the two things that depend on how Emacs was built: whether it
      has tree-sitter, and on 32-bit machines the size of `time_t`.
    seq:
      - id: header
        type: vectorlike_header
        doc: Kind, number of Lisp words up to `own_text`, and of words after that.
      - id: name
        type: lisp_word
        doc: Name, or nil once killed.
      - id: last_name
        type: lisp_word
        if: _root.layout.release >= 30
        doc: Name before it was killed or renamed.
      - id: filename
        type: lisp_word
        doc: Visited file, or nil.
      - id: directory
        type: lisp_word
        doc: Default directory.
      - id: backed_up
        type: lisp_word
        doc: Whether the visited file has been backed up.
      - id: save_length
        type: lisp_word
        doc: Length of the file when last read or saved.
      - id: auto_save_file_name
        type: lisp_word
        doc: File for auto-saving, or nil.
      - id: read_only
        type: lisp_word
        doc: Whether the text may not be changed.
      - id: mark
        type: lisp_word
        doc: Marker at the mark.
      - id: local_var_alist
        type: lisp_word
        doc: Local variables that are not slots.
      - id: major_mode
        type: lisp_word
        doc: Major mode, a symbol.
      - id: local_minor_modes
        type: lisp_word
        if: _root.layout.release >= 28
        doc: Minor modes that are on.
      - id: mode_name
        type: lisp_word
        doc: Name of the major mode for the mode line.
      - id: mode_line_format
        type: lisp_word
        doc: Format of the mode line.
      - id: header_line_format
        type: lisp_word
        doc: Format of the header line.
      - id: tab_line_format
        type: lisp_word
        doc: Format of the tab line.
      - id: keymap
        type: lisp_word
        doc: Local keymap.
      - id: abbrev_table
        type: lisp_word
        doc: Abbreviations of the mode.
      - id: syntax_table
        type: lisp_word
        doc: Syntax table.
      - id: category_table
        type: lisp_word
        doc: Category table.
      - id: case_fold_search
        type: lisp_word
        if: _root.layout.release < 30
        doc: Whether searches ignore case.
      - id: tab_width
        type: lisp_word
        doc: Columns between tab stops.
      - id: fill_column
        type: lisp_word
        doc: Column beyond which lines are filled.
      - id: left_margin
        type: lisp_word
        doc: Column to which filling indents.
      - id: auto_fill_function
        type: lisp_word
        doc: Function that breaks long lines, or nil.
      - id: downcase_table
        type: lisp_word
        doc: Char-table to lower case.
      - id: upcase_table
        type: lisp_word
        doc: Char-table to upper case.
      - id: case_canon_table
        type: lisp_word
        doc: Char-table to characters equal but for case.
      - id: case_eqv_table
        type: lisp_word
        doc: Char-table that permutes those.
      - id: truncate_lines
        type: lisp_word
        doc: Whether long lines are cut off on display.
      - id: word_wrap
        type: lisp_word
        doc: Whether long lines are continued at words.
      - id: ctl_arrow
        type: lisp_word
        doc: Whether control characters are shown with `^`.
      - id: bidi_display_reordering
        type: lisp_word
        doc: Whether text is reordered for display.
      - id: bidi_paragraph_direction
        type: lisp_word
        doc: Direction of all paragraphs, or nil.
      - id: bidi_paragraph_separate_re
        type: lisp_word
        doc: Regexp of lines between paragraphs.
      - id: bidi_paragraph_start_re
        type: lisp_word
        doc: Regexp of lines that begin paragraphs.
      - id: selective_display
        type: lisp_word
        doc: Whether text after a CR is hidden, or beyond which column.
      - id: selective_display_ellipses
        type: lisp_word
        doc: Whether hidden text is shown as `...`.
      - id: minor_modes
        type: lisp_word
        if: _root.layout.release == 27
        doc: Minor modes; unused.
      - id: overwrite_mode
        type: lisp_word
        doc: Whether typing replaces text.
      - id: abbrev_mode
        type: lisp_word
        doc: Whether abbreviations are expanded.
      - id: display_table
        type: lisp_word
        doc: How to show characters, or nil.
      - id: mark_active
        type: lisp_word
        doc: Whether the mark is active.
      - id: enable_multibyte_characters
        type: lisp_word
        doc: Whether the text is multibyte.
      - id: buffer_file_coding_system
        type: lisp_word
        doc: Coding system of the visited file.
      - id: file_format
        type: lisp_word
        doc: Formats of the visited file.
      - id: auto_save_file_format
        type: lisp_word
        doc: Formats for auto-saving.
      - id: cache_long_scans
        type: lisp_word
        doc: Whether the results of scans are kept.
      - id: width_table
        type: lisp_word
        doc: Widths that `width_run_cache` is for.
      - id: pt_marker
        type: lisp_word
        doc: Marker at point, if buffers share the text.
      - id: begv_marker
        type: lisp_word
        doc: Marker where the accessible text begins, likewise.
      - id: zv_marker
        type: lisp_word
        doc: Marker where the accessible text ends, likewise.
      - id: point_before_scroll
        type: lisp_word
        doc: Point before scrolling by the scroll bar; nil in a dump.
      - id: file_truename
        type: lisp_word
        doc: Visited file without links.
      - id: invisibility_spec
        type: lisp_word
        doc: Which text properties make text invisible.
      - id: last_selected_window
        type: lisp_word
        doc: Window that last showed it; nil in a dump.
      - id: display_count
        type: lisp_word
        doc: How often it was shown; 0 in a dump.
      - id: left_margin_cols
        type: lisp_word
        doc: Columns of the left margin.
      - id: right_margin_cols
        type: lisp_word
        doc: Columns of the right margin.
      - id: left_fringe_width
        type: lisp_word
        doc: Pixels of the left fringe, or nil.
      - id: right_fringe_width
        type: lisp_word
        doc: Pixels of the right fringe, or nil.
      - id: fringes_outside_margins
        type: lisp_word
        doc: Whether fringes are outside the margins.
      - id: scroll_bar_width
        type: lisp_word
        doc: Pixels of the vertical scroll bar, or nil.
      - id: scroll_bar_height
        type: lisp_word
        doc: Pixels of the horizontal scroll bar, or nil.
      - id: vertical_scroll_bar_type
        type: lisp_word
        doc: Side of the vertical scroll bar.
      - id: horizontal_scroll_bar_type
        type: lisp_word
        doc: Side of the horizontal scroll bar.
      - id: indicate_empty_lines
        type: lisp_word
        doc: Whether lines beyond the end are marked.
      - id: indicate_buffer_boundaries
        type: lisp_word
        doc: Whether beginning and end are marked.
      - id: fringe_indicator_alist
        type: lisp_word
        doc: Bitmaps of the fringe by what they tell.
      - id: fringe_cursor_alist
        type: lisp_word
        doc: Bitmaps of the fringe by kind of cursor.
      - id: display_time
        type: lisp_word
        doc: When it was last shown.
      - id: scroll_up_aggressively
        type: lisp_word
        doc: How far to scroll up, or nil.
      - id: scroll_down_aggressively
        type: lisp_word
        doc: How far to scroll down, or nil.
      - id: cursor_type
        type: lisp_word
        doc: Kind of cursor.
      - id: extra_line_spacing
        type: lisp_word
        doc: Space between lines, or nil.
      - id: ts_parser_list
        type: lisp_word
        if: has_tree_sitter
        doc: Parsers of tree-sitter.
      - id: text_conversion_style
        type: lisp_word
        if: _root.layout.release >= 30
        doc: How input methods may convert text.
      - id: cursor_in_non_selected_windows
        type: lisp_word
        doc: Kind of cursor in windows not selected.
      - id: own_text
        type: buffer_text
        doc: The text; unused if another buffer lends its own.
      - id: text
        type: word
        doc: '`own_text` of this buffer, or of `base_buffer`.'
      - id: next
        type: word
        if: _root.layout.release == 27
        doc: Next of all buffers, or 0.
      - id: pt
        type: word
        doc: Point, in characters.
      - id: pt_byte
        type: word
        doc: Point, in bytes.
      - id: begv
        type: word
        doc: Where the accessible text begins, in characters.
      - id: begv_byte
        type: word
        doc: The same in bytes.
      - id: zv
        type: word
        doc: Where the accessible text ends, in characters.
      - id: zv_byte
        type: word
        doc: The same in bytes.
      - id: base_buffer
        type: word
        doc: Buffer whose text it shares, or 0.
      - id: indirections
        type: int_32
        doc: Number of buffers that share its text, or -1.
      - id: window_count
        type: int_32
        doc: Number of windows that show it; 0 in a dump.
      - id: local_flags
        size: 50
        doc: For each slot that can be local, whether it is.
      - id: modtime
        -orig-id: modtime.tv_sec
        type: time_value(len_time_t)
        doc: When the visited file was changed, in seconds.
      - id: modtime_rest
        -orig-id: modtime.tv_nsec
        size: len_time_t
        doc: Nanoseconds, a `long`, and padding where that is shorter.
      - id: modtime_size
        type: int_64
        doc: Size of the visited file at that time, or -1.
      - id: auto_save_modified
        type: int_64
        doc: '`modiff` at the last auto-save.'
      - id: display_error_modiff
        type: int_64
        doc: '`modiff` at the last error in redisplay.'
      - id: auto_save_failure_time
        type: time_value(len_time_t)
        doc: When auto-saving last failed.
      - id: last_window_start
        type: word
        doc: Where the last window to show it began; -1 in a dump.
      - id: newline_cache
        type: word
        doc: Where there are no newlines; 0 in a dump.
      - id: width_run_cache
        type: word
        doc: Where characters are of one width; 0 in a dump.
      - id: bidi_paragraph_cache
        type: word
        doc: Where paragraphs begin; 0 in a dump.
      - id: bits
        type: u1
        doc: C bit-fields for redisplay and hooks.
      - id: overlays_before
        type: word
        if: _root.layout.release < 29
        doc: Overlays that end before `overlay_center`, or 0.
      - id: overlays_after
        type: word
        if: _root.layout.release < 29
        doc: Overlays that end after it, or 0.
      - id: overlay_center
        type: word
        if: _root.layout.release < 29
        doc: Position between the two lists.
      - id: overlays
        type: word
        if: _root.layout.release >= 29
        doc: Root of the tree of overlays, or 0.
      - id: ts_linecol
        type: word
        repeat: expr
        repeat-expr: 9
        if: has_ts_linecol
        doc: Byte position, line and column of three places, for tree-sitter.
      - id: undo_list
        -orig-id: undo_list_
        type: lisp_word
        doc: What to undo, or t.
      - id: pad_tail
        type: padding(_root.layout.align_object_8)
        doc: To the alignment of the structure.
    instances:
      has_tree_sitter:
        value: '_root.layout.release >= 29 and header.size_word.num_lisp_words > (_root.layout.release == 29 ? 74 : 75).as<s4>'
        doc: Whether Emacs was built with tree-sitter.
      has_ts_linecol:
        value: _root.layout.release >= 31 and has_tree_sitter
        doc: Whether the buffer has `ts_linecol`; read in the source of 31 only.
      len_time_t:
        value: >-
          (_root.layout.len_pointer == 8 or header.size_word.num_rest_words * _root.layout.len_lisp_word
          >= (_root.layout.release < 29 ? 268 : 260).as<s4> + 2 * _root.layout.align_8 + (has_ts_linecol ? 36 : 0).as<s4>
          ? 8 : 4).as<s4>
        doc: |
          Bytes in `time_t`. The bound lies between the lengths that the words after
          the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
    types:
      buffer_text:
        doc: struct buffer_text
        seq:
          - id: pad_head
            type: padding(_root.layout.align_8)
            doc: To the alignment of the structure.
          - id: beg
            type: word
            doc: The bytes, with a gap in them, in the cold section; 0 if the buffer was killed.
          - id: gpt
            type: word
            doc: Position of the gap, in characters.
          - id: z
            type: word
            doc: Position of the end, in characters.
          - id: gpt_byte
            type: word
            doc: Position of the gap, in bytes.
          - id: z_byte
            type: word
            doc: Position of the end, in bytes.
          - id: gap_size
            type: word
            doc: Bytes in the gap; zero in a dump.
          - id: modiff
            type: int_64
            doc: Count of changes.
          - id: chars_modiff
            type: int_64
            doc: '`modiff` at the last change of characters.'
          - id: save_modiff
            type: int_64
            doc: '`modiff` when last saved.'
          - id: overlay_modiff
            type: int_64
            doc: Count of changes to overlays.
          - id: compact
            type: int_64
            doc: '`modiff` when last compacted.'
          - id: beg_unchanged
            type: word
            doc: Characters before the first change since redisplay.
          - id: end_unchanged
            type: word
            doc: Characters after the last change since redisplay.
          - id: unchanged_modified
            type: int_64
            doc: '`modiff` at the last redisplay.'
          - id: overlay_unchanged_modified
            type: int_64
            doc: '`overlay_modiff` at the last redisplay.'
          - id: intervals
            type: word
            doc: Text properties, or 0.
          - id: markers
            type: word
            doc: First marker, or 0.
          - id: bits
            type: u1
            doc: C bit-fields for shrinking and redisplay.
          - id: pad_tail
            type: padding(_root.layout.align_8)
            doc: To the alignment of the structure.
        instances:
          ofs_gap:
            value: (beg.value.as<s4> + gpt_byte.value.as<s4> - 1).as<s4>
            -webide-parse-mode: lazy
            doc: Bytes from the start of the file to the gap.
          len_after_gap:
            value: (z_byte.value.as<s4> - gpt_byte.value.as<s4>).as<s4>
            -webide-parse-mode: lazy
            doc: Bytes of text behind the gap.
        -webide-representation: '{z_byte} bytes at {beg}'
      time_value:
        meta:
          endian:
            switch-on: is_little_endian
            cases:
              true: le
              false: be
        doc: "`time_t`."
        params:
          - id: len_time_t
            type: s4
            doc: Bytes in `time_t`, 4 or 8.
        seq:
          - id: pad
            type: 'padding((len_time_t == 8 ? _root.layout.align_8 : 4.as<s4>).as<s4>)'
            doc: To its alignment.
          - id: value_4
            type: s4
            if: len_time_t == 4
            doc: Seconds where they have 4 bytes.
          - id: value_8
            type: s8
            if: len_time_t == 8
            doc: Seconds where they have 8 bytes.
        instances:
          is_little_endian:
            value: _root.layout.is_little
            doc: Byte order of the machine.
  interval:
    doc: struct interval, a node of the tree of text properties of a string or buffer.
    seq:
      - id: total_length
        type: word
        doc: Characters in this interval and all below it.
      - id: position
        type: word
        doc: A cache; not kept up to date.
      - id: ofs_left
        -orig-id: left
        type: word
        doc: Interval before this one, or 0.
      - id: ofs_right
        -orig-id: right
        type: word
        doc: Interval after this one, or 0.
      - id: up
        type: lisp_word
        doc: The string or buffer if `up_obj`, else a raw pointer to the interval above.
      - id: bits
        type: bool_bits
        doc: C bit-fields, one byte; see the instances.
      - id: plist
        type: lisp_word
        doc: Properties and their values in turn.
      - id: pad_tail
        type: padding(_root.layout.align_lisp_word)
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
    -webide-representation: '{total_length} characters from {position}'
  blv:
    doc: struct Lisp_Buffer_Local_Value, of a symbol whose `redirect` is localized.
    seq:
      - id: bits
        type: bool_bits
        doc: C bit-fields, one byte; see the instances.
      - id: ofs_fwd
        -orig-id: fwd
        type: word
        doc: The `fwd` of a variable that is also a C variable, or 0.
      - id: where_buffer
        -orig-id: where
        type: lisp_word
        doc: Buffer whose value is in `valcell`, or nil.
      - id: defcell
        type: lisp_word
        doc: A cons of the symbol and its default value.
      - id: valcell
        type: lisp_word
        doc: A cons of the symbol and its current value.
      - id: pad_tail
        type: padding(_root.layout.align_lisp_word)
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
    seq:
      - id: kind
        -orig-id: type
        type: int_32
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object."
      - id: ofs_var
        -orig-id: objvar
        type: word
        doc: The variable, from the Emacs basis.
      - id: pad_tail
        type: padding(_root.layout.len_pointer)
        doc: To the alignment of the structure.
    -webide-representation: 'kind {kind}, variable {ofs_var}'
  buffer_objfwd:
    doc: struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30.
    seq:
      - id: kind
        -orig-id: type
        type: int_32
        doc: "Lisp_Fwd_Type: 3."
      - id: offset
        type: int_32
        doc: Bytes from the start of a buffer to the slot.
      - id: predicate
        type: lisp_word
        doc: A symbol that says which values are allowed, or nil.
      - id: pad_tail
        type: padding(_root.layout.align_lisp_word)
        doc: To the alignment of the structure.
    -webide-representation: 'kind {kind}, slot {offset}'
  kboard_objfwd:
    doc: struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30.
    seq:
      - id: kind
        -orig-id: type
        type: int_32
        doc: "Lisp_Fwd_Type: 4."
      - id: offset
        type: int_32
        doc: Bytes from the start of a KBOARD to the slot.
    -webide-representation: 'kind {kind}, slot {offset}'
  const_fwd:
    doc: |
      struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
      development of 31: it is in the executable, and dumps point to it.
    seq:
      - id: kind
        -orig-id: type
        type: u1
        doc: "Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object."
      - id: ofs_var
        -orig-id: u.objvar
        type: word
        doc: The variable.
    -webide-representation: 'kind {kind}, variable {ofs_var}'
  const_buffer_fwd:
    doc: struct Lisp_Fwd, when it is for a slot of the current buffer.
    seq:
      - id: kind
        -orig-id: type
        type: u1
        doc: "Lisp_Fwd_Type: 3."
      - id: pad
        type: padding(_root.layout.len_pointer)
        doc: To the alignment of the union.
      - id: offset
        -orig-id: u.buf.offset
        type: int_16
        doc: Bytes from the start of a buffer to the slot.
      - id: predicate
        -orig-id: u.buf.predicate
        type: u1
        doc: Which values are allowed.
      - id: pad_tail
        type: padding(_root.layout.len_pointer)
        doc: To the alignment of the structure.
    -webide-representation: 'kind {kind}, slot {offset}'
  itree_node:
    doc: struct itree_node, one to an overlay since 29; follows it in the dump.
    seq:
      - id: ofs_parent
        -orig-id: parent
        type: word
        doc: Node above, or 0; always 0 in a dump, like the next two.
      - id: ofs_left
        -orig-id: left
        type: word
        doc: Node before, or 0.
      - id: ofs_right
        -orig-id: right
        type: word
        doc: Node after, or 0.
      - id: begin_pos
        -orig-id: begin
        type: word
        doc: Position where the overlay begins, or -1.
      - id: end_pos
        -orig-id: end
        type: word
        doc: Position where the overlay ends, or -1.
      - id: limit
        type: word
        doc: Greatest end in this node and all below it.
      - id: offset
        type: word
        doc: Shift that is still to be handed down.
      - id: otick
        type: int_64
        doc: Tick of the tree when `offset` was last handed down.
      - id: data
        type: lisp_word
        doc: The overlay.
      - id: bits
        type: bool_bits
        doc: C bit-fields, one byte; see the instances.
      - id: pad_tail
        type: padding(_root.layout.align_8)
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
    -webide-representation: '{begin_pos} to {end_pos}'
  limbs:
    doc: Magnitude of a bignum, in the cold section at its `ofs_limbs`.
    params:
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
            4: int_32
            _: int_64
        repeat: expr
        repeat-expr: num_limbs
        doc: Limbs, the least significant first; read as signed.
  lisp_misc:
    doc: |
      struct Lisp_Marker, Lisp_Overlay, Lisp_Save_Value or Lisp_Finalizer of 2018,
      before the merge. They shared the tag 1, and a first word of bit-fields that
      tells which it is. Later such objects are vectorlike, but save values.
    seq:
      - id: misc_type
        -orig-id: type
        type: int_16
        doc: "0x5eac marker, 0x5ead overlay, 0x5eae save value, 0x5eaf finalizer."
      - id: bits
        type: int_16
        doc: Further bit-fields, two bytes; see the instances.
      - id: ofs_buffer
        -orig-id: buffer
        type: word
        if: misc_type.value == 0x5eac
        doc: Buffer in which a marker is, or 0.
      - id: ofs_prev
        -orig-id: prev
        type: word
        if: misc_type.value == 0x5eaf
        doc: Finalizer before a finalizer in the circular list.
      - id: ofs_next
        -orig-id: next
        type: word
        if: misc_type.value != 0x5eae
        doc: Next marker or overlay of the buffer, or 0; next finalizer.
      - id: charpos
        type: word
        if: misc_type.value == 0x5eac
        doc: Position of a marker in characters.
      - id: bytepos
        type: word
        if: misc_type.value == 0x5eac
        doc: Position of a marker in bytes.
      - id: start_marker
        -orig-id: start
        type: lisp_word
        if: misc_type.value == 0x5ead
        doc: Marker where an overlay begins.
      - id: end_marker
        -orig-id: end
        type: lisp_word
        if: misc_type.value == 0x5ead
        doc: Marker where an overlay ends.
      - id: plist
        type: lisp_word
        if: misc_type.value == 0x5ead
        doc: Properties of an overlay and their values in turn.
      - id: func
        -orig-id: function
        type: lisp_word
        if: misc_type.value == 0x5eaf
        doc: Function that a finalizer calls, or nil once it was called.
      - id: data
        type: lisp_word
        repeat: expr
        repeat-expr: 4
        if: misc_type.value == 0x5eae
        doc: Numbers, pointers or Lisp words of a save value; see `save_type`.
    instances:
      gcmarkbit:
        value: '((_root.layout.is_little ? bits.value.as<s4> : (bits.value >> 15).as<s4>).as<s4> & 1.as<s4>) != 0'
        doc: Mark of the collector; clear in a dump.
      need_adjustment:
        value: '((_root.layout.is_little ? (bits.value >> 14).as<s4> : (bits.value >> 1).as<s4>).as<s4> & 1.as<s4>) != 0'
        if: misc_type.value == 0x5eac
        doc: Whether the position of a marker has to follow insertions.
      insertion_type:
        value: '((_root.layout.is_little ? (bits.value >> 15).as<s4> : bits.value.as<s4>).as<s4> & 1.as<s4>) != 0'
        if: misc_type.value == 0x5eac
        doc: Whether text inserted at a marker goes before it.
      save_type:
        value: '((_root.layout.is_little ? (bits.value >> 3).as<s4> : bits.value.as<s4>).as<s4> & 8191.as<s4>).as<s4>'
        if: misc_type.value == 0x5eae
        doc: |
          Three bits for each of `data`, the lowest for the first: 0 unused, 1
          integer, 2 pointer to a function, 3 pointer, 4 Lisp word.
  charset:
    doc: struct charset; an array of them begins the hot section of a dump. Not a Lisp object.
    params:
      - id: has_attributes
        type: bool
        doc: |
          Whether each charset has its attribute vector; true in 30 and in the
          development version before 31.1. Up to 29 `hash_index` leads to it. Since
          31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
    seq:
      - id: charset_id
        -orig-id: id
        type: int_32
        doc: Index in the table.
      - id: hash_index
        -orig-id: hash_index
        type: word
        if: _root.layout.release < 30
        doc: Index in Vcharset_hash_table.
      - id: attributes
        -orig-id: attributes
        type: lisp_word
        if: has_attributes
        doc: Attribute vector.
      - id: dimension
        -orig-id: dimension
        type: int_32
        doc: Bytes in a code, 1 to 4.
      - id: code_space
        -orig-id: code_space
        type: code_ranges
        doc: Ranges of the bytes of a code.
      - id: ofs_code_space_mask
        -orig-id: code_space_mask
        type: word
        doc: 256 bytes, or 0.
      - id: flags
        type: bool_bits
        doc: C bit-fields, one byte; see the instances.
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
        type: 'padding((has_attributes ? _root.layout.align_lisp_word : _root.layout.len_pointer).as<s4>)'
        doc: To the alignment of the structure.
    instances:
      code_linear_p:
        value: flags.bit_0
        doc: Whether the codes have no gaps.
      iso_chars_96:
        value: flags.bit_1
        doc: Whether it is an ISO 2022 set of 96 characters to the row.
      ascii_compatible_p:
        value: flags.bit_2
        doc: Whether its codes of ASCII characters are those of ASCII.
      supplementary_p:
        value: flags.bit_3
        doc: Whether it only supplements other charsets.
      compact_codes_p:
        value: flags.bit_4
        doc: Whether its encoder is indexed without gaps.
      unified_p:
        value: flags.bit_5
        doc: Whether its characters are unified with those of Unicode.
    types:
      code_ranges:
        meta:
          endian:
            switch-on: is_little_endian
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
        instances:
          is_little_endian:
            value: _root.layout.is_little
            doc: Byte order of the machine.
    -webide-representation: 'charset {charset_id}, {dimension} dimensions'
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
  pvec_types_27:
    0: pvec_normal_vector
    1: pvec_free
    2: pvec_bignum
    3: pvec_marker
    4: pvec_overlay
    5: pvec_finalizer
    6: pvec_misc_ptr
    7: pvec_user_ptr
    8: pvec_process
    9: pvec_frame
    10: pvec_window
    11: pvec_bool_vector
    12: pvec_buffer
    13: pvec_hash_table
    14: pvec_terminal
    15: pvec_window_configuration
    16: pvec_subr
    17: pvec_other
    18: pvec_xwidget
    19: pvec_xwidget_view
    20: pvec_thread
    21: pvec_mutex
    22: pvec_condvar
    23: pvec_module_function
    24: pvec_compiled
    25: pvec_char_table
    26: pvec_sub_char_table
    27: pvec_record
    28: pvec_font
  pvec_types_28:
    0: pvec_normal_vector
    1: pvec_free
    2: pvec_bignum
    3: pvec_marker
    4: pvec_overlay
    5: pvec_finalizer
    6: pvec_misc_ptr
    7: pvec_user_ptr
    8: pvec_process
    9: pvec_frame
    10: pvec_window
    11: pvec_bool_vector
    12: pvec_buffer
    13: pvec_hash_table
    14: pvec_terminal
    15: pvec_window_configuration
    16: pvec_subr
    17: pvec_other
    18: pvec_xwidget
    19: pvec_xwidget_view
    20: pvec_thread
    21: pvec_mutex
    22: pvec_condvar
    23: pvec_module_function
    24: pvec_native_comp_unit
    25: pvec_compiled
    26: pvec_char_table
    27: pvec_sub_char_table
    28: pvec_record
    29: pvec_font
  pvec_types_29:
    0: pvec_normal_vector
    1: pvec_free
    2: pvec_bignum
    3: pvec_marker
    4: pvec_overlay
    5: pvec_finalizer
    6: pvec_symbol_with_pos
    7: pvec_misc_ptr
    8: pvec_user_ptr
    9: pvec_process
    10: pvec_frame
    11: pvec_window
    12: pvec_bool_vector
    13: pvec_buffer
    14: pvec_hash_table
    15: pvec_terminal
    16: pvec_window_configuration
    17: pvec_subr
    18: pvec_other
    19: pvec_xwidget
    20: pvec_xwidget_view
    21: pvec_thread
    22: pvec_mutex
    23: pvec_condvar
    24: pvec_module_function
    25: pvec_native_comp_unit
    26: pvec_ts_parser
    27: pvec_ts_node
    28: pvec_ts_compiled_query
    29: pvec_sqlite
    30: pvec_compiled
    31: pvec_char_table
    32: pvec_sub_char_table
    33: pvec_record
    34: pvec_font
  pvec_types_30:
    0: pvec_normal_vector
    1: pvec_free
    2: pvec_bignum
    3: pvec_marker
    4: pvec_overlay
    5: pvec_finalizer
    6: pvec_symbol_with_pos
    7: pvec_misc_ptr
    8: pvec_user_ptr
    9: pvec_process
    10: pvec_frame
    11: pvec_window
    12: pvec_bool_vector
    13: pvec_buffer
    14: pvec_hash_table
    15: pvec_obarray
    16: pvec_terminal
    17: pvec_window_configuration
    18: pvec_subr
    19: pvec_other
    20: pvec_xwidget
    21: pvec_xwidget_view
    22: pvec_thread
    23: pvec_mutex
    24: pvec_condvar
    25: pvec_module_function
    26: pvec_native_comp_unit
    27: pvec_ts_parser
    28: pvec_ts_node
    29: pvec_ts_compiled_query
    30: pvec_sqlite
    31: pvec_closure
    32: pvec_char_table
    33: pvec_sub_char_table
    34: pvec_record
    35: pvec_font
