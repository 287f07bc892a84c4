package it.tappe.projectwork;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The <i>gruppi di lavoro</i>: who is told what concerns the province's own work. */
@Singleton
public class Teams {
    private final Accounts accounts;

    Teams(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Active accounts of the emerging province, by name. */
    public List<Account> of(ProjectWork work) {
        return accounts.active(Role.TEAM, work.provinceId());
    }
}
