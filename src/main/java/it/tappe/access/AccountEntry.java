package it.tappe.access;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of an account.
 *
 * @param provinceId obligatory for the roles of a province, ignored for the others
 * @param version of the account that was read; 0 for a new one
 */
@Introspected
public record AccountEntry(
        @NotBlank(message = "Scrivi il nome utente.")
        @Pattern(regexp = "[a-z0-9._-]{2,100}", message = "Usa da 2 a 100 lettere minuscole, cifre, punti e trattini.")
        String username,

        @NotBlank(message = "Scrivi il nome da mostrare.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String displayName,

        @NotBlank(message = "Scrivi l’indirizzo di posta.")
        @Email(message = "L’indirizzo di posta non è valido.")
        @Size(max = 254, message = "Al massimo 254 caratteri.")
        String email,

        @NotNull(message = "Scegli il ruolo.") Role role,
        @Nullable Long provinceId,
        boolean active,
        long version) {

    @Nullable
    Long provinceOfRole() {
        return role.isOfAProvince() ? provinceId : null;
    }

    void check() {
        new Fields()
                .check(
                        !role.isOfAProvince() || provinceId != null,
                        "provinceId",
                        "Scegli la Provincia: il ruolo «" + role.label() + "» rappresenta una Provincia.")
                .refuseIfWrong();
    }

    Account toAccount(Instant now) {
        return new Account(
                0,
                username.strip().toLowerCase(Locale.ROOT),
                displayName.strip(),
                email.strip(),
                role,
                provinceOfRole(),
                null,
                active,
                now,
                0);
    }
}
