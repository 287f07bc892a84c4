package it.tappe.report.meeting;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.meeting.WebinarMinutesReport.Sheet;
import it.tappe.shared.Refusal;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.minutes.Minutes;
import it.tappe.webinar.minutes.MinutesVersion;
import it.tappe.webinar.minutes.WebinarActions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The minutes of a webinar: the latest version that the viewer may read. */
@Singleton
class WebinarMinutesReport implements Report<Sheet> {
    private final Webinars webinars;
    private final Minutes minutes;
    private final WebinarActions actions;
    private final Clock clock;

    WebinarMinutesReport(Webinars webinars, Minutes minutes, WebinarActions actions, Clock clock) {
        this.webinars = webinars;
        this.minutes = minutes;
        this.actions = actions;
        this.clock = clock;
    }

    /** A webinar with its minutes and actions. */
    record Sheet(Webinar webinar, MinutesVersion version, List<ActionPoint> actions, Instant at) {}

    @Override
    public String name() {
        return "webinar-minutes";
    }

    @Override
    public String title() {
        return "Verbale del webinar";
    }

    @Override
    public String purpose() {
        return "Che cosa si è detto e deciso in un webinar, e le azioni.";
    }

    @Override
    public Action action() {
        return Action.READ_PROGRAMME;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.WEBINAR);
    }

    @Override
    public Sheet gather(Viewer viewer, ReportParameters parameters) {
        long webinar = parameters.required(Filter.WEBINAR);
        MinutesVersion version = minutes.latest(viewer, webinar)
                .orElseThrow(() -> new Refusal.NotFound("Il verbale di questo webinar non è ancora stato pubblicato."));
        return new Sheet(webinars.find(viewer, webinar), version, actions.of(viewer, webinar), clock.instant());
    }

    @Override
    public Sheet sample() {
        return new Sheet(
                SampleWebinar.webinar(), SampleWebinar.minutes(), SampleWebinar.actions(), SampleWebinar.STARTS_AT);
    }

    @Override
    public Layout layout(Sheet sheet, Format format) {
        return new Layout.Print(
                "reports/minutes",
                Map.of(
                        "webinar",
                        sheet.webinar(),
                        "version",
                        sheet.version(),
                        "actions",
                        sheet.actions(),
                        "now",
                        sheet.at()));
    }

    @Override
    public String fileName(Sheet sheet) {
        return MinutesVersion.printName(sheet.webinar());
    }
}
