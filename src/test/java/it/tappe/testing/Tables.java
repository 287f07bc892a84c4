package it.tappe.testing;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks straight into the tables, past every door. */
public final class Tables {
    private final DataSource source;

    Tables(DataSource source) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    /** One connection, outside of any transaction of the program. */
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** Rows of a table. */
    public long count(String table) {
        return Long.parseLong(column("select count(*) from " + table).get(0));
    }

    /** The first column of every row, as text. */
    public List<String> column(String query, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
