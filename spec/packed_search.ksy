meta:
  id: packed_search
  title: Search in the dump_relocs and object_starts tables of a GNU Emacs portable dump
  application: GNU Emacs (pdumper)
  license: CC0-1.0
  ks-version: '0.9'
  imports:
    - packed_reloc
doc: |
  One step of a binary search for the first entry whose offset is not less than
  `key`, between the entries `idx_from` and `idx_to`. Takes no bytes.

  A file of its own, since Rust can not make a nested type of an imported file.
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
  - id: len_entry
    type: s4
    doc: Bytes per entry.
  - id: key
    type: s4
    doc: Bytes from the start of the file.
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
    pos: ofs + idx_middle * len_entry
    type: packed_reloc(is_little, num_type_bits, len_unit)
    if: idx_from < idx_to
    doc: The entry there.
  narrower:
    type: >-
      packed_search(is_little, num_type_bits, len_unit, ofs, len_entry, key,
      (middle.ofs < key ? (idx_middle + 1).as<s4> : idx_from).as<s4>, (middle.ofs < key ? idx_to : idx_middle).as<s4>)
    if: idx_from < idx_to
    doc: The next step, in the half that has the answer.
  idx_found:
    value: '(idx_from < idx_to ? narrower.idx_found.as<s4> : idx_from).as<s4>'
    doc: Index of the entry; `idx_to` of the first step if there is none.
