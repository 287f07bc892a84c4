package it.tappe.webinar.agenda;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Prints an agenda on one page, as large as its length allows. */
@Singleton
class AgendaPrint {
    private final PdfEngine pdf;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    AgendaPrint(PdfEngine pdf) {
        this.pdf = pdf;
    }

    Agendas.Printed of(Webinar webinar, Agenda agenda) {
        StringOutput page = new StringOutput();
        templates.render(
                "reports/agenda.jte", Map.of("webinar", webinar, "agenda", agenda, "size", agenda.printSize()), page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(page.toString(), bytes);
        String day = RomeTime.dayOf(webinar.startsAt()).toString();
        return new Agendas.Printed(
                "Scaletta_" + day + "_" + PlainName.ofTitle(webinar.title()) + ".pdf", bytes.toByteArray());
    }
}
