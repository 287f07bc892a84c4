package it.tappe.notification.mail.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.notification.mail.MailRow;
import it.tappe.notification.mail.Mails;
import it.tappe.notification.mail.OutboxMail;
import it.tappe.shared.Page;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** What Tappe has written to whoever is signed in. */
@Controller("/profilo/messaggi")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnMailPages {
    private static final int PER_PAGE = 50;
    private static final String PATH = "/profilo/messaggi";
    private static final String TITLE = "Messaggi ricevuti";

    private final Mails mails;
    private final Pages pages;

    OwnMailPages(Mails mails, Pages pages) {
        this.mails = mails;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        Page<MailRow> page = mails.own(viewer, form.number("cursor"), PER_PAGE);
        return pages.show(
                request,
                View.of("outbox/own", TITLE)
                        .under("Profilo", "/profilo")
                        .with("mails", page.items())
                        .with("older", page.nextCursor() == null ? "" : PATH + "?cursor=" + page.nextCursor())
                        .with("newest", form.optional("cursor") == null ? "" : PATH));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        OutboxMail mail = mails.findOwn(viewer, id);
        return pages.show(
                request,
                View.of("outbox/own-mail", mail.subject())
                        .under("Profilo", "/profilo")
                        .under(TITLE, PATH)
                        .with("mail", mail));
    }
}
