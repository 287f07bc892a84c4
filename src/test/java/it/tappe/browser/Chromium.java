package it.tappe.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import it.tappe.testing.TappeServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium that looks at a running Tappe, with axe on every page that it visits. */
final class Chromium implements AutoCloseable {
    private static final Path EXECUTABLE = Path.of(System.getenv().getOrDefault("TAPPE_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final TappeServer tappe;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(TappeServer tappe) {
        this.tappe = tappe;
        this.playwright = Playwright.create();
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(FLAGS));
    }

    /** Skips the test, saying why, where there is no Chromium and it is not required. */
    static Chromium lookingAt(TappeServer tappe) {
        boolean there = Files.isExecutable(EXECUTABLE);
        if (!there && "required".equals(System.getenv("TAPPE_BROWSER_TESTS"))) {
            throw new AssertionError("Browser tests are required and there is no Chromium at " + EXECUTABLE);
        }
        if (!there) {
            System.out.println("Browser tests skipped: no Chromium at " + EXECUTABLE + " (set TAPPE_CHROMIUM)");
        }
        Assumptions.assumeTrue(there, "no Chromium at " + EXECUTABLE);
        return new Chromium(tappe);
    }

    /** A window in which the person is signed in. */
    Page window(String username) {
        return signIn(open(new Browser.NewContextOptions().setViewportSize(1280, 900)), username);
    }

    /** The same on a phone. */
    Page phone(String username) {
        return signIn(
                open(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setIsMobile(true)
                        .setHasTouch(true)),
                username);
    }

    /** The same without JavaScript. */
    Page withoutScripts(String username) {
        return signIn(open(new Browser.NewContextOptions().setJavaScriptEnabled(false)), username);
    }

    /** Somebody who is not signed in, with or without JavaScript. */
    Page visitor(boolean hasScripts) {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(hasScripts));
    }

    /** Somebody who is not signed in, on a phone. */
    Page visitorOnPhone() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("it-IT").setTimezoneId("Europe/Rome"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean meant =
                    message.text().contains("status of 422") || page.url().endsWith("/non-esiste");
            if (message.type().equals("error") && !meant) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private Page signIn(Page page, String username) {
        page.navigate(tappe.uri("/accedi").toString());
        page.getByLabel("Nome utente").fill(username);
        page.getByLabel("Password").fill("tappe-demo");
        page.locator("main button[type=submit]").click();
        page.waitForURL(tappe.uri("/").toString());
        return page;
    }

    void go(Page page, String path) {
        page.navigate(tappe.uri(path).toString());
    }

    /** Fails with axe's own words when the page has a violation. What Swagger UI draws is not ours to mend. */
    void requireAccessible(Page page) {
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).exclude("#api").analyze();
        String found = results.getViolations().stream().map(Chromium::words).collect(Collectors.joining("\n"));
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + " has violations:\n" + found);
        }
    }

    /** What the browser's console complained about: refused styles and scripts, missing files. A refused form is none. */
    List<String> complaints() {
        return complaints;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
