package it.tappe.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as the engine wrote it, read back by another library. */
record PrintedPdf(PDDocument file) implements AutoCloseable {
    private static final PdfEngine ENGINE = new PdfEngine();

    static PrintedPdf of(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ENGINE.write(html, out);
        try {
            return new PrintedPdf(Loader.loadPDF(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with a title and the body. */
    static PrintedPdf ofBody(String body) {
        return of("<!doctype html><html lang=it><head><title>Prova</title></head><body>" + body + "</body></html>");
    }

    String text() throws IOException {
        return text(1, file.getNumberOfPages());
    }

    String text(int page) throws IOException {
        return text(page, page);
    }

    private String text(int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(file);
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDResources resources : resources()) {
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }

    long images() throws IOException {
        long images = 0;
        for (PDResources resources : resources()) {
            for (COSName name : resources.getXObjectNames()) {
                images += resources.getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return images;
    }

    long drawings() throws IOException {
        return resources().size() - file.getNumberOfPages();
    }

    private List<PDResources> resources() throws IOException {
        List<PDResources> all = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            collect(page.getResources(), all);
        }
        return all;
    }

    private static void collect(PDResources resources, List<PDResources> into) throws IOException {
        into.add(resources);
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                collect(form.getResources() == null ? new PDResources() : form.getResources(), into);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
