package it.tappe.projectwork;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which AFOL tutors follow which project works, for several at once. */
@Singleton
@Transactional
public class Assignments {
    private final ProjectWorks projectWorks;
    private final ProjectWorkRepository rows;
    private final Accounts accounts;
    private final Journal journal;

    Assignments(ProjectWorks projectWorks, ProjectWorkRepository rows, Accounts accounts, Journal journal) {
        this.projectWorks = projectWorks;
        this.rows = rows;
        this.accounts = accounts;
        this.journal = journal;
    }

    /** The tutors that can be assigned, by name. */
    public Collection<Account> tutors(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        return accounts.active(Role.TUTOR);
    }

    /**
     * Assigns or withdraws a tutor, all or nothing; who is assigned already stays so. Whoever is editing one of these
     * project works meanwhile is told.
     */
    public List<ProjectWork> assign(Viewer viewer, AssignmentEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        Account tutor = accounts.active(Role.TUTOR).stream()
                .filter(one -> entry.tutorId().equals(one.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("tutorId", "Scegli il tutor dall’elenco."));
        List<ProjectWork> works = projectWorks.named(entry.projectWorkIds());
        if (works.size() < Set.copyOf(entry.projectWorkIds()).size()) {
            throw Refusal.Invalid.field("projectWorkIds", "Scegli i project work dall’elenco.");
        }
        for (ProjectWork work : works) {
            if (work.tutorIds().contains(tutor.id()) != entry.isAssigned()) {
                change(work, tutor, entry.isAssigned());
            }
        }
        List<ProjectWork> after = projectWorks.named(entry.projectWorkIds());
        for (int index = 0; index < works.size(); index++) {
            note(viewer, works.get(index), after.get(index));
        }
        return after;
    }

    private void change(ProjectWork work, Account tutor, boolean isAssigned) {
        if (isAssigned) {
            rows.assign(work.id(), tutor.id());
        } else {
            rows.withdraw(work.id(), tutor.id());
        }
        rows.touch(work.id());
    }

    private void note(Viewer viewer, ProjectWork before, ProjectWork after) {
        if (before.version() != after.version()) {
            journal.note(
                    viewer,
                    Act.CHANGED,
                    JournalSubject.of("assignment", after.id(), after.label())
                            .in(after.id())
                            .changed(before.tutorNames(), after.tutorNames()));
        }
    }
}
