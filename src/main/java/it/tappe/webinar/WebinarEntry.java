package it.tappe.webinar;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coordinator enters of a webinar, with its agenda in order. */
@Introspected
public record WebinarEntry(
        @Nullable Long areaId,
        int position,
        @NotNull(message = "Scegli il tipo.") Webinar.Kind kind,

        @NotBlank(message = "Scrivi il titolo.") @Size(max = 300, message = "Al massimo 300 caratteri.")
        String title,

        @NotNull(message = "Scrivi quando comincia.") Instant startsAt,
        @Min(value = 1, message = "Almeno un minuto.") int lengthMinutes,
        boolean dateAssumed,
        @Valid List<Item> agenda) {

    /** One point of the agenda; {@code minutes} may be null. */
    @Introspected
    public record Item(
            @NotBlank(message = "Scrivi il titolo del punto.") @Size(max = 500, message = "Al massimo 500 caratteri.")
            String title,

            @Nullable @Min(value = 1, message = "Almeno un minuto.")
            Integer minutes) {}

    Webinar toWebinar(long programmeId) {
        return new Webinar(
                0, programmeId, areaId, position, kind, title.strip(), startsAt, lengthMinutes, dateAssumed, 0);
    }
}
