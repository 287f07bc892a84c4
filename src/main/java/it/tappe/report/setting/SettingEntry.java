package it.tappe.report.setting;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters of a setting.
 *
 * @param address filters and format, as a report's address has them
 * @param version of the setting that was read, 0 for a new one; null is refused with 428 where there is one already
 */
@Introspected
public record SettingEntry(
        @NotBlank(message = "Scrivi un nome.") @Size(max = 100, message = "Al massimo 100 caratteri.")
        String name,

        @NotBlank(message = "Indica il report.") String report,

        Map<String, String> address,
        @Nullable Long version) {}
