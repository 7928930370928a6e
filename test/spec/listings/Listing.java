import io.kaitai.struct.ByteBufferKaitaiStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;

/** List objects of dumps with the Java parsers that the Kaitai compiler generates; see listing.ts. */
public class Listing {
    private static final int PAGES = 4;
    private static final int SYMBOLS = 16;
    private static final int TABLES = 8;
    private static final int PAIRS = 4;

    private static String word(PdmpHeap.Slot slot) {
        if (slot.isInDump()) return slot.target().ofs() + "." + slot.target().code();
        if (slot.isInEmacs()) return "emacs" + slot.pointer().value() + "." + (slot.tag() - 8);
        if (slot.isFixnum()) return Math.abs(slot.fixnum()) < 1L << 53 ? "=" + slot.fixnum() : "=";
        if (slot.isBuiltinSymbol()) return "symbol" + slot.idxBuiltinSymbol();
        return "-";
    }

    private static void list(StringBuilder out, PdmpHeap file) {
        PdmpHeap.HeapLayout layout = file.layout();
        out.append(layout.release()).append(' ').append(layout.lenPointer()).append(' ').append(layout.lenLispWord());
        out.append(' ').append(layout.align8()).append(' ').append(file.numObjects()).append('\n');
        List<PdmpHeap.ObjectPage> pages = file.pages();
        int read = Math.min(pages.size(), PAGES);
        for (int i = 0; i < read; i++) {
            PdmpHeap.ObjectPage page = pages.get(read == 1 ? 0 : i * (pages.size() - 1) / (read - 1));
            for (PdmpHeap.ListedObject entry : page.objects()) {
                PdmpHeap.HeapObject object = entry.lispObject();
                PdmpHeap.StructTypes kind = object.choice().structType();
                byte[] text = object.isTextInDump() ? object.text() : new byte[0];
                byte[] more = new byte[0];
                if (object.hasBufferText()) {
                    text = object.textBeforeGap();
                    more = object.textAfterGap();
                }
                long sum = 0;
                for (byte b : text) sum += b & 0xff;
                for (byte b : more) sum += b & 0xff;
                out.append(object.ofs()).append(' ').append(kind.id()).append(' ').append(object.len());
                out.append(' ').append(text.length + more.length).append(' ').append(sum);
                out.append(' ').append(object.numPairs());
                if (kind != PdmpHeap.StructTypes.SUB_CHAR_TABLE) {
                    for (PdmpHeap.Slot slot : object.words()) out.append(' ').append(word(slot));
                }
                out.append('\n');
            }
        }
        PdmpHeap.DiscardedImages images = file.discarded();
        out.append(images.numFunctions()).append(' ').append(images.numSymbols()).append('\n');
        for (int i = 0; i < Math.min(images.numSymbols(), SYMBOLS); i++) {
            PdmpHeap.HeapObject symbol = images.symbolPages().get(0).images().get(i).lispObject();
            out.append(symbol.ofs()).append(' ').append(symbol.numNameChars()).append(' ').append(symbol.redirect()).append('\n');
        }
        if (!file.dump().form().hasHashList()) return;
        List<PdmpHeap.Slot> words = file.hashList().words();
        for (PdmpHeap.Slot slot : words.subList(0, Math.min(words.size(), TABLES))) {
            PdmpHeap.HeapObject table = slot.target();
            out.append(table.ofs()).append(' ').append(table.numPairs());
            for (int i = 0; i < Math.min(table.numPairs(), PAIRS); i++) {
                PdmpHeap.HashPair pair = table.pairs().pages().get(0).pairs().get(i);
                out.append(' ').append(word(pair.keyWord())).append(' ').append(word(pair.valueWord()));
            }
            out.append('\n');
        }
    }

    public static void main(String[] args) throws Exception {
        for (String path : args) {
            StringBuilder out = new StringBuilder();
            list(out, new PdmpHeap(new ByteBufferKaitaiStream(Files.readAllBytes(Paths.get(path)))));
            System.out.print(out);
        }
    }
}
