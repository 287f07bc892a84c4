package it.tappe.webinar.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.Details;
import it.tappe.webinar.Material;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.WebinarEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A webinar as programs read it.
 *
 * @param order place in the path: 0 for the kick-off, then one for each step
 * @param areas ids of the areas that it is for; empty when it is for all
 * @param opens order number of the step that it opens, or null
 * @param givesBack order number of the step whose results it gives back, or null
 * @param dateAssumed whether day or hour are still to be confirmed
 * @param warnings where webinar, agenda and steps do not say the same, in sentences
 */
@Serdeable
record WebinarJson(
        long id,
        int order,
        Webinar.Kind kind,
        String title,
        List<Long> areas,
        @Nullable Integer opens,
        @Nullable Integer givesBack,
        Instant startsAt,
        Instant endsAt,
        int lengthMinutes,
        boolean dateAssumed,
        @Nullable String link,
        @Nullable String speakers,
        @Nullable String audience,
        @Nullable String recording,
        List<MaterialJson> materials,
        @Nullable Instant cancelledAt,
        List<String> warnings) {

    /** Something handed out. */
    @Serdeable
    record MaterialJson(@Nullable String title, @Nullable String link) {
        Material toMaterial() {
            return new Material(title == null ? "" : title, link == null ? "" : link);
        }
    }

    static WebinarJson of(Webinar webinar, List<String> warnings) {
        Details details = webinar.details();
        return new WebinarJson(
                webinar.id(),
                webinar.position(),
                webinar.kind(),
                webinar.title(),
                List.copyOf(webinar.areaIds()),
                webinar.opens().orElse(null),
                webinar.givesBack().orElse(null),
                webinar.startsAt(),
                webinar.endsAt(),
                webinar.lengthMinutes(),
                webinar.dateAssumed(),
                details.link(),
                details.speakers(),
                details.audience(),
                details.recording(),
                webinar.materials().stream()
                        .map(one -> new MaterialJson(one.title(), one.link()))
                        .toList(),
                webinar.cancelledAt(),
                warnings);
    }

    /**
     * What a program sends.
     *
     * @param title without it, the one that follows from kind and order
     * @param areas empty or missing for all
     * @param announce whether the participants are told of a new webinar
     */
    @Serdeable
    record Sent(
            @Nullable Integer order,
            Webinar.@Nullable Kind kind,
            @Nullable String title,
            @Nullable Set<Long> areas,
            @Nullable Instant startsAt,
            @Nullable Integer lengthMinutes,
            @Nullable Boolean dateAssumed,
            @Nullable String link,
            @Nullable String speakers,
            @Nullable String audience,
            @Nullable String recording,
            @Nullable List<MaterialJson> materials,
            @Nullable Boolean announce) {

        /** What is missing goes on as null to Bean Validation, which says so. */
        @SuppressWarnings("NullAway")
        WebinarEntry toEntry(@Nullable Long version) {
            return new WebinarEntry(
                    areas == null ? Set.of() : areas,
                    order == null ? 0 : order,
                    kind,
                    title,
                    startsAt,
                    lengthMinutes == null ? 0 : lengthMinutes,
                    Boolean.TRUE.equals(dateAssumed),
                    new Details(link, speakers, audience, recording),
                    materials == null
                            ? List.of()
                            : materials.stream().map(MaterialJson::toMaterial).toList(),
                    version);
        }
    }
}
