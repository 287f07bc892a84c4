package it.tappe.report.setting.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** One's own saved settings of reports, for programs. */
@Controller("/api/v1/report-settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SettingApi {
    private final Settings settings;

    SettingApi(Settings settings) {
        this.settings = settings;
    }

    /** By name. */
    @Get
    PageJson<SettingJson> list(Viewer viewer) {
        return PageJson.whole(settings.list(viewer), SettingJson::of);
    }

    /** One, with its ETag. */
    @Get("/{id}")
    HttpResponse<SettingJson> find(Viewer viewer, long id) {
        return answer(HttpStatus.OK, settings.find(viewer, id));
    }

    /** Saves new ones. */
    @Post
    HttpResponse<SettingJson> create(Viewer viewer, @Body SettingJson.Sent sent) {
        return answer(HttpStatus.CREATED, settings.create(viewer, sent.toEntry(0L)));
    }

    /**
     * Changes them.
     *
     * @param ifMatch the ETag that was read; 412 when they have changed since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<SettingJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body SettingJson.Sent sent) {
        return answer(HttpStatus.OK, settings.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Deletes them; 409 while something is sent by them. */
    @Delete("/{id}")
    HttpResponse<?> delete(Viewer viewer, long id) {
        settings.delete(viewer, id);
        return HttpResponse.noContent();
    }

    private static HttpResponse<SettingJson> answer(HttpStatus status, Setting setting) {
        return HttpResponse.<SettingJson>status(status)
                .header("ETag", IfMatch.etag(setting.version()))
                .body(SettingJson.of(setting));
    }
}
