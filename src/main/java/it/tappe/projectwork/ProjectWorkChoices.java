package it.tappe.projectwork;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.shared.Fields;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a project work can be made of: an area of the programme, provinces of the register, AFOL tutors. */
@Singleton
public class ProjectWorkChoices {
    private final Programmes programmes;
    private final Provinces provinces;
    private final Accounts accounts;

    ProjectWorkChoices(Programmes programmes, Provinces provinces, Accounts accounts) {
        this.programmes = programmes;
        this.provinces = provinces;
        this.accounts = accounts;
    }

    /** What can be chosen, each list in the order in which it is shown. */
    public record Choices(List<Area> areas, List<Province> provinces, List<Account> tutors) {}

    Choices of(Viewer viewer, Set<Long> assigned) {
        return new Choices(programmes.areas(viewer), provinces.list(viewer), tutors(assigned));
    }

    /** Refuses an area, a province or a tutor that cannot be chosen, each at its field. */
    void check(Viewer viewer, ProjectWorkEntry entry, Set<Long> assigned) {
        Set<Long> tutors = tutors(assigned).stream().map(Account::id).collect(Collectors.toSet());
        Set<Long> named = new HashSet<>(Set.of(entry.provinceId()));
        Long tutorProvince = entry.tutorProvinceId();
        if (tutorProvince != null) {
            named.add(tutorProvince);
        }
        Set<Long> known =
                provinces.named(viewer, named).stream().map(Province::id).collect(Collectors.toSet());
        new Fields()
                .check(
                        programmes.areas(viewer).stream()
                                .anyMatch(area -> entry.areaId().equals(area.id())),
                        "areaId",
                        "Scegli l’ambito dall’elenco.")
                .check(known.contains(entry.provinceId()), "provinceId", "Scegli la Provincia dall’elenco.")
                .check(
                        tutorProvince == null || known.contains(tutorProvince),
                        "tutorProvinceId",
                        "Scegli la Provincia tutor dall’elenco.")
                .check(tutors.containsAll(entry.tutorIds()), "tutorIds", "Scegli i tutor dall’elenco.")
                .refuseIfWrong();
    }

    /** Active AFOL tutors, and those who are assigned already even though they are active no more. */
    private List<Account> tutors(Set<Long> assigned) {
        return Stream.concat(accounts.active(Role.TUTOR).stream(), accounts.named(assigned).stream())
                .distinct()
                .sorted(Comparator.comparing(Account::displayName).thenComparing(Account::id))
                .toList();
    }
}
