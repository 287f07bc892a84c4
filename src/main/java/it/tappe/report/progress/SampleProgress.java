package it.tappe.report.progress;

import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.review.Decision;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.figures.Cell;
import it.tappe.report.progress.figures.Cell.CallLine;
import it.tappe.report.progress.figures.Cell.ExtensionLine;
import it.tappe.report.progress.figures.Cell.VersionLine;
import it.tappe.report.progress.figures.News;
import it.tappe.report.progress.figures.News.Item;
import it.tappe.report.progress.figures.News.Kind;
import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.Progress.StepColumn;
import it.tappe.report.progress.figures.Standing;
import it.tappe.report.progress.figures.WorkRow;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Demonstration data: every status, late and not, with names that are long enough to break a careless layout. */
final class SampleProgress {
    private static final Instant AT = Instant.parse("2026-03-30T09:00:00Z");
    private static final int ROWS = 45;
    private static final List<StepColumn> STEPS = List.of(
            new StepColumn(1, 1, "Step 1 – Lo stato dell’arte"),
            new StepColumn(2, 2, "Step 2 – Il modello di servizio a tendere"),
            new StepColumn(3, 3, "Step 3 – Il piano di implementazione"),
            new StepColumn(4, 4, "Consegna dei Project work"));
    private static final List<Standing> STANDINGS = List.of(
            standing("A – Ente capofila", Maturity.AVANZATO),
            standing("B – Regia territoriale", Maturity.IN_CONSOLIDAMENTO),
            standing("C – Rete", Maturity.IN_SVILUPPO),
            standing("D – Piattaforma", null),
            new Standing("Ibrido A + D", Standing.OTHERS.get(0), Maturity.IN_SVILUPPO),
            standing(Standing.OTHERS.get(1), null),
            Standing.of(null));

    private SampleProgress() {}

    static Progress progress() {
        return progress(ROWS);
    }

    /** With so many project works. */
    static Progress progress(int works) {
        return new Progress(
                "Province & Comuni (dati dimostrativi)",
                AT,
                true,
                "Coordinamento",
                ReportParameters.everything(),
                List.of("Ambito: =Formazione del personale"),
                STEPS,
                IntStream.range(0, works).mapToObj(SampleProgress::row).toList(),
                new News(AT.minus(Duration.ofDays(7)), false, items()));
    }

    private static Standing standing(String model, @Nullable Maturity maturity) {
        return new Standing(model, model, maturity);
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            items.add(new Item(
                    AT.minus(Duration.ofHours(30L + kind.ordinal())),
                    kind,
                    "Provincia dimostrativa 1 – Formazione del personale",
                    STEPS.get(1).title(),
                    "=Fatto dimostrativo " + kind.ordinal()));
        }
        return items;
    }

    private static WorkRow row(int index) {
        List<Cell> cells = new ArrayList<>();
        for (int step = 0; step < STEPS.size(); step++) {
            cells.add(cell(index + step, step));
        }
        String name = index == 0
                ? "Provincia dimostrativa dal nome lunghissimo " + "e".repeat(120)
                : "Provincia dimostrativa " + index;
        return new WorkRow(
                index,
                "Servizio associato dimostrativo",
                name,
                "XX",
                "=Formazione del personale",
                "Provincia tutor",
                "Tutor AFOL",
                cells,
                STANDINGS.get(index % STANDINGS.size()));
    }

    private static Cell cell(int seed, int step) {
        DeliverableStatus[] all = DeliverableStatus.values();
        DeliverableStatus status = all[seed % all.length];
        boolean delivered = status.ordinal() >= DeliverableStatus.DELIVERED.ordinal();
        Instant opens = AT.minus(Duration.ofDays(50 - 30L * step));
        Instant due = opens.plus(Duration.ofDays(25 + seed % 10));
        Instant deliveredAt = due.minus(Duration.ofDays(seed % 9));
        return new Cell(
                status,
                seed % 5 == 0,
                new Deadlines(opens, due, due.plus(Duration.ofDays(10))),
                delivered ? 2 : 0,
                delivered ? deliveredAt : null,
                delivered ? versions(seed, status, deliveredAt) : List.of(),
                seed % 7 == 0 ? List.of(new ExtensionLine(RomeTime.dayOf(due), opens)) : List.of(),
                seed % 3 == 0 ? calls(seed, opens) : List.of());
    }

    private static List<VersionLine> versions(int seed, DeliverableStatus status, Instant deliveredAt) {
        Instant first = deliveredAt.minus(Duration.ofDays(10));
        Instant reviewed = first.plus(Duration.ofDays(1 + seed % 6));
        return List.of(
                new VersionLine(1, first, Decision.CHANGES_REQUESTED, reviewed, RomeTime.dayOf(deliveredAt)),
                new VersionLine(
                        2,
                        deliveredAt,
                        status == DeliverableStatus.APPROVED ? Decision.APPROVED : null,
                        status == DeliverableStatus.APPROVED ? deliveredAt.plus(Duration.ofDays(seed % 8)) : null,
                        null));
    }

    private static List<CallLine> calls(int seed, Instant opens) {
        CallStatus[] all = CallStatus.values();
        return List.of(
                new CallLine(opens.plus(Duration.ofDays(5)), "Tutor AFOL", CallStatus.HELD),
                new CallLine(opens.plus(Duration.ofDays(9)), "Tutor AFOL", all[seed % all.length]));
    }
}
