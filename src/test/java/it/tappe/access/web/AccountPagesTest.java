package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class AccountPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String CREATE = "form[action=/account]";

    @Test
    void listsEveryoneWithRoleProvinceAndState() {
        Shown list = tappe.browser("coordinamento").open("/account");
        String belluno = row(list, "belluno");
        assertThat(belluno).contains("Gruppo di lavoro provinciale", "Belluno (BL)", "Attivo");
        assertThat(row(list, "tutor")).contains("Tutor AFOL");
        assertThat(list.html().select("tbody tr")).hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void isNotForOtherRoles() {
        assertThat(tappe.browser("tutor").open("/account").status()).isEqualTo(403);
    }

    @Test
    void invitesAPersonWhoChoosesThePasswordAndIsIn() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown created = create(coordinator, "lecco", "TEAM", provinceId(coordinator, "Como (CO)"));
        assertThat(created.path()).matches("/account/\\d+");
        assertThat(row(coordinator.open("/account"), "lecco")).contains("Senza password", "Como (CO)");

        Shown issued = coordinator.submit(created, "form[action$=/collegamento]", Map.of());
        String link = issued.html().select("#link").text();
        assertThat(issued.header("Set-Cookie")).doesNotContain(link.substring(link.lastIndexOf('/') + 1));

        Browser invited = tappe.browser();
        Shown choose = invited.open(path(link));
        assertThat(choose.html().select("#username").attr("value")).isEqualTo("lecco");
        Shown home = invited.submit(
                choose, "form[action^=/accesso/]", Map.of("password", "una frase lunga", "again", "una frase lunga"));
        assertThat(home.path()).isEqualTo("/");
        assertThat(home.text()).contains("La password è impostata", "Persona lecco");
        assertThat(row(coordinator.open("/account"), "lecco")).contains("Attivo");
    }

    @Test
    void showsWhatIsWrongAndKeepsWhatWasTyped() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown again = coordinator.submit(
                coordinator.open("/account/nuovo"), CREATE, Map.of("username", "Nome Errato", "displayName", "Tizia"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#username-error").text()).contains("lettere minuscole");
        assertThat(again.html().select("#email-error").text()).isEqualTo("Scrivi l’indirizzo di posta.");
        assertThat(again.html().select("#role-error").text()).isEqualTo("Scegli il ruolo.");
        assertThat(again.html().select("#displayName").attr("value")).isEqualTo("Tizia");
        assertThat(again.html().select(".alert a").eachAttr("href")).containsExactly("#username", "#email", "#role");
    }

    @Test
    void asksForTheProvinceOfARoleThatStandsForOne() {
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(create(coordinator, "senza-provincia", "TEAM", "")
                        .html()
                        .select("#provinceId-error")
                        .text())
                .startsWith("Scegli la Provincia");
        assertThat(create(coordinator, "altra-provincia", "TEAM", "999999")
                        .html()
                        .select("#provinceId-error")
                        .text())
                .contains("non è nel registro");
    }

    @Test
    void refusesAUsernameThatIsTaken() {
        Shown again = create(tappe.browser("coordinamento"), "belluno", "TUTOR", "");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#username-error").text()).contains("Esiste già");
    }

    @Test
    void deactivatingEndsSessionsAtOnceAndTheJournalTellsBeforeAndAfter() {
        Browser team = tappe.browser("rieti");
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open("/account/" + id("rieti"));
        Shown saved = coordinator.submit(page, edit("rieti"), Map.of("active", ""));
        assertThat(saved.text()).contains("Account modificato.");
        assertThat(team.open("/").path()).isEqualTo("/accedi");
        assertThat(tappe.browser("rieti").open("/").path()).isEqualTo("/accedi");
        assertThat(coordinator.open("/registro?act=CHANGED").text()).contains("rieti", "Prima", "Dopo", "disattivato");
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhileAndKeepsWhatWasTyped() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown mine = coordinator.open("/account/" + id("imperia"));
        coordinator.submit(mine, edit("imperia"), Map.of("displayName", "Imperia, salvato prima"));

        Shown stale = coordinator.submit(mine, edit("imperia"), Map.of("displayName", "Imperia, mio"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#displayName").attr("value")).isEqualTo("Imperia, mio");
        assertThat(stale.html().select("#displayName-held").text()).contains("Imperia, salvato prima");

        assertThat(coordinator.submit(stale, edit("imperia"), Map.of()).text()).contains("Account modificato.");
        assertThat(tappe.viewer("imperia").displayName()).isEqualTo("Imperia, mio");
    }

    @Test
    void nobodyLocksThemselvesOut() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown mine = coordinator.open("/account/" + id("coordinamento"));
        Shown refused = coordinator.submit(mine, edit("coordinamento"), Map.of("role", "OBSERVER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#role-error").text()).contains("tuo stesso account");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(coordinator.open("/account/999999").status()).isEqualTo(404);
        assertThat(coordinator.open("/account/abc").status()).isEqualTo(404);
    }

    private static Shown create(Browser coordinator, String username, String role, String provinceId) {
        return coordinator.submit(
                coordinator.open("/account/nuovo"),
                CREATE,
                Map.of(
                        "username", username,
                        "displayName", "Persona " + username,
                        "email", username + "@example.org",
                        "role", role,
                        "provinceId", provinceId));
    }

    private static String provinceId(Browser coordinator, String name) {
        return coordinator
                .open("/account/nuovo")
                .html()
                .select("#provinceId option:contains(" + name + ")")
                .attr("value");
    }

    private static long id(String username) {
        return tappe.viewer(username).accountId();
    }

    private static String edit(String username) {
        return "form[action=/account/" + id(username) + "]";
    }

    private static String row(Shown list, String username) {
        return list.html()
                .select("tbody tr:has(td:matchesOwn(^" + username + "$))")
                .text();
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/accesso/"));
    }
}
