package it.tappe.support.web;

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
import it.tappe.province.ClosedDays;
import it.tappe.shared.RomeTime;
import it.tappe.support.slot.SlotEntry;
import it.tappe.support.slot.SlotSeries.Skipped;
import it.tappe.support.slot.Slots;
import it.tappe.support.slot.Slots.Published;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a tutor offers times for calls and takes free ones back; a coordinator does it for any tutor. */
@Controller("/call/disponibilita")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SlotPages {
    private static final String PATH = "/call/disponibilita";

    private final Slots slots;
    private final Pages pages;

    SlotPages(Slots slots, Pages pages) {
        this.slots = slots;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, view(viewer, Form.empty().fill("minutes", 45)));
    }

    @Post
    HttpResponse<?> publish(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> new Pages.Done(PATH, notice(slots.publish(viewer, entry(form)))),
                again -> view(viewer, again));
    }

    @Post("/{id}/ritiro")
    HttpResponse<?> withdraw(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.submit(
                request,
                Form.empty().fill("minutes", 45),
                form -> {
                    slots.withdraw(viewer, id);
                    return new Pages.Done(PATH, "Orario ritirato.");
                },
                again -> view(viewer, again));
    }

    private View view(Viewer viewer, Form form) {
        Map<String, String> tutors = new LinkedHashMap<>();
        slots.tutors(viewer).forEach(tutor -> tutors.put(String.valueOf(tutor.id()), tutor.displayName()));
        return View.of("support/slots", "Disponibilità")
                .under("Call di supporto", "/call")
                .with("viewer", viewer)
                .with("tutors", tutors)
                .with("slots", slots.list(viewer, null))
                .with("form", form);
    }

    private static SlotEntry entry(Form form) {
        SlotEntry entry = new SlotEntry(
                form.number("tutorId"),
                form.neededDate("day"),
                time(form),
                form.neededInteger("minutes"),
                form.optional("place"),
                form.optional("link"),
                form.optional("note"),
                form.text("weeks").isEmpty() ? null : Integer.valueOf(form.integer("weeks")),
                form.date("until"));
        form.readable();
        return entry;
    }

    /** What is no time of day goes on as null to Bean Validation, which says so. */
    @SuppressWarnings("NullAway")
    private static LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.text("time"));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String notice(Published published) {
        int count = published.slots().size();
        String first = published.slots().get(0).when();
        List<String> holidays = count > 1
                ? List.of()
                : ClosedDays.holidays(RomeTime.dayOf(published.slots().get(0).startsAt()));
        return (count == 1 ? "Orario pubblicato: " + first : count + " orari pubblicati, dal primo: " + first)
                + (holidays.isEmpty() ? "" : " (è festivo: " + holidays.get(0) + ")")
                + (published.skipped().isEmpty()
                        ? "."
                        : ". Saltati: "
                                + published.skipped().stream()
                                        .map(Skipped::words)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }
}
