package it.tappe.province.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.province.Provinces;
import it.tappe.web.PageJson;

/** The register of provinces, for programs. */
@Controller("/api/v1/provinces")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProvinceApi {
    private final Provinces provinces;

    ProvinceApi(Provinces provinces) {
        this.provinces = provinces;
    }

    /** All provinces by name, those that no longer exist included. */
    @Get
    PageJson<ProvinceJson> list(Viewer viewer) {
        return PageJson.whole(provinces.list(viewer), ProvinceJson::of);
    }
}
