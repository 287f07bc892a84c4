package it.tappe.report.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages as somebody has looked at and approved of them. */
final class Gallery {
    private static final Path APPROVED = Path.of("src/test/resources/pictures");
    private static final Path SEEN = Path.of("target/pictures");
    private static final boolean APPROVING = Boolean.getBoolean("tappe.pictures.approve");
    private static final int MOST_PAGES = 3;
    private static final float DPI = 40;
    private static final int GREYS = 0xF0;

    private Gallery() {}

    /** What differs, in words; the pages as they are now, and where they differ, lie under {@code target/pictures}. */
    static List<String> compare(String name, Path pdf) throws IOException {
        List<BufferedImage> pages = pages(pdf);
        List<String> differences = new ArrayList<>();
        if (APPROVING) {
            forget(name);
        }
        for (int i = 0; i < pages.size(); i++) {
            String file = name + "-" + (i + 1) + ".png";
            if (APPROVING) {
                write(pages.get(i), APPROVED.resolve(file));
            } else {
                compare(file, pages.get(i), differences);
            }
        }
        if (pages.size() < MOST_PAGES && Files.exists(APPROVED.resolve(name + "-" + (pages.size() + 1) + ".png"))) {
            differences.add(name + " has fewer pages");
        }
        return differences;
    }

    private static void compare(String file, BufferedImage page, List<String> differences) throws IOException {
        Path approved = APPROVED.resolve(file);
        if (!Files.exists(approved)) {
            write(page, SEEN.resolve(file));
            differences.add(file + " has not been approved of");
            return;
        }
        BufferedImage before = ImageIO.read(approved.toFile());
        PageDifference difference = PageDifference.between(before, page);
        if (!difference.isSmall()) {
            write(page, SEEN.resolve(file));
            write(beside(before, page), SEEN.resolve("difference-" + file));
            differences.add(String.format(
                    Locale.ROOT,
                    "%s looks different: mean %.1f of 255, %.1f%% of the page",
                    file,
                    difference.mean(),
                    100 * difference.share()));
        }
    }

    /** The approved page in one colour and the new one in another: what both have is black. */
    private static BufferedImage beside(BufferedImage before, BufferedImage now) {
        int width = Math.min(before.getWidth(), now.getWidth());
        int height = Math.min(before.getHeight(), now.getHeight());
        BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = before.getRaster().getSample(x, y, 0);
                int rest = now.getRaster().getSample(x, y, 0);
                both.setRGB(x, y, red << 16 | rest << 8 | rest);
            }
        }
        return both;
    }

    /** The first pages in a few greys. */
    private static List<BufferedImage> pages(Path pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                int[] greys =
                        picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
                int[] fewer = IntStream.of(greys)
                        .map(grey -> grey & GREYS | grey >> 4)
                        .toArray();
                picture.getRaster().setPixels(0, 0, picture.getWidth(), picture.getHeight(), fewer);
                pages.add(picture);
            }
        }
        return pages;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private static void forget(String name) throws IOException {
        Files.createDirectories(APPROVED);
        List<Path> old;
        try (Stream<Path> files = Files.list(APPROVED)) {
            old = files.filter(file -> file.getFileName().toString().matches(Pattern.quote(name) + "-\\d+\\.png"))
                    .toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }
}
