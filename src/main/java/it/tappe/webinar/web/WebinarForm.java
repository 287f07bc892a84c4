package it.tappe.webinar.web;

import it.tappe.programme.Step;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import it.tappe.webinar.Details;
import it.tappe.webinar.Material;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinar.Kind;
import it.tappe.webinar.WebinarEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a webinar; {@code place} is its kind, with the step's order number where it opens one: {@code STEP-2}. */
public final class WebinarForm {
    private static final int BLANK_MATERIALS = 2;
    private static final int MOST_MATERIALS = 50;
    private static final String STEP = "STEP-";

    private WebinarForm() {}

    static Form blank() {
        return Form.empty().fill("start", "10:00").fill("lengthMinutes", 180);
    }

    static Form of(Webinar webinar) {
        Details details = webinar.details();
        Form form = Form.empty()
                .fill("place", webinar.kind() == Kind.STEP ? STEP + webinar.position() : webinar.kind())
                .fill("title", webinar.title())
                .fillAll("areas", webinar.areaIds())
                .fill("day", RomeTime.dayOf(webinar.startsAt()))
                .fill("start", RomeTime.clock(webinar.startsAt()))
                .fill("lengthMinutes", webinar.lengthMinutes())
                .fill("dateAssumed", webinar.dateAssumed() ? "true" : "")
                .fill("link", details.link())
                .fill("speakers", details.speakers())
                .fill("audience", details.audience())
                .fill("recording", details.recording())
                .fill("version", webinar.version());
        for (int index = 0; index < webinar.materials().size(); index++) {
            Material one = webinar.materials().get(index);
            form.fill("materialTitle-" + index, one.title()).fill("materialLink-" + index, one.link());
        }
        return form;
    }

    /** The places of the path that a webinar can have. */
    static Map<String, String> places(List<Step> steps) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(Kind.KICK_OFF.name(), Kind.KICK_OFF.label());
        steps.forEach(step -> places.put(STEP + step.position(), "Apre «" + step.title() + "»"));
        places.put(Kind.FINAL.name(), Kind.FINAL.label());
        places.put(Kind.OTHER.name(), Kind.OTHER.label());
        return places;
    }

    /** How many rows for materials the form shows: two more than are filled in. */
    public static int materialRows(Form form) {
        int last = 0;
        for (int index = 0; index < MOST_MATERIALS; index++) {
            if (!form.text("materialTitle-" + index).isEmpty()
                    || !form.text("materialLink-" + index).isEmpty()) {
                last = index + 1;
            }
        }
        return Math.min(MOST_MATERIALS, last + BLANK_MATERIALS);
    }

    /** What the form says. @param steps how many steps the path has, behind which the final webinar comes */
    static WebinarEntry entry(Form form, int steps) {
        String place = form.text("place");
        boolean opens = place.matches("STEP-\\d{1,2}");
        int position = opens
                ? Integer.parseInt(place.substring(STEP.length()))
                : place.equals(Kind.FINAL.name()) ? steps + 1 : 0;
        Instant start = start(form);
        WebinarEntry entry = new WebinarEntry(
                new HashSet<>(form.numbers("areas")),
                position,
                opens ? Kind.STEP : form.neededChoice("place", Kind.class),
                form.text("title"),
                start,
                form.integer("lengthMinutes"),
                form.isTicked("dateAssumed"),
                new Details(form.text("link"), form.text("speakers"), form.text("audience"), form.text("recording")),
                materials(form),
                form.version());
        form.readable();
        return entry;
    }

    /** Null goes on to Bean Validation, which says what is missing. */
    @SuppressWarnings("NullAway")
    private static Instant start(Form form) {
        LocalDate day = form.date("day");
        try {
            return day == null
                    ? null
                    : day.atTime(LocalTime.parse(form.text("start")))
                            .atZone(RomeTime.ZONE)
                            .toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field("start", "Scrivi un’ora, per esempio 10:00.");
        }
    }

    private static List<Material> materials(Form form) {
        List<Material> materials = new ArrayList<>();
        for (int index = 0; index < MOST_MATERIALS; index++) {
            Material one = new Material(form.text("materialTitle-" + index), form.text("materialLink-" + index));
            if (!one.title().isEmpty() || !one.link().isEmpty()) {
                materials.add(one);
            }
        }
        return materials;
    }

    /** Names that the entry knows, as the form's fields are called. */
    static String name(String field) {
        String[] parts = field.split("\\.");
        if (parts.length == 3) {
            return (parts[2].equals("title") ? "materialTitle-" : "materialLink-") + parts[1];
        }
        return switch (field) {
            case "startsAt" -> "day";
            case "kind", "position" -> "place";
            default -> field;
        };
    }
}
