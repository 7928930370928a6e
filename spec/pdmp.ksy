meta:
  id: pdmp
  title: GNU Emacs portable dump
  application: GNU Emacs 27 and later (pdumper)
  file-extension: pdmp
  license: CC0-1.0
  ks-version: '0.9'
  imports:
    - packed_reloc
    - packed_search
    - emacs_reloc
doc: |
  The Lisp heap of a started Emacs, written so that it can be mapped at any
  address: objects, a table of every pointer in them (`dump_relocs`), a table of
  what to change in the executable (`emacs_relocs`) and a table of where each
  object starts (`object_starts`).

  The file stores neither its byte order nor a version, and its header has had
  several shapes. `candidates` tries all of them against the file. Exactly one
  has to fit, or reading stops at `layout_check`: nothing is ever read under a
  guess.

  The tables hold half a million entries. They are instances, in pages, so
  reading the header touches only the few entries that the candidates sample.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1 struct dump_header
seq:
  - id: magic
    size: 16
    valid:
      any-of:
        # "DUMPEDGNUEMACS" and two NULs
        - '[0x44, 0x55, 0x4d, 0x50, 0x45, 0x44, 0x47, 0x4e, 0x55, 0x45, 0x4d, 0x41, 0x43, 0x53, 0x00, 0x00]'
        # the same with "!" for "D"
        - '[0x21, 0x55, 0x4d, 0x50, 0x45, 0x44, 0x47, 0x4e, 0x55, 0x45, 0x4d, 0x41, 0x43, 0x53, 0x00, 0x00]'
        # "PRELINKEDPDMP", two NULs and 1
        - '[0x50, 0x52, 0x45, 0x4c, 0x49, 0x4e, 0x4b, 0x45, 0x44, 0x50, 0x44, 0x4d, 0x50, 0x00, 0x00, 0x01]'
    doc: |
      `DUMPEDGNUEMACS` and two NULs. The first byte is `!` until the last moment
      of dumping; see `is_complete`. `PRELINKEDPDMP`, two NULs and 1 if the words
      are relocated already: the program pdmp writes such files, which Emacs refuses.
  - id: fingerprint
    size: 32
    doc: Digest of the only executable that may load this dump, found in it verbatim.
  - id: layout_check
    size: 0
    type: str
    encoding: ASCII
    valid: 'num_fitting == 1 ? "" : "exactly one layout that fits the file"'
    doc: |
      No bytes. Fails unless exactly one candidate fits the file: none does in a
      damaged file, and two may in one that is nearly empty.
  - id: form
    type: header_form(idx_chosen)
    doc: Shape and byte order of the header; no bytes.
  - id: header
    type: dump_header(form.is_little, form.num_phases, form.has_hash_list, form.len_packed)
    doc: The rest of the header, in the shape and byte order of the one candidate that fits.
instances:
  is_complete:
    value: magic[0] != 0x21
    doc: Whether dumping got to its end. Emacs refuses a dump that is not complete.
  candidates:
    type: candidate(_index.as<s4>)
    repeat: expr
    repeat-expr: 12
    doc: Every shape in both byte orders, the six little-endian ones first.
  num_fitting:
    value: candidates.last.num_fitting
    doc: Number of candidates that fit the file; 1 in every dump that can be read.
  idx_chosen:
    value: candidates.last.idx_fitting
    doc: Index of the candidate that fits.
  is_little:
    value: form.is_little
    doc: Whether the machine that wrote the dump is little-endian.
  shape:
    value: (form.index % 6).as<s4>
    enum: shapes
    doc: Shape of the header, which tells the generation of Emacs.
  len_unit:
    value: candidates[idx_chosen].len_unit
    doc: Bytes by which offsets of entries count; the file does not state it, see `candidates`.
  len_file:
    value: _io.size.as<s4>
    doc: Size of the file in bytes. Offsets of a dump have 32 bits, and so has its size.
  len_header:
    value: form.len_header
    doc: Bytes from the start of the file to the hot section, magic and fingerprint included.
  hot:
    type: section(len_header, header.ofs_discardable_start)
    doc: |
      Charset table, Lisp objects with their satellite structures, the list of
      hash tables (28 and later) and the variables of built-in symbols.
  discardable:
    type: section(header.ofs_discardable_start, header.ofs_cold_start)
    doc: |
      Images of built-in symbols and subrs, to be copied into the executable
      and then dropped; zero padding up to the cold section.
  cold:
    type: section(header.ofs_cold_start, len_file)
    doc: |
      Data that are never relocated (floats, bool-vectors, text of strings and
      buffers, limbs of bignums), then the tables.
  dump_relocs:
    type: >-
      packed_table(form.is_little, form.num_type_bits, len_unit,
      header.dump_relocs[_index.as<s4>].ofs, header.dump_relocs[_index.as<s4>].num, form.len_packed)
    repeat: expr
    repeat-expr: form.num_phases
    doc: Slots of the dump to patch, one table a phase (early, late, very late).
  object_starts:
    type: >-
      packed_table(form.is_little, form.num_type_bits, len_unit,
      header.object_starts.ofs, header.object_starts.num, form.len_packed)
    doc: Start and tag of every Lisp object outside the discardable section.
  ofs_object_starts:
    value: header.object_starts.ofs
    doc: Bytes from the start of the file to `object_starts`.
  num_object_starts:
    value: header.object_starts.num
    doc: Number of objects in `object_starts`.
  emacs_relocs:
    type: >-
      emacs_reloc_table(form.is_little, form.has_emacs_lv,
      header.emacs_relocs.ofs, header.emacs_relocs.num)
    doc: Changes to the memory of the executable.
