package it.tappe.access.session;

import it.tappe.access.Throttle;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Slows down guessing: ten wrong passwords for one name from one address, a hundred from one address in all. */
@Singleton
class SignInThrottle {
    private static final String SENTENCE = "Troppi tentativi di accesso non riusciti.";

    private final Throttle perName = new Throttle(10, SENTENCE);
    private final Throttle perAddress = new Throttle(100, SENTENCE);

    /** To be called before the password is looked at; refuses with 429. */
    void take(String username, String address) {
        perAddress.take(address);
        perName.take(key(username, address));
    }

    void succeeded(String username, String address) {
        perAddress.giveBack(address);
        perName.giveBack(key(username, address));
    }

    private static String key(String username, String address) {
        return address + " " + username.strip().toLowerCase(Locale.ROOT);
    }
}
