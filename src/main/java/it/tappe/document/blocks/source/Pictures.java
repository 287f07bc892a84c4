package it.tappe.document.blocks.source;

import it.tappe.document.blocks.Image;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** The pictures in a package, each read once; bounded in bytes and in pixels. */
public final class Pictures {
    private static final int MOST_BYTES = 20 << 20;
    private static final long MOST_BYTES_TOGETHER = 60L << 20;
    private static final long MOST_PIXELS = 40_000_000;
    /** Of photographs, which are never unpacked as a whole. */
    private static final long MOST_PIXELS_OF_PHOTOGRAPHS = 120_000_000;
    /** Points of a pixel when the document does not say how large the picture is. */
    private static final double POINTS = 0.75;

    private final ZipFile zip;
    private final Findings findings;
    private final Map<String, Found> found = new HashMap<>();
    private long bytesTogether;

    public Pictures(ZipFile zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    private record Found(@Nullable Image image, Loss.@Nullable Kind loss, int width, int height) {}

    /**
     * The picture in this part; what cannot be carried is noted.
     *
     * @param width in points; 0 when the document does not say
     */
    public Optional<Span> of(String part, String description, double width, double height) {
        Found one = found.computeIfAbsent(part, this::read);
        Image image = one.image();
        if (image == null) {
            Loss.Kind loss = one.loss();
            findings.add(loss == null ? Loss.Kind.UNKNOWN_PICTURE : loss, description);
            return Optional.empty();
        }
        if (!image.kind().isShownOnPages()) {
            findings.add(Loss.Kind.OFFICE_PICTURE, description);
        }
        boolean isSized = width > 0 && height > 0;
        return Optional.of(new Span.Picture(
                image,
                description,
                isSized ? width : Math.max(1, one.width()) * POINTS,
                isSized ? height : Math.max(1, one.height()) * POINTS));
    }

    private Found read(String part) {
        try {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null) {
                return new Found(null, Loss.Kind.UNKNOWN_PICTURE, 0, 0);
            }
            byte[] bytes;
            try (InputStream stream = zip.getInputStream(entry)) {
                bytes = stream.readNBytes(MOST_BYTES + 1);
            }
            bytesTogether += bytes.length;
            return bytes.length > MOST_BYTES || bytesTogether > MOST_BYTES_TOGETHER
                    ? new Found(null, Loss.Kind.LARGE_PICTURE, 0, 0)
                    : read(bytes);
        } catch (IOException | RuntimeException unreadable) {
            // Decoders of foreign pictures fail in every way there is.
            return new Found(null, Loss.Kind.UNKNOWN_PICTURE, 0, 0);
        }
    }

    private static Found read(byte[] bytes) throws IOException {
        Image.Kind kind = Image.Kind.of(bytes).orElse(null);
        if (kind != null && !kind.isShownOnPages()) {
            return new Found(new Image(kind, bytes), null, 0, 0);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new Found(null, Loss.Kind.UNKNOWN_PICTURE, 0, 0);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return read(bytes, kind, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Found read(byte[] bytes, Image.@Nullable Kind kind, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > (kind == Image.Kind.JPEG ? MOST_PIXELS_OF_PHOTOGRAPHS : MOST_PIXELS)) {
            return new Found(null, Loss.Kind.LARGE_PICTURE, 0, 0);
        }
        return new Found(kind == null ? asPng(reader.read(0)) : new Image(kind, bytes), null, width, height);
    }

    /** Bitmaps and TIFFs, which pages cannot show. */
    private static Image asPng(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new Image(Image.Kind.PNG, out.toByteArray());
    }
}
