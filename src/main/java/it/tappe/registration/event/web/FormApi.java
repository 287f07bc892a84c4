package it.tappe.registration.event.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.form.RegistrationForms;
import it.tappe.registration.form.WholeForm;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** The registration forms of an event, for programs of coordinators. */
@Controller("/api/v1/events/{eventId}/forms")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FormApi {
    private final RegistrationForms forms;

    FormApi(RegistrationForms forms) {
        this.forms = forms;
    }

    /** The forms in the order in which they were made. */
    @Get
    PageJson<FormJson> list(Viewer viewer, long eventId) {
        return PageJson.whole(forms.list(viewer, eventId), FormJson::of);
    }

    /** One form. */
    @Get("/{id}")
    HttpResponse<FormJson> find(Viewer viewer, long eventId, long id) {
        return answer(forms.find(viewer, eventId, id));
    }

    /** A new form, with a public code of its own. */
    @Post
    @Status(HttpStatus.CREATED)
    FormJson create(Viewer viewer, long eventId, @Body FormJson.Sent sent) {
        return FormJson.of(forms.create(viewer, eventId, sent.toEntry(null)));
    }

    /**
     * Changes a form; its public code stays.
     *
     * @param ifMatch the ETag of the form that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<FormJson> change(
            Viewer viewer,
            long eventId,
            long id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body FormJson.Sent sent) {
        return answer(forms.change(viewer, eventId, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    private static HttpResponse<FormJson> answer(WholeForm form) {
        return HttpResponse.ok(FormJson.of(form))
                .header("ETag", IfMatch.etag(form.form().version()));
    }
}
