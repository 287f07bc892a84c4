package it.tappe.report.dossier;

import it.tappe.actionpoint.ActionPoint;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Review;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.passage.Place;
import it.tappe.report.dossier.chapter.StepChapter;
import it.tappe.report.dossier.chapter.VersionChapter;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.support.SupportCall;
import it.tappe.support.minutes.Attendee;
import it.tappe.support.minutes.CallRecord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossier's tables, to be filtered and counted. */
final class DossierWorkbook {
    private DossierWorkbook() {}

    static Workbook of(Dossier dossier) {
        return Workbook.of(
                "Dossier del project work – " + dossier.work().label(),
                versions(dossier),
                points(dossier),
                calls(dossier),
                actions(dossier),
                evidence(dossier),
                journal(dossier));
    }

    private static Sheet versions(Dossier dossier) {
        List<Column> columns = List.of(
                Column.text("Step", 34),
                Column.integer("Versione"),
                Column.text("Documento", 34),
                Column.integer("Parole"),
                Column.dateTime("Caricata il"),
                Column.dateTime("Consegnata il"),
                Column.text("Consegnata da", 26),
                Column.text("Decisione", 22),
                Column.dateTime("Revisionata il"),
                Column.text("Revisionata da", 26),
                Column.date("Modifiche entro"),
                Column.text("Commento generale", 60),
                Column.integer("Punti aperti"));
        return Sheet.of(
                "Versioni",
                columns,
                dossier.steps().stream()
                        .flatMap(step -> step.versions().stream().map(one -> version(step, one)))
                        .toList());
    }

    private static List<@Nullable Object> version(StepChapter step, VersionChapter one) {
        Version version = one.version();
        Review review = one.review();
        return Arrays.asList(
                step.title(),
                version.number(),
                version.fileName(),
                version.words(),
                version.uploadedAt(),
                version.deliveredAt(),
                version.deliveredByName(),
                review == null ? null : review.decision().label(),
                review == null ? null : review.reviewedAt(),
                review == null ? null : review.reviewedByName(),
                review == null ? null : review.changesDueOn(),
                review == null ? null : review.generalComment(),
                one.open());
    }

    private static Sheet points(Dossier dossier) {
        List<Column> columns = List.of(
                Column.text("Step", 34),
                Column.integer("Versione"),
                Column.text("Sezione", 28),
                Column.text("Tipo", 12),
                Column.text("Passo citato", 50),
                Column.text("Testo", 70),
                Column.text("Di", 26),
                Column.dateTime("Scritto il"),
                Column.text("Stato", 12),
                Column.dateTime("Recepito il"),
                Column.text("Risposte", 70));
        return Sheet.of(
                "Punti",
                columns,
                dossier.steps().stream()
                        .flatMap(step -> step.versions().stream()
                                .flatMap(one -> one.points().stream().map(point -> point(step, point))))
                        .toList());
    }

    private static List<@Nullable Object> point(StepChapter step, Point point) {
        return Arrays.asList(
                step.title(),
                point.number(),
                point.about(),
                point.isAdvice() ? "consiglio" : "commento",
                point.quote(),
                point.text(),
                point.writtenByName(),
                point.writtenAt(),
                point.isOpen() ? "aperto" : "recepito",
                point.takenUpAt(),
                point.replies().stream()
                        .map(reply -> reply.repliedByName() + ": " + reply.text())
                        .collect(Collectors.joining("\n")));
    }

    private static Sheet calls(Dossier dossier) {
        List<Column> columns = List.of(
                Column.text("Step", 34),
                Column.dateTime("Inizio"),
                Column.integer("Minuti"),
                Column.text("Tutor AFOL", 26),
                Column.text("Stato", 16),
                Column.text("Presenti", 40),
                Column.text("Appunti", 70),
                Column.text("Decisioni", 70));
        return Sheet.of(
                "Call",
                columns,
                dossier.calls().stream()
                        .map(chapter -> call(dossier, chapter.known()))
                        .toList());
    }

    private static List<@Nullable Object> call(Dossier dossier, CallRecord known) {
        SupportCall call = known.call();
        return Arrays.asList(
                call.stepTitle(),
                call.startsAt(),
                call.minutes(),
                call.tutorName(),
                call.statusAt(dossier.at()).label(),
                known.attendees().stream().map(Attendee::name).collect(Collectors.joining(", ")),
                known.minutes().notes(),
                known.minutes().decisions());
    }

    private static Sheet actions(Dossier dossier) {
        List<Column> columns = List.of(
                Column.text("Call", 34),
                Column.text("Azione", 60),
                Column.text("Chi", 30),
                Column.date("Entro"),
                Column.text("Stato", 14));
        return Sheet.of(
                "Azioni",
                columns,
                dossier.calls().stream()
                        .flatMap(chapter -> chapter.known().actions().stream()
                                .map(action -> action(dossier, chapter.known(), action)))
                        .toList());
    }

    private static List<@Nullable Object> action(Dossier dossier, CallRecord known, ActionPoint action) {
        return Arrays.asList(
                known.call().stepTitle(),
                action.text(),
                action.owner(),
                action.dueOn(),
                action.stateAt(dossier.at()).label());
    }

    private static Sheet evidence(Dossier dossier) {
        List<Column> columns = List.of(
                Column.text("Indicatore", 12),
                Column.text("Che cosa dice", 50),
                Column.integer("Livello"),
                Column.text("In parole", 18),
                Column.text("Prova", 70),
                Column.text("Versione", 44),
                Column.text("Sezione", 30),
                Column.integer("Dal carattere"));
        return Sheet.of(
                "Classificazione",
                columns,
                dossier.classification().sheet().ratings().stream()
                        .flatMap(DossierWorkbook::evidence)
                        .toList());
    }

    private static Stream<List<@Nullable Object>> evidence(Rating rating) {
        return rating.evidence().isEmpty()
                ? Stream.of(evidence(rating, null))
                : rating.evidence().stream().map(one -> evidence(rating, one));
    }

    private static List<@Nullable Object> evidence(Rating rating, @Nullable Evidence one) {
        QuotedVersion version = one == null ? null : one.version();
        Place place = one == null ? null : one.place();
        return Arrays.asList(
                rating.code(),
                rating.indicator().text(),
                rating.level().points(),
                rating.level().label(),
                one == null ? null : one.quote(),
                version == null ? null : version.label(),
                one == null ? null : one.section(),
                place == null ? null : place.start());
    }

    private static Sheet journal(Dossier dossier) {
        List<Column> columns = List.of(
                Column.dateTime("Quando"),
                Column.text("Chi", 26),
                Column.text("Che cosa", 28),
                Column.text("Su che cosa", 50),
                Column.text("Prima", 50),
                Column.text("Dopo", 50));
        return Sheet.of(
                "Cronologia",
                columns,
                dossier.journal().entries().stream()
                        .map(one -> Arrays.<@Nullable Object>asList(
                                one.at(), one.who(), one.what(), one.about(), one.before(), one.after()))
                        .toList());
    }
}
