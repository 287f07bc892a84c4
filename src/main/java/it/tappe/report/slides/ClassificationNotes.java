package it.tappe.report.slides;

import it.tappe.access.Viewer;
import it.tappe.restitution.ComparedWork;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a classification comes from: who, which version, which section. */
@Singleton
public class ClassificationNotes {
    private final Classifications classifications;

    ClassificationNotes(Classifications classifications) {
        this.classifications = classifications;
    }

    /** Of each classified project work its sources, one a line, by its number; quotes only of those that the viewer opens. */
    public Map<Long, List<String>> of(Viewer viewer, List<ComparedWork> works) {
        Map<Long, List<String>> notes = new HashMap<>();
        for (ComparedWork one : works) {
            Classification latest = one.classification();
            if (latest != null) {
                List<String> lines = new ArrayList<>(List.of(line(one, latest)));
                if (one.opens()) {
                    lines.addAll(quotes(viewer, one));
                }
                notes.put(one.work().id(), lines);
            }
        }
        return notes;
    }

    private static String line(ComparedWork one, Classification latest) {
        String step = latest.stepTitle();
        return one.province() + ": " + latest.label() + ", classificazione n. " + latest.number() + " del "
                + RomeTime.date(latest.classifiedAt()) + (step == null ? "" : " (" + step + ")");
    }

    private List<String> quotes(Viewer viewer, ComparedWork one) {
        return classifications.find(viewer, one.work().id()).ratings().stream()
                .flatMap(rating -> rating.evidence().stream()
                        .map(evidence -> one.province() + ", " + rating.code() + source(evidence) + ": «"
                                + evidence.quote() + "»"))
                .toList();
    }

    private static String source(Evidence evidence) {
        QuotedVersion version = evidence.version();
        String section = evidence.section();
        return (version == null ? "" : ", " + version.label())
                + (section == null || section.isBlank() ? "" : ", sezione «" + section + "»");
    }
}
