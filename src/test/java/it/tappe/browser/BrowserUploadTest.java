package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Uploads in a real browser whose connection breaks. */
class BrowserUploadTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String PIECES = "**/caricamenti/*";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @TempDir
    static Path folder;

    private static Chromium chromium;

    /** Where the pieces began that were let through, and those that were cut off. */
    private final List<Long> sent = Collections.synchronizedList(new ArrayList<>());

    private final List<Long> cutOff = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void goesOnByItselfWhereTheConnectionBroke() throws IOException {
        Owed owed = tappe.owed("belluno", 1);
        Page page = chromium.window("belluno");
        chromium.go(page, owed.page());
        Path document = document("belluno");
        cut(page, piece -> piece >= 2 * MEBIBYTE && cutOff.size() < 2);
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.locator("[data-progress-news]")).containsText("riprovo tra");
        assertThat(page.locator("progress")).hasAttribute("value", Pattern.compile("6[0-9](\\..*)?"));
        chromium.requireAccessible(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertThat(cutOff).containsExactly(2L * MEBIBYTE, 2L * MEBIBYTE);
        assertThat(sent).as("nothing is sent twice").containsExactly(0L, 1L * MEBIBYTE, 2L * MEBIBYTE, 3L * MEBIBYTE);
        assertArrived(owed, document);
        assertThat(page.url()).contains(owed.page());
    }

    @Test
    void goesOnInALaterVisitWithTheSameFile() throws IOException {
        Owed owed = tappe.owed("como", 1);
        Page page = chromium.window("como");
        Path document = document("como");
        chromium.go(page, owed.page());
        cut(page, piece -> piece >= 2 * MEBIBYTE);
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.locator("[data-progress-news]")).containsText("riprovo tra");
        page.unroute(PIECES);
        page.route(PIECES, route -> watch(route, piece -> false));
        chromium.go(page, "/");
        chromium.go(page, owed.page());
        sent.clear();
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertThat(sent).as("what had arrived is not sent again").containsExactly(2L * MEBIBYTE, 3L * MEBIBYTE);
        assertArrived(owed, document);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void sendsThePlainFormWhenAnythingElseIsWrong() throws IOException {
        Owed owed = tappe.owed("frosinone", 1);
        Page page = chromium.window("frosinone");
        chromium.go(page, owed.page());
        Path document = document("frosinone");
        page.route("**/caricamenti?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertArrived(owed, document);
    }

    @Test
    void startsAgainWhenTheServerHasForgottenTheUpload() throws IOException {
        Owed owed = tappe.owed("biella", 1);
        Page page = chromium.window("biella");
        chromium.go(page, owed.page());
        Path document = document("biella");
        cut(page, piece -> piece >= MEBIBYTE);
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.locator("[data-progress-news]")).containsText("riprovo tra");
        chromium.go(page, "/");
        deletePartialUploads();
        chromium.go(page, owed.page());
        page.unroute(PIECES);
        page.locator("#file").setInputFiles(document);
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertArrived(owed, document);
    }

    @Test
    void saysAtTheFieldWhyADocumentIsRefused() throws IOException {
        Page page = chromium.window("rieti");
        chromium.go(page, tappe.owed("rieti", 1).page());
        Path text = Files.writeString(folder.resolve("appunti.docx"), "Solo testo.");
        page.locator("#file").setInputFiles(text);
        press(page);
        assertThat(page.locator("#file-error")).containsText("documento Word (.docx)");
        chromium.requireAccessible(page);
        Path fine = document("rieti");
        page.locator("#file").setInputFiles(fine);
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
    }

    @Test
    void takesAFileThatIsDroppedOntoTheBox() throws IOException {
        Owed owed = tappe.owed("imperia", 1);
        Page page = chromium.window("imperia");
        chromium.go(page, owed.page());
        assertThat(page.locator("[data-drop-hint]")).isVisible();
        chromium.requireAccessible(page);
        Path document = document("imperia");
        drop(page, page.locator("[data-drop]"), document, 2);
        assertThat(page.locator("[data-drop-news]")).containsText("un solo file alla volta");
        drop(page, page.locator("h1"), document, 1);
        assertThat(page.locator("#file")).hasValue("");
        drop(page, page.locator("[data-drop]"), document, 1);
        assertThat(page.locator("[data-drop-news]")).containsText("Hai scelto «imperia.odt», 3,");
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bozza caricata");
        assertArrived(owed, document);
    }

    private void cut(Page page, Predicate<Long> breaks) {
        page.route(PIECES, route -> watch(route, breaks));
    }

    private void watch(Route route, Predicate<Long> breaks) {
        if (!route.request().method().equals("PATCH")) {
            route.resume();
            return;
        }
        long offset = Long.parseLong(route.request().headerValue("upload-offset"));
        if (breaks.test(offset)) {
            cutOff.add(offset);
            route.abort("connectionreset");
        } else {
            sent.add(offset);
            route.resume();
        }
    }

    private static void press(Page page) {
        page.getByText("Carica la bozza").click();
    }

    private static void drop(Page page, Locator target, Path document, int times) throws IOException {
        JSHandle transfer = page.evaluateHandle(
                "([name, bytes, times]) => { const all = new DataTransfer();"
                        + " const content = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));"
                        + " for (let i = 0; i < times; i++) all.items.add(new File([content], name)); return all; }",
                List.of(
                        document.getFileName().toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(document)),
                        times));
        for (String event : List.of("dragenter", "dragover", "drop")) {
            target.dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }

    private static void assertArrived(Owed owed, Path document) throws IOException {
        assertThat(tappe.api("coordinamento")
                        .get(owed.path(1) + "/file")
                        .expect(200)
                        .bytes())
                .isEqualTo(Files.readAllBytes(document));
        assertThat(owed.facts().latestNumber()).isEqualTo(1);
    }

    private static void deletePartialUploads() throws IOException {
        try (var all = Files.walk(tappe.data().resolve("partial"))) {
            for (Path about : all.filter(path -> path.endsWith("about")).toList()) {
                Files.delete(about);
            }
        }
    }

    /** A little more than three mebibytes: with a picture that cannot be compressed. */
    private static Path document(String name) throws IOException {
        Path plain = SampleDocuments.odt(Files.createDirectories(folder.resolve(name)), SampleDocuments.sections());
        byte[] picture = new byte[3 * MEBIBYTE + 1000];
        new Random(name.hashCode()).nextBytes(picture);
        Path large = folder.resolve(name + ".odt");
        try (ZipFile from = new ZipFile(plain.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(large))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                try (InputStream content = from.getInputStream(entry)) {
                    store(to, entry.getName(), content.readAllBytes());
                }
            }
            store(to, "Pictures/rilievo.png", picture);
        }
        return large;
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
