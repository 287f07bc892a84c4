package it.tappe.scale;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.report.ReportCatalogue;
import it.tappe.shared.Gauge;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Prints a journal of many rows as a workbook; meant to be run with a small heap, in which the whole program is:
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -Xmx300m -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.scale.JournalWorkbookLoad 100000 journal.xlsx
 * </pre>
 */
public final class JournalWorkbookLoad {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int BATCH = 1000;

    private JournalWorkbookLoad() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        Map<String, Object> settings = Map.of(
                "tappe.data",
                Files.createTempDirectory("tappe-load").toString(),
                "tappe.tasks.enabled",
                false,
                "tappe.demo.answers",
                false);
        try (ApplicationContext tappe = ApplicationContext.run(settings, "demo")) {
            fill(DelegatingDataSource.unwrapDataSource(tappe.getBean(DataSource.class)), rows);
            Viewer coordinator = tappe.getBean(Accounts.class)
                    .withUsername("coordinamento")
                    .map(Account::viewer)
                    .orElseThrow();
            ReportCatalogue catalogue = tappe.getBean(ReportCatalogue.class);
            long begun = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                catalogue.print(coordinator, catalogue.order(coordinator, "journal", Map.of()), out, Gauge.UNWATCHED);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d rows in %.1f s, %.1f MB, with a heap of at most %d MB%n",
                    rows,
                    (System.nanoTime() - begun) / 1e9,
                    (double) Files.size(file) / MEGABYTE,
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
    }

    private static void fill(DataSource database, int rows) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into journal (at, actor, act, subject_type, subject, before_text, after_text)
                        values (current_timestamp, 'Coordinamento', 'CHANGED', 'canvas', ?, ?, ?)
                        """)) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= rows; i++) {
                insert.setString(1, "Voce " + i);
                insert.setString(2, "Com’era prima della modifica numero " + i);
                insert.setString(3, "Com’è dopo la modifica numero " + i + ", con un testo di una riga o due");
                insert.addBatch();
                if (i % BATCH == 0 || i == rows) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
