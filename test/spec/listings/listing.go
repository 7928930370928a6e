// List objects of a dump with the Go parsers that the Kaitai compiler generates; see listing.ts.
//
// usage: listing DUMP...

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	"pdmp"
)

const (
	pages   = 4
	symbols = 16
	tables  = 8
	pairs   = 4
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func word(slot *pdmp.PdmpHeap_Slot) string {
	switch {
	case must(slot.IsInDump()):
		target := must(slot.Target())
		return fmt.Sprintf("%d.%d", target.Ofs, target.Code)
	case must(slot.IsInEmacs()):
		pointer := must(slot.Pointer())
		return fmt.Sprintf("emacs%d.%d", must(pointer.Value()), must(slot.Tag())-8)
	case must(slot.IsFixnum()):
		fixnum := must(slot.Fixnum())
		if fixnum > -1<<53 && fixnum < 1<<53 {
			return fmt.Sprintf("=%d", fixnum)
		}
		return "="
	case must(slot.IsBuiltinSymbol()):
		return fmt.Sprintf("symbol%d", must(slot.IdxBuiltinSymbol()))
	}
	return "-"
}

func list(out *bufio.Writer, path string) {
	file := pdmp.NewPdmpHeap()
	data := must(os.ReadFile(path))
	if err := file.Read(kaitai.NewStream(bytes.NewReader(data)), nil, file); err != nil {
		panic(err)
	}
	layout := file.Layout
	fmt.Fprintln(out, layout.Release, layout.LenPointer, layout.LenLispWord, layout.Align8, must(file.NumObjects()))
	all := must(file.Pages())
	read := len(all)
	if read > pages {
		read = pages
	}
	for i := 0; i < read; i++ {
		index := 0
		if read > 1 {
			index = i * (len(all) - 1) / (read - 1)
		}
		for _, entry := range must(all[index].Objects()) {
			object := must(entry.LispObject())
			kind := must(must(object.Choice()).StructType())
			text := []byte{}
			if must(object.IsTextInDump()) {
				text = must(object.Text())
			}
			if must(object.HasBufferText()) {
				text = append(append([]byte{}, must(object.TextBeforeGap())...), must(object.TextAfterGap())...)
			}
			sum := 0
			for _, b := range text {
				sum += int(b)
			}
			words := []string{}
			if kind != pdmp.PdmpHeap_StructTypes__SubCharTable {
				for _, slot := range must(object.Words()) {
					words = append(words, " "+word(slot))
				}
			}
			numPairs := must(object.NumPairs())
			fmt.Fprintf(out, "%d %d %d %d %d %d%s\n", object.Ofs, kind, must(object.Len()), len(text), sum, numPairs, strings.Join(words, ""))
		}
	}
	listImages(out, must(file.Discarded()))
	if must(file.Dump.Form.HasHashList()) {
		listTables(out, must(must(file.HashList()).Words()))
	}
}

func listImages(out *bufio.Writer, images *pdmp.PdmpHeap_DiscardedImages) {
	num := int(must(images.NumSymbols()))
	fmt.Fprintln(out, must(images.NumFunctions()), num)
	for i := 0; i < num && i < symbols; i++ {
		symbol := must(must(must(images.SymbolPages())[0].Images())[i].LispObject())
		fmt.Fprintln(out, symbol.Ofs, must(symbol.NumNameChars()), must(symbol.Redirect()))
	}
}

func listTables(out *bufio.Writer, slots []*pdmp.PdmpHeap_Slot) {
	for i := 0; i < len(slots) && i < tables; i++ {
		table := must(slots[i].Target())
		num := int(must(table.NumPairs()))
		line := fmt.Sprint(table.Ofs, num)
		for k := 0; k < num && k < pairs; k++ {
			pair := must(must(must(table.Pairs()).Pages())[0].Pairs())[k]
			line += " " + word(must(pair.KeyWord())) + " " + word(must(pair.ValueWord()))
		}
		fmt.Fprintln(out, line)
	}
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, path := range os.Args[1:] {
		list(out, path)
	}
}
