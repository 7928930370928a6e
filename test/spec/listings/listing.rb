# List objects of dumps with the Ruby parsers that the Kaitai compiler generates; see listing.ts.
#
# usage: listing.rb PARSERS DUMP...

$LOAD_PATH.unshift(ARGV.shift)
require 'pdmp_heap'

PAGES = 4

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
      words = kind == :struct_types_sub_char_table ? [] : object.words.map { |slot| word(slot) }
      puts [object.ofs, PdmpHeap::I__STRUCT_TYPES[kind], object.len, text.length, text.sum, *words].join(' ')
    end
  end
end
