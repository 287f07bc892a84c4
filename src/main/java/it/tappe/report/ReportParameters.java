package it.tappe.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report is limited to; null means everything.
 *
 * @param area order number of an area
 * @param step order number of a step
 */
public record ReportParameters(
        @Nullable Integer area, @Nullable Integer step) {}
