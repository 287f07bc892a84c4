package it.tappe.access.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.session.ApiToken;
import it.tappe.access.session.ApiTokens;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An API token as programs read it, without its secret. */
@Serdeable
record TokenJson(
        long id,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static TokenJson of(ApiToken token) {
        return new TokenJson(
                token.id(), token.label(), token.createdAt(), token.expiresAt(), token.lastUsedAt(), token.revokedAt());
    }

    /**
     * What a program says to get a token.
     *
     * @param label what the token is for; "API" unless told
     * @param expiresInDays from 1 to 365; 30 unless told
     */
    @Serdeable
    record Wanted(
            @NotBlank(message = "Scrivi il nome utente.") String username,
            @NotBlank(message = "Scrivi la password.") String password,
            @Nullable String label,
            @Nullable Integer expiresInDays) {

        ApiTokens.Entry entry() {
            return new ApiTokens.Entry(label == null ? "API" : label, expiresInDays == null ? 30 : expiresInDays);
        }
    }

    /**
     * A new token.
     *
     * @param token the secret, given this once
     */
    @Serdeable
    record Created(long id, String token, String label, Instant expiresAt) {
        static Created of(ApiTokens.Created created) {
            return new Created(
                    created.token().id(),
                    created.secret(),
                    created.token().label(),
                    created.token().expiresAt());
        }
    }
}
