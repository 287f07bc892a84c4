package it.tappe.webinar;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A webinar as its own table keeps it, without its areas and materials. */
@MappedEntity("webinar")
record WebinarRow(
        @Id @GeneratedValue long id,
        long programmeId,
        int position,
        Webinar.Kind kind,
        String title,
        Instant startsAt,
        int lengthMinutes,
        boolean dateAssumed,
        @Nullable String link,
        @Nullable String speakers,
        @Nullable String audience,
        @Nullable String recording,
        @Nullable Instant changedAt,
        @Nullable Instant cancelledAt,
        @Version long version) {

    Webinar with(Set<Long> areaIds, List<Material> materials) {
        return new Webinar(
                id,
                programmeId,
                areaIds,
                position,
                kind,
                title,
                startsAt,
                lengthMinutes,
                dateAssumed,
                new Details(link, speakers, audience, recording),
                materials,
                changedAt == null ? startsAt : changedAt,
                cancelledAt,
                version);
    }

    static WebinarRow of(Webinar webinar) {
        Details details = webinar.details();
        return new WebinarRow(
                webinar.id(),
                webinar.programmeId(),
                webinar.position(),
                webinar.kind(),
                webinar.title(),
                webinar.startsAt(),
                webinar.lengthMinutes(),
                webinar.dateAssumed(),
                details.link(),
                details.speakers(),
                details.audience(),
                details.recording(),
                webinar.changedAt(),
                webinar.cancelledAt(),
                webinar.version());
    }
}
