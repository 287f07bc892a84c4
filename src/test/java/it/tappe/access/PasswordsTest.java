package it.tappe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.shared.Refusal;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String PASSWORD = "una password lunga";

    @Test
    void tellsTheRightPasswordFromOthers() {
        Passwords passwords = new Passwords(64);
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches("un’altra password", hash)).isFalse();
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void keepsOlderHashesValidWhenTheSettingIsRaised() {
        String older = new Passwords(64).hash(PASSWORD);

        assertThat(new Passwords(128).matches(PASSWORD, older)).isTrue();
        assertThat(new Passwords(128).matches("un’altra password", older)).isFalse();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        Passwords passwords = new Passwords(64);

        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    void refusesPasswordsThatAreTooShort() {
        assertThatThrownBy(() -> new Passwords(64).hash("breve")).isInstanceOf(Refusal.Invalid.class);
    }
}
