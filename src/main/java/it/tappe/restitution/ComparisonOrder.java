package it.tappe.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Outline;
import it.tappe.servicemodel.classification.Maturity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of a comparison's rows. Those without the answer that orders come last in either direction, the province's
 * name decides among equals.
 *
 * @param by {@code provincia}, {@code tutor}, {@code modello}, {@code maturita} or the code of an item
 */
public record ComparisonOrder(String by, boolean isDescending) {
    /** By province. */
    public static final ComparisonOrder PROVINCE = new ComparisonOrder("provincia", false);

    private static final String DOWN = "-";

    /** Reads «tutor» or, for the other direction, «-tutor»; by province when there is nothing to read. */
    public static ComparisonOrder of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return PROVINCE;
        }
        boolean isDown = written.startsWith(DOWN);
        return new ComparisonOrder(isDown ? written.substring(1) : written, isDown);
    }

    /** As it is read. */
    public String written() {
        return (isDescending ? DOWN : "") + by;
    }

    /** What a click on the column asks for: the other direction when it orders already. */
    public String turned(String column) {
        return by.equals(column) && !isDescending ? DOWN + column : column;
    }

    List<ComparedWork> sort(List<ComparedWork> works, Outline outline) {
        Comparator<ComparedWork> byProvince = Comparator.comparing(ComparedWork::province)
                .thenComparing(one -> one.work().id());
        Optional<Item> item = outline.item(by);
        Comparator<ComparedWork> isMissing =
                Comparator.comparing(one -> key(one, item).isEmpty());
        Comparator<ComparedWork> byKey = Comparator.comparing(one -> key(one, item));
        return works.stream()
                .sorted(isMissing
                        .thenComparing(isDescending ? byKey.reversed() : byKey)
                        .thenComparing(byProvince))
                .toList();
    }

    private String key(ComparedWork one, Optional<Item> item) {
        if (item.isPresent()) {
            return key(one.answer(item.get()));
        }
        Maturity level = one.maturity();
        return switch (by) {
            case "tutor" -> one.tutorProvince() + " " + one.work().tutorNames();
            case "modello" -> one.classification() == null ? "" : one.model();
            case "maturita" -> level == null ? "" : String.valueOf(level.ordinal());
            default -> one.province();
        };
    }

    /** Axes and levels in their own order, options by the outline's. */
    private static String key(ComparedAnswer answer) {
        Integer axis = answer.axis();
        if (axis != null) {
            return String.valueOf(Place.POLE + axis);
        }
        if (answer.risk() != null) {
            return String.valueOf(answer.risk().ordinal());
        }
        StringBuilder key = new StringBuilder();
        answer.chosen().forEach(option -> key.append("%06d ".formatted(option.position())));
        return key.length() == 0 ? answer.words() : key.toString();
    }
}
