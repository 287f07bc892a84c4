package it.tappe.shared;

import org.jspecify.annotations.Nullable;

/** The name of a file as browsers and programs send it. */
public final class FileName {
    private FileName() {}

    /** The last part of a path, as some browsers send it, without control characters; empty when there is none. */
    public static String of(@Nullable String sent) {
        String name = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
    }
}
