package it.tappe.dashboard;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.projectwork.ProjectWork;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which project works are asked for; null lets everything through.
 *
 * @param area order number of the area
 * @param province sigla of the emerging province, or part of its name
 * @param tutor account id of an AFOL tutor
 * @param status of the current deliverable
 * @param model code of the primary service model
 */
public record OverviewFilter(
        @Nullable Integer area,
        @Nullable String province,
        @Nullable Long tutor,
        @Nullable DeliverableStatus status,
        @Nullable String model) {

    boolean lets(ProjectWork work) {
        return (area == null || work.areaPosition() == area)
                && (province == null || isProvince(work, province))
                && (tutor == null || work.tutorIds().contains(tutor));
    }

    boolean lets(Overview overview) {
        return (status == null || overview.status() == status)
                && (model == null || model.equalsIgnoreCase(overview.modelCode()));
    }

    private static boolean isProvince(ProjectWork work, String wanted) {
        return work.sigla().equalsIgnoreCase(wanted)
                || String.valueOf(work.provinceId()).equals(wanted)
                || (wanted.length() > 2
                        && work.provinceName()
                                .toLowerCase(Locale.ITALIAN)
                                .contains(wanted.toLowerCase(Locale.ITALIAN)));
    }
}
