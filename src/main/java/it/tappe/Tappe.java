package it.tappe;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.nio.file.Path;

/** Starts the server. Which environment runs (demo or production) is Micronaut's own setting. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tappe",
                        version = "v1",
                        description =
                                "The provinces' path of project works, for other programs. A token may do what the"
                                        + " person to whom it belongs may do. Every error is an application/problem+json"
                                        + " (RFC 9457), in Italian with a stable type; lists have `items` and `nextCursor`.",
                        license =
                                @License(
                                        name = "AGPL-3.0-or-later",
                                        url = "https://www.gnu.org/licenses/agpl-3.0.html")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        name = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token: made on the profile page or by POST /api/v1/tokens.")
public final class Tappe {
    private static final String DATA = "tappe.data";

    private Tappe() {}

    /** Starts and blocks until the server ends. */
    public static void main(String[] args) {
        System.setProperty(DATA, dataFolder().toString());
        Micronaut.build(args).mainClass(Tappe.class).banner(false).start();
    }

    /** {@code TAPPE_DATA} or {@code ./data}; made absolute, because H2 accepts no relative path. */
    private static Path dataFolder() {
        String fromEnvironment = System.getenv().getOrDefault("TAPPE_DATA", "data");
        return Path.of(System.getProperty(DATA, fromEnvironment))
                .toAbsolutePath()
                .normalize();
    }
}
