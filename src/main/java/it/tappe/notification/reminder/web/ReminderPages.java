package it.tappe.notification.reminder.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.Digest;
import it.tappe.notification.reminder.Reminders;
import it.tappe.notification.reminder.SentReminder;
import it.tappe.province.Provinces;
import it.tappe.shared.Page;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who will be reminded of what, and who was, for the coordinator; and for everybody what concerns them. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReminderPages {
    private static final int DAYS = 14;
    private static final int PER_PAGE = 50;

    private final Reminders reminders;
    private final Provinces provinces;
    private final Pages pages;
    private final Clock clock;

    ReminderPages(Reminders reminders, Provinces provinces, Pages pages, Clock clock) {
        this.reminders = reminders;
        this.provinces = provinces;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/promemoria/previsti")
    HttpResponse<?> planned(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        List<Digest> digests =
                reminders.planned(viewer, DAYS, form.choice("ruolo", Role.class), form.number("provincia"));
        return pages.show(
                request,
                View.of("reminder/planned", "Promemoria previsti")
                        .under("Promemoria", "/promemoria")
                        .with("digests", digests)
                        .with("grid", PlanGrid.of(digests, RomeTime.dayOf(clock.instant()), DAYS))
                        .with("roles", roles())
                        .with("provinces", provinces(viewer))
                        .with("form", form));
    }

    @Get("/promemoria/inviati")
    HttpResponse<?> sent(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        Page<SentReminder> page = reminders.sent(viewer, form.number("cursor"), PER_PAGE);
        return pages.show(
                request,
                View.of("reminder/sent", "Promemoria inviati")
                        .under("Promemoria", "/promemoria")
                        .with("sent", page.items())
                        .with("older", page.nextCursor() == null ? "" : page.nextCursor()));
    }

    @Get("/profilo/promemoria")
    HttpResponse<?> own(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("reminder/own", "I tuoi promemoria")
                        .under("Profilo", "/profilo")
                        .with("digests", reminders.own(viewer, DAYS)));
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role != Role.OBSERVER) {
                roles.put(role.name(), role.label());
            }
        }
        return roles;
    }

    private Map<String, String> provinces(Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        provinces.list(viewer).forEach(one -> names.put(String.valueOf(one.id()), one.name()));
        return names;
    }
}
