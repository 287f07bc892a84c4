package it.tappe.servicemodel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Service models as programs read them; there is always just one page. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ServiceModelsJson(
        List<ServiceModelJson> items, @Nullable String nextCursor) {
    /**
     * A service model.
     *
     * @param area id of the area whose own it is; null when it serves every area that has no catalogue of its own
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ServiceModelJson(
            String code,
            String name,
            String description,
            @Nullable Long area,
            List<IndicatorJson> indicators) {
        static ServiceModelJson of(Catalogue catalogue, ServiceModel model) {
            return new ServiceModelJson(
                    model.code(),
                    model.name(),
                    model.description(),
                    catalogue.areaId(),
                    model.indicators().stream().map(IndicatorJson::of).toList());
        }
    }

    /** An indicator. */
    @Serdeable
    record IndicatorJson(String code, String text, int weight) {
        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(indicator.code(), indicator.text(), indicator.weight());
        }
    }

    static ServiceModelsJson of(List<Catalogue> catalogues) {
        return new ServiceModelsJson(
                catalogues.stream()
                        .flatMap(catalogue ->
                                catalogue.models().stream().map(model -> ServiceModelJson.of(catalogue, model)))
                        .toList(),
                null);
    }
}
