package it.tappe.servicemodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The service models from which the project works of an area are told apart.
 *
 * @param areaId the area whose own it is; null for the one that serves every area that has none
 * @param presentFrom from how many hundredths of the greatest score a model counts as present
 * @param margin at how many hundredths' distance at most a second model makes a hybrid with the first
 * @param models in the order that the coordination gave them
 */
public record Catalogue(
        long id, @Nullable Long areaId, String name, int presentFrom, int margin, List<ServiceModel> models) {
    /** All indicators of all models, in order. */
    public List<Indicator> indicators() {
        return models.stream().flatMap(model -> model.indicators().stream()).toList();
    }

    /** The indicator with this code. */
    public Optional<Indicator> indicator(String code) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The name of the model with this code, or null when there is none. */
    public @Nullable String nameOf(String code) {
        for (ServiceModel model : models) {
            if (model.code().equals(code)) {
                return model.name();
            }
        }
        return null;
    }

    /** Puts catalogues together from their lines, one for each indicator. */
    static List<Catalogue> of(List<CatalogueLine> lines) {
        return grouped(lines, CatalogueLine::catalogueId).values().stream()
                .map(own -> own.get(0).toCatalogue(models(own)))
                .toList();
    }

    private static List<ServiceModel> models(List<CatalogueLine> lines) {
        return grouped(lines, CatalogueLine::modelCode).values().stream()
                .map(own -> own.get(0)
                        .toModel(own.stream().map(CatalogueLine::toIndicator).toList()))
                .toList();
    }

    private static <K> Map<K, List<CatalogueLine>> grouped(List<CatalogueLine> lines, Function<CatalogueLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
