package it.tappe.document.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Fills in the templates of what is printed: a page as HTML, and short ones on paper at once. */
@Singleton
public class PageTemplates {
    private final PdfEngine pdf;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    PageTemplates(PdfEngine pdf) {
        this.pdf = pdf;
    }

    /**
     * The page as HTML.
     *
     * @param template under {@code templates}, without its ending: {@code reports/receipt}
     */
    public String html(String template, Map<String, Object> model) {
        StringOutput page = new StringOutput();
        templates.render(template + ".jte", model, page);
        return page.toString();
    }

    /** A short page as PDF. */
    public byte[] pdf(String template, Map<String, Object> model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(html(template, model), bytes);
        return bytes.toByteArray();
    }
}
