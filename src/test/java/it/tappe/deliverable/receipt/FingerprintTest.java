package it.tappe.deliverable.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    /** Of the text "abc", as the standard gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheSha256OfTheBytes() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        assertThat(Fingerprint.of(new ByteArrayInputStream(abc)).sha256()).isEqualTo(ABC);
    }

    @Test
    void isReadInEitherCaseAndWithBlanks() {
        assertThat(Fingerprint.read(" BA7816BF 8F01CFEA 414140DE 5DAE2223\nB00361A3\u200b 96177A9C B410FF61 F20015AD ")
                        .sha256())
                .isEqualTo(ABC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ABC + "0"})
    void refusesWhatIsNone(String typed) {
        assertThatThrownBy(() -> Fingerprint.read(typed)).isInstanceOf(Refusal.Invalid.class);
    }
}