types:
  dump_header:
    meta:
      endian:
        switch-on: is_little
        cases:
          true: le
          false: be
    doc: |
      The header from byte 48 on. All numbers are signed 32-bit integers
      (`dump_off`) in the byte order of the machine.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: num_phases
        type: s4
        doc: Number of `dump_relocs` tables, 1 or 3.
      - id: has_hash_list
        type: bool
        doc: Whether the header ends with `ofs_hash_list`.
      - id: len_packed
        type: s4
        doc: Bytes per entry of `dump_relocs` and `object_starts`, 8 or 4.
    seq:
      - id: dump_relocs
        -orig-id: dump_relocs
        type: table_locator(is_little, len_packed)
        repeat: expr
        repeat-expr: num_phases
        doc: Where the relocations of the dump are, one locator a phase.
      - id: object_starts
        -orig-id: object_starts
        type: table_locator(is_little, len_packed)
        doc: Where the table of object starts is.
      - id: emacs_relocs
        -orig-id: emacs_relocs
        type: table_locator(is_little, 16)
        doc: Where the relocations of the executable are.
      - id: ofs_discardable_start
        -orig-id: discardable_start
        type: s4
        doc: |
          Bytes from the start of the file to the discardable section. Called
          `hot_discardable_start` in 2018 before the merge. Not aligned.
      - id: ofs_cold_start
        -orig-id: cold_start
        type: s4
        doc: |
          Bytes from the start of the file to the cold section. Called `hot_end`
          in 2018 before the merge. A multiple of the page size of the machine,
          since 28 of 65536.
      - id: ofs_hash_list
        -orig-id: hash_list
        type: s4
        if: has_hash_list
        doc: |
          Bytes from the start of the file to where the vector of all dumped hash
          tables was about to be written; alignment may have moved it up.
    instances:
      len_header:
        value: '((num_phases == 3 ? 96 : 80).as<s4> + (has_hash_list ? 4 : 0).as<s4>).as<s4>'
        doc: Bytes from the start of the file to the end of the header.
      has_sections:
        value: >-
          len_header <= ofs_discardable_start
          and ofs_discardable_start <= ofs_cold_start
          and ofs_cold_start <= dump_relocs[0].ofs
          and ofs_cold_start % 4096 == 0
        doc: Whether the sections follow one another, with the cold one on a page.
      has_tables_inside:
        value: >-
          dump_relocs[0].is_inside
          and (num_phases == 1 ? true : dump_relocs[1].is_inside and dump_relocs[2].is_inside)
          and object_starts.is_inside
          and emacs_relocs.is_inside
        doc: Whether all tables lie in the file.
      has_tables_adjacent:
        value: >-
          (num_phases == 1 ? true : (
            (dump_relocs[1].ofs == dump_relocs[0].ofs_next_4 or dump_relocs[1].ofs == dump_relocs[0].ofs_next_8)
            and (dump_relocs[2].ofs == dump_relocs[1].ofs_next_4 or dump_relocs[2].ofs == dump_relocs[1].ofs_next_8)))
          and (object_starts.ofs == dump_relocs[num_phases - 1].ofs_next_4
            or object_starts.ofs == dump_relocs[num_phases - 1].ofs_next_8)
          and (emacs_relocs.ofs == object_starts.ofs_next_4 or emacs_relocs.ofs == object_starts.ofs_next_8)
          and emacs_relocs.ofs_after.as<s4> == _io.size.as<s4>
        doc: Whether the tables follow one another and the last one ends the file.
      align_tables:
        value: >-
          (object_starts.ofs_next_4 % 8 != 0
          ? (emacs_relocs.ofs == object_starts.ofs_next_8 ? 8 : 4)
          : dump_relocs[num_phases - 1].ofs_next_4 % 8 != 0
          ? (object_starts.ofs == dump_relocs[num_phases - 1].ofs_next_8 ? 8 : 4)
          : num_phases == 1 ? 0
          : dump_relocs[1].ofs_next_4 % 8 != 0
          ? (dump_relocs[2].ofs == dump_relocs[1].ofs_next_8 ? 8 : 4)
          : dump_relocs[0].ofs_next_4 % 8 != 0
          ? (dump_relocs[1].ofs == dump_relocs[0].ofs_next_8 ? 8 : 4)
          : 0).as<s4>
        doc: Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4.
    -webide-representation: 'sections end at {ofs_discardable_start:hex} and {ofs_cold_start:hex}'
  table_locator:
    meta:
      endian:
        switch-on: is_little
        cases:
          true: le
          false: be
    doc: Place of a table in the file.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: len_entry
        type: s4
        doc: Bytes per entry.
    seq:
      - id: ofs
        -orig-id: offset
        type: s4
        doc: Bytes from the start of the file. An empty phase shares the offset of the next table.
      - id: num
        -orig-id: nr_entries
        type: s4
        doc: Number of entries.
    instances:
      len_file:
        value: _io.size.as<s4>
        doc: Size of the file in bytes.
      is_inside:
        # Divided, not multiplied: a hostile count times 16 would overflow 32 bits.
        value: ofs >= 0 and ofs <= len_file and num >= 0 and num <= (len_file - ofs) / len_entry
        doc: Whether the whole table lies in the file.
      ofs_after:
        value: (ofs + num * len_entry).as<s4>
        doc: Bytes from the start of the file to the end of the table; meaningful if `is_inside`.
      ofs_next_4:
        value: ((ofs_after + 3) / 4 * 4).as<s4>
        doc: Where the next table starts if tables are aligned to 4 (2018, and i386).
      ofs_next_8:
        value: ((ofs_after + 7) / 8 * 8).as<s4>
        doc: Where the next table starts if tables are aligned to 8 (all others).
    -webide-representation: '{num:dec} entries at {ofs:hex}'
  section:
    doc: A range of the file.
    params:
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the section.
      - id: ofs_end
        type: s4
        doc: Bytes from the start of the file to the byte after the section.
    instances:
      len:
        value: (ofs_end - ofs).as<s4>
        doc: Size in bytes.
      body:
        pos: ofs
        size: len
        doc: The bytes of the section.
    -webide-representation: '{ofs:hex} to {ofs_end:hex}'
  packed_table:
    doc: A table of `dump_relocs`, or `object_starts`. Sorted by offset, strictly ascending.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: num_type_bits
        type: s4
        doc: Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset.
      - id: len_unit
        type: s4
        doc: Bytes by which offsets of entries count.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first entry.
      - id: num
        type: s4
        doc: Number of entries.
      - id: len_entry
        type: s4
        doc: Bytes per entry.
    instances:
      pages:
        type: >-
          packed_page(is_little, num_type_bits, len_unit, (ofs + _index.as<s4> * 1024 * len_entry).as<s4>,
          (num - _index.as<s4> * 1024 < 1024 ? (num - _index.as<s4> * 1024).as<s4> : 1024.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: ((num + 1023) / 1024).as<s4>
        doc: The entries, as one object each, 1,024 to a page.
      body:
        pos: ofs
        size: num * len_entry
        doc: The same entries as plain bytes, for readers that want columns.
    -webide-representation: '{num:dec} entries at {ofs:hex}'
  packed_page:
    doc: |
      Up to 1,024 neighbouring entries of a table. Objects for all entries of a
      table take seconds and a gigabyte; these are made when they are asked for.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: num_type_bits
        type: s4
        doc: Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset.
      - id: len_unit
        type: s4
        doc: Bytes by which offsets of entries count.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first entry of the page.
      - id: num
        type: s4
        doc: Number of entries of the page.
    instances:
      entries:
        pos: ofs
        type: packed_reloc(is_little, num_type_bits, len_unit)
        repeat: expr
        repeat-expr: num
        doc: The entries.
    -webide-representation: '{num:dec} entries at {ofs:hex}'
  emacs_reloc_table:
    doc: Sorted by offset in the executable, strictly ascending.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: has_emacs_lv
        type: bool
        doc: Whether the generation knows type 5; false for 2018 before the merge.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first entry.
      - id: num
        type: s4
        doc: Number of entries.
    instances:
      pages:
        type: >-
          emacs_reloc_page(is_little, has_emacs_lv, (ofs + _index.as<s4> * 4096).as<s4>,
          (num - _index.as<s4> * 256 < 256 ? (num - _index.as<s4> * 256).as<s4> : 256.as<s4>).as<s4>)
        repeat: expr
        repeat-expr: ((num + 255) / 256).as<s4>
        doc: The entries, as one object each, 256 to a page.
      body:
        pos: ofs
        size: num * 16
        doc: The same entries as plain bytes, for readers that want columns.
    -webide-representation: '{num:dec} entries at {ofs:hex}'
  emacs_reloc_page:
    doc: Up to 256 neighbouring entries of the table.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: has_emacs_lv
        type: bool
        doc: Whether the generation knows type 5; false for 2018 before the merge.
      - id: ofs
        type: s4
        doc: Bytes from the start of the file to the first entry of the page.
      - id: num
        type: s4
        doc: Number of entries of the page.
    instances:
      entries:
        pos: ofs
        type: emacs_reloc(is_little, has_emacs_lv)
        repeat: expr
        repeat-expr: num
        doc: The entries.
    -webide-representation: '{num:dec} entries at {ofs:hex}'
  header_form:
    doc: A shape of the header in a byte order, and what follows from both. Takes no bytes.
    params:
      - id: index
        type: s4
        doc: 0 to 5 little-endian, 6 to 11 big-endian; see `shapes`.
    instances:
      is_little:
        value: index < 6
        doc: Byte order of the machine.
      shape:
        value: (index % 6).as<s4>
        enum: shapes
        doc: Shape of the header.
      num_phases:
        value: '(shape == shapes::dev_28_n or shape == shapes::emacs_28 ? 3 : 1).as<s4>'
        doc: Number of `dump_relocs` tables.
      has_hash_list:
        value: shape == shapes::dev_28_a or shape == shapes::emacs_28
        doc: Whether the header ends with `ofs_hash_list`.
      num_type_bits:
        value: '(shape == shapes::pre_merge ? 32 : shape == shapes::talk ? 4 : 5).as<s4>'
        doc: Width of the type field in entries of `dump_relocs` and `object_starts`.
      len_packed:
        value: '(shape == shapes::pre_merge ? 8 : 4).as<s4>'
        doc: Bytes per entry of `dump_relocs` and `object_starts`.
      has_emacs_lv:
        value: shape != shapes::pre_merge
        doc: Whether `emacs_relocs` may have entries of type 5.
      max_code:
        value: '(shape == shapes::pre_merge ? 17 : shape == shapes::talk ? 15 : num_phases == 3 ? 20 : 18).as<s4>'
        doc: Greatest type code of `dump_relocs`.
      ofs_hash_list_word:
        value: '(num_phases == 3 ? 96 : 80).as<s4>'
        doc: Bytes from the start of the file to the `hash_list` word of the longer of two shapes.
      len_header:
        value: '(has_hash_list ? (ofs_hash_list_word + 4).as<s4> : ofs_hash_list_word).as<s4>'
        doc: Bytes from the start of the file to the end of the header.
    -webide-representation: '{shape}, little-endian: {is_little}'
  candidate:
    doc: |
      One shape of the header in one byte order, and whether it fits the file.
      Takes no bytes. A check is made only if those before it hold, so that no
      read can leave the file.
    params:
      - id: index
        type: s4
        doc: 0 to 5 little-endian, 6 to 11 big-endian.
    seq:
      - id: form
        type: header_form(index)
        doc: The shape and the byte order.
    instances:
      len_file:
        value: _io.size.as<s4>
        doc: Size of the file in bytes.
      has_room:
        value: len_file >= form.len_header
        doc: Whether the file is as long as the header.
      header:
        pos: 48
        type: dump_header(form.is_little, form.num_phases, form.has_hash_list, form.len_packed)
        if: has_room
        doc: The header as this candidate reads it.
      ofs_relocs:
        value: header.dump_relocs[0].ofs
        if: has_room
        doc: Bytes from the start of the file to the early `dump_relocs`, which begin the tables.
      num_relocs:
        value: header.dump_relocs[0].num
        if: has_room
        doc: Number of their entries.
      ofs_starts:
        value: header.object_starts.ofs
        if: has_room
        doc: Bytes from the start of the file to `object_starts`.
      num_starts:
        value: header.object_starts.num
        if: has_room
        doc: Number of their entries.
      ofs_hot_end:
        value: header.ofs_discardable_start
        if: has_room
        doc: Bytes from the start of the file to the end of the hot section.
      ofs_cold:
        value: header.ofs_cold_start
        if: has_room
        doc: Bytes from the start of the file to the cold section.
      has_sections:
        value: 'has_room ? header.has_sections : false'
        doc: Whether the sections follow one another, with the cold one on a page.
      has_tables_inside:
        value: 'has_sections ? header.has_tables_inside : false'
        doc: Whether all tables lie in the file.
      has_tables_adjacent:
        value: 'has_tables_inside ? header.has_tables_adjacent : false'
        doc: Whether the tables follow one another and the last one ends the file.
      has_open_unit:
        value: form.num_phases == 3
        doc: Whether the unit of entries is not known from the shape of the header.
      relocs_sample:
        type: >-
          table_sample(form.is_little, form.num_type_bits, has_open_unit, ofs_relocs.as<s4>, num_relocs.as<s4>, form.len_packed,
          form.len_header, ofs_cold.as<s4>, form.max_code, false)
        if: has_tables_adjacent
        doc: Entries of the early phase of `dump_relocs`.
      starts_sample:
        type: >-
          table_sample(form.is_little, form.num_type_bits, has_open_unit, ofs_starts.as<s4>, num_starts.as<s4>,
          form.len_packed, form.len_header, ofs_relocs.as<s4>, 7, true)
        if: has_tables_adjacent
        doc: Entries of `object_starts`.
      has_good_entries:
        value: 'has_tables_adjacent ? relocs_sample.is_good and starts_sample.is_good : false'
        doc: Whether sampled entries are in order, in their sections and of known types.
      hash_list_word:
        pos: form.ofs_hash_list_word
        type: offset_word(form.is_little)
        if: len_file >= (form.ofs_hash_list_word + 4).as<s4>
        doc: The word that is `hash_list` in the longer of two shapes, and data in the shorter.
      trials:
        type: unit_trial(_index.as<s4>)
        repeat: expr
        repeat-expr: '(has_open_unit ? 3 : 1).as<s4>'
        if: can_be_tried
        doc: The units that offsets of entries may count by, and whether `hash_list_word` tells for each.
      can_be_tried:
        value: 'has_good_entries ? len_file >= (form.ofs_hash_list_word + 4).as<s4> : false'
        doc: Whether the file fits so far, and has a `hash_list_word`.
      is_hash_list:
        value: 'can_be_tried ? trials.last.is_hash_list_in_some : false'
        doc: Whether `hash_list_word` is where the last vector of the hot section starts, in some unit.
      len_unit:
        value: '(is_hash_list ? trials.last.len_found : 4.as<s4>).as<s4>'
        doc: |
          Bytes by which offsets of entries count. `hash_list`, which is not scaled,
          is where the last vector of the hot section starts in one unit only.
      fits:
        value: >-
          has_good_entries
          and (form.shape == shapes::pre_merge or form.shape == shapes::talk or is_hash_list == form.has_hash_list)
        doc: |
          Whether everything agrees. Two pairs of shapes begin alike (27 and
          28dev-a; 28dev-n and 28 to 32): the longer is meant if and only if its
          extra word points at a vector.
      num_fitting_before:
        value: '(index > 0 ? _parent.candidates[index - 1].num_fitting.as<s4> : 0.as<s4>).as<s4>'
        doc: Number of earlier candidates that fit.
      num_fitting:
        value: '(fits ? (num_fitting_before + 1).as<s4> : num_fitting_before).as<s4>'
        doc: Number of candidates that fit, up to this one.
      idx_fitting:
        value: '(fits ? index : index > 0 ? _parent.candidates[index - 1].idx_fitting.as<s4> : 0.as<s4>).as<s4>'
        doc: Index of the last candidate that fits, up to this one; 0 if none does.
    -webide-representation: '{form}, fits: {fits}'
  offset_word:
    meta:
      endian:
        switch-on: is_little
        cases:
          true: le
          false: be
    doc: An offset in the byte order of the machine.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
    seq:
      - id: value
        type: s4
        doc: Bytes from the start of the file.
    -webide-representation: '{value:hex}'
  unit_trial:
    doc: |
      One unit that offsets of entries may count by, and whether the candidate's
      `hash_list_word` is where the last vector of the hot section starts in it.
    params:
      - id: index
        type: s4
        doc: 0 to 2.
    instances:
      len_unit:
        value: '(index == 0 ? 4 : index == 1 ? 8 : 2).as<s4>'
        doc: The unit in bytes.
      key:
        value: _parent.hash_list_word.value
        doc: What would be `hash_list`.
      search:
        type: >-
          packed_search(_parent.form.is_little, _parent.form.num_type_bits, len_unit, _parent.ofs_starts.as<s4>, _parent.form.len_packed,
          key, 0, _parent.num_starts.as<s4>)
        doc: Search for the first object that starts at or after `key`.
      found:
        pos: _parent.ofs_starts.as<s4> + search.idx_found * _parent.form.len_packed
        type: packed_reloc(_parent.form.is_little, _parent.form.num_type_bits, len_unit)
        if: search.idx_found < _parent.num_starts
        doc: That object.
      following:
        pos: _parent.ofs_starts.as<s4> + (search.idx_found + 1) * _parent.form.len_packed
        type: packed_reloc(_parent.form.is_little, _parent.form.num_type_bits, len_unit)
        if: search.idx_found + 1 < _parent.num_starts
        doc: The object after it.
      ofs_found:
        value: found.ofs
        if: search.idx_found < _parent.num_starts
        doc: Where it starts.
      is_last_hot:
        value: 'search.idx_found + 1 >= _parent.num_starts ? true : following.ofs >= _parent.ofs_hot_end'
        doc: Whether no object of the hot section starts after it.
      is_hash_list:
        value: 'search.idx_found < _parent.num_starts ? (key > 0 and ofs_found - key < 8 and found.code == 5 and is_last_hot) : false'
        doc: Whether a vector starts there, within one alignment, and no object of the hot section after it.
      is_hash_list_in_some:
        value: is_hash_list or is_before
        doc: Whether that holds in this unit or one before it.
      is_before:
        value: 'index > 0 ? _parent.trials[index - 1].is_hash_list_in_some.as<bool> : false'
        doc: Whether it holds in a unit before this one.
      len_found:
        value: '(is_before ? _parent.trials[index - 1].len_found.as<s4> : len_unit).as<s4>'
        doc: The first unit in which it holds; this one if it holds in none before.
  table_sample:
    doc: Up to 64 neighbouring pairs of entries, spread evenly over a table of packed entries.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
      - id: num_code_bits
        type: s4
        doc: Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset.
      - id: is_unit_open
        type: bool
        doc: Whether the unit of offsets is not known yet; then the smallest is assumed.
      - id: ofs_table
        type: s4
        doc: Bytes from the start of the file to the first entry.
      - id: num_entries
        type: s4
        doc: Number of entries.
      - id: len_entry
        type: s4
        doc: Bytes per entry.
      - id: min_ofs
        type: s4
        doc: Least offset that an entry may have.
      - id: end_ofs
        type: s4
        doc: What the offset of every entry is less than.
      - id: max_code
        type: s4
        doc: Greatest type code that an entry may have.
      - id: is_object_starts
        type: bool
        doc: Whether the codes are tags of objects.
    instances:
      len_unit:
        value: '(is_unit_open ? 2 : 4).as<s4>'
        doc: Bytes by which offsets count here. Where the unit is open they may be up to four times as great.
      min_ofs_here:
        value: '(is_unit_open ? (min_ofs / 4).as<s4> : min_ofs).as<s4>'
        doc: Least offset in the unit of the sample.
      num_pairs:
        value: '(num_entries < 64 ? num_entries : 64.as<s4>).as<s4>'
        doc: Number of pairs; an entry short of a partner counts as one.
      pairs:
        type: sampled_pair(_index.as<s4>)
        repeat: expr
        repeat-expr: num_pairs
        doc: The pairs in order of the table.
      is_good:
        value: 'num_entries == 0 ? true : pairs.last.is_good_up_to_here'
        doc: Whether every pair is good; so if there are none.
    types:
      sampled_pair:
        doc: An entry and the one after it, if any.
        params:
          - id: index
            type: s4
            doc: Index of the pair in the sample.
        instances:
          idx_entry:
            value: '(index > 0 ? (index * (_parent.num_entries - 1) / (_parent.num_pairs - 1)).as<s4> : 0.as<s4>).as<s4>'
            doc: Index of the first entry of the pair in the table.
          entry:
            pos: _parent.ofs_table + idx_entry * _parent.len_entry
            type: packed_reloc(_parent.is_little, _parent.num_code_bits, _parent.len_unit)
            doc: The first entry.
          next_entry:
            pos: _parent.ofs_table + (idx_entry + 1) * _parent.len_entry
            type: packed_reloc(_parent.is_little, _parent.num_code_bits, _parent.len_unit)
            if: idx_entry + 1 < _parent.num_entries
            doc: The second entry.
          ofs_entry:
            value: entry.ofs
            doc: Offset in the first entry.
          code:
            value: entry.code
            doc: Type code of the first entry.
          ofs_next:
            value: next_entry.ofs
            if: idx_entry + 1 < _parent.num_entries
            doc: Offset in the second entry.
          is_ascending:
            value: 'idx_entry + 1 >= _parent.num_entries ? true : ofs_entry < ofs_next and ofs_next < _parent.end_ofs'
            doc: Whether the second entry, if any, lies behind the first and where it may.
          is_good:
            # 3 is a cons whose tag is in the low 3 bits of its address. Read as 27's, the talk's big-endian
            # entries keep their codes and lie at half their offsets, where conses are not aligned.
            value: >-
              ofs_entry >= _parent.min_ofs_here and ofs_entry < _parent.end_ofs and ofs_entry % _parent.len_unit == 0
              and code >= 0 and code <= _parent.max_code
              and (not _parent.is_object_starts or _parent.is_unit_open or code != 3 or ofs_entry % 8 == 0)
              and is_ascending
            doc: Whether the entries ascend, lie where they may and have known types.
          is_good_up_to_here:
            value: '(index == 0 ? true : _parent.pairs[index - 1].is_good_up_to_here.as<bool>) and is_good'
            doc: Whether this pair and all before it are good.
        -webide-representation: '{idx_entry:dec}: {code:dec} at {ofs_entry:hex}'
enums:
  shapes:
    0:
      id: pre_merge
      -orig-id: '2018'
      doc: 2018, before the merge into Emacs; 80 bytes.
    1:
      id: talk
      doc: The talk of March 2018; 80 bytes.
    2:
      id: emacs_27
      -orig-id: '27'
      doc: Merge of January 2019 and Emacs 27; 80 bytes.
    3:
      id: dev_28_a
      -orig-id: 28dev-a
      doc: Development for 28 with hash tables rehashed on load, August 2020 to April 2021; 84 bytes.
    4:
      id: dev_28_n
      -orig-id: 28dev-n
      doc: Native-compilation branch, from December 2019; 96 bytes.
    5:
      id: emacs_28
      -orig-id: 28+
      doc: Emacs 28 to 32; 100 bytes.
