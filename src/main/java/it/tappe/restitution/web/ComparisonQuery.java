package it.tappe.restitution.web;

import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.ComparisonOrder;
import it.tappe.web.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a comparison asks for; links are the same with one value changed.
 *
 * @param values only those that are given
 */
public record ComparisonQuery(Map<String, String> values) {
    /** Names in the address, in the order in which links have them. */
    public static final List<String> NAMES =
            List.of("area", "step", "vista", "tutor", "provinciaTutor", "modello", "maturita", "opzione", "ordina");

    static ComparisonQuery of(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String given = form.optional(name);
            if (given != null) {
                values.put(name, given);
            }
        }
        return new ComparisonQuery(values);
    }

    /** The same with one value changed; null takes it out. */
    public ComparisonQuery with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String one : NAMES) {
            String kept = one.equals(name) ? (value == null ? null : value.toString()) : values.get(one);
            if (kept != null) {
                changed.put(one, kept);
            }
        }
        return new ComparisonQuery(changed);
    }

    /** The same without any filter. */
    public ComparisonQuery whole() {
        ComparisonQuery whole = this;
        for (String name : List.of("tutor", "provinciaTutor", "modello", "maturita", "opzione")) {
            whole = whole.with(name, null);
        }
        return whole;
    }

    /** Address of the matrix. */
    public String path() {
        return "/confronto" + query();
    }

    /** Address of the file. */
    public String xlsxPath() {
        return "/confronto/xlsx" + query();
    }

    private String query() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    Vista vista() {
        return Vista.of(values.get("vista"));
    }

    @Nullable
    Integer number(String name) {
        String text = values.getOrDefault(name, "");
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /** What is no id finds nothing: −1. */
    private @Nullable Long id(String name) {
        String text = values.get(name);
        return text == null ? null : text.matches("[0-9]{1,18}") ? Long.valueOf(text) : Long.valueOf(-1);
    }

    ComparisonFilter filter() {
        return new ComparisonFilter(
                id("tutor"), id("provinciaTutor"), values.get("modello"), values.get("maturita"), id("opzione"));
    }

    ComparisonOrder order() {
        return ComparisonOrder.of(values.get("ordina"));
    }
}
