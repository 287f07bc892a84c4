package it.tappe.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.programme.StepDates;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 19);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 13);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 20);

    @Test
    void isOpenFromTheFirstInstantOfTheDay() {
        Instant opening = Instant.parse("2026-01-18T23:00:00Z");
        assertThat(plain().isOpenAt(opening)).isTrue();
        assertThat(plain().isOpenAt(opening.minusMillis(1))).isFalse();
    }

    @Test
    void isLateAfterTheDueDateAndStillTakesUploads() {
        Instant lastSecond = Instant.parse("2026-02-13T22:59:59Z");
        assertThat(plain().isLateAt(lastSecond)).isFalse();
        assertThat(plain().isLateAt(lastSecond.plusMillis(1))).isTrue();
        assertThat(plain().isCutOffAt(lastSecond.plusMillis(1))).isFalse();
        assertThatCode(() -> plain().requireUploadAt(lastSecond.plusMillis(1), GRACE))
                .doesNotThrowAnyException();
    }

    @Test
    void takesASlowUploadWithinTheGraceAndNothingAfterIt() {
        Instant cutOff = Instant.parse("2026-02-20T22:59:59Z");
        assertThat(plain().isCutOffAt(cutOff)).isFalse();
        assertThat(plain().isCutOffAt(cutOff.plusMillis(1))).isTrue();
        assertThatCode(() -> plain().requireUploadAt(cutOff.plus(GRACE), GRACE)).doesNotThrowAnyException();
        assertThat(plain().isTakingAt(cutOff.plus(GRACE), GRACE)).isTrue();
        assertThat(plain().isTakingAt(cutOff.plus(GRACE).plusMillis(1), GRACE)).isFalse();
        assertThat(plain().isTakingAt(RomeTime.startOf(OPENS).minusMillis(1), GRACE))
                .isFalse();
        assertThatThrownBy(() -> plain().requireUploadAt(cutOff.plus(GRACE).plusMillis(1), GRACE))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("entro le 23:59 di venerdì 20 febbraio 2026, ora italiana")
                .hasMessageContaining("coordinamento");
    }

    @Test
    void refusesAnUploadBeforeTheOpeningSayingWhenThatIs() {
        assertThatThrownBy(() -> plain().requireUploadAt(RomeTime.startOf(OPENS).minusMillis(1), GRACE))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("lunedì 19 gennaio 2026");
    }

    @Test
    void isDueInTheLastSecondOfTheNightsInWhichTheClocksChange() {
        Deadlines spring = on(LocalDate.of(2026, 3, 29));
        assertThat(spring.dueAt()).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
        assertThat(spring.isLateAt(Instant.parse("2026-03-29T22:00:00Z"))).isTrue();
        Deadlines autumn = on(LocalDate.of(2026, 10, 25));
        assertThat(autumn.dueAt()).isEqualTo(Instant.parse("2026-10-25T22:59:59Z"));
        assertThat(autumn.isLateAt(Instant.parse("2026-10-25T22:00:00Z"))).isFalse();
        assertThat(autumn.isLateAt(Instant.parse("2026-10-25T23:00:00Z"))).isTrue();
    }

    @Test
    void opensAtMidnightOfTheNightsInWhichTheClocksChange() {
        assertThat(on(LocalDate.of(2026, 3, 29)).opensAt()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(on(LocalDate.of(2026, 10, 25)).opensAt()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    }

    @Test
    void isDueAtTheLatestOfStepExtensionAndRequestedChanges() {
        LocalDate earlier = DUE.minusDays(3);
        LocalDate later = DUE.plusDays(2);
        assertThat(of(null, null).dueAt()).isEqualTo(RomeTime.endOf(DUE));
        assertThat(of(later, null).dueAt()).isEqualTo(RomeTime.endOf(later));
        assertThat(of(null, later).dueAt()).isEqualTo(RomeTime.endOf(later));
        assertThat(of(earlier, later).dueAt()).isEqualTo(RomeTime.endOf(later));
        assertThat(of(later.plusDays(1), later).dueAt()).isEqualTo(RomeTime.endOf(later.plusDays(1)));
        assertThat(of(earlier, earlier).dueAt()).isEqualTo(RomeTime.endOf(DUE));
    }

    @Test
    void movesTheCutOffOnlyWhenMoreTimeThanThatWasGiven() {
        assertThat(of(CUT_OFF.minusDays(1), null).cutOffAt()).isEqualTo(RomeTime.endOf(CUT_OFF));
        LocalDate beyond = CUT_OFF.plusDays(10);
        Deadlines extended = of(beyond, null);
        assertThat(extended.cutOffAt()).isEqualTo(RomeTime.endOf(beyond)).isEqualTo(extended.dueAt());
        assertThatCode(() -> extended.requireUploadAt(RomeTime.endOf(beyond), Duration.ZERO))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> extended.requireUploadAt(RomeTime.endOf(beyond).plusMillis(1), Duration.ZERO))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Property
    void givesNobodyLessTimeThanTheStep(
            @ForAll @IntRange(min = -60, max = 60) int extension, @ForAll @IntRange(min = -60, max = 60) int changes) {
        Deadlines moved = of(DUE.plusDays(extension), DUE.plusDays(changes));
        assertThat(moved.dueAt()).isAfterOrEqualTo(plain().dueAt());
        assertThat(moved.cutOffAt()).isAfterOrEqualTo(plain().cutOffAt()).isAfterOrEqualTo(moved.dueAt());
        assertThat(moved.opensAt()).isEqualTo(plain().opensAt());
    }

    private static Deadlines plain() {
        return of(null, null);
    }

    private static Deadlines of(LocalDate extendedTo, LocalDate changesDueOn) {
        return Deadlines.of(new StepDates(OPENS, DUE, CUT_OFF), extendedTo, changesDueOn, null);
    }

    private static Deadlines on(LocalDate day) {
        return Deadlines.of(new StepDates(day, day, day), null, null, null);
    }
}
