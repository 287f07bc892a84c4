package it.tappe.webinar.web;

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
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.AgendaEntry.Item;
import it.tappe.webinar.AgendaText;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a coordinator writes an agenda: typed, pasted as text, copied from another webinar, put in order by buttons. */
@Controller("/webinar/{id}/scaletta")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgendaPages {
    private final Webinars webinars;
    private final Pages pages;

    AgendaPages(Webinars webinars, Pages pages) {
        this.webinars = webinars;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        viewer.require(Action.EDIT_REGISTER);
        return pages.show(request, view(viewer, id, present(viewer, id)));
    }

    /** Saves with {@code then=save}; every other button only changes the form, which is the preview. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        viewer.require(Action.EDIT_REGISTER);
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    if (form.text("then").equals("save")) {
                        save(viewer, id, form);
                        return pages.goTo(request, "/webinar/" + id, "Scaletta salvata.");
                    }
                    return pages.show(request, view(viewer, id, changed(viewer, form)));
                },
                again -> view(viewer, id, again.restOn(present(viewer, id))));
    }

    private void save(Viewer viewer, long id, Form form) {
        Refusal.Invalid.renaming(AgendaPages::name, () -> webinars.changeAgenda(viewer, id, AgendaForm.entry(form)));
    }

    /** "items.2.title" is the form's field "title-2". */
    private static String name(String field) {
        String[] parts = field.split("\\.");
        return parts.length == 3 ? parts[2] + "-" + parts[1] : field;
    }

    private Form changed(Viewer viewer, Form form) {
        String act = form.text("then");
        List<Item> items = new ArrayList<>(AgendaForm.items(form));
        if (act.equals("paste")) {
            items.addAll(AgendaText.read(form.text("text")));
            form.fill("text", "");
        } else if (act.equals("copy") && form.number("from") != null) {
            webinars.agenda(viewer, form.neededChoice("from"))
                    .items()
                    .forEach(one -> items.add(new Item(one.title(), one.minutes(), one.speaker(), null)));
        }
        return AgendaForm.fill(form, AgendaForm.arranged(items, act));
    }

    private Form present(Viewer viewer, long id) {
        return AgendaForm.of(webinars.find(viewer, id), webinars.agenda(viewer, id));
    }

    private View view(Viewer viewer, long id, Form form) {
        Webinar webinar = webinars.find(viewer, id);
        Map<String, String> others = new LinkedHashMap<>();
        webinars.list(viewer).stream()
                .filter(other -> other.id() != id)
                .forEach(other -> others.put(String.valueOf(other.id()), other.title()));
        return View.of("webinar/agenda", "Modifica la scaletta")
                .under("Webinar", "/webinar")
                .under(webinar.title(), "/webinar/" + id)
                .with("webinar", webinar)
                .with("others", others)
                .with("form", form);
    }
}
