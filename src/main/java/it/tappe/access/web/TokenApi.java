package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.access.session.ApiTokens;
import it.tappe.access.session.Sessions;
import it.tappe.shared.Page;
import it.tappe.web.PageJson;
import it.tappe.web.Problem;
import jakarta.validation.Valid;

/** A person's API tokens, for programs. */
@Controller("/api/v1/tokens")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "access")
class TokenApi {
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final BrowserSession browser;

    TokenApi(Sessions sessions, ApiTokens tokens, BrowserSession browser) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.browser = browser;
    }

    /** Creates a token from username and password. The token itself is in this answer only. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    TokenJson.Created create(HttpRequest<?> request, @Body @Valid TokenJson.Wanted wanted) {
        Account account = sessions.check(wanted.username(), wanted.password(), browser.address(request))
                .orElseThrow(TokenApi::wrongPassword);
        return TokenJson.Created.of(tokens.create(account.viewer(), wanted.entry()));
    }

    /** One's own tokens, newest first, without their secrets. */
    @Get
    PageJson<TokenJson> list(Viewer viewer) {
        return PageJson.of(new Page<>(tokens.list(viewer), null), TokenJson::of);
    }

    /** Revokes one of one's own tokens. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(Viewer viewer, long id) {
        tokens.revoke(viewer, id);
    }

    private static HttpStatusException wrongPassword() {
        return new HttpStatusException(
                HttpStatus.UNAUTHORIZED, Problem.unauthorized("Nome utente o password non corretti."));
    }
}
