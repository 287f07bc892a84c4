package it.tappe.document.blocks.page;

import it.tappe.document.blocks.Image;
import it.tappe.document.blocks.Span;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a page as addresses that carry them, the large ones made smaller: a page is no archive. */
final class PagePictures {
    private static final int LARGE_BYTES = 400_000;
    /** Pixels that a sheet of A4 shows sharply from side to side. */
    private static final int MOST_PIXELS = 1_400;

    private final Map<Image, String> addresses = new HashMap<>();

    String address(Span.Picture picture) {
        return addresses.computeIfAbsent(picture.image(), PagePictures::address);
    }

    private static String address(Image image) {
        if (!image.kind().isShownOnPages()) {
            return "";
        }
        Image shown = small(image);
        return "data:" + shown.kind().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(shown.bytes());
    }

    /** The same when it is small enough, or cannot be made smaller. */
    private static Image small(Image image) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            try {
                reader.setInput(stream);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                return image.bytes().length > LARGE_BYTES || longest > 2 * MOST_PIXELS
                        ? smaller(image, read(reader, longest))
                        : image;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Decoders of foreign pictures fail in every way there is.
            return image;
        }
    }

    /** Of a very large picture only every second, third … pixel, so that it never stands in memory as a whole. */
    private static BufferedImage read(ImageReader reader, int longest) throws IOException {
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * MOST_PIXELS));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static Image smaller(Image image, BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) MOST_PIXELS / Math.max(picture.getWidth(), picture.getHeight()));
        boolean hasAlpha = picture.getColorModel().hasAlpha();
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (picture.getWidth() * scale)),
                Math.max(1, (int) (picture.getHeight() * scale)),
                hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, hasAlpha ? "png" : "jpeg", out);
        return out.size() < image.bytes().length
                ? new Image(hasAlpha ? Image.Kind.PNG : Image.Kind.JPEG, out.toByteArray())
                : image;
    }
}
