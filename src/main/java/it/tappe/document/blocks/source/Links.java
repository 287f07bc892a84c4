package it.tappe.document.blocks.source;

import java.util.regex.Pattern;

/** Addresses in documents. */
public final class Links {
    private static final Pattern FOLLOWED = Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The address itself when people may follow it, else empty. */
    public static String followed(String address) {
        return FOLLOWED.matcher(address.strip()).matches() ? address.strip() : "";
    }
}
