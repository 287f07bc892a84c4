package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.access.Role;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.projectwork.ProjectWork;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody who can be reminded, read once for all things.
 *
 * @param active accounts that are not deactivated, by role and name
 */
public record People(List<Account> active) {

    /** Who has to do with these project works, each of them once. */
    public Map<Audience, List<Account>> of(Collection<ProjectWork> works) {
        Set<Long> owners = works.stream().map(ProjectWork::provinceId).collect(Collectors.toSet());
        Set<Long> tutoring = works.stream()
                .map(ProjectWork::tutorProvinceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> tutors =
                works.stream().flatMap(work -> work.tutorIds().stream()).collect(Collectors.toSet());
        Map<Audience, List<Account>> people = new EnumMap<>(Audience.class);
        people.put(Audience.TEAM, of(Role.TEAM, owners));
        people.put(Audience.TUTOR_PROVINCE, of(Role.TUTOR_PROVINCE, tutoring));
        people.put(
                Audience.TUTORS,
                active.stream().filter(one -> tutors.contains(one.id())).toList());
        people.put(
                Audience.COORDINATORS,
                active.stream().filter(one -> one.role() == Role.COORDINATOR).toList());
        return people;
    }

    private List<Account> of(Role role, Set<Long> provinces) {
        return active.stream()
                .filter(one -> one.role() == role && provinces.contains(one.provinceId()))
                .toList();
    }
}
