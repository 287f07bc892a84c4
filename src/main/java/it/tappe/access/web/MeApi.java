package it.tappe.access.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.tappe.access.AccountRow;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import org.jspecify.annotations.Nullable;

/** On whose behalf a program is acting. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "access")
class MeApi {
    private final Accounts accounts;

    MeApi(Accounts accounts) {
        this.accounts = accounts;
    }

    /** An account as its owner reads it; the province only of a TEAM or TUTOR_PROVINCE. */
    @Serdeable
    record Me(
            String username,
            String displayName,
            Role role,
            @Nullable MyProvince province) {

        static Me of(AccountRow account) {
            return new Me(account.username(), account.displayName(), account.role(), MyProvince.of(account));
        }
    }

    /** The province that an account stands for. */
    @Serdeable
    record MyProvince(long id, String sigla, String name) {

        static @Nullable MyProvince of(AccountRow account) {
            Long id = account.provinceId();
            String sigla = account.provinceSigla();
            String name = account.provinceName();
            return id == null || sigla == null || name == null ? null : new MyProvince(id, sigla, name);
        }
    }

    /** To whom the token belongs. */
    @Get
    Me me(Viewer viewer) {
        return Me.of(accounts.own(viewer));
    }
}
