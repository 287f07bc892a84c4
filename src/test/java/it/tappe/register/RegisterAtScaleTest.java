package it.tappe.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.register.workbook.RegisterWorkbooks;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every province of Italy in every area. */
@Tag("database")
class RegisterAtScaleTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.production();

    private static final LocalDate SINCE_2000 = LocalDate.parse("2000-01-01");

    @Test
    void loads321ProjectWorksWithinSecondsAndAgainInOneWithoutAnyChange() {
        Viewer coordinator = coordinator();
        byte[] file = everyProvinceInEveryArea(coordinator);
        Instant start = Instant.now();
        LoadResult first = workbooks().load(coordinator, "tutto.xlsx", new ByteArrayInputStream(file));
        assertThat(first).isEqualTo(new LoadResult(1 + 107 + 3 + 321, 0, 0));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(tappe.bean(ProjectWorks.class).list(coordinator)).hasSize(321);

        Instant again = Instant.now();
        LoadResult second = workbooks().load(coordinator, "tutto.xlsx", new ByteArrayInputStream(file));
        assertThat(second).isEqualTo(new LoadResult(0, 0, 1 + 107 + 3 + 321));
        assertThat(Duration.between(again, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private byte[] everyProvinceInEveryArea(Viewer coordinator) {
        RegisterFile file = RegisterFile.open(workbooks().template(coordinator))
                .row("Programma", 2, "Programma", "Azione", "Scopo\ndel programma", 15);
        for (int area = 1; area <= 3; area++) {
            file.row("Ambiti", area + 1, area, "Ambito " + area);
        }
        for (int i = 0; i < 107; i++) {
            String sigla = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            file.row(
                    "Province",
                    i + 2,
                    "Provincia " + sigla,
                    sigla,
                    String.format("%03d", i + 1),
                    "Regione",
                    40,
                    SINCE_2000);
            for (int area = 1; area <= 3; area++) {
                file.row("Project work", 3 * i + area + 1, area, sigla, null, "Servizio " + sigla + area, null);
            }
        }
        return file.bytes();
    }

    private RegisterWorkbooks workbooks() {
        return tappe.bean(RegisterWorkbooks.class);
    }

    private Viewer coordinator() {
        Accounts accounts = tappe.bean(Accounts.class);
        return accounts.withUsername("prova")
                .orElseGet(() -> accounts.found(
                        new AccountEntry("prova", "Prova", "prova@example.org", Role.COORDINATOR, null, true, 0),
                        Optional.of("una-password-di-prova")))
                .viewer();
    }
}
