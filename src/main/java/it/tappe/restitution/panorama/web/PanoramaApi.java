package it.tappe.restitution.panorama.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.restitution.panorama.Panoramas;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.List;

/** The panorama of an area, for programs. */
@Controller("/api/v1/panoramas")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PanoramaApi {
    private final Panoramas panoramas;

    PanoramaApi(Panoramas panoramas) {
        this.panoramas = panoramas;
    }

    /**
     * An area as a whole.
     *
     * @param sentence the programme's sentence on the group, computed
     * @param dominant code of the model that dominates, or null
     * @param why the rule with its numbers
     */
    @Serdeable
    record PanoramaJson(
            String area,
            int step,
            String sentence,
            @Nullable String dominant,
            boolean maturityDifferentiated,
            List<String> why,
            List<WorkJson> works) {
        static PanoramaJson of(Panorama panorama) {
            return new PanoramaJson(
                    panorama.comparison().area().name(),
                    panorama.comparison().step().position(),
                    panorama.sentence().text(),
                    panorama.sentence().dominant().orElse(null),
                    panorama.sentence().isDifferentiated(),
                    panorama.sentence().why(),
                    panorama.comparison().works().stream().map(WorkJson::of).toList());
        }
    }

    /** A project work with its outcome; null while it is not classified. */
    @Serdeable
    record WorkJson(
            long projectWorkId,
            String sigla,
            @Nullable Dominance dominance,
            @Nullable String model,
            @Nullable String secondaryModel,
            @Nullable String maturity) {
        static WorkJson of(ComparedWork one) {
            Classification classification = one.classification();
            Maturity maturity = one.maturity();
            return new WorkJson(
                    one.work().id(),
                    one.work().sigla(),
                    classification == null ? null : classification.dominance(),
                    classification == null ? null : classification.primaryModel(),
                    classification == null ? null : classification.secondaryModel(),
                    maturity == null ? null : maturity.name());
        }
    }

    /** By order numbers; without them the area with most project works and the last step that was answered. */
    @Get
    PanoramaJson find(Viewer viewer, @QueryValue @Nullable Integer area, @QueryValue @Nullable Integer step) {
        return PanoramaJson.of(panoramas.gather(viewer, area, step));
    }
}
