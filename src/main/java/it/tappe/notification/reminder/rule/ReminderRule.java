package it.tappe.notification.reminder.rule;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule of the <i>promemoria</i>: of what, when, to whom.
 *
 * @param days after the thing's date; negative before it
 * @param sendAt time of the day in Rome
 * @param assumed whether it came with the program and nobody has changed it since
 * @param sinceOn what it would have said before this day is not made up for
 */
@MappedEntity
public record ReminderRule(
        @Id @GeneratedValue long id,
        ReminderSubject subject,
        int days,
        LocalTime sendAt,
        boolean toTeam,
        boolean toTutors,
        boolean toTutorProvince,
        boolean toCoordinators,
        boolean active,
        boolean assumed,
        LocalDate sinceOn,
        @Version long version) {

    /** To whom it speaks, in the order of the list. */
    public Set<Audience> to() {
        Set<Audience> to = EnumSet.noneOf(Audience.class);
        add(to, toTeam, Audience.TEAM);
        add(to, toTutors, Audience.TUTORS);
        add(to, toTutorProvince, Audience.TUTOR_PROVINCE);
        add(to, toCoordinators, Audience.COORDINATORS);
        return to;
    }

    /** «7 giorni prima della scadenza». */
    public String when() {
        return subject.words(days);
    }

    /** «al gruppo di lavoro e al coordinamento». */
    public String toWhom() {
        String all = to().stream().map(Audience::to).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " e " + all.substring(last + 2);
    }

    /** «Scadenza di un elaborato: 7 giorni prima della scadenza, alle 08:00, al gruppo di lavoro». */
    public String summary() {
        return subject.label() + ": " + when() + ", alle " + sendAt + ", " + toWhom() + (active ? "" : " (sospesa)");
    }

    private static void add(Set<Audience> to, boolean included, Audience audience) {
        if (included) {
            to.add(audience);
        }
    }
}
