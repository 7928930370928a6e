// Measure the C++ parsers of `pdmp_heap.ksy`; what they do and what is printed is described in ../parsers.ts.
//
// usage: parsers DUMP JOB ROUNDS

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "pdmp_heap.h"

static long long sum_of(pdmp_t::packed_table_t *table) {
    long long sum = 0;
    for (pdmp_t::packed_page_t *page : *table->pages())
        for (packed_reloc_t *entry : *page->entries()) sum += entry->ofs() + entry->code();
    return sum;
}

static long long read_objects(pdmp_heap_t *file, kaitai::kstream *stream) {
    // Not `file->pages()`, which would keep every object.
    long long sum = 0;
    for (int i = 0; i < (file->num_objects() + 255) / 256; i++) {
        pdmp_heap_t::object_page_t page(i, stream, file, file);
        for (pdmp_heap_t::listed_object_t *entry : *page.objects()) sum += entry->lisp_object()->len();
    }
    return sum;
}

int main(int, char **argv) {
    std::ifstream opened(argv[1], std::ifstream::binary);
    std::ostringstream content;
    content << opened.rdbuf();
    kaitai::kstream stream(content.str());
    const std::string job = argv[2];
    const int rounds = std::atoi(argv[3]);

    std::vector<double> times;
    long long checksum = 0;
    for (int round = 0; round < rounds; round++) {
        std::unique_ptr<pdmp_t> dump;
        std::unique_ptr<pdmp_heap_t> file;
        stream.seek(0);
        if (job == "objects") file.reset(new pdmp_heap_t(&stream));
        else if (job != "header") dump.reset(new pdmp_t(&stream));
        const auto start = std::chrono::steady_clock::now();
        if (job == "header") {
            dump.reset(new pdmp_t(&stream));
            checksum = dump->header()->ofs_cold_start();
        } else if (job == "starts") checksum = sum_of(dump->object_starts());
        else if (job == "relocs") checksum = sum_of(dump->dump_relocs()->at(0));
        else checksum = read_objects(file.get(), &stream);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        times.push_back(time.count());
    }
    std::sort(times.begin(), times.end());
    std::cout << times[times.size() / 2] << " " << checksum << "\n";
}
