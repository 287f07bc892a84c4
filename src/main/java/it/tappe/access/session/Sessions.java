package it.tappe.access.session;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Secret;
import it.tappe.access.Viewer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Signing in and out. */
@Singleton
@Transactional
public class Sessions {
    private final SessionRepository sessions;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Journal journal;
    private final Clock clock;

    Sessions(SessionRepository sessions, Accounts accounts, SignInThrottle throttle, Journal journal, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.throttle = throttle;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The account if name and password are right, else empty; refused with 429 after too many failures. No connection
     * to the database is held while the password is hashed.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.NOT_SUPPORTED)
    public Optional<Account> check(String username, String password, String address) {
        throttle.take(username, address);
        Optional<Account> account = accounts.withPassword(username, password);
        if (account.isPresent()) {
            throttle.succeeded(username, address);
        } else {
            noteRefused(username);
        }
        return account;
    }

    /** Names that nobody has are not noted: people type passwords there by mistake. */
    private void noteRefused(String username) {
        String known = accounts.withUsername(username).map(Account::username).orElse("nome sconosciuto");
        journal.note(known, Act.SIGN_IN_REFUSED, JournalSubject.of("account", null, known));
    }

    /** A new session; what is returned goes into the browser's cookie and is kept nowhere else. */
    public String start(Account account) {
        Instant now = clock.instant();
        String secret = Secret.create();
        sessions.clear(now);
        sessions.save(new Session(Secret.hash(secret), account.id(), now, now, now.plus(Session.LIFE)));
        journal.note(account.viewer(), Act.SIGNED_IN, JournalSubject.of("account", account.id(), account.username()));
        return secret;
    }

    /** Who is signed in with this cookie, if anybody still is. */
    public Optional<Viewer> viewer(String secret) {
        Instant now = clock.instant();
        return sessions.findByTokenHash(Secret.hash(secret))
                .filter(session -> session.isAliveAt(now))
                .flatMap(session -> {
                    if (session.isToBeMarkedSeenAt(now)) {
                        sessions.seen(session.tokenHash(), now);
                    }
                    return accounts.active(session.accountId()).map(Account::viewer);
                });
    }

    /** Ends the session; a cookie that is kept somewhere is worth nothing afterwards. */
    public void end(Viewer viewer, String secret) {
        sessions.end(Secret.hash(secret));
        noteSignedOut(viewer, viewer.username());
    }

    /** Ends every session of the viewer, this one included. */
    public void endAll(Viewer viewer) {
        sessions.endAll(viewer.accountId());
        noteSignedOut(viewer, viewer.username() + ", da tutti i dispositivi");
    }

    /** Ends the session that a browser had before somebody signed in once more; an unknown one is no error. */
    public void replace(String secret) {
        sessions.end(Secret.hash(secret));
    }

    private void noteSignedOut(Viewer viewer, String label) {
        journal.note(viewer, Act.SIGNED_OUT, JournalSubject.of("account", viewer.accountId(), label));
    }
}
