package it.tappe.report.registration;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.registration.attendance.CheckInList;
import it.tappe.registration.attendance.CheckInTable;
import it.tappe.registration.attendance.CheckIns;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.registration.AttendanceReport.Sheet;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The list of those who have a place at an event, to be signed or ticked. */
@Singleton
class AttendanceReport implements Report<Sheet> {
    private final CheckIns checkIns;
    private final Clock clock;

    AttendanceReport(CheckIns checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** The list, for whom and when. */
    record Sheet(CheckInList list, String by, Instant at) {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public String title() {
        return "Lista presenze";
    }

    @Override
    public String purpose() {
        return "Chi ha un posto a un evento e chi era presente, con lo spazio per firmare.";
    }

    @Override
    public Action action() {
        return Action.MANAGE_REGISTRATIONS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.XLSX, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.EVENT);
    }

    @Override
    public Sheet gather(Viewer viewer, ReportParameters parameters) {
        return new Sheet(
                checkIns.list(viewer, parameters.required(Filter.EVENT)), viewer.displayName(), clock.instant());
    }

    @Override
    public Sheet sample() {
        return new Sheet(SampleEvent.list(), "Coordinamento", SampleEvent.AT);
    }

    @Override
    public Layout layout(Sheet sheet, Format format) {
        return format == Format.XLSX
                ? new Layout.Tables(CheckInTable.of(sheet.list()))
                : new Layout.Print("reports/checkin", Map.of("list", sheet.list(), "by", sheet.by(), "at", sheet.at()));
    }

    @Override
    public String fileName(Sheet sheet) {
        return sheet.list().printName();
    }
}
