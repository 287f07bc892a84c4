package it.tappe.access;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists show it.
 *
 * @param provinceName with {@code provinceSigla}, of a TEAM or TUTOR_PROVINCE, else null
 * @param invited the owner has not yet set a password
 * @param resetAsked the owner has asked for a new password and has not set one since
 */
@MappedEntity
public record AccountRow(
        long id,
        String username,
        String displayName,
        String email,
        Role role,
        @Nullable Long provinceId,
        @Nullable String provinceName,
        @Nullable String provinceSigla,
        boolean active,
        boolean invited,
        boolean resetAsked) {

    /** A province that an account can stand for, as the register of provinces names it. */
    @MappedEntity
    public record Province(long id, String name, String sigla) {}
}
