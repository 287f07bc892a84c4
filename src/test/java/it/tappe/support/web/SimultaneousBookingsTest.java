package it.tappe.support.web;

import static it.tappe.testing.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.support.Booked;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hundred bookings at the same second: no slot, tutor or team is ever booked twice. */
@Tag("database")
class SimultaneousBookingsTest {
    private static final List<String> TEAMS =
            List.of("belluno", "como", "frosinone", "biella", "barletta", "forli", "rieti", "imperia");

    /** Those whom no other test books for. */
    private static final List<String> CROWD = List.of("belluno", "frosinone", "forli", "imperia");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Booked booked = new Booked(tappe);
    private final Map<String, Api> programs = new HashMap<>();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
        TEAMS.forEach(team -> programs.put(team, tappe.api(team)));
    }

    @Test
    void twoHundredBookingsOfFiveSlotsAreFiveCalls() throws Exception {
        List<Long> slots = new ArrayList<>();
        for (int hour = 9; hour < 14; hour++) {
            slots.add(booked.slot("2026-05-05", (hour == 9 ? "0" : "") + hour + ":00"));
        }
        List<Answer> answers = atOnce(200, i -> book(CROWD.get(i % 4), 1 + i / 4 % 4, slots.get(i % 5)));
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        List<Answer> won =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(won)
                .extracting(answer -> answer.json().get("slot").asLong())
                .containsExactlyInAnyOrderElementsOf(slots);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.detail()).containsAnyOf("Qualcuno è stato più veloce", "c’è già una call"));
        assertThat(tappe.tables().column("select count(*) from support_call where starts_at >= ?", at("2026-05-05")))
                .containsExactly("5");
        requireEverythingWhole();
    }

    @Test
    void fiftyBookingsOfOneStepAreOneCall() throws Exception {
        List<Long> slots = new ArrayList<>();
        for (int minute = 0; minute < 60; minute += 10) {
            slots.add(booked.publish(
                            "tutor",
                            Map.of("day", "2026-05-06", "time", "15:" + (minute == 0 ? "00" : minute), "minutes", 10))
                    .expect(201)
                    .json()
                    .get("items")
                    .get(0)
                    .get("id")
                    .asLong());
        }
        List<Answer> answers = atOnce(50, i -> book("como", 4, slots.get(i % slots.size())));
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        requireEverythingWhole();
    }

    @Test
    void aTeamIsNotInTwoCallsAtOnceWithTwoTutors() throws Exception {
        secondTutorFor("rieti");
        long one = booked.slot("tutor", "2026-05-07", "10:00");
        long other = booked.slot("tutor2", "2026-05-07", "10:30");
        List<Answer> answers = atOnce(20, i -> book("rieti", 1 + i % 2, i % 2 == 0 ? one : other));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        requireEverythingWhole();
    }

    @Test
    void movesThatWantEachOthersSlotsNeverBlockEachOther() throws Exception {
        long[] calls = {
            booked.call("biella", 1, "2026-05-08", "09:00"), booked.call("barletta", 1, "2026-05-08", "10:00")
        };
        long[] slots = {booked.slot("2026-05-08", "11:00"), booked.slot("2026-05-08", "12:00")};
        String[] teams = {"biella", "barletta"};
        List<Answer> answers = atOnce(
                40,
                i -> programs.get(teams[i % 2])
                        .put("/support-calls/" + calls[i % 2] + "/slot", Map.of("slot", slots[i / 2 % 2])));
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 422);
        assertThat(answers).extracting(Answer::status).contains(200);
        requireEverythingWhole();
    }

    private Answer book(String team, int step, long slot) {
        return programs.get(team)
                .post("/support-calls", Map.of("slot", slot, "projectWork", booked.work(team), "step", step));
    }

    /** Every standing call has all its pieces in both calendars, and nothing else is written there. */
    private void requireEverythingWhole() {
        assertThat(tappe.tables().column("""
                        select c.id from support_call c where
                          (select count(*) from calendar_piece p where p.call_id = c.id
                             and p.piece >= 0) <> case when c.cancelled_at is null then c.minutes / 5 * 2 else 0 end
                        """)).isEmpty();
        assertThat(tappe.tables().column("""
                        select c.id from support_call c join support_call d on d.id > c.id and d.tutor_id = c.tutor_id
                          and d.starts_at = c.starts_at where c.cancelled_at is null and d.cancelled_at is null
                        """)).isEmpty();
    }

    private static java.time.OffsetDateTime at(String day) {
        return TestClock.at(day, 0).atOffset(java.time.ZoneOffset.UTC);
    }

    private static void secondTutorFor(String team) {
        Viewer coordinator = tappe.viewer("coordinamento");
        long tutor = tappe.bean(Accounts.class)
                .found(
                        new AccountEntry(
                                "tutor2", "Secondo tutor AFOL", "tutor2@example.org", Role.TUTOR, null, true, 0),
                        Optional.of("tappe-demo"))
                .id();
        ProjectWorks works = tappe.bean(ProjectWorks.class);
        ProjectWork work = works.find(coordinator, tappe.owed(team, 1).projectWorkId());
        works.change(
                coordinator,
                work.id(),
                new ProjectWorkEntry(
                        work.areaId(),
                        work.provinceId(),
                        work.tutorProvinceId(),
                        work.title(),
                        Set.of(tutor, tappe.viewer("tutor").accountId()),
                        work.version()));
    }
}
