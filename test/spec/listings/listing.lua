-- List objects of dumps with the Lua parsers that the Kaitai compiler generates; see listing.ts.
--
-- usage: listing.lua DUMP...   (parsers and runtime on LUA_PATH)

require("pdmp_heap")

local PAGES = 4
local SYMBOLS = 16
local TABLES = 8
local PAIRS = 4

local function word(slot)
  if slot.is_in_dump then
    return slot.target.ofs .. "." .. slot.target.code
  elseif slot.is_in_emacs then
    return "emacs" .. slot.pointer.value .. "." .. slot.tag - 8
  elseif slot.is_fixnum then
    return math.abs(slot.fixnum) < 2 ^ 53 and "=" .. slot.fixnum or "="
  elseif slot.is_builtin_symbol then
    return "symbol" .. slot.idx_builtin_symbol
  end
  return "-"
end

for _, path in ipairs(arg) do
  local file = PdmpHeap:from_file(path)
  local layout = file.layout
  print(table.concat({ layout.release, layout.len_pointer, layout.len_lisp_word, layout.align_8, file.num_objects }, " "))
  local count = #file.pages
  local read = math.min(count, PAGES)
  for i = 0, read - 1 do
    local page = file.pages[1 + (read == 1 and 0 or i * (count - 1) // (read - 1))]
    for _, entry in ipairs(page.objects) do
      local object = entry.lisp_object
      local kind = object.choice.struct_type
      local text = object.is_text_in_dump and object.text or ""
      if object.has_buffer_text then
        text = object.text_before_gap .. object.text_after_gap
      end
      local sum = 0
      for k = 1, #text do
        sum = sum + text:byte(k)
      end
      local line = { object.ofs, kind.value or kind, object.len, #text, sum, object.num_pairs }
      if kind ~= PdmpHeap.StructTypes.sub_char_table then
        for _, slot in ipairs(object.words) do
          line[#line + 1] = word(slot)
        end
      end
      print(table.concat(line, " "))
    end
  end
  local images = file.discarded
  print(images.num_functions .. " " .. images.num_symbols)
  for i = 1, math.min(images.num_symbols, SYMBOLS) do
    local symbol = images.symbol_pages[1].images[i].lisp_object
    print(symbol.ofs .. " " .. symbol.num_name_chars .. " " .. symbol.redirect)
  end
  if file.dump.form.has_hash_list then
    for i = 1, math.min(#file.hash_list.words, TABLES) do
      local found = file.hash_list.words[i].target
      local line = { found.ofs, found.num_pairs }
      for k = 1, math.min(found.num_pairs, PAIRS) do
        local pair = found.pairs.pages[1].pairs[k]
        line[#line + 1] = word(pair.key_word)
        line[#line + 1] = word(pair.value_word)
      end
      print(table.concat(line, " "))
    end
  end
end
