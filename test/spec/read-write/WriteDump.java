import io.kaitai.struct.ByteBufferKaitaiStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;

/**
 * Read dumps with the Java parsers in the compiler's read-write mode, change a relocation of each, and write the dumps.
 *
 * <p>usage: WriteDump UNITS (IN OUT)...
 *
 * <p>The offset of the first relocation grows by UNITS, the smallest distance that an entry can express; 0 changes nothing.
 */
public class WriteDump {
    private static void move(PackedReloc entry, int units) {
        if (entry.pair() != null) {
            entry.pair().setOffset(entry.pair().offset() + units);
            entry.pair()._check();
        } else if (entry.talkLe() != null) {
            entry.talkLe().setRawOffset(entry.talkLe().rawOffset() + units);
            entry.talkLe()._check();
        } else if (entry.talkBe() != null) {
            entry.talkBe().setRawOffset(entry.talkBe().rawOffset() + units);
            entry.talkBe()._check();
        } else if (entry.bitsLe() != null) {
            entry.bitsLe().setRawOffset(entry.bitsLe().rawOffset() + units);
            entry.bitsLe()._check();
        } else {
            entry.bitsBe().setRawOffset(entry.bitsBe().rawOffset() + units);
            entry.bitsBe()._check();
        }
    }

    private static void checkTable(Pdmp.PackedTable table) {
        table.setBody_Enabled(false); // the same bytes as the entries
        for (Pdmp.PackedPage page : table.pages()) {
            for (PackedReloc entry : page.entries()) entry._check();
            page._check();
        }
        table._check();
    }

    private static byte[] rewritten(byte[] data, int units) {
        Pdmp dump = new Pdmp(new ByteBufferKaitaiStream(data));
        dump._read();
        move(dump.dumpRelocs().get(0).pages().get(0).entries().get(0), units);
        dump.setCandidates_Enabled(false); // these read the header again and have nothing to write
        for (Pdmp.Section section : new Pdmp.Section[] {dump.hot(), dump.discardable(), dump.cold()}) {
            section.body();
            section._check();
        }
        for (Pdmp.PackedTable table : dump.dumpRelocs()) checkTable(table);
        checkTable(dump.objectStarts());
        dump.emacsRelocs().setBody_Enabled(false);
        for (Pdmp.EmacsRelocPage page : dump.emacsRelocs().pages()) {
            for (EmacsReloc entry : page.entries()) {
                entry.setSource_Enabled(false); // bytes of a section
                entry._check();
            }
            page._check();
        }
        dump.emacsRelocs()._check();
        dump._check();
        ByteBufferKaitaiStream stream = new ByteBufferKaitaiStream(data.length);
        dump._write(stream);
        return stream.toByteArray();
    }

    public static void main(String[] args) throws IOException {
        int units = Integer.parseInt(args[0]);
        for (int i = 1; i < args.length; i += 2) {
            Files.write(Paths.get(args[i + 1]), rewritten(Files.readAllBytes(Paths.get(args[i])), units));
        }
    }
}
