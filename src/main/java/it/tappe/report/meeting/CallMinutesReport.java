package it.tappe.report.meeting;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.dossier.SampleMeetings;
import it.tappe.report.dossier.chapter.CallChapter;
import it.tappe.report.dossier.chapter.CallChapters;
import it.tappe.report.meeting.CallMinutesReport.Sheet;
import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The minutes of a support call, with who was there and what was taken on. */
@Singleton
class CallMinutesReport implements Report<Sheet> {
    private final CallChapters calls;
    private final Clock clock;

    CallMinutesReport(CallChapters calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** A call, when it was gathered, and for whom. */
    record Sheet(CallChapter chapter, Instant at, String by) {}

    @Override
    public String name() {
        return "call-minutes";
    }

    @Override
    public String title() {
        return "Verbale della call";
    }

    @Override
    public String purpose() {
        return "Presenti, appunti, decisioni e azioni di una call di supporto.";
    }

    @Override
    public Action action() {
        return Action.PRINT_WORKS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.CALL);
    }

    @Override
    public Sheet gather(Viewer viewer, ReportParameters parameters) {
        return new Sheet(calls.find(viewer, parameters.required(Filter.CALL)), clock.instant(), viewer.displayName());
    }

    @Override
    public Sheet sample() {
        CallChapter held = SampleMeetings.calls().get(0);
        return new Sheet(held, held.known().now(), "Coordinamento");
    }

    @Override
    public Layout layout(Sheet sheet, Format format) {
        return new Layout.Print(
                "reports/call-minutes", Map.of("chapter", sheet.chapter(), "at", sheet.at(), "by", sheet.by()));
    }

    @Override
    public String fileName(Sheet sheet) {
        var call = sheet.chapter().known().call();
        return "Verbale-call_" + RomeTime.dayOf(call.startsAt()) + "_" + PlainName.of(call.provinceName());
    }
}
