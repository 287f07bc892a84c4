package it.tappe.notification.mail.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.notification.mail.MailRow;
import it.tappe.notification.mail.Mails;
import it.tappe.notification.mail.OutboxMail;
import it.tappe.shared.Fields;
import it.tappe.shared.Page;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;

/** The mails, for coordinators; what is filtered stands in the address. */
@Controller("/posta")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class MailPages {
    private static final int PER_PAGE = 50;
    private static final List<String> FILTERS = List.of("state", "who", "about");

    private final Mails mails;
    private final Pages pages;

    MailPages(Mails mails, Pages pages) {
        this.mails = mails;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        return pages.answer(
                request,
                form,
                () -> pages.show(request, view(viewer, form, find(viewer, form))),
                again -> view(viewer, again, new Page<>(List.of(), null)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.show(request, one(viewer, id, Form.empty()));
    }

    @Post("/{id}/tentativi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAgain(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.submit(
                request,
                Form.empty(),
                "Il messaggio è di nuovo in attesa: parte tra poco.",
                () -> "/posta/" + mails.sendAgain(viewer, id).id(),
                again -> one(viewer, id, again));
    }

    private Page<MailRow> find(Viewer viewer, Form form) {
        Mails.Filter filter = new Mails.Filter(
                form.choice("state", OutboxMail.State.class), form.optional("who"), form.optional("about"));
        Long before = form.number("cursor");
        form.readable();
        new Fields()
                .check(
                        filter.state() != null || form.optional("state") == null,
                        "state",
                        "Scegli uno stato dell’elenco.")
                .refuseIfWrong();
        return mails.list(viewer, filter, before, PER_PAGE);
    }

    private View view(Viewer viewer, Form form, Page<MailRow> page) {
        return View.of("outbox/list", "Posta")
                .with("form", form)
                .with("mails", page.items())
                .with("counts", mails.counts(viewer))
                .with("notice", mails.notice(viewer).orElse(""))
                .with("older", page.nextCursor() == null ? "" : address(form, page.nextCursor()))
                .with("newest", form.optional("cursor") == null ? "" : address(form, ""));
    }

    private View one(Viewer viewer, long id, Form form) {
        OutboxMail mail = mails.find(viewer, id);
        return View.of("outbox/show", mail.subject())
                .under("Posta", "/posta")
                .with("form", form)
                .with("mail", mail);
    }

    private static String address(Form form, String cursor) {
        UriBuilder address = UriBuilder.of("/posta");
        for (String filter : FILTERS) {
            if (form.optional(filter) != null) {
                address.queryParam(filter, form.text(filter));
            }
        }
        return (cursor.isEmpty() ? address : address.queryParam("cursor", cursor)).toString();
    }
}
