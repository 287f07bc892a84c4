package it.tappe.webinar.agenda;

import it.tappe.document.pdf.PageTemplates;
import it.tappe.webinar.Webinar;
import jakarta.inject.Singleton;
import java.util.Map;

/** Prints an agenda on one page, as large as its length allows. */
@Singleton
class AgendaPrint {
    private final PageTemplates pages;

    AgendaPrint(PageTemplates pages) {
        this.pages = pages;
    }

    Agendas.Printed of(Webinar webinar, Agenda agenda) {
        return new Agendas.Printed(
                Agenda.printName(webinar) + ".pdf",
                pages.pdf("reports/agenda", Map.of("webinar", webinar, "agenda", agenda, "size", agenda.printSize())));
    }
}
