package it.tappe.report.meeting;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.meeting.AgendaReport.Sheet;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agendas;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The agenda of a webinar, on one large page. */
@Singleton
class AgendaReport implements Report<Sheet> {
    private final Webinars webinars;
    private final Agendas agendas;

    AgendaReport(Webinars webinars, Agendas agendas) {
        this.webinars = webinars;
        this.agendas = agendas;
    }

    /** A webinar with its agenda. */
    record Sheet(Webinar webinar, Agenda agenda) {}

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public String title() {
        return "Scaletta";
    }

    @Override
    public String purpose() {
        return "La scaletta di un webinar, grande su una pagina.";
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
        return new Sheet(webinars.find(viewer, webinar), agendas.of(viewer, webinar));
    }

    @Override
    public Sheet sample() {
        return new Sheet(SampleWebinar.webinar(), SampleWebinar.agenda());
    }

    @Override
    public Layout layout(Sheet sheet, Format format) {
        return new Layout.Print(
                "reports/agenda",
                Map.of(
                        "webinar",
                        sheet.webinar(),
                        "agenda",
                        sheet.agenda(),
                        "size",
                        sheet.agenda().printSize()));
    }

    @Override
    public String fileName(Sheet sheet) {
        return Agenda.printName(sheet.webinar());
    }
}
