package it.tappe.canvas.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.Origin;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VersionTest {
    private static final Instant START = Instant.parse("2026-02-10T09:00:00Z");

    /** Whatever is written by whomever, with whatever pauses: the versions hold every revision once, in order. */
    @Property(tries = 200)
    void everyRevisionIsInExactlyOneVersionOfItsAuthor(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 3) Integer> authors,
            @ForAll @IntRange(min = 1, max = 90) int pause) {
        List<Revision> revisions = new ArrayList<>();
        for (int index = 0; index < authors.size(); index++) {
            revisions.add(revision(index + 1, authors.get(index), START.plusSeconds(60L * pause * index)));
        }

        List<Version> versions = Version.of(revisions);

        assertThat(versions.stream()
                        .flatMap(version -> version.changes().stream())
                        .map(Version.Change::after))
                .containsExactlyElementsOf(revisions);
        versions.forEach(version -> assertThat(version.changes())
                .allMatch(change -> change.after().author().equals(version.author())));
        assertThat(versions).extracting(Version::number).isSorted().doesNotHaveDuplicates();
        long changesOfAuthor = 0;
        for (int index = 1; index < authors.size(); index++) {
            changesOfAuthor += authors.get(index).equals(authors.get(index - 1)) && pause < 60 ? 0 : 1;
        }
        assertThat(versions).hasSize(authors.isEmpty() ? 0 : (int) changesOfAuthor + 1);
    }

    private static Revision revision(int id, int author, Instant at) {
        int itemId = id % 3 + 1;
        Item item =
                new Item(itemId, itemId, Kind.GROUP, "item-" + itemId, "Servizio", "Voce", null, null, null, List.of());
        return new Revision(
                id, item, List.of(), "testo " + id, null, null, Origin.WRITTEN, at, at, author, "Autore " + author);
    }
}
