meta:
  id: pdmp_prelinked
  title: GNU Emacs portable dump relocated for one placement
  application: pdmp prelink
  license: CC0-1.0
  ks-version: '0.9'
  imports:
    - pdmp
doc: |
  A dump as it stands in memory after the early phase of a load, with a magic of its
  own, and three addresses behind its last table. Written by `pdmp prelink` and not
  by Emacs. Header and tables are those of the dump. Its words are addresses, so
  `pdmp_heap.ksy` does not read its objects.
seq:
  - id: dump
    size: _io.size - 24
    type: pdmp
    doc: Header, sections and tables.
  - id: placement
    type: addresses(dump.is_little)
    doc: Where everything was, or is to be.
types:
  addresses:
    meta:
      endian:
        switch-on: is_little
        cases:
          true: le
          false: be
    doc: Three addresses in the byte order of the dump, 64 bits on every machine.
    params:
      - id: is_little
        type: bool
        doc: Whether the machine that wrote the dump is little-endian.
    seq:
      - id: dump_base
        type: u8
        doc: Address of the first byte of the dump.
      - id: emacs_basis
        type: u8
        doc: Address of the Emacs basis.
      - id: lispsym
        type: u8
        doc: Address of the first builtin symbol.
    -webide-representation: 'dump {dump_base:hex}, Emacs {emacs_basis:hex}, lispsym {lispsym:hex}'
