package it.tappe.webinar.agenda.web;

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
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.AgendaEntry.Item;
import it.tappe.webinar.agenda.AgendaText;
import it.tappe.webinar.agenda.Agendas;
import it.tappe.webinar.agenda.ItemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a coordinator writes an agenda: typed, pasted as text, copied from another webinar, put in order. */
@Controller("/webinar/{id}")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgendaPages {
    private final Webinars webinars;
    private final Agendas agendas;
    private final Pages pages;

    AgendaPages(Webinars webinars, Agendas agendas, Pages pages) {
        this.webinars = webinars;
        this.agendas = agendas;
        this.pages = pages;
    }

    @Get("/scaletta")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        webinars.requireEditing(viewer);
        return pages.show(request, view(viewer, id, present(viewer, id)));
    }

    /** Saves with {@code then=save}; every other button only changes the form, which is the preview. */
    @Post("/scaletta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        webinars.requireEditing(viewer);
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    if (form.text("then").equals("save")) {
                        save(viewer, id, form);
                        return pages.goTo(request, "/webinar/" + id, "Scaletta salvata.");
                    }
                    return pages.show(request, changed(viewer, id, form));
                },
                again -> view(viewer, id, again.restOn(present(viewer, id))));
    }

    /** The agenda on one large page. */
    @Get(value = "/scaletta.pdf", produces = MediaType.ALL)
    HttpResponse<?> print(Viewer viewer, long id) {
        return PrintedAgenda.send(agendas.print(viewer, id));
    }

    private void save(Viewer viewer, long id, Form form) {
        Refusal.Invalid.renaming(AgendaPages::name, () -> agendas.change(viewer, id, AgendaForm.entry(form)));
    }

    /** "items.2.title" is the form's field "title-2". */
    private static String name(String field) {
        String[] parts = field.split("\\.");
        return parts.length == 3 ? parts[2] + "-" + parts[1] : field;
    }

    private View changed(Viewer viewer, long id, Form form) {
        String act = form.text("then");
        List<Item> items = new ArrayList<>(AgendaForm.items(form));
        AgendaText added = added(viewer, id, form, act);
        if (act.equals("standard")) {
            items.clear();
        }
        items.addAll(added.items());
        View view = view(viewer, id, AgendaForm.fill(form, AgendaForm.arranged(items, act)));
        boolean isPreview = act.equals("paste") || !added.items().isEmpty();
        return isPreview ? view.with("found", added.items().size()).with("leftOut", added.leftOut()) : view;
    }

    private AgendaText added(Viewer viewer, long id, Form form, String act) {
        if (act.equals("paste")) {
            AgendaText read = AgendaText.read(form.text("text"));
            form.fill("text", "");
            return read;
        }
        if (act.equals("copy") && form.number("from") != null) {
            List<Item> copied = agendas.of(viewer, form.neededChoice("from")).items().stream()
                    .map(one -> new Item(one.title(), one.minutes(), one.speaker(), null, one.kind()))
                    .toList();
            return new AgendaText(copied, List.of());
        }
        return new AgendaText(act.equals("standard") ? agendas.standard(viewer, id) : List.of(), List.of());
    }

    private Form present(Viewer viewer, long id) {
        return AgendaForm.of(webinars.find(viewer, id), agendas.of(viewer, id));
    }

    private View view(Viewer viewer, long id, Form form) {
        Webinar webinar = webinars.find(viewer, id);
        Map<String, String> others = new LinkedHashMap<>();
        webinars.list(viewer).stream()
                .filter(other -> other.id() != id)
                .forEach(other -> others.put(
                        String.valueOf(other.id()), other.title() + " (" + RomeTime.date(other.startsAt()) + ")"));
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            kinds.put(kind.name(), kind.label());
        }
        Agenda preview = AgendaForm.preview(form, webinar);
        View view = View.of("webinar/agenda", "Modifica la scaletta")
                .under("Webinar", "/webinar")
                .under(webinar.title(), "/webinar/" + id)
                .with("webinar", webinar)
                .with("others", others)
                .with("kinds", kinds)
                .with("form", form);
        return preview == null ? view : view.with("preview", preview);
    }
}
