package it.tappe.deliverable.review;

import it.tappe.access.Account;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.projectwork.Teams;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the version that a review is about, for those who may see it. */
@Singleton
class Readings {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Teams teams;

    Readings(ProjectWorks projectWorks, Deliverables deliverables, Submissions submissions, Teams teams) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.teams = teams;
    }

    /** Refused with 404 when the viewer does not see the version. */
    Reading findVisible(Viewer viewer, VersionAddress at) {
        CheckedVersion checked = submissions.version(viewer, at.projectWorkId(), at.stepPosition(), at.number());
        return new Reading(
                projectWorks.find(viewer, at.projectWorkId()),
                deliverables.find(viewer, at.projectWorkId(), at.stepPosition()),
                checked.version(),
                checked.sections());
    }

    /** Refused with 404 when the viewer does not see the version, with 403 when the viewer may not do this to it. */
    Reading find(Viewer viewer, long projectWorkId, int stepPosition, int number, Action action) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        CheckedVersion checked = submissions.version(viewer, projectWorkId, stepPosition, number);
        viewer.require(action, work);
        return new Reading(
                work, deliverables.find(viewer, projectWorkId, stepPosition), checked.version(), checked.sections());
    }

    /** Names of those who are told of a decision on the version. */
    List<String> informed(Reading reading) {
        return teams.of(reading.work()).stream().map(Account::displayName).toList();
    }
}
