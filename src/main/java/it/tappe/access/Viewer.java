package it.tappe.access;

import it.tappe.shared.Refusal;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person on whose behalf a door is called.
 *
 * @param provinceId the province of a TEAM or TUTOR_PROVINCE, else null
 */
public record Viewer(
        long accountId,
        String username,
        String displayName,
        Role role,
        @Nullable Long provinceId) implements Principal {

    @Override
    public String getName() {
        return username;
    }

    /** Whether the viewer may do this to the subject. */
    public boolean may(Action action, Subject subject) {
        return Permissions.may(this, action, subject);
    }

    /** Whether the viewer may do this to the programme as a whole. */
    public boolean may(Action action) {
        return may(action, Subject.PROGRAMME);
    }

    /** Refuses with 403 unless the viewer may do this to the subject, which the viewer is known to see. */
    public void require(Action action, Subject subject) {
        if (!may(action, subject)) {
            throw new Refusal.Forbidden("Il tuo profilo (" + role.label() + ") non consente questa operazione.");
        }
    }

    /** The same for the programme as a whole. */
    public void require(Action action) {
        require(action, Subject.PROGRAMME);
    }
}
