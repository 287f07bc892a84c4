package it.tappe.notification.reminder.source;

import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.People;
import it.tappe.notification.reminder.ReminderSource;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open actions that have a day: whoever has taken one on is reminded, or the team where that is nobody's account. */
@Singleton
class ActionPointSource implements ReminderSource {
    private final ActionPoints points;
    private final ProjectWorks projectWorks;

    ActionPointSource(ActionPoints points, ProjectWorks projectWorks) {
        this.points = points;
        this.projectWorks = projectWorks;
    }

    @Override
    public List<Occasion> occasions(Viewer reader, People people, Instant now) {
        Map<Long, ProjectWork> works = projectWorks.listForReports(reader).stream()
                .collect(Collectors.toMap(ProjectWork::id, Function.identity()));
        return points.openWithDay(reader).stream()
                .flatMap(point -> occasion(point, work(works, point), people))
                .toList();
    }

    private static @Nullable ProjectWork work(Map<Long, ProjectWork> works, ActionPoint point) {
        Long id = point.projectWorkId();
        return id == null ? null : works.get(id);
    }

    private static Stream<Occasion> occasion(ActionPoint point, @Nullable ProjectWork work, People people) {
        LocalDate dueOn = point.dueOn();
        if (dueOn == null) {
            return Stream.empty();
        }
        Map<Audience, List<Account>> concerned = people.of(work == null ? List.of() : List.of(work));
        return Stream.of(new Occasion(
                ReminderSubject.ACTION_POINT,
                "action point " + point.id(),
                dueOn,
                RomeTime.endOf(dueOn),
                null,
                null,
                !point.isOpen(),
                work == null ? null : work.provinceId(),
                point.text() + " (" + point.owner() + ")",
                work == null ? "" : work.label(),
                work == null ? "/" : "/project-work/" + work.id(),
                owners(point, concerned, people)));
    }

    private static Map<Audience, List<Account>> owners(
            ActionPoint point, Map<Audience, List<Account>> concerned, People people) {
        Long owner = point.ownerAccountId();
        List<Account> doing = owner == null
                ? concerned.getOrDefault(Audience.TEAM, List.of())
                : people.active().stream().filter(one -> one.id() == owner).toList();
        return Map.of(
                Audience.TEAM, doing,
                Audience.TUTORS, doing,
                Audience.TUTOR_PROVINCE, doing,
                Audience.COORDINATORS, concerned.getOrDefault(Audience.COORDINATORS, List.of()));
    }
}
