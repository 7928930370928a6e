// List objects of dumps with the C++ parsers that the Kaitai compiler generates; see listing.ts.
//
// usage: listing DUMP...

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "pdmp_heap.h"

static const int pages = 4;
static const int symbols = 16;
static const int tables = 8;
static const int pairs = 4;

static std::string word(pdmp_heap_t::slot_t *slot) {
    std::ostringstream out;
    if (slot->is_in_dump())
        out << slot->target()->ofs() << "." << slot->target()->code();
    else if (slot->is_in_emacs())
        out << "emacs" << slot->pointer()->value() << "." << slot->tag() - 8;
    else if (slot->is_fixnum()) {
        out << "=";
        if (std::llabs(slot->fixnum()) < 1LL << 53) out << slot->fixnum();
    } else if (slot->is_builtin_symbol())
        out << "symbol" << slot->idx_builtin_symbol();
    else
        out << "-";
    return out.str();
}

static void list(const char *path) {
    std::ifstream opened(path, std::ifstream::binary);
    kaitai::kstream stream(&opened);
    pdmp_heap_t file(&stream);
    pdmp_heap_t::heap_layout_t *layout = file.layout();
    std::cout << layout->release() << " " << layout->len_pointer() << " " << layout->len_lisp_word() << " " << layout->align_8() << " "
              << file.num_objects() << "\n";
    int count = file.pages()->size();
    int read = count < pages ? count : pages;
    for (int i = 0; i < read; i++) {
        pdmp_heap_t::object_page_t *page = file.pages()->at(read == 1 ? 0 : i * (count - 1) / (read - 1));
        for (pdmp_heap_t::listed_object_t *entry : *page->objects()) {
            pdmp_heap_t::heap_object_t *object = entry->lisp_object();
            pdmp_heap_t::struct_types_t kind = object->choice()->struct_type();
            std::string text = object->is_text_in_dump() ? object->text() : "";
            if (object->has_buffer_text()) text = object->text_before_gap() + object->text_after_gap();
            unsigned long long sum = 0;
            for (unsigned char byte : text) sum += byte;
            std::cout << object->ofs() << " " << kind << " " << object->len() << " " << text.size() << " " << sum << " "
                      << object->num_pairs();
            if (kind != pdmp_heap_t::STRUCT_TYPES_SUB_CHAR_TABLE)
                for (pdmp_heap_t::slot_t *slot : *object->words()) std::cout << " " << word(slot);
            std::cout << "\n";
        }
    }
    pdmp_heap_t::discarded_images_t *images = file.discarded();
    std::cout << images->num_functions() << " " << images->num_symbols() << "\n";
    for (int i = 0; i < images->num_symbols() && i < symbols; i++) {
        pdmp_heap_t::heap_object_t *symbol = images->symbol_pages()->at(0)->images()->at(i)->lisp_object();
        std::cout << symbol->ofs() << " " << symbol->num_name_chars() << " " << symbol->redirect() << "\n";
    }
    if (!file.dump()->form()->has_hash_list()) return;
    int listed = file.hash_list()->words()->size();
    for (int i = 0; i < listed && i < tables; i++) {
        pdmp_heap_t::heap_object_t *table = file.hash_list()->words()->at(i)->target();
        std::cout << table->ofs() << " " << table->num_pairs();
        for (int k = 0; k < table->num_pairs() && k < pairs; k++) {
            pdmp_heap_t::hash_pair_t *pair = table->pairs()->pages()->at(0)->pairs()->at(k);
            std::cout << " " << word(pair->key_word()) << " " << word(pair->value_word());
        }
        std::cout << "\n";
    }
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) list(argv[i]);
}
