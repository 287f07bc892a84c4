package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A canvas in a real browser: saved while it is written, two people at once, a proposal accepted, options merged. */
class BrowserCanvasTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-02-10", 10));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void savesEachItemByItselfAndOverwritesNothingOfSomebodyElse() {
        Page one = chromium.window("belluno");
        one.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compila la scheda"))
                .click();
        Page other = chromium.phone("belluno");
        chromium.go(other, path("belluno"));
        chromium.requireAccessible(one);
        chromium.requireAccessible(other);
        item(one, "mission").getByText("Coordinamento territoriale").click();
        assertThat(item(one, "mission").locator("[data-status]")).hasText("Salvato alle 10:00");
        assertThat(one.locator("[data-count=tutto]")).hasText("1 di 30");
        one.locator("#a-quantita-qualita-1").check();
        assertThat(one.locator("[data-count=tutto]")).hasText("2 di 30");
        one.locator("#w-partner").fill("scritto per primo");
        assertThat(item(one, "partner").locator("[data-status]")).hasText("Salvato alle 10:00");

        other.locator("#w-partner").fill("scritto per secondo");
        Locator conflict = item(other, "partner").locator("[data-conflict]");
        assertThat(conflict).isVisible();
        assertThat(conflict.locator("[data-theirs]")).hasText("scritto per primo");
        assertThat(other.locator("#w-partner")).hasValue("scritto per secondo");
        chromium.requireAccessible(other);
        conflict.locator("[data-keep]").click();
        assertThat(conflict).isHidden();
        assertThat(item(other, "partner").locator("[data-status]")).hasText("Salvato alle 10:00");
        chromium.go(one, path("belluno"));
        assertThat(one.locator("#w-partner")).hasValue("scritto per secondo");
        assertThat(one.locator("#a-quantita-qualita-1")).isChecked();
        assertThat(chromium.complaints().stream().filter(text -> !text.contains("412")))
                .isEmpty();
    }

    @Test
    void aTutorProposesAndTheTeamAccepts() {
        Page tutor = chromium.window("tutor");
        chromium.go(tutor, path("como"));
        chromium.requireAccessible(tutor);
        item(tutor, "quantita-qualita").getByText("Osserva o proponi").click();
        tutor.getByLabel("Osservazione").fill("Dal documento si legge più qualità");
        tutor.getByLabel("Propongo una risposta").check();
        tutor.locator("#axis-2").check();
        chromium.requireAccessible(tutor);
        tutor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Registra"))
                .click();
        assertThat(tutor.getByRole(AriaRole.STATUS)).containsText("Osservazione registrata");

        Page team = chromium.phone("como");
        team.getByText("Un’osservazione sulla scheda è aperta").click();
        chromium.requireAccessible(team);
        team.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accogli la proposta"))
                .click();
        assertThat(team.locator("main")).containsText("proposta accolta");
        chromium.go(team, path("como") + "/storia");
        assertThat(team.locator("main")).containsText("proposta di ");
        assertThat(team.locator("main")).containsText("molto verso Qualità");
        chromium.requireAccessible(team);
        chromium.go(team, path("como") + "/storia/1");
        chromium.requireAccessible(team);
    }

    @Test
    void aCoordinatorMergesOptions() {
        Page page = chromium.window("coordinamento");
        chromium.go(page, "/programma");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opzioni della scheda"))
                .click();
        chromium.requireAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Target prioritario"))
                .click();
        page.locator("#label").fill("Unioni di Comuni");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Aggiungi").setExact(true))
                .click();
        chromium.requireAccessible(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Unioni").setExact(true))
                .click();
        chromium.requireAccessible(page);
        page.getByLabel("Si leggerà come").selectOption("Unioni di Comuni");
        page.getByText("Guarda chi tocca").click();
        chromium.requireAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unisci"))
                .click();
        assertThat(page.locator("main")).containsText("si legge «Unioni di Comuni»");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Unioni").setExact(true))
                .click();
        chromium.requireAccessible(page);
        page.getByText("Annulla l’unione").click();
        assertThat(page.locator("main")).containsText("Unione annullata");
        assertThat(page.locator("main")).not().containsText("si legge «Unioni di Comuni»");
    }

    @Test
    void isReadableOnAPhone() {
        for (String path : List.of(path("biella"), path("biella") + "/storia", path("biella") + "/osservazioni")) {
            assertFits(chromium.phone("biella"), path);
        }
        for (String path : List.of("/scheda/opzioni", "/scheda/opzioni/fasi")) {
            assertFits(chromium.phone("coordinamento"), path);
        }
    }

    private static void assertFits(Page page, String path) {
        chromium.go(page, path);
        chromium.requireAccessible(page);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(path).isLessThanOrEqualTo(360);
        page.context().close();
    }

    private static Locator item(Page page, String code) {
        return page.locator("#voce-" + code);
    }

    private static String path(String team) {
        return "/project-work/"
                + tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id() + "/scheda/1";
    }
}
