"""Read a dump with the Python parsers in the compiler's read-write mode, change a relocation, and write the dump.

usage: write_dump.py PARSERS IN OUT [UNITS]

PARSERS is the folder of modules that `kaitai-struct-compiler --read-write -t python` makes. The offset of the first
relocation grows by UNITS, the smallest distance that an entry can express; 0, which is the default, changes nothing.
"""

import sys

sys.path.insert(0, sys.argv[1])
from kaitaistruct import BytesIO, KaitaiStream  # noqa: E402
from pdmp import Pdmp  # noqa: E402

with open(sys.argv[2], 'rb') as file:
    data = file.read()

dump = Pdmp(KaitaiStream(BytesIO(data)))
dump._read()

entry = dump.dump_relocs[0].pages[0].entries[0]
units = int(sys.argv[4]) if len(sys.argv) > 4 else 0
word = next(getattr(entry, name) for name in ('pair', 'talk_le', 'talk_be', 'bits_le', 'bits_be') if hasattr(entry, name))
if hasattr(word, 'raw_offset'):
    word.raw_offset += units
else:
    word.offset += units
word._check()

dump.candidates__enabled = False  # these read the header again and have nothing to write
for section in (dump.hot, dump.discardable, dump.cold):
    section.body, section._check()
for table in (*dump.dump_relocs, dump.object_starts, dump.emacs_relocs):
    table.body__enabled = False  # the same bytes as the entries
    for page in table.pages:
        for entry in page.entries:
            entry.source__enabled = False  # of emacs_relocs: bytes of a section
            entry._check()
        page._check()
    table._check()
dump._check()

stream = KaitaiStream(BytesIO(bytearray(len(data))))
dump._write(stream)
with open(sys.argv[3], 'wb') as file:
    file.write(stream.to_byte_array())
