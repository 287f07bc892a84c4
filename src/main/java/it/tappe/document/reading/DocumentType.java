package it.tappe.document.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file (<em>formati</em>) in which a document can be handed in. */
public enum DocumentType {
    /** Word 2007 and later, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "documento Word"),
    /** Word 97 to 2003, without macros. */
    DOC("application/msword", "doc", "documento Word 97-2003"),
    /** OpenDocument text, as LibreOffice writes it, without macros. */
    ODT("application/vnd.oasis.opendocument.text", "odt", "documento OpenDocument"),
    /** Rich Text Format, which nearly every word processor writes. */
    RTF("application/rtf", "rtf", "documento RTF"),
    /** PDF that opens without a password. */
    PDF("application/pdf", "pdf", "documento PDF");

    private final String mediaType;
    private final String extension;
    private final String label;

    DocumentType(String mediaType, String extension, String label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    /** For the {@code Content-Type} header. */
    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without the dot. */
    public String extension() {
        return extension;
    }

    /** Italian, masculine singular and without article: "documento Word". */
    public String label() {
        return label;
    }

    /** Whether a file of this type may bear the name: its extension, in either case. */
    public boolean fitsName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /** The type of this media type, parameters not allowed; empty when documents of it are not taken. */
    public static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All types as a person reads them: "documento Word (.docx), … o documento PDF (.pdf)". */
    static String choice() {
        List<String> names = Arrays.stream(values())
                .map(type -> type.label + " (." + type.extension + ")")
                .toList();
        int last = names.size() - 1;
        return names.subList(0, last).stream().collect(Collectors.joining(", ")) + " o " + names.get(last);
    }
}
