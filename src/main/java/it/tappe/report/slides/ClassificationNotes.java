package it.tappe.report.slides;

import it.tappe.restitution.ComparedWork;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.Classifications.Quote;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a classification comes from: who, which version, which section. */
@Singleton
public class ClassificationNotes {
    private final Classifications classifications;

    ClassificationNotes(Classifications classifications) {
        this.classifications = classifications;
    }

    /** Of each classified project work its sources, one a line, by its number; quotes only of those that may be opened. */
    public Map<Long, List<String>> of(List<ComparedWork> works) {
        List<Long> opened = works.stream()
                .filter(ComparedWork::opens)
                .map(one -> one.work().id())
                .toList();
        Map<Long, List<Quote>> quotes =
                classifications.quotes(opened).stream().collect(Collectors.groupingBy(Quote::projectWorkId));
        Map<Long, List<String>> notes = new HashMap<>();
        for (ComparedWork one : works) {
            long id = one.work().id();
            Classification latest = one.classification();
            if (latest != null) {
                notes.put(
                        id,
                        Stream.concat(
                                        Stream.of(line(one, latest)),
                                        quotes.getOrDefault(id, List.of()).stream()
                                                .map(quote -> line(one, quote)))
                                .toList());
            }
        }
        return notes;
    }

    private static String line(ComparedWork one, Classification latest) {
        String step = latest.stepTitle();
        return one.province() + ": " + latest.label() + ", classificazione n. " + latest.number() + " del "
                + RomeTime.date(latest.classifiedAt()) + (step == null ? "" : " (" + step + ")");
    }

    private static String line(ComparedWork one, Quote quote) {
        String section = quote.section();
        return one.province() + ", " + quote.indicatorCode()
                + (quote.stepTitle() == null ? "" : ", " + quote.stepTitle() + ", versione " + quote.number())
                + (section == null || section.isBlank() ? "" : ", sezione «" + section + "»") + ": «" + quote.quote()
                + "»";
    }
}
