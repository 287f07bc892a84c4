package it.tappe.servicemodel.classification;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ClassificationsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void givesTheNewestOfManyProjectWorksWithItsLabel() {
        List<Long> ids = ids();
        save(ids.get(0), Outcome.clear("A"));
        save(ids.get(0), Outcome.clear("B"));
        save(ids.get(1), Outcome.hybrid("A", "D"));
        save(ids.get(2), Outcome.NOT_CLEAR);

        Map<Long, Classification> latest = door().latest(ids);

        assertThat(ids.subList(0, 4))
                .extracting(id -> Classification.label(latest.get(id)))
                .containsExactly("B – Regia territoriale", "Ibrido A + D", "Non ancora chiaro", "Da classificare");
        assertThat(latest.get(ids.get(0)).number()).isEqualTo(2);
        assertThat(door().latest(List.of())).isEmpty();
    }

    @Test
    void notesBeforeAndAfterInTheJournal() {
        long id = ids().get(4);
        save(id, Outcome.clear("A"));
        save(id, Outcome.clear("C"));

        List<JournalEntry> entries = tappe.bean(Journal.class)
                .find(tappe.viewer("coordinamento"), new Journal.Filter(Act.CLASSIFIED, null, id, null, null), null, 10)
                .items();

        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).beforeText()).isNull();
        assertThat(entries.get(0).beforeText()).startsWith("A – Erogazione condivisa");
        assertThat(entries.get(0).afterText())
                .isEqualTo("C – Ecosistema / academy; Step 1 – Lo stato dell’arte; D0 2; motivo: perché sì");
    }

    @Test
    void letsOnlyOneOfManyWritersAtOnceThrough() throws Exception {
        long id = ids().get(5);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> write = () -> {
                try {
                    door().save(tutor(), id, entry(0, Outcome.clear("A")));
                    return true;
                } catch (Refusal.Conflict stale) {
                    return stale.status() != 412;
                }
            };
            List<Future<Boolean>> results =
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> write).toList());
            int through = 0;
            for (Future<Boolean> result : results) {
                through += result.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
            assertThat(door().history(tutor(), id)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void save(long id, Outcome outcome) {
        door().save(tutor(), id, entry(null, outcome));
    }

    private static ClassificationEntry entry(Integer basedOn, Outcome outcome) {
        return new ClassificationEntry(basedOn, List.of(new RatingEntry("D0", 2, null)), outcome, "perché sì");
    }

    private static Classifications door() {
        return tappe.bean(Classifications.class);
    }

    private static Viewer tutor() {
        return tappe.viewer("tutor");
    }

    private static List<Long> ids() {
        return tappe.bean(ProjectWorks.class).list(tutor()).stream()
                .map(ProjectWork::id)
                .toList();
    }
}
