package it.tappe.notification.reminder.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Account;
import it.tappe.access.Role;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.People;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a call are reminded those who take part in it. */
class CallSourceTest {
    private static final Instant STARTS =
            LocalDate.of(2026, 2, 12).atTime(10, 0).atZone(RomeTime.ZONE).toInstant();
    private static final ProjectWork WORK = new ProjectWork(
            7,
            "Servizio",
            3,
            3,
            "Formazione",
            1,
            "Belluno",
            "BL",
            2L,
            "Ragusa",
            0,
            List.of(new ProjectWork.Tutor(7, 31, "Tutor"), new ProjectWork.Tutor(7, 32, "Altro tutor")));

    @Test
    void remindsTheTeamTheTutorWhoHoldsItAndTheTutorProvince() {
        People people = new People(List.of(
                account(11, Role.TEAM, 1L),
                account(12, Role.TEAM, 5L),
                account(21, Role.TUTOR_PROVINCE, 2L),
                account(31, Role.TUTOR, null),
                account(32, Role.TUTOR, null),
                account(41, Role.COORDINATOR, null)));
        Occasion call = CallSource.occasion(call(), WORK, people);
        assertThat(call.date()).isEqualTo("2026-02-12");
        assertThat(call.at()).isEqualTo(STARTS);
        assertThat(call.path()).isEqualTo("/call/4");
        assertThat(ids(call, Audience.TEAM)).containsExactly(11L);
        assertThat(ids(call, Audience.TUTORS)).containsExactly(32L);
        assertThat(ids(call, Audience.TUTOR_PROVINCE)).containsExactly(21L);
        assertThat(ids(call, Audience.COORDINATORS)).containsExactly(41L);
    }

    private static List<Long> ids(Occasion call, Audience audience) {
        return call.people().get(audience).stream().map(Account::id).toList();
    }

    private static Account account(long id, Role role, @Nullable Long provinceId) {
        return new Account(
                id, "u" + id, "Account " + id, "u" + id + "@example.org", role, provinceId, null, true, STARTS, 0);
    }

    private static SupportCall call() {
        return new SupportCall(
                4,
                7,
                "Belluno",
                "Formazione",
                "Ragusa",
                5,
                1,
                "Step 1",
                9,
                32,
                "Altro tutor",
                STARTS,
                45,
                null,
                null,
                STARTS,
                "Belluno",
                null,
                null,
                0);
    }
}
