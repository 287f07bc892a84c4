package it.tappe.report.presentation.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import it.tappe.shared.Refusal;
import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void computesWhatWcagComputes() {
        assertThat(Contrast.withWhite("FFFFFF")).isEqualTo(1);
        assertThat(Contrast.withWhite("000000")).isEqualTo(21);
        assertThat(Contrast.withWhite("767676")).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.withWhite("777777")).isCloseTo(4.48, within(0.005));
    }

    @Test
    void neverRoundsUpToWhatIsEnough() {
        assertThat(Contrast.words(4.4999)).isEqualTo("4,49");
    }

    @Test
    void refusesColoursOnWhichWhiteCannotBeRead() {
        LookEntry entry = new LookEntry("#777777", "#17324D", "Piè", "Titillium Web", "", 0L);
        Refusal.Invalid refusal = catchThrowableOfType(Refusal.Invalid.class, entry::check);
        assertThat(refusal.fields()).containsOnlyKeys("primary");
        assertThat(refusal.fields().get("primary")).contains("il contrasto è 4,47 a 1");
    }
}
