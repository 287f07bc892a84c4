package it.tappe.document.reading;

import java.nio.file.Path;

/** Works of the corpus as the files that teams hand in. */
public final class CorpusDocuments {
    private CorpusDocuments() {}

    /** The work of this name, as {@code dev-06}, written as OpenDocument into the folder. */
    public static Path odt(Path folder, String name) {
        SampleWork work = SampleWork.all().stream()
                .filter(one -> one.name().equals(name + ".md"))
                .findFirst()
                .orElseThrow();
        return SampleWorkFiles.odt(folder, work);
    }
}
