package it.tappe.restitution;

import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.projectwork.ProjectWork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of a comparison for tests of rules, without a database. */
public final class Rows {
    public static final Item GROUP = item(1, Kind.GROUP, "target", option(1, "Piccoli Comuni"), option(2, "Unioni"));
    public static final Item THEME = item(2, Kind.THEME, "presidio");
    public static final Item RISK = item(3, Kind.RISK, "episodico");
    public static final Item TENSION = new Item(
            4,
            4,
            Kind.TENSION,
            "quantita-qualita",
            "Tensioni",
            "Quantità vs Qualità",
            null,
            "Quantità",
            "Qualità",
            List.of());

    private Rows() {}

    public static Option option(long id, String label) {
        return new Option(id, 1, (int) id, null, label, "", null, null, 0);
    }

    /** A row that has answered nothing. */
    public static ComparedWork silent(int number) {
        return row(number);
    }

    /** A row with these answers for Step 1. */
    public static ComparedWork row(int number, ComparedAnswer... answers) {
        Map<Long, ComparedAnswer> byItem = new HashMap<>();
        Arrays.stream(answers).forEach(answer -> byItem.put(answer.item().id(), answer));
        return row(number, Map.of(1, byItem));
    }

    /** A row with a place for each of the steps, in order. */
    public static ComparedWork moving(int number, int... places) {
        Map<Integer, Map<Long, ComparedAnswer>> bySteps = new HashMap<>();
        IntStream.range(0, places.length)
                .forEach(index -> bySteps.put(index + 1, Map.of(TENSION.id(), place(places[index]))));
        return row(number, bySteps);
    }

    private static ComparedWork row(int number, Map<Integer, Map<Long, ComparedAnswer>> bySteps) {
        ProjectWork work = new ProjectWork(
                number,
                "Servizio",
                3,
                3,
                "Formazione",
                number,
                "Provincia " + number,
                "P" + number,
                null,
                null,
                0,
                List.of());
        return new ComparedWork(work, true, true, null, 1, bySteps);
    }

    public static ComparedAnswer chosen(Item item, Option... options) {
        return new ComparedAnswer(item, List.of(options), "", false, null, null);
    }

    public static ComparedAnswer words(Item item, String words) {
        return new ComparedAnswer(item, List.of(), words, false, null, null);
    }

    public static ComparedAnswer withheld(Item item) {
        return new ComparedAnswer(item, List.of(), "", true, null, null);
    }

    public static ComparedAnswer place(int axis) {
        return new ComparedAnswer(TENSION, List.of(), "", false, axis, null);
    }

    public static ComparedAnswer level(RiskLevel level) {
        return new ComparedAnswer(RISK, List.of(), "", false, null, level);
    }

    private static Item item(long id, Kind kind, String code, Option... options) {
        return new Item(id, (int) id, kind, code, "Servizio", code, null, null, null, List.of(options));
    }
}
