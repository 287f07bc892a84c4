package it.tappe.notification;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.Teams;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has to know what concerns a project work: active accounts only. */
@Singleton
public class Recipients {
    private final Accounts accounts;
    private final Teams teams;

    Recipients(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    /** Its <i>gruppo di lavoro</i>. */
    public List<Account> team(ProjectWork work) {
        return teams.of(work);
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

    /** Teams, tutors and tutor provinces of all these, each with the works that concern them: three queries. */
    public Map<Account, List<ProjectWork>> everybody(List<ProjectWork> works) {
        Map<Account, List<ProjectWork>> concerned = new LinkedHashMap<>();
        Set<Long> tutorIds =
                works.stream().flatMap(work -> work.tutorIds().stream()).collect(Collectors.toSet());
        for (Account tutor : accounts.named(tutorIds)) {
            add(concerned, tutor, works.stream().filter(work -> work.tutorIds().contains(tutor.id())).toList());
        }
        for (Account member : accounts.active(Role.TEAM)) {
            add(concerned, member, works.stream()
                    .filter(work -> work.ownerProvinceId().equals(member.provinceId()))
                    .toList());
        }
        for (Account member : accounts.active(Role.TUTOR_PROVINCE)) {
            add(concerned, member, works.stream()
                    .filter(work -> member.provinceId() != null && member.provinceId().equals(work.tutorProvinceId()))
                    .toList());
        }
        return concerned;
    }

    private static void add(Map<Account, List<ProjectWork>> concerned, Account account, List<ProjectWork> works) {
        if (account.active() && !works.isEmpty()) {
            concerned.computeIfAbsent(account, none -> new ArrayList<>()).addAll(works);
        }
    }
}
