package it.tappe.access.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.shared.Page;
import it.tappe.web.PageJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The journal for programs. */
@Controller("/api/v1/journal")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "journal")
class JournalApi {
    private final Journal journal;

    JournalApi(Journal journal) {
        this.journal = journal;
    }

    /**
     * The journal, newest first. Only for coordinators.
     *
     * @param act what was done
     * @param account id of who did it
     * @param projectWork id of the project work that it belongs to
     * @param since first day, in Rome
     * @param until last day, in Rome, included
     * @param limit how many at most
     * @param cursor the nextCursor of the page before
     */
    @Get
    PageJson<JournalJson> list(
            Viewer viewer,
            @Nullable @QueryValue Act act,
            @Nullable @QueryValue Long account,
            @Nullable @QueryValue Long projectWork,
            @Nullable @QueryValue LocalDate since,
            @Nullable @QueryValue LocalDate until,
            @QueryValue(defaultValue = "200")
                    @Min(value = 1, message = "Almeno 1.")
                    @Max(value = Page.MOST, message = "Al massimo 200.")
                    int limit,
            @Nullable @QueryValue Long cursor) {
        Journal.Filter filter = new Journal.Filter(act, account, projectWork, since, until);
        return PageJson.of(journal.find(viewer, filter, cursor, limit), JournalJson::of);
    }
}
