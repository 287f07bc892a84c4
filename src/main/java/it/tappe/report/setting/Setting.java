package it.tappe.report.setting;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.report.Format;
import it.tappe.report.ReportParameters;
import java.util.Map;

/**
 * An <i>impostazione salvata</i>, which belongs to one person.
 *
 * @param name the person's own, once
 * @param report stable name of the report
 * @param query its filters, as they stand in an address
 */
@MappedEntity("report_setting")
public record Setting(
        @Id @GeneratedValue long id,
        long accountId,
        String name,
        String report,
        String query,
        Format format,
        @Version long version) {

    /** Where it is printed. */
    public String path() {
        return "/report/" + report + "?" + (query.isEmpty() ? "" : query + "&") + "format=" + format.extension();
    }

    /** The filters by name. */
    public Map<String, String> filters() {
        return ReportParameters.read(query);
    }

    /** Filters and format, as a report's address has them. */
    public Map<String, String> address() {
        Map<String, String> address = filters();
        address.put("format", format.extension());
        return address;
    }

    String summary() {
        return name + ": " + path();
    }
}
