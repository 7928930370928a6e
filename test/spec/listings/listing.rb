# List objects of dumps with the Ruby parsers that the Kaitai compiler generates; see listing.ts.
#
# usage: listing.rb PARSERS DUMP...

$LOAD_PATH.unshift(ARGV.shift)
require 'pdmp_heap'

PAGES = 4
SYMBOLS = 16
TABLES = 8
PAIRS = 4

def word(slot)
  return "#{slot.target.ofs}.#{slot.target.code}" if slot.is_in_dump
  return "emacs#{slot.pointer.value}.#{slot.tag - 8}" if slot.is_in_emacs
  return slot.fixnum.abs < 2**53 ? "=#{slot.fixnum}" : '=' if slot.is_fixnum
  return "symbol#{slot.idx_builtin_symbol}" if slot.is_builtin_symbol

  '-'
end

ARGV.each do |path|
  file = PdmpHeap.from_file(path)
  layout = file.layout
  puts [layout.release, layout.len_pointer, layout.len_lisp_word, layout.align_8, file.num_objects].join(' ')
  count = file.pages.length
  read = [count, PAGES].min
  read.times do |i|
    page = file.pages[read == 1 ? 0 : i * (count - 1) / (read - 1)]
    page.objects.each do |entry|
      object = entry.lisp_object
      kind = object.choice.struct_type
      text = object.is_text_in_dump ? object.text.bytes : []
      text = object.text_before_gap.bytes + object.text_after_gap.bytes if object.has_buffer_text
      words = kind == :struct_types_sub_char_table ? [] : object.words.map { |slot| word(slot) }
      puts [object.ofs, PdmpHeap::I__STRUCT_TYPES[kind], object.len, text.length, text.sum, object.num_pairs, *words].join(' ')
    end
  end
  images = file.discarded
  puts [images.num_functions, images.num_symbols].join(' ')
  (images.num_symbols > 0 ? images.symbol_pages[0].images.first(SYMBOLS) : []).each do |image|
    puts [image.lisp_object.ofs, image.lisp_object.num_name_chars, image.lisp_object.redirect].join(' ')
  end
  (file.dump.form.has_hash_list ? file.hash_list.words.first(TABLES) : []).each do |slot|
    table = slot.target
    pairs = table.num_pairs > 0 ? table.pairs.pages[0].pairs.first(PAIRS) : []
    puts [table.ofs, table.num_pairs, *pairs.flat_map { |pair| [word(pair.key_word), word(pair.value_word)] }].join(' ')
  end
end
