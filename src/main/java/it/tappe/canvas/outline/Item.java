package it.tappe.canvas.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the canvas asks.
 *
 * @param code short, unique and fixed: names the item in forms, in the API and in files
 * @param part of the canvas: «Servizio», «Organizzazione», «Processi» …
 * @param question that guides the answer, or null
 * @param leftPole what −2 means on a tension's axis, else null
 * @param rightPole what +2 means on a tension's axis, else null
 * @param options in order, those that were merged or withdrawn too
 */
public record Item(
        long id,
        int position,
        Kind kind,
        String code,
        String part,
        String title,
        @Nullable String question,
        @Nullable String leftPole,
        @Nullable String rightPole,
        List<Option> options) {
    /** Places on a tension's axis, from the left pole to the right. */
    public static final List<Integer> PLACES = List.of(-2, -1, 0, 1, 2);

    /** Options that can be chosen, in order. */
    public List<Option> open() {
        return options.stream().filter(Option::isOpen).toList();
    }

    /** The option as it reads today: where it was merged, the one that it became. */
    public Optional<Option> option(long optionId) {
        Optional<Option> found =
                options.stream().filter(one -> one.id() == optionId).findFirst();
        Long into = found.map(Option::mergedInto).orElse(null);
        return into == null ? found : option(into);
    }

    /** A place on the axis in a word or two, to stand between the poles. */
    public static String brief(int place) {
        return switch (Math.abs(place)) {
            case 2 -> "molto";
            case 1 -> "un po’";
            default -> "a metà";
        };
    }

    /** A place on the axis in full: «molto verso Governance». */
    public String place(int place) {
        if (place == 0) {
            return "a metà tra " + leftPole + " e " + rightPole;
        }
        return brief(place) + " verso " + (place < 0 ? leftPole : rightPole);
    }
}
