package it.tappe.document.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/**
 * Prints a page: HTML in, PDF out, laid out by {@code document/print.css} on A4.
 *
 * <p>The PDF's title comes from {@code <title>}, its language from {@code <html lang>} (Italian unless told), its
 * author from {@code <meta name="author">}, its bookmarks from the headings. Inline {@code <svg>} is drawn as vectors.
 */
@Singleton
public class PdfEngine {
    private static final float DOTS_PER_POINT = 20f * 4f / 3f;
    private static final int DOTS_PER_PIXEL = 20;

    private final PrintFonts fonts = new PrintFonts();

    /**
     * Writes the page as PDF and leaves the stream open.
     *
     * <p>Images and style sheets of other places (http, file, jar, the class path) are left out, never fetched; only
     * {@code data:} images are shown. Scripts, forms and frames are left out too.
     *
     * @param html HTML5, need not be well-formed XML
     */
    public void write(String html, OutputStream out) {
        write(PrintPage.of(html, fonts), out);
    }

    /**
     * Writes a long print part by part and leaves the stream open: one file with the title, author and language of the
     * first part, the bookmarks of all and pages counted over the whole. Each part is laid out by itself, begins on a new
     * page and waits in a temporary file, so that memory does not grow with their number. Links from one part to
     * another lead nowhere.
     */
    public void write(List<PdfPart> parts, OutputStream out) {
        try (PdfBinder binder = new PdfBinder(fonts.usual())) {
            for (PdfPart part : parts) {
                PrintPage page = PrintPage.of(part.html().get(), fonts).uncounted();
                binder.add(part.title(), page.language(), laidOut -> write(page, laidOut));
            }
            binder.bind(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(PrintPage page, OutputStream out) {
        ITextOutputDevice device = new ITextOutputDevice(DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                new ClosedUserAgent(device, DOTS_PER_PIXEL),
                fonts,
                new PrintedImages(device),
                new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setListener(new Properties(page.language()));
        renderer.setDocument(page.document());
        renderer.layout();
        renderer.createPDF(out);
    }

    /** What every file says about itself beyond title and author. */
    static void describe(PdfWriter writer, String language) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getInfo().put(PdfName.CREATOR, new PdfString("Tappe", PdfObject.TEXT_UNICODE));
    }

    /** What a PDF says about itself beyond title and author. */
    private static final class Properties extends DefaultPDFCreationListener {
        private final String language;

        private Properties(String language) {
            this.language = language;
        }

        @Override
        public void preOpen(ITextRenderer renderer) {
            PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
            writer.setCloseStream(false);
            describe(writer, language);
        }
    }
}
