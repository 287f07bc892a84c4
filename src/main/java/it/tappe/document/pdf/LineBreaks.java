package it.tappe.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/** Where a line may end: after a space, a hyphen or slash between letters, and where {@link PrintText} allows it. */
final class LineBreaks implements LineBreakingStrategy {
    /** A date such as 30/04/2026 stays in one piece, which the library's own rule would break. */
    private static final Pattern BREAK = Pattern.compile("(?<=[\\s\u200b])(?=[^\\s\u200b])|(?<=\\p{L}[-/])(?=\\p{L})");

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        Stream<BreakPoint> within = BREAK.matcher(text).results().map(found -> new BreakPoint(found.start()));
        List<BreakPoint> points =
                Stream.concat(within, Stream.of(new BreakPoint(text.length()))).collect(Collectors.toList());
        return new ListBreakPointsProvider(points);
    }
}
