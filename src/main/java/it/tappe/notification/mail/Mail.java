package it.tappe.notification.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param cause what it is sent for, such as "review 12 released": one address gets at most one mail for a cause
 * @param template below {@code templates/mail}, without its ending
 * @param model parameters of the template; {@code address} (where people reach Tappe) and {@code name} are added
 * @param invitation what goes into the recipient's calendar, or null
 * @param file what is attached, or null
 * @param isSecret whether whoever reads it could act as the recipient: its text is forgotten once it is sent
 */
public record Mail(
        String cause,
        Recipient to,
        String subject,
        String template,
        Map<String, Object> model,
        @Nullable Invitation invitation,
        @Nullable File file,
        boolean isSecret) {

    /**
     * A file that goes with a mail.
     *
     * @param sha256 under which its bytes are in the store
     */
    public record File(String name, String mediaType, String sha256) {}

    /** A plain mail. */
    public static Mail of(String cause, Recipient to, String subject, String template, Map<String, Object> model) {
        return new Mail(cause, to, subject, template, model, null, null, false);
    }

    /** The same with an entry for the recipient's calendar. */
    public Mail inviting(Invitation added) {
        return new Mail(cause, to, subject, template, model, added, file, isSecret);
    }

    /** The same with a file. */
    public Mail attaching(File added) {
        return new Mail(cause, to, subject, template, model, invitation, added, isSecret);
    }

    /** The same, for the recipient's eyes only. */
    public Mail secret() {
        return new Mail(cause, to, subject, template, model, invitation, file, true);
    }
}
