package it.tappe.restitution.export;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.restitution.AnswerCount;
import it.tappe.restitution.ComparedAnswer;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ItemCount;
import it.tappe.restitution.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as tables: the matrix, the counts, the provinces' words, the tensions step by step, the risks. */
final class ComparisonWorkbook {
    private ComparisonWorkbook() {}

    static Workbook of(Comparison comparison) {
        return Workbook.of(
                "Confronto tra le Province – " + comparison.area().name() + ", "
                        + comparison.step().title(),
                matrix(comparison),
                counts(comparison),
                words(comparison),
                tensions(comparison),
                risks(comparison));
    }

    private static Sheet matrix(Comparison comparison) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Provincia", 26),
                Column.text("Sigla", 7),
                Column.text("Provincia tutor", 20),
                Column.text("Tutor AFOL", 24),
                Column.text("Modello", 30),
                Column.text("Maturità", 18),
                Column.integer("Voci risposte")));
        for (Item item : comparison.outline().items()) {
            columns.add(
                    item.kind() == Kind.TENSION
                            ? Column.integer(item.title())
                            : Column.text(item.title(), width(item)));
        }
        return Sheet.of(
                "Confronto",
                columns,
                comparison.works().stream()
                        .map(one -> matrixRow(one, comparison.outline().items()))
                        .toList());
    }

    private static int width(Item item) {
        return item.kind() == Kind.RISK ? 18 : 34;
    }

    private static List<@Nullable Object> matrixRow(ComparedWork one, List<Item> items) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                one.province(),
                one.work().sigla(),
                one.tutorProvince(),
                one.work().tutorNames(),
                one.model(),
                one.maturityLabel(),
                one.answered()));
        for (Item item : items) {
            ComparedAnswer answer = one.answer(item);
            row.add(item.kind() == Kind.TENSION ? answer.axis() : text(answer));
        }
        return row;
    }

    /** Options or level; where there are only words, that there are some (they have a sheet of their own). */
    private static @Nullable String text(ComparedAnswer answer) {
        if (answer.isEmpty()) {
            return null;
        }
        String summary = answer.summary();
        return summary.isEmpty() ? "(parole proprie)" : summary;
    }

    private static Sheet counts(Comparison comparison) {
        List<Column> columns = List.of(
                Column.text("Parte", 22),
                Column.text("Voce", 30),
                Column.text("Risposta", 44),
                Column.integer("Quante"),
                Column.integer("Su"),
                Column.percent("Quota"),
                Column.text("Segno", 12),
                Column.text("Chi", 50),
                Column.integer("Senza risposta"),
                Column.text("Chi non ha risposto", 40));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (ItemCount count : comparison.counts(kind)) {
                count.answers().forEach(answer -> rows.add(countRow(count, answer)));
                if (count.answers().isEmpty()) {
                    rows.add(wordsRow(count));
                }
            }
        }
        return Sheet.of("Conteggi", columns, rows);
    }

    private static List<@Nullable Object> countRow(ItemCount count, AnswerCount answer) {
        return Arrays.asList(
                count.item().part(),
                count.item().title(),
                answer.label(),
                answer.who().size(),
                answer.answered(),
                answer.answered() == 0 ? null : (double) answer.who().size() / answer.answered(),
                answer.mark().word(),
                answer.names(),
                count.missing().size(),
                count.missingNames());
    }

    private static List<@Nullable Object> wordsRow(ItemCount count) {
        String who = count.answered().stream().map(ComparedWork::province).collect(Collectors.joining(", "));
        return Arrays.asList(
                count.item().part(),
                count.item().title(),
                "(parole proprie)",
                count.answered().size(),
                count.answered().size(),
                null,
                "",
                who,
                count.missing().size(),
                count.missingNames());
    }

    private static Sheet words(Comparison comparison) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ComparedWork one : comparison.works()) {
            for (Item item : comparison.outline().items()) {
                String words = one.answer(item).words();
                if (!words.isEmpty()) {
                    rows.add(Arrays.asList(one.province(), item.part(), item.title(), words));
                }
            }
        }
        return Sheet.of(
                "Parole delle Province",
                List.of(
                        Column.text("Provincia", 26),
                        Column.text("Parte", 24),
                        Column.text("Voce", 32),
                        Column.text("Parole", 90)),
                rows);
    }

    private static Sheet tensions(Comparison comparison) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Provincia", 26),
                Column.text("Tensione", 42),
                Column.text("Polo −2", 20),
                Column.text("Polo +2", 20)));
        comparison.steps().forEach(step -> columns.add(Column.integer("Step " + step.position())));
        columns.add(Column.text("Posizione", 30));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ComparedWork one : comparison.works()) {
            comparison.outline().of(Kind.TENSION).forEach(item -> rows.add(tension(comparison, one, item)));
        }
        return Sheet.of("Tensioni", columns, rows);
    }

    private static List<@Nullable Object> tension(Comparison comparison, ComparedWork one, Item item) {
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(one.province(), item.title(), item.leftPole(), item.rightPole()));
        comparison
                .steps()
                .forEach(step -> row.add(one.answer(item, step.position()).axis()));
        Integer axis = one.answer(item).axis();
        row.add(axis == null ? null : Place.label(item, axis));
        return row;
    }

    private static Sheet risks(Comparison comparison) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ComparedWork one : comparison.works()) {
            for (Item item : comparison.outline().of(Kind.RISK)) {
                ComparedAnswer answer = one.answer(item);
                rows.add(Arrays.asList(
                        one.province(),
                        item.title(),
                        answer.summary().isEmpty() ? null : answer.summary(),
                        answer.words().isEmpty() ? null : answer.words()));
            }
        }
        return Sheet.of(
                "Rischi",
                List.of(
                        Column.text("Provincia", 26),
                        Column.text("Rischio", 36),
                        Column.text("Livello", 14),
                        Column.text("Nota", 70)),
                rows);
    }
}
