package it.tappe.webinar.minutes;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Prints minutes. */
@Singleton
class MinutesPrint {
    private final PdfEngine pdf;
    private final Clock clock;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    MinutesPrint(PdfEngine pdf, Clock clock) {
        this.pdf = pdf;
        this.clock = clock;
    }

    Minutes.Printed of(Webinar webinar, MinutesVersion version, List<ActionPoint> actions) {
        StringOutput page = new StringOutput();
        templates.render(
                "reports/minutes.jte",
                Map.of("webinar", webinar, "version", version, "actions", actions, "now", clock.instant()),
                page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(page.toString(), bytes);
        return new Minutes.Printed(
                "Verbale_" + RomeTime.dayOf(webinar.startsAt()) + "_" + PlainName.ofTitle(webinar.title()) + ".pdf",
                bytes.toByteArray());
    }
}
