package it.tappe.servicemodel.editing.web;

import it.tappe.servicemodel.editing.CatalogueEntry;
import it.tappe.servicemodel.editing.CatalogueEntry.IndicatorEntry;
import it.tappe.servicemodel.editing.CatalogueEntry.ModelEntry;
import it.tappe.web.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between the form of a catalogue and what it enters. Fields are named as the entry names them. Every model has a blank
 * row for one more indicator, and the form a blank model at its end; numbers of order put rows elsewhere.
 */
public final class CatalogueForm {
    private static final List<String> MODEL_FIELDS = List.of("code", "name", "description");
    private static final List<String> INDICATOR_FIELDS = List.of("code", "text");
    private static final int BLANK_INDICATORS = 3;

    private CatalogueForm() {}

    /** The form as it is first shown. */
    static Form of(CatalogueEntry entry) {
        return fill(Form.empty(), entry);
    }

    /** What the form enters; its rows are put in order, so that messages find their field. */
    static CatalogueEntry entry(Form form) {
        List<Row<ModelEntry>> models = new ArrayList<>();
        for (int model = 0; isRow(form, model(model)); model++) {
            List<IndicatorEntry> indicators = indicators(form, model);
            boolean isBlank = indicators.isEmpty() && isBlank(form, model(model), MODEL_FIELDS);
            if (!isBlank && !form.isTicked(model(model) + "gone")) {
                models.add(new Row<>(
                        order(form, model(model)),
                        new ModelEntry(
                                form.text(model(model) + "code"),
                                form.text(model(model) + "name"),
                                form.text(model(model) + "description"),
                                indicators)));
            }
        }
        CatalogueEntry entry = new CatalogueEntry(
                form.text("name"),
                number(form.text("presentFrom")),
                number(form.text("margin")),
                Row.sorted(models),
                form.version());
        fill(form, entry);
        return entry;
    }

    private static List<IndicatorEntry> indicators(Form form, int model) {
        List<Row<IndicatorEntry>> rows = new ArrayList<>();
        for (int index = 0; isRow(form, indicator(model, index)); index++) {
            String at = indicator(model, index);
            if (!isBlank(form, at, INDICATOR_FIELDS) && !form.isTicked(at + "gone")) {
                rows.add(new Row<>(
                        order(form, at),
                        new IndicatorEntry(
                                form.text(at + "code"), form.text(at + "text"), number(form.text(at + "weight")))));
            }
        }
        return Row.sorted(rows);
    }

    /** How many models the form has, the blank one at the end included. */
    public static int models(Form form) {
        int models = 0;
        while (isRow(form, model(models))) {
            models++;
        }
        return models;
    }

    /** How many rows for indicators the model has, the blank ones included. */
    public static int indicatorRows(Form form, int model) {
        int rows = 0;
        while (isRow(form, indicator(model, rows))) {
            rows++;
        }
        return rows;
    }

    /** How the names of a model's fields begin. */
    public static String model(int model) {
        return "models[" + model + "].";
    }

    /** How the names of an indicator's fields begin. */
    public static String indicator(int model, int indicator) {
        return model(model) + "indicators[" + indicator + "].";
    }

    private static Form fill(Form form, CatalogueEntry entry) {
        form.fill("name", entry.name())
                .fill("presentFrom", entry.presentFrom())
                .fill("margin", entry.margin())
                .fill("version", entry.version());
        int index = 0;
        for (ModelEntry model : entry.models()) {
            fill(form, model(index), index, model);
            fillIndicators(form, index++, model.indicators(), 1);
        }
        fill(form, model(index), index, new ModelEntry("", "", "", List.of()));
        fillIndicators(form, index, List.of(), BLANK_INDICATORS);
        form.fillAll(model(index + 1) + "code", List.of());
        return form;
    }

    private static void fill(Form form, String at, int index, ModelEntry model) {
        form.fill(at + "code", model.code())
                .fill(at + "name", model.name())
                .fill(at + "description", model.description())
                .fill(at + "order", index + 1)
                .fillAll(at + "gone", List.of());
    }

    private static void fillIndicators(Form form, int model, List<IndicatorEntry> indicators, int blanks) {
        int index = 0;
        for (IndicatorEntry one : indicators) {
            String at = indicator(model, index++);
            form.fill(at + "code", one.code()).fill(at + "text", one.text());
            form.fill(at + "weight", one.weight() == null ? "" : one.weight());
            form.fill(at + "order", index).fillAll(at + "gone", List.of());
        }
        for (int blank = 0; blank < blanks; blank++) {
            String at = indicator(model, index++);
            form.fill(at + "code", "").fill(at + "text", "").fill(at + "weight", 1);
            form.fill(at + "order", index).fillAll(at + "gone", List.of());
        }
        form.fillAll(indicator(model, index) + "code", List.of());
    }

    private static boolean isRow(Form form, String at) {
        return !form.all(at + "code").isEmpty();
    }

    private static boolean isBlank(Form form, String at, List<String> fields) {
        return fields.stream().allMatch(field -> form.text(at + field).isEmpty());
    }

    private static int order(Form form, String at) {
        Integer order = number(form.text(at + "order"));
        return order == null ? Integer.MAX_VALUE : order;
    }

    private static @Nullable Integer number(String text) {
        return text.matches("-?[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }

    /** A row with the number by which it is put in order; of equal numbers the upper row comes first. */
    private record Row<T>(int order, T content) {
        static <T> List<T> sorted(List<Row<T>> rows) {
            return rows.stream()
                    .sorted(Comparator.comparingInt(Row::order))
                    .map(Row::content)
                    .toList();
        }
    }
}
