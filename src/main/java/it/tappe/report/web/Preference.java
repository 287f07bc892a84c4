package it.tappe.report.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Prefer} (RFC 7240).
 *
 * @param isAsync whether the client would rather come back than wait
 * @param patience how long it waits
 */
record Preference(boolean isAsync, Duration patience) {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String WAIT = "wait=";

    /** @param shortly how long a client waits that would rather come back */
    static Preference of(@Nullable String header, Duration shortly) {
        List<String> wishes = Arrays.stream((header == null ? "" : header).split("[,;]"))
                .map(wish -> wish.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean isAsync = wishes.contains("respond-async");
        Duration usual = isAsync ? shortly : LONGEST;
        return new Preference(
                isAsync,
                wishes.stream()
                        .filter(wish -> wish.matches(WAIT + "\\d{1,4}"))
                        .map(wish -> Duration.ofSeconds(Long.parseLong(wish.substring(WAIT.length()))))
                        .map(wish -> wish.compareTo(LONGEST) < 0 ? wish : LONGEST)
                        .findFirst()
                        .orElse(usual));
    }
}
