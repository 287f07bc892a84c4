package it.tappe.web;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import it.tappe.shared.Refusal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** When two people write in the same instant, the database lets one of them win: what the other one is told. */
final class LostRaces {
    private static final String DUPLICATE = "23505";

    private LostRaces() {}

    /** The refusal; what is no lost race is thrown again. */
    static Refusal refusal(DataAccessException broken) {
        if (broken instanceof OptimisticLockException) {
            return Refusal.Conflict.stale("Un’altra persona ha salvato un attimo prima di te.");
        }
        if (isDuplicate(broken)) {
            return new Refusal.Conflict("Un’altra persona ha appena salvato gli stessi dati: ricarica la pagina.");
        }
        throw broken;
    }

    private static boolean isDuplicate(@Nullable Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
