package it.tappe.report.dossier.chapter;

import it.tappe.deliverable.Version;
import it.tappe.deliverable.review.Review;
import it.tappe.report.dossier.chapter.JournalChapter.Entry;
import it.tappe.servicemodel.classification.movement.Stage;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallChange;
import it.tappe.support.Outcome;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, told from the chapters that the viewer reads anyway. */
record Chronicle(List<StepChapter> steps, List<CallChapter> calls, ClassificationChapter classification) {

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        steps.forEach(step -> tell(step, entries));
        calls.forEach(call -> tell(call, entries));
        for (Stage stage : classification.movement().stages()) {
            add(
                    entries,
                    stage.classification().classifiedAt(),
                    stage.classification().classifiedBy(),
                    "Classificazione",
                    stage.stepTitle(),
                    stage.classification().label());
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private static void tell(StepChapter step, List<Entry> entries) {
        for (VersionChapter one : step.versions()) {
            Version version = one.version();
            String about = step.title() + ", versione " + version.number();
            add(entries, version.uploadedAt(), version.uploadedByName(), "Caricamento", about, version.fileName());
            add(entries, version.deliveredAt(), version.deliveredByName(), "Consegna", about, null);
            Review review = one.review();
            if (review != null) {
                add(
                        entries,
                        review.reviewedAt(),
                        review.reviewedByName(),
                        "Revisione",
                        about,
                        review.decision().label());
            }
        }
        step.extensions()
                .forEach(one -> add(
                        entries,
                        one.grantedAt(),
                        one.grantedByName(),
                        "Proroga",
                        step.title(),
                        "fino al " + RomeTime.date(one.newDueOn())));
        step.doors()
                .forEach(one -> add(
                        entries,
                        one.openedAt(),
                        one.openedByName(),
                        "Riapertura",
                        step.title(),
                        "fino al " + RomeTime.date(one.untilOn())));
    }

    private static void tell(CallChapter chapter, List<Entry> entries) {
        SupportCall call = chapter.known().call();
        String about = "Call di supporto, " + call.stepTitle();
        add(entries, call.bookedAt(), call.bookedByName(), "Prenotazione di una call", about, call.when());
        for (CallChange change : chapter.changes()) {
            Instant after = change.afterAt();
            add(
                    entries,
                    change.changedAt(),
                    change.changedByName(),
                    after == null ? "Annullamento" : "Spostamento di una call",
                    about,
                    after == null ? null : RomeTime.minute(after));
        }
        Outcome outcome = call.outcome();
        if (outcome != null) {
            add(entries, call.endsAt(), call.tutorName(), "Esito di una call", about, outcome.label());
        }
    }

    private static void add(
            List<Entry> entries,
            @Nullable Instant at,
            @Nullable String who,
            String what,
            String about,
            @Nullable String after) {
        if (at != null) {
            entries.add(new Entry(at, who == null ? "" : who, what, about, null, after));
        }
    }
}
