package it.tappe.scale;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a demo up to the size of Italy: 107 provinces × 3 areas = 321 project works, each with five versions for each of
 * the four steps, delivered and reviewed. The files that the versions name are not there.
 */
public final class LargeProgramme {
    private static final int PROVINCES = 107;
    private static final int VERSIONS = 5;
    private static final Instant FIRST = Instant.parse("2026-02-02T08:00:00Z");

    private final Connection connection;
    private final List<Long> areas;
    private final List<Long> steps;
    private final long tutor;

    private LargeProgramme(Connection connection) throws SQLException {
        this.connection = connection;
        this.areas = ids("select id from area order by position");
        this.steps = ids("select id from step order by position");
        this.tutor = ids("select id from account where username = 'tutor'").get(0);
    }

    /**
     * Fills the database of a demo that has been started once.
     *
     * @param arguments JDBC address, and user and password where they are needed
     */
    public static void main(String[] arguments) throws SQLException {
        String user = arguments.length > 1 ? arguments[1] : "sa";
        String password = arguments.length > 2 ? arguments[2] : "";
        try (Connection connection = DriverManager.getConnection(arguments[0], user, password)) {
            fill(connection);
        }
    }

    /** Does so in one transaction. */
    public static void fill(Connection connection) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        LargeProgramme programme = new LargeProgramme(connection);
        programme.addProvinces();
        programme.addProjectWorks();
        programme.addVersions();
        connection.commit();
        connection.setAutoCommit(before);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private void addProvinces() throws SQLException {
        long id = next("province");
        try (PreparedStatement insert = connection.prepareStatement("insert into province (id, name, sigla, istat_code,"
                + " region, municipalities, valid_from, version) values (?, ?, ?, ?, 'Italia', 60, ?, 0)")) {
            for (int number = ids("select id from province").size() + 1; number <= PROVINCES; number++) {
                String sigla = number / 26 + String.valueOf((char) ('A' + number % 26));
                add(insert, id++, "Provincia " + number, sigla, String.valueOf(900 - number), day("2000-01-01"));
            }
            insert.executeBatch();
        }
        restart("province", id);
    }

    private void addProjectWorks() throws SQLException {
        long id = next("project_work");
        try (PreparedStatement work = connection.prepareStatement("insert into project_work (id, area_id, province_id,"
                        + " title, version) values (?, ?, ?, 'Servizio associato', 0)");
                PreparedStatement assignment = connection.prepareStatement(
                        "insert into assignment (project_work_id, account_id) values (?, ?)")) {
            for (long area : areas) {
                for (long province : ids("select id from province p where not exists (select 1 from project_work w"
                        + " where w.province_id = p.id and w.area_id = " + area + ") order by id")) {
                    add(work, id, area, province);
                    add(assignment, id++, tutor);
                }
            }
            work.executeBatch();
            assignment.executeBatch();
        }
        restart("project_work", id);
    }

    private void addVersions() throws SQLException {
        long id = next("submission");
        try (PreparedStatement submission = connection.prepareStatement("insert into submission (id, project_work_id,"
                        + " step_id, number, file_name, content_type, size, sha256, uploaded_at, uploaded_by)"
                        + " values (?, ?, ?, ?, 'project-work.docx', 'application/pdf', 250000, ?, ?, ?)");
                PreparedStatement section = connection.prepareStatement("insert into section_check (submission_id,"
                        + " position, title, state, words, text) values (?, ?, ?, 'PRESENT', 300, ?)");
                PreparedStatement delivery = connection.prepareStatement(
                        "insert into delivery (submission_id," + " delivered_at, delivered_by) values (?, ?, ?)");
                PreparedStatement review = connection.prepareStatement("insert into review (submission_id, decision,"
                        + " general_comment, started_at, saved_at, reviewed_at, reviewed_by)"
                        + " values (?, ?, 'Un commento.', ?, ?, ?, ?)");
                PreparedStatement approval = connection.prepareStatement(
                        "insert into approval (project_work_id," + " step_id, submission_id) values (?, ?, ?)")) {
            for (long work : ids("select id from project_work w where not exists"
                    + " (select 1 from submission s where s.project_work_id = w.id) order by id")) {
                for (long step : steps) {
                    for (int number = 1; number <= VERSIONS; number++, id++) {
                        Timestamp at = time(Duration.ofHours(work + 24L * number));
                        add(submission, id, work, step, number, "%064x".formatted(id), at, tutor);
                        add(section, id, 1, "Premessa", "Il servizio associato parte dai fabbisogni. ".repeat(40));
                        add(section, id, 2, "Conclusioni", "Il servizio è sostenibile e può partire. ".repeat(40));
                        add(delivery, id, at, tutor);
                        String decision = decision(work, step, number);
                        if (!decision.isEmpty()) {
                            add(review, id, decision, at, at, at, tutor);
                        }
                        if (decision.equals("APPROVED")) {
                            add(approval, work, step, id);
                        }
                    }
                }
            }
            for (PreparedStatement each : List.of(submission, section, delivery, review, approval)) {
                each.executeBatch();
            }
        }
        restart("submission", id);
    }

    /** Of the last versions a third waits, a third is approved, a third is sent back. */
    private static String decision(long work, long step, int number) {
        if (number < VERSIONS) {
            return "CHANGES_REQUESTED";
        }
        return List.of("", "APPROVED", "CHANGES_REQUESTED").get((int) ((work + step) % 3));
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private long next(String table) throws SQLException {
        return ids("select coalesce(max(id), 0) + 1 from " + table).get(0);
    }

    private void restart(String table, long id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " alter column id restart with " + id);
        }
    }

    private List<Long> ids(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private static Timestamp time(Duration after) {
        return Timestamp.from(FIRST.plus(after));
    }

    private static Date day(String text) {
        return Date.valueOf(LocalDate.parse(text));
    }
}
