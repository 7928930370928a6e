"""Measure the Python parsers of `pdmp_heap.ksy`; what they do and what is printed is described in ../parsers.ts.

usage: parsers.py PARSERS DUMP JOB ROUNDS

PARSERS is the folder of generated modules.
"""

import statistics
import sys
import time
from io import BytesIO

import kaitaistruct

# Debian's runtime is 0.10; see test/spec/listings/listing.py.
if kaitaistruct.API_VERSION < (0, 11):
    kaitaistruct.API_VERSION = (0, 11)

sys.path.insert(0, sys.argv[1])
from pdmp import Pdmp  # noqa: E402
from pdmp_heap import PdmpHeap  # noqa: E402

path, job, rounds = sys.argv[2], sys.argv[3], int(sys.argv[4])
with open(path, 'rb') as file:
    stream = kaitaistruct.KaitaiStream(BytesIO(file.read()))


def new(root):
    stream.seek(0)
    return root(stream)


def read_objects(file):
    # Not `file.pages`, which would keep every object.
    total = 0
    for index in range((file.num_objects + 255) // 256):
        page = PdmpHeap.ObjectPage(index, stream, file, file)
        total += sum(entry.lisp_object.len for entry in page.objects)
    return total


def sum_of(table):
    return sum(entry.ofs + entry.code for page in table.pages for entry in page.entries)


prepare, read = {
    'header': (lambda: None, lambda _: new(Pdmp).header.ofs_cold_start),
    'starts': (lambda: new(Pdmp), lambda dump: sum_of(dump.object_starts)),
    'relocs': (lambda: new(Pdmp), lambda dump: sum_of(dump.dump_relocs[0])),
    'objects': (lambda: new(PdmpHeap), read_objects),
}[job]

times = []
for _ in range(rounds):
    prepared = prepare()
    start = time.perf_counter()
    checksum = read(prepared)
    times.append(1000 * (time.perf_counter() - start))
print(statistics.median(times), checksum)
