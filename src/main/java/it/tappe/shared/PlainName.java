package it.tappe.shared;

import java.text.Normalizer;

/** Parts of file names that every system and archive can bear: ASCII letters, digits and single hyphens. */
public final class PlainName {
    private static final int LONGEST = 40;

    private PlainName() {}

    /** «Forlì-Cesena» as Forli-Cesena, at most 40 letters; «x» when nothing is left. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "x" : cut;
    }

    /** The same of a title's beginning: «Step 2 – Il modello di servizio» as Step-2. */
    public static String ofTitle(String title) {
        return of(title.split("\\s+[–—-]\\s+|:", 2)[0]);
    }
}
