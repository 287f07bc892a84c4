package it.tappe.deliverable.template;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stands at the head of a document.
 *
 * @param version number that the document will have when it is uploaded
 * @param date of the download, a day in Rome
 */
record Particulars(
        String province, String tutorProvince, String tutors, String area, String step, String version, String date) {

    /** Of one project work. */
    static Particulars of(ProjectWork work, Deliverable deliverable, Instant now) {
        return new Particulars(
                work.provinceName(),
                Objects.requireNonNullElse(work.tutorProvinceName(), "—"),
                work.tutorNames(),
                work.areaName(),
                deliverable.stepTitle(),
                String.valueOf(deliverable.latestNumber() + 1),
                RomeTime.date(now));
    }

    /** Of no project work yet: everywhere the placeholder that will be filled in. */
    static Particulars open() {
        return new Particulars(
                "{{provincia}}",
                "{{provincia tutor}}",
                "{{tutor}}",
                "{{ambito}}",
                "{{step}}",
                "{{versione}}",
                "{{data}}");
    }

    /** As the document's first table shows them. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Provincia", province);
        rows.put("Provincia tutor", tutorProvince);
        rows.put("Tutor AFOL", tutors);
        rows.put("Ambito", area);
        rows.put("Step", step);
        rows.put("Versione", version);
        rows.put("Data", date);
        return rows;
    }

    /** Values of the placeholders by name. */
    Map<String, String> values() {
        return Map.of(
                "provincia", province,
                "provincia tutor", tutorProvince,
                "tutor", tutors,
                "ambito", area,
                "step", step,
                "versione", version,
                "data", date);
    }
}
