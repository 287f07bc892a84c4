package it.tappe.deliverable.receipt.web;

import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A delivered version and its receipt, as tests look at them. */
final class Delivered {
    private Delivered() {}

    /** The code of the version's receipt, in groups. */
    static String code(TappeServer tappe, String reader, Owed owed, int number) {
        return tappe.api(reader)
                .get(owed.path(number) + "/receipt")
                .expect(200)
                .json()
                .get("code")
                .asText();
    }

    /** Marks the receipt as taken back on 10 February 2026 at noon in Rome. */
    static void takeBack(TappeServer tappe, String code) {
        try (Connection connection = tappe.tables().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update receipt set taken_back_at = timestamp with time zone"
                    + " '2026-02-10 11:00:00+00:00', taken_back_by = delivered_by where code = '"
                    + code.replace("-", "") + "'");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
