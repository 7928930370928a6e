"""Read all of a dump with the Python parsers that the Kaitai compiler generates, and print what they say as JSON.

usage: read_objects.py PARSERS DUMP

DUMP is of a 64-bit little-endian Emacs 28. Printed: every entry of every table, every object of a plain kind, and the
strings that symbols have as values, found by way of the relocations alone.
"""

import json
import sys

import kaitaistruct

# As in read_dump.py: Debian's runtime is older by its version number alone.
if kaitaistruct.API_VERSION < (0, 11):
    kaitaistruct.API_VERSION = (0, 11)

sys.path.insert(0, sys.argv[1])
from kaitaistruct import BytesIO, KaitaiStream  # noqa: E402
from pdmp_heap import PdmpHeap  # noqa: E402

Structs = PdmpHeap.StructTypes
SYMBOL, CONS, STRING, VECTORLIKE, FLOAT = 0, 3, 4, 5, 7

with open(sys.argv[2], 'rb') as opened:
    data = opened.read()
file = PdmpHeap.from_bytes(data)
dump = file.dump


def body(struct, offset):
    stream = KaitaiStream(BytesIO(data[offset:offset + 4096]))
    return PdmpHeap.Structure(struct, stream, None, file).body


def text(string):
    """The bytes of a string as hex, or None where the executable has them."""
    size = string.len_data.value if string.len_data.value >= 0 else string.num_chars.value
    start = string.ofs_data.value
    return None if string.len_data.value == -2 else data[start:start + size].hex()


def plain(offset, code):
    if code == CONS:
        cons = body(Structs.cons, offset)
        return [cons.car.value, cons.cdr.value]
    if code == FLOAT:
        return [body(Structs.float, offset).data.value]
    if code == STRING:
        string = body(Structs.string, offset)
        return [string.num_chars.value, string.len_data.value, text(string)]
    if code == SYMBOL:
        symbol = body(Structs.symbol, offset)
        return [symbol.name.value, symbol.flags.redirect.name, symbol.flags.interned.name, symbol.val.value]
    word = body(Structs.vectorlike_header, offset).size_word
    kind = word.pvec_type_28.name.removeprefix('pvec_') if word.is_pseudovector else 'normal_vector'
    return [kind, word.num_lisp_words, word.num_rest_words]


def entries_of(table):
    return [entry for page in table.pages for entry in page.entries]


def operand(entry):
    for name in ('ofs_dump', 'ofs_emacs_2'):
        if hasattr(entry.operand, name):
            return getattr(entry.operand, name)
    return entry.operand.bytes.hex()


starts = {entry.ofs: entry.code for entry in entries_of(dump.object_starts)}
words = {entry.ofs for entry in entries_of(dump.dump_relocs[0])}


def referent(slot, value, code):
    """The object of that type which a word leads to, or None."""
    return value if slot in words and starts.get(value) == code else None


values = {}
for offset, code in starts.items():
    if code != SYMBOL:
        continue
    symbol = body(Structs.symbol, offset)
    name = referent(offset + 8, symbol.name.value, STRING)
    value = referent(offset + 16, symbol.val.value, STRING)
    if symbol.flags.redirect.name == 'plainval_27' and name is not None and value is not None:
        name, value = (bytes.fromhex(text(body(Structs.string, at))).decode() for at in (name, value))
        values[name] = value

print(json.dumps({
    'header': [dump.shape.name, dump.is_little, dump.fingerprint.hex(), dump.header.ofs_hash_list],
    'sections': [[section.ofs, section.ofs_end] for section in (dump.hot, dump.discardable, dump.cold)],
    'dump_relocs': [[[entry.ofs, entry.code] for entry in entries_of(table)] for table in dump.dump_relocs],
    'object_starts': [[entry.ofs, entry.code] for entry in entries_of(dump.object_starts)],
    'emacs_relocs': [[entry.kind.name, entry.length, entry.ofs_emacs, operand(entry)] for entry in entries_of(dump.emacs_relocs)],
    'objects': {str(offset): plain(offset, code) for offset, code in starts.items()},
    'values': values,
}))
