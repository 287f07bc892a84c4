package it.tappe.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in.
 *
 * @param username lower case, unique for ever
 * @param passwordHash Argon2id; null until the invitation is accepted
 * @param active an inactive account cannot sign in and has no sessions
 * @param version counts changes, so that two people editing never overwrite each other
 */
@MappedEntity
public record Account(
        @Id @GeneratedValue long id,
        String username,
        String displayName,
        String email,
        Role role,
        @Nullable Long provinceId,
        @Nullable String passwordHash,
        boolean active,
        Instant createdAt,
        @Version long version) {

    /** The account as the person on whose behalf doors are called. */
    public Viewer viewer() {
        return new Viewer(id, username, displayName, role, provinceId);
    }

    Account withPasswordHash(String hash) {
        return new Account(id, username, displayName, email, role, provinceId, hash, active, createdAt, version);
    }

    Account changedBy(AccountEntry entry) {
        return new Account(
                id,
                username,
                entry.displayName().strip(),
                entry.email().strip(),
                entry.role(),
                entry.provinceOfRole(),
                passwordHash,
                entry.active(),
                createdAt,
                entry.version());
    }

    /** One line for the journal; never the password. */
    String summary() {
        return displayName + ", " + email + ", " + role.label() + (active ? "" : ", disattivato")
                + (provinceId == null ? "" : ", provincia n. " + provinceId);
    }
}
