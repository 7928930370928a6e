import io.kaitai.struct.ByteBufferKaitaiStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;

/** List objects of dumps with the Java parsers that the Kaitai compiler generates; see listing.ts. */
public class Listing {
    private static final int PAGES = 4;

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
                long sum = 0;
                for (byte b : text) sum += b & 0xff;
                out.append(object.ofs()).append(' ').append(kind.id()).append(' ').append(object.len());
                out.append(' ').append(text.length).append(' ').append(sum);
                if (kind != PdmpHeap.StructTypes.SUB_CHAR_TABLE) {
                    for (PdmpHeap.Slot slot : object.words()) out.append(' ').append(word(slot));
                }
                out.append('\n');
            }
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
