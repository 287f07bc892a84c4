package it.tappe.register;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the names mean by which lines speak of each other. What is not there is noted on the line, unless a line of the
 * same register should have brought it: then that line says what is wrong.
 */
final class Names {
    private final Map<Integer, Area> areas;
    private final Map<Integer, Step> steps;
    private final Map<String, List<Province>> provinces;
    private final Accounts accounts;
    private final Map<String, Optional<Account>> tutors = new HashMap<>();
    private final Set<Object> promised = new HashSet<>();

    /** To be made after areas, steps and provinces have been loaded: it reads each list once. */
    Names(Viewer viewer, Programmes programmes, Steps steps, Provinces provinces, Accounts accounts, Lines lines) {
        this.areas = programmes.areas(viewer).stream().collect(Collectors.toMap(Area::position, Function.identity()));
        this.steps = steps.list(viewer).stream().collect(Collectors.toMap(Step::position, Function.identity()));
        this.provinces = provinces.bySigla(viewer);
        this.accounts = accounts;
        lines.areas().forEach(line -> promised.add("area " + line.content().position()));
        lines.steps().forEach(line -> promised.add("step " + line.content().position()));
        lines.provinces()
                .forEach(line -> promised.add("province " + line.content().sigla()));
    }

    @Nullable
    Area area(Line<?> line, @Nullable Integer position) {
        Area area = areas.get(position);
        if (area == null) {
            missing(line, "areaId", "area " + position, "Non c’è un ambito con il numero " + position + ".");
        }
        return area;
    }

    @Nullable
    Step step(Line<?> line, @Nullable Integer position) {
        Step step = steps.get(position);
        if (step == null) {
            missing(line, "stepId", "step " + position, "Non c’è uno Step con il numero " + position + ".");
        }
        return step;
    }

    /** The provinces that carry or carried the sigla, first the one that does today. */
    List<Province> provinces(Line<?> line, String field, String sigla) {
        List<Province> found = provinces.getOrDefault(sigla, List.of());
        if (found.isEmpty()) {
            missing(line, field, "province " + sigla, "Non c’è una Provincia con la sigla «" + sigla + "».");
        }
        return found;
    }

    /** Accounts of active AFOL tutors, or of those whom the project work already has. */
    Set<Long> tutors(Line<?> line, List<String> usernames, Set<Long> assigned) {
        Set<Long> ids = new HashSet<>();
        for (String username : usernames) {
            Optional<Account> account = tutors.computeIfAbsent(username, accounts::withUsername);
            account.filter(one -> assigned.contains(one.id()) || one.active() && one.role() == Role.TUTOR)
                    .ifPresentOrElse(
                            one -> ids.add(one.id()),
                            () -> line.wrong("tutorIds", "Non c’è un tutor AFOL attivo «" + username + "»."));
        }
        return ids;
    }

    private void missing(Line<?> line, String field, String name, String message) {
        if (promised.contains(name)) {
            line.excuse(field);
        } else {
            line.wrong(field, message);
        }
    }
}
