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
        Image shown = image.bytes().length > LARGE_BYTES ? smaller(image) : image;
        return "data:" + shown.kind().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(shown.bytes());
    }

    /** The same when it cannot be made smaller. */
    private static Image smaller(Image image) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
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
        } catch (IOException | RuntimeException unreadable) {
            // Decoders of foreign pictures fail in every way there is.
            return image;
        }
    }
}
