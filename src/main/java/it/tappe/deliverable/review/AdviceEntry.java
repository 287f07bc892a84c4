package it.tappe.deliverable.review;

import io.micronaut.core.annotation.Introspected;
import it.tappe.deliverable.SectionCheck;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor province advises on a version (<i>consiglio</i>).
 *
 * @param section title, or null for the whole
 * @param quote a passage of that section, or null
 */
@Introspected
public record AdviceEntry(
        @Nullable String section,

        @Nullable @Size(max = 4000, message = "Al massimo 4000 caratteri.")
        String quote,

        @NotBlank(message = "Scrivi il consiglio.") @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String text) {

    /** The section that it is about; refuses one that the version does not have, and a quote that is not in it. */
    Optional<SectionCheck> check(List<SectionCheck> sections) {
        Optional<SectionCheck> about = Optional.ofNullable(section).flatMap(title -> ReviewEntry.find(sections, title));
        boolean quoted = quote != null && !quote.isBlank();
        new Fields()
                .check(
                        section == null || about.isPresent(),
                        "section",
                        "Questo Step non ha una sezione «" + section + "».")
                .check(!quoted || section != null, "quote", "Scegli la sezione in cui si trova il passo.")
                .check(
                        !quoted || about.isEmpty() || passage(about.get()).isPresent(),
                        "quote",
                        "Questo passo non si trova nella sezione: copialo dal testo.")
                .refuseIfWrong();
        return about;
    }

    Optional<Passage> passage(SectionCheck about) {
        return quote == null || quote.isBlank() ? Optional.empty() : Passage.find(about.text(), quote);
    }
}
