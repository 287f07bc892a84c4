package it.tappe.report.presentation.look;

import it.tappe.shared.Refusal;
import it.tappe.store.Incoming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A logo that has been looked at: really a PNG or JPEG picture, whatever its name says, and not too large. */
record LogoFile(String sha256, String type) {
    private static final long MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS = 4000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** Refuses at the field {@code file} what is no such picture. */
    static LogoFile of(Incoming file) {
        if (file.size() > MOST_BYTES) {
            throw refused("Il logo può avere al massimo 1 MB.");
        }
        try {
            return new LogoFile(file.sha256(), "image/" + format(file.path()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw refused("Questa immagine è danneggiata: non si riesce a leggerla.");
        }
    }

    private static String format(Path path) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(path.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            String format = reader == null ? "" : reader.getFormatName().toLowerCase(Locale.ROOT);
            if (reader == null || !FORMATS.contains(format)) {
                throw refused("Il logo deve essere un’immagine PNG o JPEG.");
            }
            try {
                reader.setInput(input);
                requireSmall(reader.getWidth(0), reader.getHeight(0));
                reader.read(0);
                return format;
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireSmall(int width, int height) {
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw refused("Il logo può essere largo e alto al massimo 4000 pixel.");
        }
    }

    private static Refusal.Invalid refused(String message) {
        return Refusal.Invalid.field("file", message);
    }
}
