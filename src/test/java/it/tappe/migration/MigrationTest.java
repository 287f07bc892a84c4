package it.tappe.migration;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of the first release, with data in it, becomes one of today, and nothing of it is lost. */
@Tag("database")
class MigrationTest {
    private static final String AT = "timestamp with time zone '2026-02-10 10:00:00+01:00'";

    /** A reviewed version and one that waits, as the first release wrote them. */
    private static final List<String> ROWS = List.of(
            "insert into province (id, name, sigla, istat_code, region, municipalities, valid_from, version)"
                    + " values (1, 'Belluno', 'BL', '025', 'Veneto', 60, date '2000-01-01', 0)",
            "insert into account (id, username, display_name, email, role, active, created_at, version)"
                    + " values (1, 'tutor', 'Tutor AFOL', 'tutor@example.org', 'TUTOR', true, " + AT + ", 0)",
            "insert into programme (id, name, action, purpose, grace_minutes, version) values (1, 'P', 'A', 'S', 15, 0)",
            "insert into area (id, programme_id, position, name, version) values (1, 1, 1, 'Formazione', 0)",
            "insert into step (id, programme_id, position, title, sections, opens_on, due_on, cut_off_on, version)"
                    + " values (1, 1, 1, 'Step 1', 'Premessa', date '2026-02-01', date '2026-02-20', date '2026-03-01', 0)",
            "insert into project_work (id, area_id, province_id, title, version) values (1, 1, 1, 'PW', 0)",
            "insert into submission (id, project_work_id, step_id, number, file_name, content_type, size, sha256,"
                    + " uploaded_at, uploaded_by) values (1, 1, 1, 1, 'a.odt', 'x', 1, 'aa', " + AT + ", 1),"
                    + " (2, 1, 1, 2, 'b.odt', 'x', 1, 'bb', " + AT + ", 1)",
            "insert into delivery (submission_id, delivered_at, delivered_by) values (1, " + AT + ", 1), (2, " + AT
                    + ", 1)",
            "insert into review (id, submission_id, decision, changes_due_on, reviewed_at, reviewed_by)"
                    + " values (1, 1, 'CHANGES_REQUESTED', date '2026-02-25', " + AT + ", 1)",
            "insert into review_comment (review_id, position, section, text) values (1, 1, 'Premessa', 'Perché?')");

    @Test
    void keepsVersionsDeliveriesAndReviewsOfTheFirstRelease() throws SQLException {
        Map<String, Object> settings = TestDatabase.settings();
        String url = String.valueOf(settings.get("datasources.default.url"));
        String user = String.valueOf(settings.getOrDefault("datasources.default.username", ""));
        String password = String.valueOf(settings.getOrDefault("datasources.default.password", ""));
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .target("2")
                    .load()
                    .migrate();
            for (String row : ROWS) {
                statement.execute(row);
            }
            Flyway.configure().dataSource(url, user, password).load().migrate();
            assertThat(value(
                            statement,
                            "select count(*) from receipt where length(code) = 32 and taken_back_at is null"))
                    .isEqualTo("2");
            assertThat(value(statement, "select submission_id from review_comment where written_at is not null"))
                    .isEqualTo("1");
            assertThat(value(
                            statement,
                            "select phase || ' ' || delivered_number || ' ' || changes_due_on"
                                    + " from deliverable_facts"))
                    .isEqualTo("DELIVERED 2 2026-02-25");
            assertThat(value(statement, "select count(*) from review where started_at = reviewed_at and version = 1"))
                    .isEqualTo("1");
        }
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
