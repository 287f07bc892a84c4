package it.tappe.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.shared.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as programs read it.
 *
 * @param nextCursor asks for the next page as {@code ?cursor=}; null on the last page
 */
@Serdeable
public record PageJson<T>(List<T> items, @Nullable String nextCursor) {

    /** One page of a long list. */
    public static <E, T> PageJson<T> of(Page<E> page, Function<E, T> json) {
        return new PageJson<>(page.items().stream().map(json).toList(), page.nextCursor());
    }

    /** A list that is never so long that it needs pages. */
    public static <E, T> PageJson<T> whole(List<E> items, Function<E, T> json) {
        return of(new Page<>(items, null), json);
    }
}
