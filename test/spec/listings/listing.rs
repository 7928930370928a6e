//! List objects of a dump with the Rust parsers that the Kaitai compiler generates; see listing.ts.
//!
//! usage: listing DUMP...

mod emacs_reloc;
mod packed_reloc;
mod packed_search;
mod pdmp;
mod pdmp_heap;

use kaitai::{BytesReader, KResult, KStruct, OptRc};
use pdmp_heap::{PdmpHeap, PdmpHeap_Slot, PdmpHeap_StructTypes};

const PAGES: usize = 4;
const SYMBOLS: usize = 16;
const TABLES: usize = 8;
const PAIRS: usize = 4;

fn word(slot: &OptRc<PdmpHeap_Slot>) -> KResult<String> {
    if *slot.is_in_dump()? {
        let target = slot.target()?;
        return Ok(format!("{}.{}", *target.ofs(), *target.code()));
    }
    if *slot.is_in_emacs()? {
        return Ok(format!("emacs{}.{}", *slot.pointer()?.value()?, *slot.tag()? - 8));
    }
    if *slot.is_fixnum()? {
        let fixnum = *slot.fixnum()?;
        return Ok(if fixnum.abs() < 1 << 53 { format!("={fixnum}") } else { "=".to_string() });
    }
    if *slot.is_builtin_symbol()? {
        return Ok(format!("symbol{}", *slot.idx_builtin_symbol()?));
    }
    Ok("-".to_string())
}

fn list(path: &str) -> KResult<String> {
    let bytes = std::fs::read(path).expect("the dump can be read");
    let reader = BytesReader::from(bytes);
    let file: OptRc<PdmpHeap> = PdmpHeap::read_into(&reader, None, None)?;
    let layout = file.layout();
    let mut out = format!(
        "{} {} {} {} {}\n",
        *layout.release(),
        *layout.len_pointer(),
        *layout.len_lisp_word(),
        *layout.align_8(),
        *file.num_objects()?
    );
    let pages = file.pages()?;
    let read = pages.len().min(PAGES);
    for i in 0..read {
        let page = &pages[if read == 1 { 0 } else { i * (pages.len() - 1) / (read - 1) }];
        for entry in page.objects()?.iter() {
            let object = entry.lisp_object()?;
            let kind = object.choice()?.struct_type()?.clone();
            let mut text = if *object.is_text_in_dump()? { object.text()?.clone() } else { Vec::new() };
            if *object.has_buffer_text()? {
                text = object.text_before_gap()?.clone();
                text.extend_from_slice(&object.text_after_gap()?);
            }
            let sum: u64 = text.iter().map(|byte| u64::from(*byte)).sum();
            let code = i64::from(&kind);
            let pairs = *object.num_pairs()?;
            out += &format!("{} {} {} {} {} {}", *object.ofs(), code, *object.len()?, text.len(), sum, pairs);
            if kind != PdmpHeap_StructTypes::SubCharTable {
                for slot in object.words()?.iter() {
                    out += " ";
                    out += &word(slot)?;
                }
            }
            out += "\n";
        }
    }
    let images = file.discarded()?;
    out += &format!("{} {}\n", *images.num_functions()?, *images.num_symbols()?);
    for page in images.symbol_pages()?.iter().take(1) {
        for image in page.images()?.iter().take(SYMBOLS) {
            let symbol = image.lisp_object()?;
            out += &format!("{} {} {}\n", *symbol.ofs(), *symbol.num_name_chars()?, *symbol.redirect()?);
        }
    }
    if *file.dump().form().has_hash_list()? {
        for slot in file.hash_list()?.words()?.iter().take(TABLES) {
            let table = slot.target()?;
            out += &format!("{} {}", *table.ofs(), *table.num_pairs()?);
            if *table.num_pairs()? > 0 {
                for pair in table.pairs()?.pages()?[0].pairs()?.iter().take(PAIRS) {
                    let (key, value) = (pair.key_word()?, pair.value_word()?);
                    out += &format!(" {} {}", word(&key)?, word(&value)?);
                }
            }
            out += "\n";
        }
    }
    Ok(out)
}

fn main() {
    for path in std::env::args().skip(1) {
        print!("{}", list(&path).expect("the dump is parsed"));
    }
}
