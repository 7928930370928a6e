"""Read dumps object by object with the Python parsers that the Kaitai compiler generates, and print a digest of each as JSON.

usage: read_heap.py PARSERS DUMP...

PARSERS is the folder of generated modules. A digest has the release and the sizes of words that the parser finds, and of
a sample of pages the number of objects by structure, the bytes of text, and the SHA-256 of a listing of all objects and
words. Any other language that reads the same prints the same.
"""

import hashlib
import json
import sys

import kaitaistruct

# As in read_dump.py: Debian's runtime is older by its version number alone.
if kaitaistruct.API_VERSION < (0, 11):
    kaitaistruct.API_VERSION = (0, 11)

sys.path.insert(0, sys.argv[1])
from pdmp_heap import PdmpHeap  # noqa: E402

PAGES = 4


def word(slot):
    if slot.is_in_dump:
        return f'{slot.target.ofs}.{slot.target.code}'
    if slot.is_in_emacs:
        return f'emacs{slot.pointer.value}.{slot.tag - 8}'
    if slot.is_fixnum:
        # Exact in every language up to 2^53.
        return f'={slot.fixnum}' if abs(slot.fixnum) < 2 ** 53 else '='
    if slot.is_builtin_symbol:
        return f'symbol{slot.idx_builtin_symbol}'
    return '-'


def digest(path):
    file = PdmpHeap.from_file(path)
    count = len(file.pages)
    read = min(count, PAGES)
    listing = hashlib.sha256()
    counts = {}
    text = 0
    for i in range(read):
        page = file.pages[0 if read == 1 else i * (count - 1) // (read - 1)]
        for entry in page.objects:
            thing = entry.object
            name = thing.choice.struct_type.name
            counts[name] = counts.get(name, 0) + 1
            if thing.is_text_in_dump:
                text += len(thing.text)
            words = [] if name == 'sub_char_table' else [word(slot) for slot in thing.words]
            listing.update(' '.join([str(thing.ofs), name, str(thing.len), *words, '\n']).encode())
    return {
        'release': file.layout.release,
        'words': [file.layout.len_pointer, file.layout.len_lisp_word, file.layout.align_8],
        'objects': file.num_objects,
        'counts': counts,
        'text': text,
        'sha256': listing.hexdigest(),
    }


print(json.dumps([digest(path) for path in sys.argv[2:]]))
