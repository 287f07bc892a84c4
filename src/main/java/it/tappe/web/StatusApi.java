package it.tappe.web;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Tappe can work, for whatever watches over it; says nothing more. */
@Controller("/status")
@Secured(SecurityRule.IS_ANONYMOUS)
class StatusApi {
    private static final Logger LOG = LoggerFactory.getLogger(StatusApi.class);
    private static final int SECONDS = 2;

    private final ConnectionOperations<Connection> connections;

    StatusApi(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Up or down, in all and of the database. */
    @Serdeable
    record Status(State status, State database) {}

    /** UP works; DOWN does not. */
    enum State {
        UP,
        DOWN
    }

    @Get
    HttpResponse<Status> status() {
        State database = databaseAnswers() ? State.UP : State.DOWN;
        return HttpResponse.status(database == State.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Status(database, database));
    }

    private boolean databaseAnswers() {
        try {
            return connections.executeRead(status -> isValid(status.getConnection()));
        } catch (RuntimeException broken) {
            LOG.warn("The database does not answer: {}", broken.getMessage());
            return false;
        }
    }

    private static boolean isValid(Connection connection) {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException broken) {
            return false;
        }
    }
}
