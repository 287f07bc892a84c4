package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Belluno's story as people live it: in a browser, one after the other, axe on every page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserJourneyTest {
    private static final String STEP = "/project-work/1/step/1";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void theConsoleStayedQuiet() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void theTeamUploadsAndDelivers() {
        Page page = chromium.window("belluno");
        chromium.requireAccessible(page);
        page.getByText("Vai alla consegna").click();
        chromium.requireAccessible(page);
        page.locator("#file").setInputFiles(document("prima"));
        page.getByText("Carica la bozza").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Premessa"))
                        .first())
                .containsText("presente");
        chromium.requireAccessible(page);
        page.getByText("Consegna la versione 1").click();
        assertThat(page.locator("main")).containsText("In attesa di revisione");
        chromium.requireAccessible(page);
    }

    @Test
    @Order(2)
    void theTutorReadsCommentsAndAsksForChanges() {
        Page page = chromium.window("tutor");
        chromium.requireAccessible(page);
        page.getByText("Vai ai documenti da revisionare").click();
        chromium.requireAccessible(page);
        page.getByText("Revisiona la versione 1").click();
        chromium.requireAccessible(page);
        Download file = page.waitForDownload(() -> page.getByText("Scarica «").click());
        assertThat(file.path()).hasSameBinaryContentAs(document("prima"));
        page.getByLabel("Commento su «Premessa»").fill("Aggiungete il numero dei dipendenti.");
        assertThat(page.locator("[data-saved]")).containsText("Bozza salvata alle");
        page.getByText("Anteprima della decisione").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Scegli l’esito della revisione.");
        assertThat(page.getByLabel("Commento su «Premessa»")).hasValue("Aggiungete il numero dei dipendenti.");
        chromium.requireAccessible(page);
        page.locator("label[for=decision-CHANGES_REQUESTED]").click();
        page.getByLabel("Scadenza per le modifiche").fill("2026-02-20");
        page.getByText("Anteprima della decisione").click();
        assertThat(page.locator("h1")).containsText("Anteprima: Modifiche richieste");
        chromium.requireAccessible(page);
        page.getByText("Pubblica la revisione").click();
        assertThat(page.locator("main")).containsText("Modifiche richieste");
        chromium.requireAccessible(page);
    }

    @Test
    @Order(3)
    void theTeamAnswersWithASecondVersionEvenWithoutJavaScript() {
        Page page = chromium.withoutScripts("belluno");
        page.getByText("Vai alla consegna").click();
        assertThat(page.locator("main")).containsText("Aggiungete il numero dei dipendenti.");
        page.locator("#file").setInputFiles(document("seconda"));
        press(page, "Carica la bozza");
        press(page, "Consegna la versione 2");
        assertThat(page.locator("main")).containsText("In attesa di revisione");
    }

    @Test
    @Order(4)
    void theTutorApprovesAndClassifies() {
        Page page = chromium.window("tutor");
        chromium.go(page, STEP + "/versioni/2/revisione");
        page.locator("label[for=decision-APPROVED]").click();
        page.getByText("Anteprima della decisione").click();
        page.getByText("Pubblica la revisione").click();
        assertThat(page.locator("main")).containsText("Approvato");
        chromium.go(page, "/project-work/1/classificazione");
        chromium.requireAccessible(page);
        for (String code : new String[] {"B0", "B1", "B2", "B3"}) {
            page.locator("input[type=radio][name*='" + code + "'][value='3']").check();
        }
        page.getByText("Salva la classificazione").click();
        assertThat(page.locator("main")).containsText("B – ");
        chromium.requireAccessible(page);
    }

    @Test
    @Order(5)
    void theCoordinatorSeesTheMatrixExtendsAndPrints() throws Exception {
        Page page = chromium.window("coordinamento");
        chromium.requireAccessible(page);
        page.getByText("Province × Step").first().click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Belluno")))
                .containsText("Approvato");
        chromium.requireAccessible(page);
        chromium.go(page, "/project-work/1/step/2");
        page.getByLabel("Nuova scadenza").fill("2026-04-03");
        page.getByLabel("Motivo").fill("Chiusura del bilancio.");
        page.getByText("Concedi la proroga").last().click();
        assertThat(page.locator("main")).containsText("entro le 23:59 di venerdì 3 aprile 2026, ora italiana");
        chromium.requireAccessible(page);
        chromium.go(page, "/avanzamento");
        Download pdf =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                        .click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @Order(6)
    void theCoordinatorMovesADateAfterALookAtWhatItTouches() {
        Page page = chromium.window("coordinamento");
        page.getByText("Date e anagrafica").click();
        page.getByText("Sposta le date").nth(1).click();
        page.getByText("Solo 3. Formazione del personale").click();
        page.getByLabel("Apertura").fill("2026-01-19");
        page.getByLabel("Scadenza").fill("2026-01-25");
        page.getByLabel("Termine ultimo").fill("2026-01-30");
        page.getByText("Anteprima: che cosa cambia").click();
        assertThat(page.locator("main")).containsText("25/01/2026 è domenica");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Rieti")))
                .containsText("le consegne si chiudono subito");
        chromium.requireAccessible(page);
        page.locator("button[value=move]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Date spostate");
        chromium.requireAccessible(page);
    }

    @Test
    @Order(7)
    void theCoordinatorOpensTheLateDoorAndTheTeamComesThroughOnce() {
        long rieti = tappe.owed("rieti", 2).projectWorkId();
        Page page = chromium.window("coordinamento");
        chromium.go(page, "/project-work/" + rieti + "/step/2");
        page.getByLabel("Aperto fino al").fill("2026-02-28");
        page.getByLabel("Motivo della riapertura").fill("Firma arrivata tardi.");
        chromium.requireAccessible(page);
        page.getByText("Riapri", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("Riaperto per una consegna fino al 28/02/2026");
        Page team = chromium.window("rieti");
        chromium.go(team, "/project-work/" + rieti + "/step/2");
        team.locator("#file").setInputFiles(document("tardi"));
        team.getByText("Carica la bozza").click();
        team.getByText("Consegna la versione 1").click();
        assertThat(team.locator("main")).containsText("in ritardo");
        assertThat(team.locator("form[data-upload]")).hasCount(0);
        chromium.requireAccessible(team);
    }

    @Test
    @Order(8)
    void everyPageOfEveryRoleIsAccessible() {
        visit(
                "coordinamento",
                "/project-work",
                "/project-work/1",
                STEP,
                "/project-work/nuovo",
                "/project-work/assegnazioni",
                "/proroghe?step=2",
                "/revisioni?stato=OWED",
                STEP + "/punti",
                "/webinar",
                "/webinar/4",
                "/webinar/4/scaletta",
                "/report",
                "/programma",
                "/programma/modifica",
                "/programma/step/3",
                "/programma/step/3/date?ambito=3",
                "/programma/step/3/modello",
                "/ricevute",
                "/programma/importazione",
                "/programma/ambiti/1",
                "/province",
                "/province/1",
                "/project-work/1/modifica",
                "/account",
                "/account/nuovo",
                "/account/6",
                "/registro",
                "/profilo",
                "/profilo/calendario",
                "/non-esiste",
                "/api");
        visit("osservatore", "/", "/avanzamento", "/report");
        visit("ragusa", "/", "/project-work/1", STEP, "/project-work/1/classificazione");
    }

    @Test
    @Order(9)
    void thePagesFitAPhone() {
        Page page = chromium.phone("belluno");
        for (String path :
                new String[] {"/", "/project-work", "/project-work/1", STEP, STEP + "/punti", "/webinar/4"}) {
            chromium.go(page, path);
            Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
            assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
            chromium.requireAccessible(page);
        }
    }

    /** With the keyboard alone. */
    private static void press(Page page, String button) {
        page.getByText(button).focus();
        page.keyboard().press("Enter");
    }

    private static void visit(String username, String... paths) {
        Page page = chromium.window(username);
        for (String path : paths) {
            chromium.go(page, path);
            chromium.requireAccessible(page);
        }
    }

    private static Path document(String name) {
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.replaceAll((title, text) -> text + " Stesura: " + name + ".");
        Path subfolder = folder.resolve(name);
        try {
            Files.createDirectories(subfolder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Path file = subfolder.resolve("project-work.docx");
        return Files.exists(file) ? file : SampleDocuments.docx(subfolder, sections);
    }
}
