meta:
  id: pdmp_heap
  title: GNU Emacs portable dump with every Lisp object
  application: GNU Emacs 27 and later (pdumper)
  file-extension: pdmp
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - pdmp
    - charset
    - packed_reloc
    - lisp_layout
    - lisp_object
    - lisp_buffer
    - lisp_hash_table
    - lisp_pseudovector
    - lisp_satellite
    - lisp_vector
    - vectorlike_header
doc: |
  The file, and from there every Lisp object: its structure, its text, and the
  objects that its words refer to.

  `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
  order of `object_starts`, 256 to a page. Everything is read when it is asked
  for, so opening a dump reads the header and a few hundred samples.

  The file states neither the release of Emacs nor the sizes of words. `evidence`
  derives them from samples of both tables and from the list of hash tables.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c
seq:
  - id: dump
    type: pdmp
    doc: Header, sections and tables.
instances:
  evidence:
    type: evidence
    doc: What the file tells about the Emacs that wrote it.
  release:
    value: evidence.release
    -webide-parse-mode: lazy
    doc: |
      Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
      28 the file does not tell more; their objects are read as those of 27 and 28.
  is_little:
    value: dump.is_little
    -webide-parse-mode: lazy
    doc: Whether the machine that wrote the dump is little-endian.
  len_pointer:
    value: evidence.len_pointer
    -webide-parse-mode: lazy
    doc: Bytes in a pointer.
  len_lisp_word:
    value: evidence.len_lisp_word
    -webide-parse-mode: lazy
    doc: Bytes in a Lisp_Object; 8 with pointers of 4 in a build `--with-wide-int`.
  align_8:
    value: evidence.align_8
    -webide-parse-mode: lazy
    doc: Alignment in bytes of 8-byte scalars inside structures.
  has_ms_bit_fields:
    value: evidence.has_ms_bit_fields
    -webide-parse-mode: lazy
    doc: |
      Whether bit-fields are allotted as on Windows. False up to 29, where no
      structure depends on it.
  layout:
    type: lisp_layout(is_little, len_pointer, len_lisp_word, align_8, has_ms_bit_fields, evidence.object_release)
    -webide-parse-mode: lazy
    doc: All of these in one value, as the structures take it.
  len_symbol:
    value: 'layout.is_wide ? (align_8 == 8 ? 48 : 40) : 6 * len_pointer'
    -webide-parse-mode: lazy
    doc: Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it.
  charset_table:
    type: charset_table
    doc: The character sets, which come before the first object.
  num_objects:
    value: dump.header.object_starts.num
    doc: Number of objects.
  pages:
    type: object_page(_index)
    repeat: expr
    repeat-expr: (num_objects + 255) / 256
    doc: All objects.
types:
  charset_table:
    doc: The table of character sets at the beginning of the hot section. Takes no bytes.
    instances:
      first_start:
        pos: _root.dump.header.object_starts.ofs
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        doc: Start of the first object, before which the table ends.
      first_reloc:
        pos: _root.dump.header.dump_relocs[0].ofs
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        if: _root.dump.header.dump_relocs[0].num > 0
        doc: The first relocation, which is in the table unless that is empty.
      first_slot:
        type: slot(first_reloc.ofs)
        if: _root.dump.header.dump_relocs[0].num > 0
        doc: The word that it is for.
      has_attributes:
        value: >-
          _root.layout.release == 30
          or (_root.layout.release == 31 and _root.dump.header.dump_relocs[0].num > 0
          and first_reloc.ofs < first_start.ofs and first_slot.tag >= 0)
        doc: |
          Whether each charset has its attribute vector. In 31 the development version
          before 31.1 has, and then the first word to relocate is a Lisp word.
      align:
        value: 'has_attributes ? _root.layout.align_lisp_word : _root.len_pointer'
        doc: Alignment of a charset in bytes.
      ofs:
        value: (_root.dump.len_header + align - 1) / align * align
        doc: Bytes from the start of the file to the first charset.
      first:
        pos: ofs
        size: '(_io.size - ofs < 512 ? _io.size - ofs : 512).as<s4>'
        type: placed_charset(has_attributes)
        doc: The first charset, and where it ends.
      len_charset:
        value: first.end.ofs
        doc: Size of a charset in bytes.
      num:
        value: '(first_start.ofs - ofs) / len_charset'
        doc: Number of charsets that the table has room for; the last ones are blank.
      charsets:
        pos: ofs
        size: len_charset
        type: placed_charset(has_attributes)
        repeat: expr
        repeat-expr: num
        doc: The charsets.
  placed_charset:
    doc: A character set, and what it points to.
    params:
      - id: has_attributes
        type: bool
        doc: Whether each charset has its attribute vector.
    seq:
      - id: charset
        type: charset(_root.layout, has_attributes)
        doc: The character set.
      - id: end
        type: position(_io.pos.as<s4>)
        doc: Where it ends.
    instances:
      code_space_mask:
        io: _root._io
        pos: charset.ofs_code_space_mask.value
        size: 256
        if: charset.ofs_code_space_mask.value != 0
        doc: For each byte a bit for each dimension in which codes may have it; absent if that is simple.
  object_page:
    doc: 256 objects in the order of `object_starts`; the last page may have fewer.
    params:
      - id: index
        type: s4
        doc: Index of the page.
    instances:
      idx_first:
        value: index * 256
        doc: Index of the first object of the page.
      num_objects:
        value: '_root.num_objects - idx_first < 256 ? _root.num_objects - idx_first : 256'
        doc: Number of objects of the page.
      objects:
        pos: _root.dump.header.object_starts.ofs + idx_first * _root.dump.chosen.len_packed
        type: listed_object
        repeat: expr
        repeat-expr: num_objects
        doc: The objects.
    -webide-representation: 'objects from {idx_first:dec}'
  listed_object:
    doc: An entry of `object_starts`, and the object.
    seq:
      - id: start
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        doc: Where the object starts, and its tag.
    instances:
      object:
        type: heap_object(start.ofs, start.code)
        doc: The object.
    -webide-representation: '{start.lisp_type} at {start.ofs:hex}'
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
        doc: Whether the object has a header.
      header:
        pos: ofs
        type: vectorlike_header(_root.layout)
        if: is_vectorlike
        doc: Kind and size of a vectorlike object.
      kind:
        value: 'is_vectorlike ? header.size_word.kind.to_i : -1'
        doc: Kind of a vectorlike object by number, see `vectorlike_header::pvec_types_30`; -1 for others.
      choice:
        type: lisp_object::struct_choice(code, kind)
        doc: Which structure it is, as its `struct_type`; takes no bytes.
      num_bits:
        type: slot(ofs + ofs_words)
        if: kind == 12
        doc: Number of bits of a bool-vector, a plain integer; in no header.
      len_room:
        value: >-
          not is_vectorlike ? 64
          : kind == 12 ? num_bits.halves.low / 8 + 64
          : (header.size_word.num_lisp_words + header.size_word.num_rest_words) * _root.len_lisp_word + 256
        doc: A number of bytes that is not less than the size of the structure.
      place:
        pos: ofs
        size: '(_io.size - ofs < len_room ? _io.size - ofs : len_room).as<s4>'
        type: placed_structure(choice)
        doc: The structure, and where it ends. C aligns fields from the start of the structure.
      len:
        value: place.end.ofs
        doc: Size of the structure in bytes, without what it points to.
      as_string:
        value: place.structure.body.as<lisp_object::lisp_string>
        if: code == 4
        doc: The object as a string.
      as_symbol:
        value: place.structure.body.as<lisp_object::lisp_symbol>
        if: code == 0
        doc: The object as a symbol.
      is_text_in_dump:
        value: code == 4 and as_string.len_data.value != -2
        doc: Whether it is a string whose bytes are in the dump and not in the executable.
      text:
        pos: as_string.ofs_data.value
        size: 'as_string.len_data.value >= 0 ? as_string.len_data.value : as_string.num_chars.value'
        if: is_text_in_dump
        doc: |
          Bytes of a string, in the internal encoding of Emacs: UTF-8, extended to
          characters beyond Unicode and to raw bytes.
      name:
        type: heap_object(as_symbol.name.value.as<s4>, 4)
        if: code == 0
        doc: Name of a symbol, a string.
      buffer_local_value:
        pos: words[1].pointer.value
        size: 64
        type: lisp_satellite::blv(_root.layout)
        if: code == 0 and as_symbol.flags.redirect.to_i == 2
        doc: What `val` of a symbol points to whose variable may be local to a buffer.
      limbs:
        pos: place.structure.body.as<lisp_pseudovector::bignum>.alloc.value
        type: lisp_satellite::limbs(_root.layout, place.structure.body.as<lisp_pseudovector::bignum>.num_limbs, _root.len_pointer)
        if: kind == 2
        doc: |
          Magnitude of a bignum. Until the dump is loaded, `alloc` is its place in
          the file. Limbs are taken to be as wide as pointers; those of a 64-bit
          Emacs for Windows that was built without GMP have 4 bytes.
      pairs:
        pos: place.structure.body.as<lisp_hash_table>.ofs_key_and_value.value
        type: slots(place.structure.body.as<lisp_hash_table>.ofs_key_and_value.value.as<s4>, num_pairs * 2)
        if: num_pairs > 0
        doc: |
          Keys and values in turn of a hash table of 30 or later. Up to 29 they are
          a vector, which the word `key_and_value` refers to.
      num_pairs:
        value: >-
          kind == 14 and _root.release >= 30
          ? place.structure.body.as<lisp_hash_table>.count.as<lisp_layout::int_32>.value : 0
        doc: Number of pairs of a hash table of 30 or later.
      buckets:
        type: >-
          slots(place.structure.body.as<lisp_hash_table::obarray>.ofs_buckets.value.as<s4>,
          1 << place.structure.body.as<lisp_hash_table::obarray>.size_bits.value)
        if: kind == 15
        doc: First symbol of each bucket of an obarray of 30 or later, or the fixnum 0.
      overlay_node:
        pos: place.structure.body.as<lisp_pseudovector::overlay>.ofs_interval.value
        size: 96
        type: lisp_satellite::itree_node(_root.layout)
        if: kind == 4 and _root.release >= 29
        doc: Node of the tree of overlays, of an overlay of 29 or later.
      ofs_words:
        value: >-
          code == 0 ? _root.layout.align_lisp_word
          : is_vectorlike ? (_root.layout.is_wide and _root.align_8 == 8 ? 8 : _root.len_pointer)
          : 0
        doc: Bytes from the start of the object to its first Lisp word.
      num_words:
        value: >-
          code == 3 or code == 6 ? 2
          : code == 0 ? 4
          : is_vectorlike ? header.size_word.num_lisp_words
          : 0
        doc: Number of consecutive Lisp words with which the object begins.
      words:
        type: slot(ofs + ofs_words + _index * _root.len_lisp_word)
        repeat: expr
        repeat-expr: num_words
        doc: |
          Those words, followed: car and cdr; name, value, function and properties;
          the elements of a vector. The first of a sub-char-table are numbers.
    -webide-representation: '{choice.struct_type} at {ofs:hex}'
  placed_structure:
    doc: A structure, and the place behind it.
    params:
      - id: choice
        type: lisp_object::struct_choice
        doc: Which structure it is.
    seq:
      - id: structure
        type: >-
          lisp_object(_root.is_little, _root.len_pointer, _root.len_lisp_word, _root.align_8,
          _root.has_ms_bit_fields, _root.layout.release, choice.struct_type)
        doc: The structure.
      - id: end
        type: position(_io.pos.as<s4>)
        doc: Where it ends.
  position:
    doc: A position in a stream. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the stream.
  slots:
    doc: Consecutive words. Takes no bytes.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first word.
      - id: num
        type: s4
        doc: Number of words.
    instances:
      words:
        type: slot(ofs + _index * _root.len_lisp_word)
        repeat: expr
        repeat-expr: num
        doc: The words.
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
        type: lisp_layout::word(_root.layout)
        doc: The word, or of a wide one the first 4 bytes, where a relocation has its offset.
      halves:
        pos: ofs
        type: word_halves(_root.is_little, _root.len_lisp_word)
        doc: The word, as two numbers that are exact in every language.
      search:
        type: >-
          pdmp::start_search(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit,
          _root.dump.header.dump_relocs[0].ofs, _root.dump.chosen.len_packed,
          ofs, 0, _root.dump.header.dump_relocs[0].num)
        doc: Search for the relocation of the word.
      reloc:
        pos: _root.dump.header.dump_relocs[0].ofs + search.idx_found * _root.dump.chosen.len_packed
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        if: search.idx_found < _root.dump.header.dump_relocs[0].num
        doc: The first relocation at the word or behind it.
      is_relocated:
        value: 'search.idx_found < _root.dump.header.dump_relocs[0].num ? reloc.ofs == ofs : false'
        doc: Whether the loader changes the word.
      code_first:
        value: '_root.dump.chosen.num_type_bits != 5 ? 2 : _root.dump.chosen.num_phases == 3 ? 5 : 3'
        doc: |
          Type code of a word that refers to a symbol of the dump. The 8 codes from
          there on are those of objects of the dump by tag, the next 8 those of
          objects of the executable.
      tag:
        value: '(is_relocated ? reloc.code - code_first : -1).as<s4>'
        doc: |
          0 to 7 for an object of the dump, 8 to 15 for one of the executable, less
          than 0 for a raw pointer or a word that refers to nothing.
      is_in_dump:
        value: tag >= 0 and tag < 8
        doc: Whether the word refers to an object of the dump.
      is_in_emacs:
        value: tag >= 8
        doc: Whether the word refers to an object of the executable, `pointer` bytes from the Emacs basis.
      target:
        type: heap_object(pointer.value.as<s4>, tag)
        if: is_in_dump
        doc: The object that the word refers to.
      is_fixnum:
        value: >-
          not is_relocated and (_root.layout.is_wide
          ? halves.high >= 1073741824 and halves.high < 2147483648
          : halves.low % 4 == 2)
        doc: Whether the word is a fixnum.
      fixnum:
        value: >-
          (_root.layout.is_wide
          ? (halves.high >= 1610612736 ? halves.high - 2147483648 : halves.high - 1073741824).as<s8> * 4294967296
          + halves.low
          : _root.len_lisp_word == 8
          ? (halves.high >= 2147483648 ? halves.high - 4294967296 : halves.high).as<s8> * 1073741824
          + (halves.low - 2) / 4
          : ((halves.low >= 2147483648 ? halves.low - 4294967296 : halves.low) - 2).as<s8> / 4).as<s8>
        if: is_fixnum
        doc: Value of a fixnum; in JavaScript exact up to 2^53.
      is_builtin_symbol:
        value: 'not is_relocated and halves.high == 0 and halves.low % _root.len_symbol == 0 and halves.low < 1048576'
        doc: Whether the word is a symbol that is defined in C; `nil` is 0.
      idx_builtin_symbol:
        value: halves.low / _root.len_symbol
        if: is_builtin_symbol
        doc: Index of that symbol in `lispsym`, the array of the executable.
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
        value: 'len_word == 4 ? 0 : is_little ? high_last : high_first'
        doc: High half, or 0.
  evidence:
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
        value: '_root.num_objects < 128 ? _root.num_objects : 128'
        doc: Number of samples of `object_starts`.
      start_samples:
        type: start_sample(_index)
        repeat: expr
        repeat-expr: num_start_samples
        doc: Entries of `object_starts`, spread evenly.
      num_reloc_samples:
        value: '_root.dump.header.dump_relocs[0].num < 128 ? _root.dump.header.dump_relocs[0].num : 128'
        doc: Number of samples of `dump_relocs`.
      reloc_samples:
        type: reloc_sample(_index)
        repeat: expr
        repeat-expr: num_reloc_samples
        doc: Entries of the early `dump_relocs`, spread evenly.
      is_wide:
        value: num_start_samples > 0 and start_samples.last.is_wide
        doc: Whether tags are the high bits of a Lisp word.
      is_narrow:
        value: num_reloc_samples > 0 and reloc_samples.last.num_odd * 8 > num_reloc_samples
        doc: Whether many words start at odd multiples of 4.
      len_lisp_word:
        value: 'is_wide or not is_narrow ? 8 : 4'
        doc: Bytes in a Lisp_Object.
      len_pointer:
        value: 'is_wide or is_narrow ? 4 : 8'
        doc: Bytes in a pointer.
      align_tables:
        value: >-
          _root.dump.header.object_starts.ofs_next_4 % 8 != 0
          ? (_root.dump.header.emacs_relocs.ofs == _root.dump.header.object_starts.ofs_next_8 ? 8 : 4)
          : _root.dump.chosen.last_phase.ofs_next_4 % 8 != 0
          ? (_root.dump.header.object_starts.ofs == _root.dump.chosen.last_phase.ofs_next_8 ? 8 : 4)
          : _root.dump.chosen.num_phases == 1 ? 0
          : _root.dump.header.dump_relocs[1].ofs_next_4 % 8 != 0
          ? (_root.dump.header.dump_relocs[2].ofs == _root.dump.header.dump_relocs[1].ofs_next_8 ? 8 : 4)
          : _root.dump.header.dump_relocs[0].ofs_next_4 % 8 != 0
          ? (_root.dump.header.dump_relocs[1].ofs == _root.dump.header.dump_relocs[0].ofs_next_8 ? 8 : 4)
          : 0
        doc: Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4.
      align_8:
        value: >-
          len_pointer == 8 ? 8
          : align_tables != 0 ? align_tables
          : is_wide ? (is_name_at_8 ? 8 : 4)
          : is_buffer_aligned_4 ? 4
          : 8
        doc: Alignment in bytes of 8-byte scalars inside structures.
      ofs_symbol:
        value: 'num_start_samples > 0 ? start_samples.last.ofs_symbol : 0'
        doc: Place of the last symbol of the samples, or 0.
      name_search:
        type: >-
          pdmp::start_search(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit,
          _root.dump.header.dump_relocs[0].ofs, _root.dump.chosen.len_packed,
          ofs_symbol + 8, 0, _root.dump.header.dump_relocs[0].num)
        doc: Search for a relocation 8 bytes behind the start of a symbol.
      name_reloc:
        pos: _root.dump.header.dump_relocs[0].ofs + name_search.idx_found * _root.dump.chosen.len_packed
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        if: name_search.idx_found < _root.dump.header.dump_relocs[0].num
        doc: The first relocation there or behind.
      is_name_at_8:
        value: >-
          ofs_symbol != 0 and name_search.idx_found < _root.dump.header.dump_relocs[0].num
          ? name_reloc.ofs == ofs_symbol + 8 : false
        doc: Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8.
      ofs_buffer:
        value: 'num_start_samples > 0 ? start_samples.last.ofs_buffer : 0'
        doc: Place of the first buffer of the samples, or 0.
      layout_4:
        type: lisp_layout(_root.is_little, len_pointer, len_lisp_word, 4, false, object_release)
        doc: The layout, if the alignment is 4.
      buffer_4:
        pos: ofs_buffer
        type: lisp_buffer(layout_4)
        if: ofs_buffer != 0
        doc: A buffer in that layout.
      is_buffer_aligned_4:
        value: >-
          ofs_buffer != 0
          ? buffer_4.text.value == ofs_buffer + len_pointer + buffer_4.header.size_word.num_lisp_words * len_lisp_word
          : false
        doc: Whether the buffer, so read, points to its own text.
      layout_28:
        type: lisp_layout(_root.is_little, len_pointer, len_lisp_word, 8, false, 28)
        doc: A layout in which headers can be read before the release is known.
      list_search:
        type: >-
          pdmp::start_search(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit,
          _root.dump.header.object_starts.ofs, _root.dump.chosen.len_packed,
          _root.dump.header.ofs_hash_list, 0, _root.dump.header.object_starts.num)
        if: _root.dump.chosen.has_hash_list
        doc: Search for the vector of all hash tables, which alignment may have moved.
      list_start:
        pos: _root.dump.header.object_starts.ofs + list_search.idx_found * _root.dump.chosen.len_packed
        type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
        if: _root.dump.chosen.has_hash_list
        doc: Where it starts.
      list_header:
        pos: list_start.ofs
        type: vectorlike_header(layout_28)
        if: _root.dump.chosen.has_hash_list
        doc: Header of that vector.
      num_tables:
        value: >-
          not _root.dump.chosen.has_hash_list ? 0
          : list_header.size_word.num_lisp_words < 64 ? list_header.size_word.num_lisp_words
          : 64
        doc: Number of hash tables that are looked at.
      tables:
        type: listed_table(_index)
        repeat: expr
        repeat-expr: num_tables
        doc: The first hash tables of the list.
      object_release:
        value: >-
          _root.dump.chosen.num_phases == 1 and not _root.dump.chosen.has_hash_list ? 27
          : num_tables == 0 or _root.dump.chosen.num_phases == 1 ? 28
          : tables[0].header.size_word.pvec == 13 ? 28
          : tables[0].header.size_word.num_lisp_words != 0 ? 29
          : tables.last.is_30 ? 30
          : 31
        doc: Release whose structures the objects have, 27 to 31.
      has_ms_bit_fields:
        value: 'object_release >= 30 and _root.is_little and align_8 == 8 ? tables.last.is_ms_up_to_here : false'
        doc: Whether bit-fields are allotted as on Windows, where that matters.
      release:
        value: '(object_release == 31 and _root.dump.len_unit == 8 ? 32 : object_release).as<s4>'
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
            value: 'index > 0 ? index * (_root.num_objects - 1) / (_parent.num_start_samples - 1) : 0'
            doc: Index of the entry in the table.
          entry:
            pos: _root.dump.header.object_starts.ofs + idx_entry * _root.dump.chosen.len_packed
            type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
            doc: The entry.
          is_wide:
            value: 'entry.code == 6 or (index > 0 and _parent.start_samples[index - 1].is_wide.as<bool>)'
            doc: Whether a cons was seen whose tag is in the high bits.
          ofs_symbol:
            value: 'entry.code == 0 ? entry.ofs : index > 0 ? _parent.start_samples[index - 1].ofs_symbol.as<s4> : 0'
            doc: Place of the last symbol that was seen, or 0.
          header:
            pos: entry.ofs
            type: vectorlike_header(_parent.layout_28)
            if: entry.code == 5
            doc: Header of a vectorlike object.
          is_buffer:
            value: >-
              entry.code == 5 ? header.size_word.is_pseudovector
              and header.size_word.pvec == (_parent.object_release < 29 ? 12 : 13) : false
            doc: Whether it is a buffer.
          ofs_before:
            value: '(index > 0 ? _parent.start_samples[index - 1].ofs_buffer.as<s4> : 0).as<s4>'
            doc: Place of the first buffer before, or 0.
          ofs_buffer:
            value: 'ofs_before != 0 ? ofs_before : is_buffer ? entry.ofs : 0'
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
              index > 0 ? index * (_root.dump.header.dump_relocs[0].num - 1) / (_parent.num_reloc_samples - 1) : 0
            doc: Index of the entry in the table.
          entry:
            pos: _root.dump.header.dump_relocs[0].ofs + idx_entry * _root.dump.chosen.len_packed
            type: packed_reloc(_root.is_little, _root.dump.chosen.num_type_bits, _root.dump.len_unit)
            doc: The entry.
          num_before:
            value: '(index > 0 ? _parent.reloc_samples[index - 1].num_odd.as<s4> : 0).as<s4>'
            doc: Number of words at odd multiples of 4 before it.
          num_odd:
            value: 'entry.ofs % 8 == 4 ? num_before + 1 : num_before'
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
              + (_parent.is_wide and _parent.align_8 == 8 ? 8 : _parent.len_pointer)
            type: lisp_layout::word(_parent.layout_28)
            doc: The word of the list.
          header:
            pos: word.value
            type: vectorlike_header(_parent.layout_28)
            doc: Header of the hash table.
          layout_30:
            type: lisp_layout(_root.is_little, _parent.len_pointer, _parent.len_lisp_word, 8, false, 30)
            doc: The layout, if this is Emacs 30 and not for Windows.
          layout_30_ms:
            type: lisp_layout(_root.is_little, _parent.len_pointer, _parent.len_lisp_word, 8, true, 30)
            doc: The layout, if this is Emacs 30 for Windows.
          table_30:
            pos: word.value
            type: lisp_hash_table(layout_30)
            doc: The hash table as Emacs 30 has it.
          table_30_ms:
            pos: word.value
            type: lisp_hash_table(layout_30_ms)
            doc: The hash table as Emacs 30 for Windows has it.
          is_ms:
            # Where others have `next_weak`, which is 0 in a dump, Windows has the bits.
            value: table_30.next_weak.value != 0
            doc: Whether it has its bits where they are on Windows.
          is_ms_up_to_here:
            value: is_ms or (index > 0 and _parent.tables[index - 1].is_ms_up_to_here.as<bool>)
            doc: Whether it, or one before it, has.
          is_mutable_30:
            value: 'is_ms ? table_30_ms.bits.is_mutable : table_30.bits.is_mutable'
            doc: Whether it has `mutable` where only 30 has it.
          is_30:
            value: is_mutable_30 or (index > 0 and _parent.tables[index - 1].is_30.as<bool>)
            doc: Whether it, or one before it, has.
