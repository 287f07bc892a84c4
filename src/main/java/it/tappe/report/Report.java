package it.tappe.report;

import it.tappe.access.Viewer;
import it.tappe.document.xlsx.Workbook;
import java.util.Map;

/**
 * A report, in three stages: {@link #gather} reads everything, {@link #print} and {@link #workbook} lay it out, an engine
 * of {@code document} makes the bytes. The same content gives the same figures in every format.
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

    /** Reads the content; refused with 403 unless the viewer may read reports. */
    C gather(Viewer viewer, ReportParameters parameters);

    /** Content that shows every feature of the layout, for the test that renders all reports. */
    C sample();

    /** The page to be printed or read: a template under {@code templates/reports} and its parameters. */
    Print print(C content);

    /** The tables. */
    Workbook workbook(C content);

    /** A template with its parameters. */
    record Print(String template, Map<String, Object> model) {}
}
