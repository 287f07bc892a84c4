package it.tappe.report.schedule;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.report.Report;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** To whom a report may be sent that was printed as a coordinator. */
@Singleton
class Receivers {
    private final Accounts accounts;

    Receivers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody who may get it, by role and name. */
    List<Account> of(Report<?> report) {
        return Arrays.stream(Role.values())
                .flatMap(role -> accounts.active(role).stream())
                .filter(account -> mayGet(account, report))
                .toList();
    }

    /** Of these accounts those that may get it now. */
    List<Account> of(Report<?> report, Collection<Long> ids) {
        return accounts.named(ids).stream()
                .filter(account -> mayGet(account, report))
                .toList();
    }

    /**
     * Active accounts whose role may print it; and where it says to each only what the own role sees, those alone who
     * see what a coordinator sees.
     */
    private static boolean mayGet(Account account, Report<?> report) {
        return account.active()
                && account.viewer().may(report.action())
                && (report.isSameForAll() || account.role() == Role.COORDINATOR);
    }
}
