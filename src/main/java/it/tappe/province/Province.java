package it.tappe.province;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A <i>Provincia</i>, emerging or experienced: which of the two it is, project works say.
 *
 * @param sigla two capital letters, as on number plates
 * @param istatCode three digits
 * @param municipalities number of its Comuni
 * @param patron day and name of the patron saint, as {@link PatronFeast} reads them, or null
 * @param validTo last day of its validity; null while it exists
 */
@MappedEntity
public record Province(
        @Id @GeneratedValue long id,
        String name,
        String sigla,
        String istatCode,
        String region,
        int municipalities,
        @Nullable String patron,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Version long version) {

    /** Whether the province exists on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The day of its patron saint, if anybody entered it. */
    public Optional<PatronFeast> patronFeast() {
        return Optional.ofNullable(patron).flatMap(PatronFeast::read);
    }

    /** One line for the journal. */
    String summary() {
        return name + " (" + sigla + "), ISTAT " + istatCode + ", " + region + ", " + municipalities + " Comuni, "
                + (patron == null ? "" : "patrono " + patron + ", ") + "dal "
                + validFrom + (validTo == null ? "" : " al " + validTo);
    }
}
