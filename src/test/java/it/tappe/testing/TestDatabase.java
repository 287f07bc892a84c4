package it.tappe.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** A fresh, empty database: H2 in memory, or a real PostgreSQL when {@code tappe.test.database} says so. */
public final class TestDatabase {
    private static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=FALSE"
                    + ";DB_CLOSE_DELAY=-1";

    private TestDatabase() {}

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("tappe.test.database"));
    }

    public static Map<String, Object> settings() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres() ? postgres(name) : Map.of("datasources.default.url", "jdbc:h2:mem:" + name + H2_MODE);
    }

    private static Map<String, Object> postgres(String name) {
        EmbeddedPostgres server = Postgres.SERVER;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return Map.of(
                "datasources.default.url", server.getJdbcUrl("postgres", name),
                "datasources.default.username", "postgres",
                "datasources.default.password", "postgres");
    }

    /** Started once for all tests of a run, when the first one needs it. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException ignored) {
                // the operating system ends it with this process
            }
        }
    }
}
