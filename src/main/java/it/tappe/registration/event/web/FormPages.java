package it.tappe.registration.event.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForms;
import it.tappe.registration.form.WholeForm;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Where a coordinator writes the registration forms of an event. */
@Controller("/iscrizioni/eventi/{eventId}/moduli")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class FormPages {
    private final Events events;
    private final RegistrationForms forms;
    private final Pages pages;

    FormPages(Events events, RegistrationForms forms, Pages pages) {
        this.events = events;
        this.forms = forms;
        this.pages = pages;
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer, long eventId) {
        return pages.show(
                request,
                view(viewer, eventId, "nuovo", "Nuovo modulo", Form.empty().fill("rows", 1)));
    }

    @Post("/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, long eventId, @Body Map<String, Object> body) {
        events.find(viewer, eventId);
        return submit(
                request,
                eventId,
                Form.of(body),
                "Modulo creato: copia il suo collegamento pubblico e mandalo a chi si deve iscrivere.",
                form -> forms.create(viewer, eventId, FieldRows.entry(form)),
                again -> view(viewer, eventId, "nuovo", "Nuovo modulo", again));
    }

    @Get("/{id}")
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long eventId, long id) {
        WholeForm whole = forms.find(viewer, eventId, id);
        return pages.show(
                request, view(viewer, eventId, String.valueOf(id), whole.form().audience(), FieldRows.of(whole)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Viewer viewer, long eventId, long id, @Body Map<String, Object> body) {
        String title = forms.find(viewer, eventId, id).form().audience();
        return submit(
                request,
                eventId,
                Form.of(body),
                "Modulo modificato.",
                form -> forms.change(viewer, eventId, id, FieldRows.entry(form)),
                again -> view(
                        viewer,
                        eventId,
                        String.valueOf(id),
                        title,
                        again.restOn(FieldRows.of(forms.find(viewer, eventId, id)))));
    }

    /** Saves with {@code then=save}; {@code then=add} only shows one more question. */
    private HttpResponse<?> submit(
            HttpRequest<?> request,
            long eventId,
            Form form,
            String notice,
            Function<Form, WholeForm> act,
            Function<Form, View> again) {
        if (form.text("then").equals("add")) {
            return pages.show(request, again.apply(Rows.withOneMore(form)));
        }
        return pages.submit(
                request,
                FieldRows.compact(form),
                notice,
                () -> {
                    Refusal.Invalid.renaming(FieldRows::name, () -> act.apply(form));
                    return "/iscrizioni/eventi/" + eventId;
                },
                again);
    }

    private View view(Viewer viewer, long eventId, String last, String title, Form form) {
        WholeEvent event = events.find(viewer, eventId);
        String address = "/iscrizioni/eventi/" + eventId;
        Map<String, String> kinds = new LinkedHashMap<>();
        for (FormField.Kind kind : FormField.Kind.values()) {
            kinds.put(kind.name(), kind.label());
        }
        return View.of("registration/form-edit", title)
                .under("Iscrizioni", "/iscrizioni")
                .under(event.event().title(), address)
                .with("action", address + "/moduli/" + last)
                .with("back", address)
                .with("kinds", kinds)
                .with("form", form);
    }
}
