package it.tappe.report.setting.web;

import io.micronaut.http.HttpRequest;
import it.tappe.report.Filter;
import it.tappe.report.Report;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.SettingEntry;
import it.tappe.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a setting: its name, its format, and a field for each filter. */
final class SettingForm {
    private SettingForm() {}

    static Form blank(HttpRequest<?> request) {
        Form form = Form.empty();
        request.getParameters().forEach((name, values) -> form.fillAll(name, values));
        return form;
    }

    static Form of(Setting setting) {
        Form form = Form.empty().fill("name", setting.name()).fill("version", setting.version());
        setting.address().forEach(form::fill);
        return form;
    }

    static SettingEntry entry(Form form) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("format", form.text("format"));
        for (Filter filter : Filter.values()) {
            address.put(filter.parameter(), form.text(filter.parameter()));
        }
        return new SettingEntry(form.text("name"), form.text("report"), address, form.version());
    }

    static Map<String, String> titles(List<Report<?>> reports) {
        Map<String, String> titles = new LinkedHashMap<>();
        reports.forEach(report -> titles.put(report.name(), report.title()));
        return titles;
    }
}
