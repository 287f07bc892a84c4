package it.tappe.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code If-Match} where ETags are version numbers: {@code "7"}. */
public final class IfMatch {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final long NEVER = -1;

    private IfMatch() {}

    /** The version that was read; null without the header; -1, which nothing has, when it is none of our tags. */
    public static @Nullable Long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        Matcher tag = ETAG.matcher(header.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NEVER;
    }

    /** The version as an ETag. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
