package it.tappe.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.province.Provinces;
import it.tappe.register.workbook.RegisterWorkbooks;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import it.tappe.webinar.Webinars;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A production begins empty: the first workbook brings everything. */
@Tag("database")
class RegisterFromNothingTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.production();

    private static final LocalDate SINCE_2000 = LocalDate.parse("2000-01-01");

    @Test
    void listsAreEmptyBeforeThereIsAProgramme() {
        Viewer coordinator = coordinator();
        assertThat(tappe.bean(Programmes.class).areas(coordinator)).isEmpty();
        assertThat(tappe.bean(Steps.class).list(coordinator)).isEmpty();
        assertThat(tappe.bean(Webinars.class).list(coordinator)).isEmpty();
        assertThat(load(coordinator, workbooks().template(coordinator)).fields())
                .containsOnlyKeys("programme");
    }

    @Test
    void checksEveryLineEvenIfTheProgrammesOwnIsWrongAndKeepsNothing() {
        Viewer coordinator = coordinator();
        byte[] wrong = RegisterFile.open(workbooks().template(coordinator))
                .row("Programma", 2, "Programma", "Azione", "Scopo", -1)
                .row("Province", 2, "Rimini", "RN", "099", "Emilia-Romagna", 27, SINCE_2000)
                .row("Ambiti", 2, 0, "Selezione")
                .bytes();
        assertThat(load(coordinator, wrong).fields()).containsOnlyKeys("Programma!D2", "Ambiti!A2");
        assertThat(tappe.bean(Programmes.class).isBegun()).isFalse();
        assertThat(tappe.bean(Provinces.class).list(coordinator)).isEmpty();
    }

    private Refusal.Invalid load(Viewer coordinator, byte[] file) {
        return catchThrowableOfType(
                Refusal.Invalid.class,
                () -> workbooks().load(coordinator, "prova.xlsx", new ByteArrayInputStream(file)));
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
