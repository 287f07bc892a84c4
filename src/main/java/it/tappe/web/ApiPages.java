package it.tappe.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What other programs can do with Tappe: the page for people, the OpenAPI document for programs. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiPages {
    private final Pages pages;
    private final ApiDescription description;

    ApiPages(Pages pages, ApiDescription description) {
        this.pages = pages;
        this.description = description;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page(HttpRequest<?> request) {
        return pages.show(request, View.of("api", "API"));
    }

    @Get("/openapi.yml")
    @Produces("application/yaml;charset=UTF-8")
    String openApi() {
        return description.yaml();
    }
}
