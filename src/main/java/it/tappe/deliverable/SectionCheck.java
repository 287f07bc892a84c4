package it.tappe.deliverable;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.document.reading.FoundSection;
import java.util.Locale;

/** What the reader of documents found of one required section of a version. */
@MappedEntity
public record SectionCheck(
        @Id @GeneratedValue long id,
        long submissionId,
        int position,
        String title,
        FoundSection.State state,
        int words,
        String text) {

    /** Whether both name the same section: straight and typographic apostrophes are the same to those who type them. */
    public static boolean isSameTitle(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        return title.strip().replace('’', '\'').toLowerCase(Locale.ITALIAN);
    }
}
