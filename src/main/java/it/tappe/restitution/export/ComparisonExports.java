package it.tappe.restitution.export;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.ComparisonOrder;
import it.tappe.restitution.Comparisons;
import it.tappe.shared.PlainName;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Comparisons as Excel files: whoever may look at one may take it out, and the journal says so. */
@Singleton
@Transactional
public class ComparisonExports {
    private final Comparisons comparisons;
    private final XlsxEngine xlsx;
    private final Journal journal;

    ComparisonExports(Comparisons comparisons, XlsxEngine xlsx, Journal journal) {
        this.comparisons = comparisons;
        this.xlsx = xlsx;
        this.journal = journal;
    }

    /** A file; its name is plain ASCII. */
    public record Export(String fileName, byte[] bytes) {}

    /** What the page shows with the same filter and order. */
    public Export xlsx(
            Viewer viewer,
            @Nullable Integer area,
            @Nullable Integer step,
            ComparisonFilter filter,
            ComparisonOrder order) {
        Comparison comparison = comparisons.find(viewer, area, step, filter, order);
        String title = comparison.area().name() + ", " + comparison.step().title();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xlsx.write(ComparisonWorkbook.of(comparison), bytes);
        journal.note(
                viewer,
                Act.DOWNLOADED,
                JournalSubject.of("comparison", null, "Confronto tra le Province – " + title + " (xlsx)"));
        return new Export(
                "Confronto_" + PlainName.of(comparison.area().name()) + "_Step_"
                        + comparison.step().position() + ".xlsx",
                bytes.toByteArray());
    }
}
