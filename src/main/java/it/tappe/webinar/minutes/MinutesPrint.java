package it.tappe.webinar.minutes;

import it.tappe.actionpoint.ActionPoint;
import it.tappe.document.pdf.PageTemplates;
import it.tappe.webinar.Webinar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Prints minutes. */
@Singleton
class MinutesPrint {
    private final PageTemplates pages;
    private final Clock clock;

    MinutesPrint(PageTemplates pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    Minutes.Printed of(Webinar webinar, MinutesVersion version, List<ActionPoint> actions) {
        return new Minutes.Printed(
                MinutesVersion.printName(webinar) + ".pdf",
                pages.pdf(
                        "reports/minutes",
                        Map.of("webinar", webinar, "version", version, "actions", actions, "now", clock.instant())));
    }
}
