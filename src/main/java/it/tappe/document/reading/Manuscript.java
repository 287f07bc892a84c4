package it.tappe.document.reading;

import it.tappe.document.signed.Signature;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a document (<em>testo dell'elaborato</em>), cut at its headings. Headers, footers, footnotes, comments,
 * deleted text and tables of contents are left out.
 *
 * @param type what the file is by its content
 * @param parts in the document's order; none when there is no text at all, as in a scanned PDF
 * @param signatures as the file declares them, not verified
 */
public record Manuscript(DocumentType type, List<Part> parts, List<Signature> signatures) {

    private static final String SIGNED_MEDIA_TYPE = "application/pkcs7-mime";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Takes copies of the lists. */
    public Manuscript {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
    }

    /** Without signatures. */
    public Manuscript(DocumentType type, List<Part> parts) {
        this(type, parts, List.of());
    }

    /** Of the file as it was handed in: that of the envelope when the document lies in a signed one. */
    public String mediaType() {
        boolean enveloped = signatures.stream().anyMatch(one -> one.form() == Signature.Form.CADES);
        return enveloped ? SIGNED_MEDIA_TYPE : type.mediaType();
    }

    /**
     * A heading and what stands below it up to the next heading of any level.
     *
     * @param heading empty for what stands before the first heading
     * @param level 1 is the highest; 0 without heading; {@link #GUESSED} when only its looks make it a heading
     * @param text paragraphs and table rows, one a line; a row's cells are separated by {@code " | "}
     */
    public record Part(String heading, int level, String text) {
        /** Level of a line that is short and bold, in capitals or numbered, but that nobody declared a heading. */
        public static final int GUESSED = 9;

        /** Whether only its looks make it a heading. */
        public boolean isGuessed() {
            return level == GUESSED;
        }
    }

    /** Words of headings and text together; see {@link #wordsOf}. */
    public int words() {
        return parts.stream()
                .mapToInt(part -> wordsOf(part.heading()) + wordsOf(part.text()))
                .sum();
    }

    /** Headings and text in the document's order, one paragraph a line. */
    public String text() {
        return parts.stream()
                .map(part -> part.heading() + "\n" + part.text())
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{2,}", "\n")
                .strip();
    }

    /** Headings, paragraphs and rows of tables in the document's order. */
    public List<String> lines() {
        return parts.stream().flatMap(part -> linesOf(part).stream()).toList();
    }

    static List<String> linesOf(Part part) {
        return Stream.concat(Stream.of(part.heading()), part.text().lines())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Italian words: runs of letters and digits, so that {@code l'arte} is two words and {@code 2.1} too. */
    public static int wordsOf(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
