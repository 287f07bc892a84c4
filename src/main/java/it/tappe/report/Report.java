package it.tappe.report;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.shared.PlainName;
import java.util.List;

/**
 * A report, in three stages: {@link #gather} reads everything, {@link #layout} lays it out, an engine of {@code document}
 * makes the bytes. The same content gives the same figures in every format.
 *
 * @param <C> its content
 */
public interface Report<C> {

    /** Stable name in addresses. */
    String name();

    /** Italian title. */
    String title();

    /** Italian sentence on what it is good for. */
    String purpose();

    /** Who may print it at all; what is in it is further limited to what the viewer sees. */
    default Action action() {
        return Action.READ_REPORTS;
    }

    /** Whether it says the same to everybody who may print it, so that one's print may be sent to others. */
    default boolean isSameForAll() {
        return action() == Action.READ_REPORTS;
    }

    /** The formats it can be had in, the usual one first. */
    List<Format> formats();

    /** The filters without which it cannot be printed: what it is about. */
    default List<Filter> needed() {
        return List.of();
    }

    /** What it can be limited to, in the order of its form; nothing but what it is about unless it says otherwise. */
    default List<Filter> filters() {
        return needed();
    }

    /** Reads the content; what the viewer does not see is not there. */
    C gather(Viewer viewer, ReportParameters parameters);

    /** Content that shows every feature of the layout, for the test that prints all reports. */
    C sample();

    /** Lays the content out for one of its formats. */
    Layout layout(C content, Format format);

    /** Name of the file, without its ending, in plain letters. */
    default String fileName(C content) {
        return PlainName.of(title());
    }
}
