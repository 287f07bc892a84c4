package it.tappe.access;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts: coordinators manage them; sign-in looks them up. */
@Singleton
@Transactional
public class Accounts {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(AccountRepository accounts, Passwords passwords, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** All accounts, by role and name. */
    public List<AccountRow> list(Viewer viewer) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        return accounts.list();
    }

    /** The provinces that an account can stand for, by name. */
    public List<AccountRow.Province> provinces(Viewer viewer) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        return accounts.provinces();
    }

    /** The viewer's own account. */
    public AccountRow own(Viewer viewer) {
        return accounts.row(viewer.accountId()).orElseThrow(Refusal.NotFound::new);
    }

    /** One account, as a coordinator sees it. */
    public Account find(Viewer viewer, long id) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        return accounts.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** A new account without a password: its owner sets one through a one-time link. */
    public Account create(Viewer viewer, AccountEntry entry) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        Violations.requireNone(entry);
        check(entry);
        Account account = save(entry.toAccount(clock.instant()));
        journal.note(
                viewer,
                Act.CREATED,
                JournalSubject.of("account", account.id(), account.username()).changed(null, account.summary()));
        return account;
    }

    /** Changes everything but the username. Deactivating ends the sessions at once. */
    public Account change(Viewer viewer, long id, AccountEntry entry) {
        viewer.require(Action.MANAGE_ACCOUNTS);
        Violations.requireNone(entry);
        check(entry);
        Account before = find(viewer, id);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha modificato questo account mentre lo modificavi. Sotto ogni campo"
                            + " diverso trovi il valore che è ora nel sistema: se salvi di nuovo, lo sostituisci.");
        }
        if (id == viewer.accountId() && (!entry.active() || entry.role() != before.role())) {
            throw Refusal.Invalid.field("role", "Non puoi disattivare il tuo stesso account o cambiarne il ruolo.");
        }
        Account after = accounts.update(before.changedBy(entry));
        if (!after.active()) {
            accounts.endSessions(id);
        }
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("account", id, after.username()).changed(before.summary(), after.summary()));
        return after;
    }

    /** An account that comes with the programme: in the demo with a password, elsewhere the first coordinator. */
    public Account found(AccountEntry entry, Optional<String> password) {
        Account account = entry.toAccount(clock.instant());
        return save(password.map(passwords::hash).map(account::withPasswordHash).orElse(account));
    }

    /** The account of this name, active or not. */
    public Optional<Account> withUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether some coordinator can sign in. */
    public boolean hasCoordinator() {
        return accounts.countCoordinatorsWithPassword() > 0;
    }

    /** Active accounts of a role, by name. */
    public List<Account> active(Role role) {
        return accounts.active(role);
    }

    /** Active accounts that stand for a province in this role, by name. */
    public List<Account> active(Role role, long provinceId) {
        return accounts.active(role, provinceId);
    }

    /** The accounts with these ids, in no particular order. */
    public List<Account> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : accounts.findByIdIn(ids);
    }

    /** For sign-in: the active account if the password is right. Takes the same time in every case. */
    @Transactional(propagation = TransactionDefinition.Propagation.NOT_SUPPORTED)
    public Optional<Account> withPassword(String username, String password) {
        Optional<Account> account = withUsername(username);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(found -> right && found.active());
    }

    /** For sessions and tokens: the account while it is active. */
    public Optional<Account> active(long id) {
        return accounts.findById(id).filter(Account::active);
    }

    private void check(AccountEntry entry) {
        entry.check();
        Long province = entry.provinceOfRole();
        if (province != null && accounts.provinces().stream().noneMatch(known -> known.id() == province)) {
            throw Refusal.Invalid.field("provinceId", "Questa Provincia non è nel registro: scegline un’altra.");
        }
    }

    private Account save(Account account) {
        if (accounts.existsByUsername(account.username())) {
            throw Refusal.Invalid.field("username", "Esiste già un account con questo nome utente.");
        }
        return accounts.save(account);
    }
}
