package it.tappe.web;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import it.tappe.shared.Refusal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two people write in the same instant, the database lets one of them win: what the other one is told. */
final class LostRaces {
    private static final String DUPLICATE = "23505";
    /** Deadlock, serialization failure, lock not to be had in time: as PostgreSQL and H2 call them. */
    private static final Set<String> BUSY = Set.of("40P01", "40001", "55P03", "HYT00", "90131");
    /** A character that text in PostgreSQL cannot hold: U+0000. */
    private static final String UNSTORABLE = "22021";

    private LostRaces() {}

    /** The refusal; what nobody could foresee is thrown again. */
    static Refusal refusal(DataAccessException broken) {
        if (broken instanceof OptimisticLockException) {
            return Refusal.Conflict.stale("Un’altra persona ha salvato un attimo prima di te.");
        }
        if (BUSY.stream().anyMatch(state -> isState(broken, state))) {
            return new Refusal.Conflict("Molte persone stanno scrivendo nello stesso momento: riprova tra poco.");
        }
        if (isState(broken, DUPLICATE)) {
            return new Refusal.Conflict("Un’altra persona ha appena salvato gli stessi dati: ricarica la pagina.");
        }
        if (isState(broken, UNSTORABLE)) {
            return Refusal.Invalid.fields(Map.of());
        }
        throw broken;
    }

    private static boolean isState(@Nullable Throwable broken, String state) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
