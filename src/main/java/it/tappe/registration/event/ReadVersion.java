package it.tappe.registration.event;

import it.tappe.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Which version of a thing a writer has read, against the one there is. */
public final class ReadVersion {
    private ReadVersion() {}

    /** Refuses with 428 when the writer does not say, with 412 when somebody has changed the thing since. */
    public static void require(@Nullable Long read, long present) {
        if (read == null) {
            throw Refusal.Conflict.unconditional(
                    "Manca l’intestazione If-Match: indica l’ETag di quello che hai letto.");
        }
        if (read != present) {
            throw Refusal.Conflict.stale("Un’altra persona ha salvato un attimo prima di te: confronta i due testi.");
        }
    }
}
