package it.tappe.projectwork.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.projectwork.AssignmentEntry;
import it.tappe.projectwork.Assignments;
import it.tappe.projectwork.ProjectWork;
import it.tappe.web.PageJson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tutors of several project works at once, for programs. */
@Controller("/api/v1/assignments")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AssignmentApi {
    private final Assignments assignments;

    AssignmentApi(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Assigns a tutor, or withdraws one with {@code "assigned": false}; all or nothing. */
    @Post
    PageJson<AssignedJson> assign(Viewer viewer, @Body Sent sent) {
        return PageJson.whole(assignments.assign(viewer, sent.toEntry()), AssignedJson::of);
    }

    /** What a program sends. */
    @Serdeable
    record Sent(
            @Nullable Long tutor,
            @Nullable Set<Long> projectWorks,
            @Nullable Boolean assigned) {
        @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
        AssignmentEntry toEntry() {
            return new AssignmentEntry(
                    tutor, projectWorks == null ? Set.of() : projectWorks, !Boolean.FALSE.equals(assigned));
        }
    }

    /** A project work with the accounts of its tutors. */
    @Serdeable
    record AssignedJson(long projectWork, Set<Long> tutors) {
        static AssignedJson of(ProjectWork work) {
            return new AssignedJson(work.id(), work.tutorIds());
        }
    }
}
