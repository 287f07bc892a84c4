package it.tappe.servicemodel.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service model as programs read it.
 *
 * @param area id of the area whose own it is; null when it serves every area that has no catalogue of its own
 */
@Serdeable
record ServiceModelJson(
        String code,
        String name,
        String description,
        @Nullable Long area,
        List<IndicatorJson> indicators) {

    /** An indicator. */
    @Serdeable
    record IndicatorJson(String code, String text, int weight) {
        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(indicator.code(), indicator.text(), indicator.weight());
        }
    }

    static Stream<ServiceModelJson> of(Catalogue catalogue) {
        return catalogue.models().stream().map(model -> of(catalogue, model));
    }

    private static ServiceModelJson of(Catalogue catalogue, ServiceModel model) {
        return new ServiceModelJson(
                model.code(),
                model.name(),
                model.description(),
                catalogue.areaId(),
                model.indicators().stream().map(IndicatorJson::of).toList());
    }
}
