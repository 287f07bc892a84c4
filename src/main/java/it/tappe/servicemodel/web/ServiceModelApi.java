package it.tappe.servicemodel.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.web.PageJson;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The catalogues of service models, for programs. */
@Controller("/api/v1/service-models")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ServiceModelApi {
    private final ServiceModels serviceModels;

    ServiceModelApi(ServiceModels serviceModels) {
        this.serviceModels = serviceModels;
    }

    /**
     * The service models with their indicators.
     *
     * @param area id of an area: only the models that serve it
     */
    @Get
    PageJson<ServiceModelJson> list(Viewer viewer, @Nullable @QueryValue Long area) {
        List<Catalogue> catalogues =
                area == null ? serviceModels.list(viewer) : List.of(serviceModels.ofArea(viewer, area));
        return PageJson.whole(catalogues.stream().flatMap(ServiceModelJson::of).toList(), Function.identity());
    }
}
