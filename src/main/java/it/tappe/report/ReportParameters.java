package it.tappe.report;

import it.tappe.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a report is limited to; a filter that is missing means everything. Equal when all values are. */
public final class ReportParameters {
    private final Map<Filter, String> values;

    private ReportParameters(Map<Filter, String> values) {
        this.values = values;
    }

    /** Limited to nothing. */
    public static ReportParameters everything() {
        return new ReportParameters(new EnumMap<>(Filter.class));
    }

    /**
     * Reads the filters out of an address; other parameters and empty ones are passed over.
     *
     * @throws Refusal.Invalid at the filter's own field, when a value is neither a number nor a day
     */
    public static ReportParameters of(Map<String, String> address, Collection<Filter> filters) {
        Map<Filter, String> values = new EnumMap<>(Filter.class);
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Filter filter : filters) {
            String value = address.getOrDefault(filter.parameter(), "").strip();
            if (value.isEmpty()) {
                continue;
            }
            if (isReadable(filter, value)) {
                values.put(filter, filter.isDay() ? value : String.valueOf(Long.parseLong(value)));
            } else {
                wrong.put(
                        filter.parameter(),
                        filter.isDay()
                                ? "Scrivi la data come anno-mese-giorno, per esempio 2026-03-30."
                                : "Serve un numero intero.");
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.Invalid.fields(wrong);
        }
        return new ReportParameters(values);
    }

    /** What {@link #query()} has written, by name. */
    public static Map<String, String> read(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return values;
    }

    private static boolean isReadable(Filter filter, String value) {
        if (!filter.isDay()) {
            return value.matches("\\d{1,18}");
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    /** The same with one more filter. */
    public ReportParameters with(Filter filter, Object value) {
        Map<Filter, String> more = new EnumMap<>(Filter.class);
        more.putAll(values);
        more.put(filter, String.valueOf(value));
        return new ReportParameters(more);
    }

    /** The same without the filters that only say which moment, or which news, are told. */
    public ReportParameters limits() {
        Map<Filter, String> fewer = new EnumMap<>(Filter.class);
        fewer.putAll(values);
        fewer.keySet().removeAll(Set.of(Filter.AS_OF, Filter.SINCE));
        return new ReportParameters(fewer);
    }

    /** Order number of the area, or null for all. */
    public @Nullable Integer area() {
        return position(Filter.AREA);
    }

    /** Order number of the step, or null for all. */
    public @Nullable Integer step() {
        return position(Filter.STEP);
    }

    private @Nullable Integer position(Filter filter) {
        Long number = number(filter);
        return number == null ? null : (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** Value of a filter that is no day, or null for all. */
    public @Nullable Long number(Filter filter) {
        String value = values.get(filter);
        return value == null ? null : Long.valueOf(value);
    }

    /** Value of a filter that the report needs; refused with 404 when it is missing all the same. */
    public long required(Filter filter) {
        Long value = number(filter);
        if (value == null) {
            throw new Refusal.NotFound();
        }
        return value;
    }

    /** The same for an order number. */
    public int requiredPosition(Filter filter) {
        return (int) Math.min(required(filter), Integer.MAX_VALUE);
    }

    /** The day at whose end everything is true, or null for now. */
    public @Nullable LocalDate asOf() {
        return day(Filter.AS_OF);
    }

    /** The day from which what is new is told, or null for the last print. */
    public @Nullable LocalDate since() {
        return day(Filter.SINCE);
    }

    /** Value of a filter that is a day, or null for all. */
    public @Nullable LocalDate day(Filter filter) {
        String value = values.get(filter);
        return value == null ? null : LocalDate.parse(value);
    }

    /** As they stand in an address, in the filters' order: {@code area=3&step=2}; empty for everything. */
    public String query() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().parameter() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportParameters that && that.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return query();
    }
}
