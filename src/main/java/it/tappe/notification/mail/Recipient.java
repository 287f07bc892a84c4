package it.tappe.notification.mail;

import it.tappe.access.Account;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail is for.
 *
 * @param accountId the account, or null for somebody who has none, as those who register through a public link
 */
public record Recipient(
        String address, String name, @Nullable Long accountId) {

    /** Somebody with an account. */
    public static Recipient of(Account account) {
        return new Recipient(account.email(), account.displayName(), account.id());
    }
}
