package it.tappe.testing;

import it.tappe.document.reading.OldDocuments;
import it.tappe.document.reading.SampleDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bytes of documents as teams upload them. */
public final class TeamDocuments {
    private TeamDocuments() {}

    /** Word with all five sections. */
    public static byte[] docx() {
        return of(SampleDocuments::docx, SampleDocuments.sections());
    }

    /** OpenDocument with all five sections. */
    public static byte[] odt() {
        return of(SampleDocuments::odt, SampleDocuments.sections());
    }

    /** PDF with all five sections. */
    public static byte[] pdf() {
        return of(SampleDocuments::pdf, SampleDocuments.sections());
    }

    /** Word 97 with all five sections. */
    public static byte[] doc() {
        return made(OldDocuments::doc);
    }

    /** RTF with all five sections. */
    public static byte[] rtf() {
        return of(OldDocuments::rtf, SampleDocuments.sections());
    }

    /** OpenDocument with all five sections, of which the first holds this text. */
    public static byte[] odtWithPremise(String text) {
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.put("Premessa", text);
        return of(SampleDocuments::odt, sections);
    }

    /** OpenDocument with these sections only. */
    public static byte[] odt(LinkedHashMap<String, String> sections) {
        return of(SampleDocuments::odt, sections);
    }

    /** The bytes of the file that is made in an empty folder. */
    public static byte[] made(Function<Path, Path> file) {
        try {
            Path folder = Files.createTempDirectory("tappe-document");
            byte[] bytes = Files.readAllBytes(file.apply(folder));
            delete(folder);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] of(
            BiFunction<Path, LinkedHashMap<String, String>, Path> kind, LinkedHashMap<String, String> sections) {
        return made(folder -> kind.apply(folder, sections));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
