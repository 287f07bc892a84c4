package it.tappe.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedDaysTest {
    private static final Province BELLUNO = province("Belluno", "11/11 San Martino");
    private static final Province UNKNOWN = province("Barletta-Andria-Trani", null);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Capodanno",
        "2026-01-06, Epifania",
        "2026-04-05, Pasqua",
        "2026-04-06, Lunedì dell’Angelo",
        "2026-04-25, Festa della Liberazione",
        "2026-05-01, Festa del lavoro",
        "2026-06-02, Festa della Repubblica",
        "2026-08-15, Ferragosto",
        "2026-10-04, San Francesco d’Assisi",
        "2026-11-01, Ognissanti",
        "2026-12-08, Immacolata Concezione",
        "2026-12-25, Natale",
        "2026-12-26, Santo Stefano"
    })
    void namesTheNationalHolidays(LocalDate day, String name) {
        assertThat(ClosedDays.warnings(day, List.of()))
                .singleElement()
                .asString()
                .endsWith(": " + name + ".");
    }

    @Test
    void warnsOfSundaysAndOfNoOrdinaryDay() {
        assertThat(ClosedDays.warnings(LocalDate.of(2026, 3, 1), List.of()))
                .containsExactly("Il 01/03/2026 è domenica.");
        assertThat(ClosedDays.warnings(LocalDate.of(2026, 3, 2), List.of(BELLUNO, UNKNOWN)))
                .isEmpty();
    }

    @Test
    void warnsOfThePatronSaintOfTheProvincesConcerned() {
        LocalDate day = LocalDate.of(2026, 11, 11);
        assertThat(ClosedDays.warnings(day, List.of(UNKNOWN, BELLUNO)))
                .containsExactly("Mercoledì 11 novembre 2026 è la festa patronale di Belluno: San Martino.");
        assertThat(ClosedDays.warnings(day, List.of(UNKNOWN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11/11 San Martino, true",
        "29/02 San Bisesto, true",
        "31/02 Nessuno, false",
        "13/13 No, false",
        "San Martino, false",
        "11/11, false"
    })
    void readsADayAndAName(String written, boolean isOne) {
        assertThat(PatronFeast.read(written).isPresent()).isEqualTo(isOne);
    }

    private static Province province(String name, String patron) {
        return new Province(1, name, "XX", "000", "Regione", 1, patron, LocalDate.of(2000, 1, 1), null, 0);
    }
}
