package it.tappe.report.presentation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.report.presentation.arrangement.SlideEntry;
import it.tappe.report.presentation.web.SlideJson.PointJson;
import it.tappe.report.presentation.wording.SlideFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a slide as a program sends them; what is missing is as it is generated. */
@Serdeable
record SentSlide(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable List<List<PointJson>> points,
        @Nullable List<PointJson> extra,
        @Nullable String notes) {

    SlideEntry toEntry(@Nullable Long version) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, SlideFields.TITLE, title);
        put(fields, SlideFields.SUBTITLE, subtitle);
        if (points != null) {
            for (int i = 0; i < points.size(); i++) {
                List<PointJson> list = points.get(i);
                put(fields, SlideFields.points(i), list == null ? null : PointJson.lines(list));
            }
        }
        put(fields, SlideFields.EXTRA, extra == null ? null : PointJson.lines(extra));
        put(fields, SlideFields.NOTES, notes);
        return new SlideEntry(fields, version, null);
    }

    private static void put(Map<String, String> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }
}
