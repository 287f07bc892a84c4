package it.tappe.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small packages that unpack to far too much. Each method writes one file into the folder and returns it. */
public final class ZipBombs {
    private static final int KERNEL = 20 << 20;
    private static final int OVERLAPPING = 250;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;

    private ZipBombs() {}

    /** Less than 42 kB that unpack to 5 gigabytes: 250 entries which all lie over the same 20 megabytes of zeros. */
    public static Path overlapping(Path dir) {
        byte[] packed = packedZeros();
        int crc = crcOfZeros();
        ByteBuffer zip = ByteBuffer.allocate(64 << 10).order(ByteOrder.LITTLE_ENDIAN);
        header(zip, LOCAL_HEADER, name(0), crc, packed.length);
        zip.put(packed);
        int centralStart = zip.position();
        for (int i = 0; i < OVERLAPPING; i++) {
            header(zip, CENTRAL_HEADER, name(i), crc, packed.length);
        }
        int centralSize = zip.position() - centralStart;
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) OVERLAPPING).putShort((short) OVERLAPPING);
        zip.putInt(centralSize).putInt(centralStart).putShort((short) 0);
        byte[] bytes = new byte[zip.flip().remaining()];
        zip.get(bytes);
        return written(dir.resolve("sovrapposto.docx"), bytes);
    }

    /** Archives within archives, five deep with ten in each: 100,000 times a megabyte. */
    public static Path nested(Path dir) {
        byte[] inner = zipOf(1, "zeri.bin", new byte[1 << 20]);
        for (int depth = 0; depth < 5; depth++) {
            inner = zipOf(10, "archivio.zip", inner);
        }
        return written(dir.resolve("annidato.docx"), inner);
    }

    /** A zip whose entries are all empty, more of them than are looked at. */
    public static Path crowded(Path dir) {
        Map<String, String> empty = new LinkedHashMap<>();
        for (int i = 0; i <= PackageInspection.MOST_ENTRIES; i++) {
            empty.put("word/" + i + ".bin", "");
        }
        return SampleDocuments.zip(dir.resolve("affollato.docx"), empty);
    }

    private static String name(int entry) {
        return "word/media/image%03d.bmp".formatted(entry);
    }

    /** A local header, or one of the central directory that points at the first byte of the file. */
    private static void header(ByteBuffer zip, int kind, String name, int crc, int packed) {
        zip.putInt(kind);
        if (kind == CENTRAL_HEADER) {
            zip.putShort((short) 20);
        }
        zip.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
        zip.putInt(crc).putInt(packed).putInt(KERNEL);
        zip.putShort((short) name.length()).putShort((short) 0);
        if (kind == CENTRAL_HEADER) {
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0);
        }
        zip.put(name.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packedZeros() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[KERNEL]);
        deflater.finish();
        byte[] packed = new byte[KERNEL / 500];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static int crcOfZeros() {
        CRC32 crc = new CRC32();
        crc.update(new byte[KERNEL]);
        return (int) crc.getValue();
    }

    private static byte[] zipOf(int times, String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(i + name));
                zip.write(content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
