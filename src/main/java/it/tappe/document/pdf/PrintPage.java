package it.tappe.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page made ready for paper: without what paper cannot do, with the print style sheet before its own styles, and
 * with every character in a font that can show it.
 *
 * @param language of the text, as in {@code <html lang>}
 */
record PrintPage(org.w3c.dom.Document document, String language) {
    private static final String UNCOUNTED = "@page { @bottom-right { content: \"\"; } }";
    private static final String LEFT_OUT =
            "script, noscript, template, link, base, iframe, frame, object, embed, audio, video, input, select, textarea,"
                    + " button, meta[http-equiv], bookmarks, bookmark";
    private static final Pattern FOLLOWED = Pattern.compile("(https?:|mailto:|tel:|#).*", Pattern.CASE_INSENSITIVE);
    private static final String STYLE = read("/document/print.css");

    static PrintPage of(String html, PrintFonts fonts) {
        Document page = Jsoup.parse(html);
        page.select(LEFT_OUT).remove();
        for (Element link : page.select("a[href]")) {
            if (!FOLLOWED.matcher(link.attr("href").strip()).matches()) {
                link.removeAttr("href");
            }
        }
        page.select("svg title, svg desc").remove();
        page.head().appendChildren(page.body().select("style"));
        page.head().prependElement("style").appendChild(new DataNode(STYLE));
        PrintText.prepare(page.body(), fonts);
        return new PrintPage(W3CDom.convert(page), language(page));
    }

    /** The same without a count of its pages, which is then set over the whole. */
    PrintPage uncounted() {
        org.w3c.dom.Element style = document.createElement("style");
        style.setTextContent(UNCOUNTED);
        document.getElementsByTagName("head").item(0).appendChild(style);
        return this;
    }

    private static String language(Document page) {
        Element root = Objects.requireNonNull(page.selectFirst("html"));
        String language = root.attr("lang").strip().toLowerCase(Locale.ROOT);
        return language.isEmpty() ? "it" : language;
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PrintPage.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
