package it.tappe.access;

import java.time.Instant;

/**
 * A one-time link is there for somebody to choose a password with.
 *
 * @param path its address below that of Tappe; whoever knows it can sign in
 * @param isInvitation whether the account never had a password
 */
public record LinkIssued(Account account, long linkId, String path, Instant expiresAt, boolean isInvitation) {

    /** Without the path: logs may show events. */
    @Override
    public String toString() {
        return "LinkIssued[" + account.username() + "]";
    }
}
