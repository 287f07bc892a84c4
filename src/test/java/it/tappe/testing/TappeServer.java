package it.tappe.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.programme.AreaDates;
import it.tappe.programme.AreaDatesEntry;
import it.tappe.programme.Programmes;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A whole Tappe on a free port with a fresh database and the given programme, for all tests of one class:
 *
 * <pre>
 * &#64;Tag("database")
 * class SomethingApiTest {
 *     &#64;RegisterExtension static final TappeServer tappe = TappeServer.demo();
 * </pre>
 */
public final class TappeServer implements BeforeAllCallback, AfterAllCallback {
    /** KiB: the thousands of sign-ins of the tests need no costly hashes. */
    private static final int CHEAP_HASH = 64;

    private final Map<String, Object> settings = new HashMap<>();
    private final String[] environments;
    private ApplicationContext context;
    private EmbeddedServer server;
    private Path data;

    private TappeServer(String... environments) {
        this.environments = environments;
    }

    /** With the sample programme and its accounts; answers of canvases only with {@code tappe.demo.answers}. */
    public static TappeServer demo() {
        return new TappeServer("demo");
    }

    /** As a new production starts: empty. */
    public static TappeServer production() {
        return new TappeServer("production");
    }

    /** With one more setting. */
    public TappeServer with(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        Map<String, Object> all = new HashMap<>(TestDatabase.settings());
        all.put("micronaut.server.port", -1);
        data = folder();
        all.put("tappe.data", data.toString());
        all.put("tappe.tasks.enabled", false);
        all.put("tappe.demo.answers", false);
        all.put("tappe.password.memory", CHEAP_HASH);
        all.put("tappe.reports.patience", "1m");
        all.putAll(settings);
        server = ApplicationContext.run(EmbeddedServer.class, all, environments);
        context = server.getApplicationContext();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        context.close();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The data directory: {@code files} and {@code incoming} stand in it. */
    public Path data() {
        return data;
    }

    /** Everything that an upload could leave behind, once requests that are over have cleaned up after themselves. */
    public String kept() {
        for (int i = 0; i < 200 && files("incoming") > 0; i++) {
            LockSupport.parkNanos(25_000_000);
        }
        return "versions " + tables().count("submission") + ", sections " + tables().count("section_check")
                + ", signatures " + tables().count("signature") + ", files " + files("files") + ", incoming "
                + files("incoming");
    }

    private long files(String folder) {
        try (Stream<Path> all = Files.walk(data.resolve(folder))) {
            return all.filter(Files::isRegularFile).count();
        } catch (NoSuchFileException | UncheckedIOException deletedMeanwhile) {
            return files(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A straight look into the tables. */
    public Tables tables() {
        return new Tables(bean(DataSource.class));
    }

    public TestClock clock() {
        return bean(TestClock.class);
    }

    public Viewer viewer(String username) {
        return bean(Accounts.class).withUsername(username).map(Account::viewer).orElseThrow();
    }

    /** Gives the third area, in which all teams of the demo are, dates of its own for a step. */
    public void setDates(int stepPosition, StepDates dates) {
        Viewer coordinator = viewer("coordinamento");
        Steps steps = bean(Steps.class);
        long step = steps.list(coordinator).get(stepPosition - 1).id();
        long area = bean(Programmes.class).areas(coordinator).get(2).id();
        Optional<AreaDates> own = steps.areaDates(coordinator).stream()
                .filter(one -> one.stepId() == step && one.areaId() == area)
                .findFirst();
        steps.changeAreaDates(
                coordinator,
                step,
                area,
                new AreaDatesEntry(dates.opensOn(), dates.dueOn(), dates.cutOffOn(), AreaDatesEntry.version(own)));
    }

    /** What a team of the demo owes for a step. */
    public Owed owed(String team, int step) {
        return new Owed(this, team, step);
    }

    /** A browser without JavaScript that has just been opened. */
    public Browser browser() {
        return new Browser(this);
    }

    /** A browser in which the person is signed in. */
    public Browser browser(String username) {
        return new Browser(this).signIn(username);
    }

    /** A program with a token of this person. */
    public Api api(String username) {
        return Api.withTokenOf(this, username);
    }

    /** A program without a token. */
    public Api api() {
        return Api.at(uri("/"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tappe-test");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
