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

const pages = 4

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
			fmt.Fprintf(out, "%d %d %d %d %d%s\n", object.Ofs, kind, must(object.Len()), len(text), sum, strings.Join(words, ""))
		}
	}
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, path := range os.Args[1:] {
		list(out, path)
	}
}
