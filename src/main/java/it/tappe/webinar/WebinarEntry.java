package it.tappe.webinar;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a webinar.
 *
 * @param areaIds empty for all areas
 * @param title null or blank: the one that follows from its place in the path
 * @param version of the webinar that was read: 412 when somebody has changed it since, 428 when null; not asked of a
 *     new one
 */
@Introspected
public record WebinarEntry(
        Set<Long> areaIds,

        @Min(value = 0, message = "Il posto nel percorso parte da 0.") @Max(value = 99, message = "Al massimo 99.")
        int position,

        @NotNull(message = "Scegli il tipo.") Webinar.Kind kind,

        @Nullable @Size(max = 300, message = "Al massimo 300 caratteri.")
        String title,

        @NotNull(message = "Scrivi quando comincia.") Instant startsAt,

        @Min(value = 1, message = "Almeno un minuto.")
        @Max(value = 1440, message = "Al massimo 1440 minuti, un giorno.")
        int lengthMinutes,

        boolean dateAssumed,
        Details details,
        List<Material> materials,
        @Nullable Long version) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1000;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_MATERIALS = 50;

    void check() {
        Fields fields = new Fields()
                .check(isAddress(details.link()), "link", "Scrivi un indirizzo che comincia con https://.")
                .check(isAddress(details.recording()), "recording", "Scrivi un indirizzo che comincia con https://.")
                .check(isShort(details.speakers()), "speakers", "Al massimo 1000 caratteri.")
                .check(isShort(details.audience()), "audience", "Al massimo 1000 caratteri.")
                .check(materials.size() <= MOST_MATERIALS, "materials", "Al massimo 50 materiali.");
        for (int index = 0; index < materials.size(); index++) {
            Material one = materials.get(index);
            fields.check(
                            !one.title().isBlank() && one.title().length() <= LONGEST_TITLE,
                            "materials." + index + ".title",
                            "Scrivi il titolo del materiale, al massimo 300 caratteri.")
                    .check(
                            !one.link().isBlank() && isAddress(one.link()),
                            "materials." + index + ".link",
                            "Scrivi un indirizzo che comincia con https://.");
        }
        fields.refuseIfWrong();
    }

    private static boolean isAddress(@Nullable String text) {
        return text == null
                || text.isBlank()
                || text.length() <= LONGEST && ADDRESS.matcher(text.strip()).matches();
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.length() <= LONGEST;
    }

    Webinar toWebinar(long id, long programmeId, String usualTitle, Instant now, long read) {
        return new Webinar(
                id,
                programmeId,
                new TreeSet<>(areaIds),
                position,
                kind,
                title == null || title.isBlank() ? usualTitle : title.strip(),
                startsAt,
                lengthMinutes,
                dateAssumed,
                details.tidy(),
                materials.stream()
                        .map(one -> new Material(one.title().strip(), one.link().strip()))
                        .toList(),
                now,
                null,
                read);
    }
}
