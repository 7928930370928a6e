## List objects of dumps with the Nim parsers that the Kaitai compiler generates; see listing.ts.
##
## usage: listing DUMP...

import std/os
import pdmp, pdmp_heap

const
  pages = 4
  symbols = 16
  tables = 8
  pairs = 4

proc word(slot: PdmpHeap_Slot): string =
  if slot.isInDump: $slot.target.ofs & "." & $slot.target.code
  elif slot.isInEmacs: "emacs" & $slot.pointer.value & "." & $(slot.tag - 8)
  elif slot.isFixnum:
    if abs(slot.fixnum) < 1'i64 shl 53: "=" & $slot.fixnum else: "="
  elif slot.isBuiltinSymbol: "symbol" & $slot.idxBuiltinSymbol
  else: "-"

proc list(path: string) =
  let file = PdmpHeap.fromFile(path)
  let layout = file.layout
  echo layout.release, " ", layout.lenPointer, " ", layout.lenLispWord, " ", layout.align8, " ", file.numObjects
  let count = file.pages.len
  let read = min(count, pages)
  for i in 0 ..< read:
    let page = file.pages[if read == 1: 0 else: i * (count - 1) div (read - 1)]
    for entry in page.objects:
      let thing = entry.lispObject
      let struct = thing.choice.structType
      var text = if thing.isTextInDump: thing.text else: @[]
      if thing.hasBufferText: text = thing.textBeforeGap & thing.textAfterGap
      var sum = 0
      for octet in text: sum += int(octet)
      var line = $thing.ofs & " " & $ord(struct) & " " & $thing.len & " " & $text.len & " " & $sum & " " & $thing.numPairs
      if struct != PdmpHeap_StructTypes.subCharTable:
        for slot in thing.words: line.add(" " & word(slot))
      echo line
  let images = file.discarded
  echo images.numFunctions, " ", images.numSymbols
  for i in 0 ..< min(int(images.numSymbols), symbols):
    let symbol = images.symbolPages[0].images[i].lispObject
    echo symbol.ofs, " ", symbol.numNameChars, " ", symbol.redirect
  if not file.dump.form.hasHashList: return
  for i in 0 ..< min(file.hashList.words.len, tables):
    let table = file.hashList.words[i].target
    var line = $table.ofs & " " & $table.numPairs
    for k in 0 ..< min(int(table.numPairs), pairs):
      let pair = table.pairs.pages[0].pairs[k]
      line.add(" " & word(pair.keyWord) & " " & word(pair.valueWord))
    echo line

for path in commandLineParams(): list(path)
