package it.tappe.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param items in the list's stable order
 * @param nextCursor opaque text with which the next page is asked for; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Most items that one page holds, and how many it holds unless told. */
    public static final int MOST = 200;

    /**
     * Cuts a list that was read with one item more than asked for.
     *
     * @param read at most {@code limit + 1} items
     * @param cursor of an item, from which the next page goes on
     */
    public static <T> Page<T> cut(List<T> read, int limit, Function<T, String> cursor) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> items = read.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), nextCursor);
    }
}
