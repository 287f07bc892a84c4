package it.tappe.report.setting.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.SettingEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved setting as programs read it.
 *
 * @param filters by name, as in the report's address
 * @param print address of the report with them
 */
@Serdeable
record SettingJson(long id, String name, String report, Map<String, String> filters, String format, String print) {

    static SettingJson of(Setting setting) {
        return new SettingJson(
                setting.id(),
                setting.name(),
                setting.report(),
                setting.filters(),
                setting.format().extension(),
                "/api/v1" + setting.path().replaceFirst("/report/", "/reports/"));
    }

    /** What a program sends; the usual format unless it says otherwise. */
    @Serdeable
    record Sent(
            @Nullable String name,
            @Nullable String report,
            @Nullable Map<String, String> filters,
            @Nullable String format) {

        @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
        SettingEntry toEntry(@Nullable Long version) {
            Map<String, String> address = new LinkedHashMap<>(filters == null ? Map.of() : filters);
            address.put("format", format == null ? "" : format);
            return new SettingEntry(name, report, address, version);
        }
    }
}
