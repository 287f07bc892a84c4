package it.tappe.notification.mail.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.tappe.access.Viewer;
import it.tappe.notification.mail.Mails;
import it.tappe.notification.mail.OutboxMail;
import it.tappe.shared.Page;
import it.tappe.web.PageJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** The mails that Tappe sends, for programs of coordinators. */
@Controller("/api/v1/mails")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "mails")
class MailApi {
    private final Mails mails;

    MailApi(Mails mails) {
        this.mails = mails;
    }

    /**
     * The mails, newest first. Only for coordinators.
     *
     * @param state how far they have come
     * @param who part of the recipient's name or address
     * @param about part of the subject or of the cause
     * @param limit how many at most
     * @param cursor the nextCursor of the page before
     */
    @Get
    PageJson<MailJson.Line> list(
            Viewer viewer,
            @QueryValue OutboxMail.@Nullable State state,
            @Nullable @QueryValue String who,
            @Nullable @QueryValue String about,
            @QueryValue(defaultValue = "200")
                    @Min(value = 1, message = "Almeno 1.")
                    @Max(value = Page.MOST, message = "Al massimo 200.")
                    int limit,
            @Nullable @QueryValue Long cursor) {
        return PageJson.of(
                mails.list(viewer, new Mails.Filter(state, who, about), cursor, limit), MailJson.Line::of);
    }

    /** One mail with its text; that of a one-time link is not told. */
    @Get("/{id}")
    MailJson show(Viewer viewer, long id) {
        return MailJson.of(mails.find(viewer, id));
    }

    /** Has a mail tried again that was given up or whose fate is uncertain; 409 otherwise. */
    @Post("/{id}/attempts")
    HttpResponse<MailJson> sendAgain(Viewer viewer, long id) {
        return HttpResponse.accepted().body(MailJson.of(mails.sendAgain(viewer, id)));
    }
}
