package it.tappe.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;

/** Opens nothing but HTML's own default style sheet: whatever address a page names, nothing is found there. */
final class ClosedUserAgent extends ITextUserAgent {
    private static final Logger log = LoggerFactory.getLogger(ClosedUserAgent.class);
    private static final String LEFT_OUT = "Left out of a PDF, because nothing outside is opened: {}";
    private static final Pattern CARRIED = Pattern.compile("data:image/(png|jpeg|gif);base64,");
    private static final URL DEFAULTS =
            Objects.requireNonNull(NamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));

    ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
        log.warn(LEFT_OUT, abbreviated(uri));
        return null;
    }

    @Override
    protected InputStream openStream(String uri) {
        throw new IllegalStateException("Nothing outside is opened");
    }

    @Override
    public ImageResource getImageResource(String uri) {
        if (CARRIED.matcher(uri).lookingAt()) {
            return super.getImageResource(uri);
        }
        log.warn(LEFT_OUT, abbreviated(uri));
        return new ImageResource(uri, null);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        if (uri.equals(DEFAULTS.toString())) {
            return new CSSResource(defaults());
        }
        log.warn(LEFT_OUT, abbreviated(uri));
        return new CSSResource(new ByteArrayInputStream(new byte[0]));
    }

    private static String abbreviated(@Nullable String uri) {
        return String.valueOf(uri)
                .lines()
                .findFirst()
                .orElse("")
                .transform(line -> line.substring(0, Math.min(200, line.length())));
    }

    private static InputStream defaults() {
        try {
            return DEFAULTS.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
