meta:
  id: pdmp_embedded
  title: GNU Emacs executable with a portable dump behind it
  application: pdmp embed
  license: CC0-1.0
  ks-version: '0.9'
  imports:
    - pdmp
doc: |
  An executable, zeros up to the next multiple of 65536, a dump, and a trailer that
  locates both. Written by `pdmp embed` and not by Emacs. No section of the
  executable covers what is appended.

  The bytes of `dump` are a file for `pdmp_heap.ksy`.
instances:
  trailer:
    pos: _io.size - 40
    type: dump_trailer
    doc: The last 40 bytes of the file.
  executable:
    pos: 0
    size: trailer.len_executable
    doc: The executable as it was.
  dump:
    pos: trailer.ofs_dump
    size: trailer.len_dump
    type: pdmp
    doc: The dump.
types:
  dump_trailer:
    meta:
      endian: le
    doc: Where dump and executable are. Little-endian on every machine.
    seq:
      - id: magic
        size: 16
        valid: '[0x50, 0x44, 0x4d, 0x50, 0x7f, 0x45, 0x4d, 0x42, 0x45, 0x44, 0x44, 0x45, 0x44, 0x00, 0x00, 0x01]'
        doc: "`PDMP`, a DEL, `EMBEDDED`, two NULs and the version, 1."
      - id: ofs_dump
        type: u8
        valid: (ofs_dump / 65536.as<u8> * 65536.as<u8>).as<u8>
        doc: Bytes from the start of the file to the dump, a multiple of 65536.
      - id: len_dump
        type: u8
        valid: (_io.size.as<u8> - 40.as<u8> - ofs_dump).as<u8>
        doc: Size of the dump in bytes. It ends where the trailer starts.
      - id: len_executable
        type: u8
        valid:
          max: ofs_dump
        doc: Size of the executable in bytes as it was. Zeros follow it.
    -webide-representation: '{len_dump:dec} bytes at {ofs_dump:hex}'
