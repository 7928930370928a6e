// List objects of dumps with the C# parsers that the Kaitai compiler generates; see listing.ts.
//
// usage: listing.exe DUMP...

using System;
using System.Linq;
using System.Text;
using Kaitai;

public static class Listing
{
    private const int Pages = 4;
    private const int Symbols = 16;
    private const int Tables = 8;
    private const int Pairs = 4;

    private static string Word(PdmpHeap.Slot slot)
    {
        if (slot.IsInDump) return slot.Target.Ofs + "." + slot.Target.Code;
        if (slot.IsInEmacs) return "emacs" + slot.Pointer.Value + "." + (slot.Tag - 8);
        if (slot.IsFixnum) return Math.Abs(slot.Fixnum.Value) < 1L << 53 ? "=" + slot.Fixnum.Value : "=";
        return slot.IsBuiltinSymbol ? "symbol" + slot.IdxBuiltinSymbol : "-";
    }

    private static void List(StringBuilder text, PdmpHeap file)
    {
        var layout = file.Layout;
        text.Append($"{layout.Release} {layout.LenPointer} {layout.LenLispWord} {layout.Align8} {file.NumObjects}\n");
        var pages = file.Pages;
        int read = Math.Min(pages.Count, Pages);
        for (int i = 0; i < read; i++)
        {
            foreach (var entry in pages[read == 1 ? 0 : i * (pages.Count - 1) / (read - 1)].Objects)
            {
                var found = entry.LispObject;
                var kind = found.Choice.StructType;
                var bytes = found.IsTextInDump ? found.Text : new byte[0];
                if (found.HasBufferText) bytes = found.TextBeforeGap.Concat(found.TextAfterGap).ToArray();
                text.Append($"{found.Ofs} {(int)kind} {found.Len} {bytes.Length} {bytes.Sum(one => (long)one)} {found.NumPairs}");
                if (kind != PdmpHeap.StructTypes.SubCharTable)
                    foreach (var slot in found.Words) text.Append(' ').Append(Word(slot));
                text.Append('\n');
            }
        }
        var images = file.Discarded;
        text.Append($"{images.NumFunctions} {images.NumSymbols}\n");
        foreach (var page in images.SymbolPages.Take(1))
            foreach (var symbol in page.Images.Take(Symbols).Select(image => image.LispObject))
                text.Append($"{symbol.Ofs} {symbol.NumNameChars} {symbol.Redirect}\n");
        if (!file.Dump.Form.HasHashList) return;
        foreach (var table in file.HashList.Words.Take(Tables).Select(slot => slot.Target))
        {
            text.Append($"{table.Ofs} {table.NumPairs}");
            if (table.NumPairs > 0)
                foreach (var pair in table.Pairs.Pages[0].Pairs.Take(Pairs))
                    text.Append(' ').Append(Word(pair.KeyWord)).Append(' ').Append(Word(pair.ValueWord));
            text.Append('\n');
        }
    }

    public static void Main(string[] args)
    {
        foreach (var path in args)
        {
            var text = new StringBuilder();
            List(text, PdmpHeap.FromFile(path));
            Console.Write(text);
        }
    }
}
