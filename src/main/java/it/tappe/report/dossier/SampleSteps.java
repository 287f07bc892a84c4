package it.tappe.report.dossier;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.deliverable.review.AnnotatedFile;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Review;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.StepChapter;
import it.tappe.report.dossier.chapter.VersionChapter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps with every state: approved after changes, sent back with a comment of 20,000 characters, not yet open. */
public final class SampleSteps {
    /** When everything is gathered. */
    public static final Instant AT = SampleDossier.AT;

    private static final int LONGEST = 20_000;
    private static final Instant FIRST = Instant.parse("2026-02-06T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-20T15:30:00Z");
    private static final Instant THIRD = Instant.parse("2026-03-17T22:58:00Z");
    private static final String SENTENCE =
            "La rilevazione dei fabbisogni va descritta passo per passo: chi la fa, quando e con quali strumenti. ";

    private SampleSteps() {}

    /** The steps. */
    public static List<StepChapter> steps() {
        return List.of(
                new StepChapter(
                        deliverable(
                                1,
                                "Step 1 – Lo stato dell’arte",
                                "Premessa\nStato dell’arte",
                                Deliverable.Phase.APPROVED),
                        List.of(sentBack(), approved()),
                        List.of(new Extensions.Granted(
                                1, LocalDate.of(2026, 2, 21), "Chiusura del bilancio.", FIRST, "Coordinamento")),
                        List.of()),
                new StepChapter(
                        deliverable(
                                2,
                                "Step 2 – Il modello di servizio a tendere",
                                "Modello di servizio a tendere",
                                Deliverable.Phase.CHANGES_REQUESTED),
                        List.of(long20000(), draft()),
                        List.of(),
                        List.of(new LateDoors.Opened(
                                1, LocalDate.of(2026, 3, 18), "Guasto alla rete.", SECOND, "Coordinamento"))),
                new StepChapter(
                        deliverable(3, "Step 3 – Il piano di implementazione", "Piano", Deliverable.Phase.NOTHING),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** The project work. */
    public static ProjectWork work() {
        return SampleDossier.work();
    }

    /** Every kind of point, one of them of 20,000 characters. */
    public static List<Point> points() {
        return Stream.concat(sentBack().points().stream(), long20000().points().stream())
                .toList();
    }

    private static VersionChapter sentBack() {
        return new VersionChapter(
                version(1, 1, FIRST),
                new Review(
                        1,
                        1,
                        Decision.CHANGES_REQUESTED,
                        "Buona base: servono numeri e una descrizione di chi fa che cosa.",
                        LocalDate.of(2026, 2, 20),
                        FIRST.plusSeconds(300_000),
                        "Tutor AFOL",
                        new AnnotatedFile("premessa-annotata.docx", "application/octet-stream", 1200, "0"),
                        List.of()),
                List.of(
                        point(1, "Premessa", "nel territorio operano 60 Comuni", SENTENCE, true, false),
                        point(2, "Stato dell’arte", null, "Manca il confronto con gli anni passati.", true, false),
                        point(
                                3,
                                null,
                                null,
                                "Un consiglio: guardate il questionario della nostra Provincia.",
                                false,
                                true)));
    }

    private static VersionChapter approved() {
        return new VersionChapter(
                version(2, 2, SECOND),
                new Review(
                        2,
                        2,
                        Decision.APPROVED,
                        null,
                        null,
                        SECOND.plusSeconds(200_000),
                        "Tutor AFOL",
                        null,
                        List.of()),
                List.of());
    }

    private static VersionChapter long20000() {
        String comment = SENTENCE.repeat(LONGEST / SENTENCE.length() + 1).substring(0, LONGEST);
        return new VersionChapter(
                version(3, 1, THIRD),
                new Review(
                        3,
                        1,
                        Decision.CHANGES_REQUESTED,
                        "Vedi il commento sulla sezione.",
                        LocalDate.of(2026, 3, 31),
                        THIRD.plusSeconds(90_000),
                        "Tutor AFOL",
                        null,
                        List.of()),
                List.of(point(4, "Modello di servizio a tendere", "x".repeat(400), comment, false, false)));
    }

    private static VersionChapter draft() {
        Version uploaded = version(4, 2, THIRD.plusSeconds(100_000));
        return new VersionChapter(
                new Version(
                        4,
                        2,
                        2,
                        uploaded.fileName(),
                        uploaded.contentType(),
                        uploaded.size(),
                        uploaded.sha256(),
                        uploaded.uploadedAt(),
                        null,
                        "Gruppo di lavoro",
                        null,
                        null),
                null,
                List.of());
    }

    private static Point point(
            long id, @Nullable String section, @Nullable String quote, String text, boolean isTaken, boolean isAdvice) {
        return new Point(
                id,
                1,
                section,
                quote,
                text,
                FIRST.plusSeconds(250_000),
                isAdvice ? "Provincia tutor" : "Tutor AFOL",
                isAdvice,
                isTaken ? SECOND : null,
                isTaken ? "Tutor AFOL" : null,
                List.of(new Point.Reply(id, id, "Abbiamo aggiunto i numeri.\nAnche nella tabella.", SECOND, "Gruppo")));
    }

    private static Version version(long id, int number, Instant at) {
        return new Version(
                id,
                1,
                number,
                "Project work " + "con un nome di file molto lungo ".repeat(number) + ".docx",
                "application/octet-stream",
                1_234_567,
                "0".repeat(64),
                at.minusSeconds(900),
                4100,
                "Gruppo di lavoro",
                at,
                "Gruppo di lavoro");
    }

    private static Deliverable deliverable(int step, String title, String sections, Deliverable.Phase phase) {
        boolean isDelivered = phase != Deliverable.Phase.NOTHING;
        LocalDate opens = LocalDate.of(2026, 1, 12).plusMonths(step - 1L);
        return new Deliverable(
                1,
                step,
                step,
                title,
                sections,
                opens,
                opens.plusDays(28),
                LocalDate.of(2027, 12, 31),
                step == 1 ? LocalDate.of(2026, 2, 21) : null,
                step == 2 ? LocalDate.of(2026, 3, 31) : null,
                null,
                isDelivered ? 2 : 0,
                isDelivered ? 1 : null,
                isDelivered ? 1L : null,
                isDelivered ? SECOND : null,
                null,
                phase == Deliverable.Phase.APPROVED ? "APPROVED" : null,
                isDelivered ? SECOND : null,
                phase);
    }
}
