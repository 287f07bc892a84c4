package it.tappe.province;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a province.
 *
 * @param version of the province that was read; 0 for a new one
 */
@Introspected
public record ProvinceEntry(
        @NotBlank(message = "Scrivi il nome della Provincia.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String name,

        @Pattern(regexp = "[A-Z]{2}", message = "La sigla ha due lettere maiuscole, per esempio BL.")
        String sigla,

        @Pattern(regexp = "[0-9]{3}", message = "Il codice ISTAT ha tre cifre, per esempio 025.")
        String istatCode,

        @NotBlank(message = "Scrivi la Regione.") @Size(max = 100, message = "Al massimo 100 caratteri.")
        String region,

        @NotNull(message = "Scrivi il numero dei Comuni.")
        @Min(value = 0, message = "Il numero dei Comuni non può essere negativo.")
        @Max(value = 2000, message = "Il numero dei Comuni è troppo alto.")
        Integer municipalities,

        @Nullable @Size(max = 100, message = "Al massimo 100 caratteri.")
        String patron,

        @NotNull(message = "Scrivi da quando è valida.") LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    void check() {
        new Fields()
                .check(
                        validTo == null || !validTo.isBefore(validFrom),
                        "validTo",
                        "La fine della validità viene prima dell’inizio.")
                .check(
                        patron == null
                                || patron.isBlank()
                                || PatronFeast.read(patron).isPresent(),
                        "patron",
                        "Scrivi giorno e nome, per esempio 11/11 San Martino.")
                .refuseIfWrong();
    }

    Province toProvince(long id) {
        return new Province(
                id,
                name.strip(),
                sigla,
                istatCode,
                region.strip(),
                municipalities,
                patron == null || patron.isBlank() ? null : patron.strip(),
                validFrom,
                validTo,
                version);
    }
}
