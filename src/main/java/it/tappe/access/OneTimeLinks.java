package it.tappe.access;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues the links with which people set their password, and honours each once. */
@Singleton
@Transactional
public class OneTimeLinks {
    private static final Logger LOG = LoggerFactory.getLogger(OneTimeLinks.class);
    private static final Duration ONE_AT_A_TIME = Duration.ofMinutes(5);

    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;
    private final LinkHandover handover;
    private final Throttle asked = new Throttle(10, "Troppe richieste di una nuova password.");

    OneTimeLinks(
            OneTimeLinkRepository links,
            AccountRepository accounts,
            Passwords passwords,
            Journal journal,
            Clock clock,
            LinkHandover handover) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
        this.handover = handover;
    }

    /** A link as it is shown once: its address and until when it can be used. */
    public record Issued(Account account, String address, Instant expiresAt) {}

    /**
     * A link for the account, shown once to the coordinator who asked for it and mailed to its owner; older links of the
     * account end.
     */
    public Issued issue(Viewer viewer, long accountId) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        Account account = accounts.findById(accountId).orElseThrow(Refusal.NotFound::new);
        if (!account.active()) {
            throw new Refusal.Conflict("L’account è disattivato: riattivalo prima di creare un collegamento.");
        }
        Created created = add(account);
        journal.note(viewer, Act.LINK_ISSUED, JournalSubject.of("account", account.id(), account.username()));
        handover.tell(account, created.link(), created.secret());
        return new Issued(
                account, handover.address(created.secret()), created.link().expiresAt());
    }

    /**
     * Somebody has forgotten the password. Nothing tells the asker whether the account exists; its owner gets the link
     * by mail, in the demo it also stands in the log. A coordinator sees the request in the list of accounts and can hand
     * a link over where mails do not arrive. Asked again within minutes, the link that was mailed stays the one.
     * Refused with 429 when one network address asks too often.
     */
    public void askForReset(String username, String networkAddress) {
        asked.take(networkAddress);
        Optional<Account> known = accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(Account::active);
        if (known.isEmpty()) {
            journal.note("nome sconosciuto", Act.RESET_ASKED, JournalSubject.of("account", null, "nome sconosciuto"));
            return;
        }
        Account account = known.get();
        journal.note(account.viewer(), Act.RESET_ASKED, JournalSubject.of("account", account.id(), account.username()));
        Instant fresh = clock.instant().plus(purpose(account).life()).minus(ONE_AT_A_TIME);
        if (links.usableAfter(account.id(), fresh) == 0) {
            Created created = add(account);
            handover.tell(account, created.link(), created.secret());
            if (handover.isLogged()) {
                LOG.info("One-time link for {}: {}", account.username(), handover.address(created.secret()));
            }
        }
    }

    /** The account that the link is for; refused with 404 when it is unknown, used or expired. */
    public Account account(String secret) {
        return owner(usable(secret));
    }

    /** Sets the password and ends the link and every session of the account. */
    public Account setPassword(String secret, String password) {
        OneTimeLink link = usable(secret);
        String hash = passwords.hash(password);
        if (links.use(link.id(), clock.instant()) != 1) {
            throw gone();
        }
        Account account = owner(link);
        accounts.endSessions(account.id());
        Account changed = accounts.update(account.withPasswordHash(hash));
        journal.note(
                changed.viewer(), Act.PASSWORD_SET, JournalSubject.of("account", account.id(), account.username()));
        return changed;
    }

    /** A link for an account that comes with a first start; to be printed in the log and nowhere else. */
    public String create(Account account) {
        return handover.address(add(account).secret());
    }

    private record Created(OneTimeLink link, String secret) {}

    private Created add(Account account) {
        Instant now = clock.instant();
        OneTimeLink.Purpose purpose = purpose(account);
        String secret = Secret.create();
        links.endAll(account.id(), now);
        OneTimeLink link = links.save(
                new OneTimeLink(0, account.id(), purpose, Secret.hash(secret), now.plus(purpose.life()), null));
        return new Created(link, secret);
    }

    private static OneTimeLink.Purpose purpose(Account account) {
        return account.passwordHash() == null ? OneTimeLink.Purpose.INVITATION : OneTimeLink.Purpose.RESET;
    }

    /** A link of an account that has been deactivated is worth nothing. */
    private Account owner(OneTimeLink link) {
        return accounts.findById(link.accountId()).filter(Account::active).orElseThrow(OneTimeLinks::gone);
    }

    private OneTimeLink usable(String secret) {
        return links.findByTokenHash(Secret.hash(secret))
                .filter(link -> link.isUsableAt(clock.instant()))
                .orElseThrow(OneTimeLinks::gone);
    }

    private static Refusal.NotFound gone() {
        return new Refusal.NotFound(
                "Questo collegamento non è più valido: è già stato usato o è scaduto. Chiedine uno nuovo.");
    }
}
