package it.tappe.testing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.*;
import io.micronaut.security.annotation.Secured;
import it.tappe.access.*;
import it.tappe.access.session.ApiTokens;
import java.util.Map;

@Controller("/api/v1/tokens")
@Secured("isAnonymous()")
class TemporaryTokens {
    private final ApiTokens tokens;
    private final Accounts accounts;

    TemporaryTokens(ApiTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Post
    HttpResponse<?> create(@Body Map<String, Object> body) {
        Viewer viewer = accounts.withUsername((String) body.get("username")).get().viewer();
        return HttpResponse.created(
                Map.of("token", tokens.create(viewer, new ApiTokens.Entry("test", 1)).secret()));
    }
}
