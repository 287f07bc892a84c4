package it.tappe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is told of a webinar: each person of its areas once, and only of what they have to know. */
@Tag("database")
class WebinarMailsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api coordinator = tappe.api("coordinamento");
    private final Map<String, Object> sent = new HashMap<>(
            Map.of("kind", "OTHER", "startsAt", "2026-06-08T08:00:00Z", "lengthMinutes", 60, "areas", List.of(3)));

    @Test
    void tellsTheTeamsTutorsAndTutorProvincesOnceWhenItIsAnnounced() {
        create("Annunciato", true);
        assertThat(addresses("Nuovo webinar: Annunciato"))
                .hasSize(11)
                .doesNotHaveDuplicates()
                .contains("belluno@example.org", "tutor@example.org", "ragusa@example.org", "monza@example.org");
        assertThat(calendars("Nuovo webinar: Annunciato"))
                .allSatisfy(text -> assertThat(text).contains("METHOD:REQUEST", "SEQUENCE:0", "@tappe"));
    }

    @Test
    void tellsNobodyOfAWebinarThatIsNotAnnouncedNorOfItsDetails() {
        Api.Answer made = create("Silenzioso", false);
        sent.put("speakers", "Tutor AFOL");
        coordinator
                .put("/webinars/" + made.json().get("id"), sent, "If-Match", made.header("ETag"))
                .expect(200);
        assertThat(addresses("Nuovo webinar: Silenzioso")).isEmpty();
        assertThat(addresses("Webinar modificato: Silenzioso")).isEmpty();
    }

    @Test
    void tellsOfAnotherDateAndOfTheCancellation() {
        Api.Answer made = create("Spostato", false);
        String path = "/webinars/" + made.json().get("id");
        sent.put("startsAt", "2026-06-09T08:00:00Z");
        coordinator.put(path, sent, "If-Match", made.header("ETag")).expect(200);
        assertThat(addresses("Webinar modificato: Spostato")).hasSize(11);
        assertThat(texts("Webinar modificato: Spostato"))
                .allSatisfy(text -> assertThat(text)
                        .contains("prima era lunedì 8 giugno 2026, ore 10:00–11:00", "martedì 9 giugno 2026"));
        coordinator.delete(path).expect(200);
        assertThat(calendars("Webinar annullato: Spostato"))
                .hasSize(11)
                .allSatisfy(text -> assertThat(text).contains("METHOD:CANCEL", "SEQUENCE:2"));
    }

    @Test
    void tellsThoseWhomItNoLongerConcerns() {
        Api.Answer made = create("Ristretto", false);
        sent.put("areas", List.of(1));
        coordinator
                .put("/webinars/" + made.json().get("id"), sent, "If-Match", made.header("ETag"))
                .expect(200);
        assertThat(addresses("Webinar modificato: Ristretto")).isEmpty();
        assertThat(calendars("Non ti riguarda più: Ristretto"))
                .hasSize(11)
                .allSatisfy(text -> assertThat(text).contains("METHOD:CANCEL"));
    }

    private Api.Answer create(String title, boolean announced) {
        sent.put("title", title);
        sent.put("announce", announced);
        return coordinator.post("/webinars", sent).expect(201);
    }

    private static List<String> addresses(String subject) {
        return column("address", subject);
    }

    private static List<String> calendars(String subject) {
        return column("calendar", subject);
    }

    private static List<String> texts(String subject) {
        return column("text", subject);
    }

    private static List<String> column(String name, String subject) {
        return tappe.tables().column("select " + name + " from outbox_mail where subject = ? order by id", subject);
    }
}
