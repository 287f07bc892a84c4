package it.tappe.access.session;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Secret;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's keys to the API. */
@Singleton
@Transactional
public class ApiTokens {
    private final ApiTokenRepository tokens;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    ApiTokens(ApiTokenRepository tokens, Accounts accounts, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a person says of a new token. */
    @Introspected
    public record Entry(
            @NotBlank(message = "Scrivi a cosa serve il token.") @Size(max = 100, message = "Al massimo 100 caratteri.")
            String label,

            @Min(value = 1, message = "Almeno un giorno.") @Max(value = 365, message = "Al massimo 365 giorni.")
            int expiresInDays) {}

    /** A new token with its secret, which is shown this once and kept nowhere. */
    public record Created(ApiToken token, String secret) {}

    /** Creates a token with the rights of the viewer. */
    public Created create(Viewer viewer, Entry entry) {
        viewer.require(Action.OWN_TOKENS);
        Violations.requireNone(entry);
        Instant now = clock.instant();
        String secret = "tappe_" + Secret.create();
        ApiToken token = tokens.save(new ApiToken(
                0,
                viewer.accountId(),
                entry.label().strip(),
                Secret.hash(secret),
                now,
                now.plus(Duration.ofDays(entry.expiresInDays())),
                null,
                null));
        journal.note(viewer, Act.TOKEN_CREATED, JournalSubject.of("api_token", token.id(), token.label()));
        return new Created(token, secret);
    }

    /** The viewer's own tokens, newest first. */
    public List<ApiToken> list(Viewer viewer) {
        viewer.require(Action.OWN_TOKENS);
        return tokens.list(viewer.accountId());
    }

    /** Ends one of the viewer's own tokens; again is no error. */
    public void revoke(Viewer viewer, long id) {
        viewer.require(Action.OWN_TOKENS);
        ApiToken token = tokens.findByIdAndAccountId(id, viewer.accountId()).orElseThrow(Refusal.NotFound::new);
        tokens.revoke(id, clock.instant());
        journal.note(viewer, Act.TOKEN_REVOKED, JournalSubject.of("api_token", id, token.label()));
    }

    /** On whose behalf a program with this token acts, if the token is still good. */
    public Optional<Viewer> viewer(String secret) {
        Instant now = clock.instant();
        return tokens.findByTokenHash(Secret.hash(secret))
                .filter(token -> token.isUsableAt(now))
                .flatMap(token -> {
                    if (token.isToBeMarkedUsedAt(now)) {
                        tokens.used(token.id(), now);
                    }
                    return accounts.active(token.accountId()).map(Account::viewer);
                });
    }
}
