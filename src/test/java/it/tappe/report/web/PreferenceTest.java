package it.tappe.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a client wishes with the header Prefer. */
class PreferenceTest {
    private static final Duration SHORTLY = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void waitsLongForWhoWishesNothing() {
        assertThat(Preference.of(null, SHORTLY)).isEqualTo(new Preference(false, LONG));
        assertThat(Preference.of("return=minimal", SHORTLY)).isEqualTo(new Preference(false, LONG));
    }

    @Test
    void answersShortlyToWhoComesBack() {
        assertThat(Preference.of("respond-async", SHORTLY)).isEqualTo(new Preference(true, SHORTLY));
        assertThat(Preference.of("return=minimal, Respond-Async", SHORTLY)).isEqualTo(new Preference(true, SHORTLY));
    }

    @Test
    void waitsAsLongAsIsWishedButNotForEver() {
        assertThat(Preference.of("respond-async, wait=10", SHORTLY))
                .isEqualTo(new Preference(true, Duration.ofSeconds(10)));
        assertThat(Preference.of("wait=0", SHORTLY)).isEqualTo(new Preference(false, Duration.ZERO));
        assertThat(Preference.of("wait=9999", SHORTLY)).isEqualTo(new Preference(false, LONG));
        assertThat(Preference.of("wait=tanto", SHORTLY)).isEqualTo(new Preference(false, LONG));
    }
}
