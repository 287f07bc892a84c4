package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delivery can be taken back until its review begins, and that is recorded. */
@Tag("database")
class TakingBackTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void makesADraftOfItAgainWhichTheTutorNoLongerSees() {
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        tappe.api("belluno").delete(owed.path(1) + "/delivery").expect(200);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DRAFT");
        tappe.api("tutor").get(owed.path(1)).expect(404);
        tappe.api("belluno").delete(owed.path(1) + "/delivery").expect(200);
        assertThat(owed.journal("TAKEN_BACK")).containsExactly("Gruppo di lavoro Belluno");
        owed.deliver(1).expect(200);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
        assertThat(tappe.tables().column("""
                        select case when taken_back_at is null then 'stands' else 'taken back' end
                        from receipt r where exists (select 1 from submission s where s.id = r.submission_id
                            and s.project_work_id = ?) order by r.id""", owed.projectWorkId())).containsExactly("taken back", "stands");
    }

    @Test
    void isRefusedOnceTheVersionIsReviewedOrNewerOnesAreDelivered() {
        Owed owed = tappe.owed("como", 1).delivered(1).delivered(2);
        assertThat(tappe.api("como")
                        .delete(owed.path(1) + "/delivery")
                        .expect(409)
                        .detail())
                .contains("la n. 2");
        owed.review(2, "CHANGES_REQUESTED").expect(201);
        assertThat(tappe.api("como")
                        .delete(owed.path(2) + "/delivery")
                        .expect(409)
                        .detail())
                .contains("già iniziata");
    }

    @Test
    void isOneButtonOfTheTeamOnly() {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        assertThat(tappe.browser("tutor").open(owed.page()).html().select("form[action$=/ritiro]"))
                .isEmpty();
        Browser team = tappe.browser("rieti");
        Shown done = team.submit(team.open(owed.page()), "form[action$=/versioni/1/ritiro]", Map.of());
        assertThat(done.html().text()).contains("Consegna ritirata: la versione 1 è di nuovo una bozza");
        assertThat(done.html().select("form[action$=/versioni/1/consegna]")).hasSize(1);
    }
}
