package it.tappe.notification;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.projectwork.ProjectWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Who has to know what concerns a project work: active accounts only. */
@Singleton
public class Recipients {
    private final Accounts accounts;

    Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Its <i>gruppo di lavoro</i>. */
    public List<Account> team(ProjectWork work) {
        return accounts.active(Role.TEAM, work.provinceId());
    }

    /** The tutor province that accompanies it; nobody when it has none. */
    public List<Account> tutorProvince(ProjectWork work) {
        Long province = work.tutorProvinceId();
        return province == null ? List.of() : accounts.active(Role.TUTOR_PROVINCE, province);
    }

    /** Its AFOL tutors. */
    public List<Account> tutors(ProjectWork work) {
        return accounts.named(work.tutorIds()).stream().filter(Account::active).toList();
    }

    /** The coordination. */
    public List<Account> coordinators() {
        return accounts.active(Role.COORDINATOR);
    }
}
