package it.tappe.document.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The only fonts that print: Titillium Web for text, Roboto Mono for code, Liberation Sans for what these lack. Any
 * other family that a style asks for becomes Titillium Web, so no font is left for the reader's machine to guess.
 */
final class PrintFonts extends ITextFontResolver {
    private static final String ITALIA = "META-INF/resources/webjars/bootstrap-italia/2.17.0/dist/fonts/";
    private static final String TITILLIUM = ITALIA + "Titillium_Web/titillium-web-v10-latin-ext_latin-";
    private static final String ROBOTO = ITALIA + "Roboto_Mono/roboto-mono-v13-latin-ext_latin-";
    private static final String LIBERATION = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> STYLES = List.of("regular", "italic", "600", "600italic", "700", "700italic");

    private final BaseFont usual = load(TITILLIUM + "regular.ttf");
    private final BaseFont other = load(LIBERATION);

    PrintFonts() {
        for (String style : STYLES) {
            add(TITILLIUM + style + ".ttf", "Titillium Web", "Serif", "SansSerif");
            if (!style.startsWith("600")) {
                add(ROBOTO + style + ".ttf", "Roboto Mono", "Monospaced");
            }
        }
        add(LIBERATION, "Liberation Sans");
        List.of("regular", "italic", "700", "700italic").forEach(style -> register(TITILLIUM + style + ".ttf"));
    }

    /** The font of running text. */
    BaseFont usual() {
        return usual;
    }

    /** Whether the font of running text has the character. */
    boolean usualShows(int symbol) {
        return usual.charExists(symbol);
    }

    /** Whether the font for other scripts and signs has the character. */
    boolean otherShows(int symbol) {
        return other.charExists(symbol);
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        // The parent would add the 14 standard fonts here, which are never embedded.
        return new HashMap<>();
    }

    @Override
    public void importFontFaces(List<FontFaceRule> fontFaces, UserAgentCallback agent) {
        // A page brings no fonts of its own.
    }

    @Override
    public void flushFontFaceFonts() {
        // There are none; leaving the maps alone lets several threads print at once.
    }

    private void add(String path, String... families) {
        BaseFont font = load(path);
        for (String family : families) {
            addFont(font, path, family);
        }
    }

    private static BaseFont load(String path) {
        try {
            return BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Makes the font known to the drawing of charts as well. */
    private static void register(String path) {
        try (InputStream in = PrintFonts.class.getResourceAsStream("/" + path)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, path));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
