package it.tappe.actionpoint;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can be named as the one who does an action. */
@Singleton
class Owners {
    private final Accounts accounts;
    private final ProjectWorks projectWorks;

    Owners(Accounts accounts, ProjectWorks projectWorks) {
        this.accounts = accounts;
        this.projectWorks = projectWorks;
    }

    /** The team, the AFOL tutors and the tutor province of a project work, then the coordination; without one, only that. */
    List<Account> of(@Nullable Long projectWorkId) {
        List<Account> owners = new ArrayList<>();
        if (projectWorkId != null) {
            projectWorks.named(List.of(projectWorkId)).forEach(work -> owners.addAll(of(work)));
        }
        owners.addAll(accounts.active(Role.COORDINATOR));
        return owners;
    }

    private List<Account> of(ProjectWork work) {
        List<Account> owners = new ArrayList<>(accounts.active(Role.TEAM, work.provinceId()));
        owners.addAll(
                accounts.named(work.tutorIds()).stream().filter(Account::active).toList());
        Long tutorProvince = work.tutorProvinceId();
        if (tutorProvince != null) {
            owners.addAll(accounts.active(Role.TUTOR_PROVINCE, tutorProvince));
        }
        return owners;
    }

    /** The owner in words; refuses an entry that names nobody, or an account that has nothing to do with it. */
    String name(ActionPointEntry entry, @Nullable Long projectWorkId) {
        Long accountId = entry.ownerAccountId();
        String words = entry.owner();
        if (accountId != null) {
            return of(projectWorkId).stream()
                    .filter(account -> account.id() == accountId)
                    .map(Account::displayName)
                    .findFirst()
                    .orElseThrow(() -> Refusal.Invalid.field("ownerAccountId", "Scegli chi se ne occupa dall’elenco."));
        }
        if (words == null || words.isBlank()) {
            throw Refusal.Invalid.field("owner", "Scrivi chi se ne occupa, o scegli una persona dall’elenco.");
        }
        return words.strip();
    }
}
