package it.tappe.servicemodel.editing.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.editing.CatalogueEntry;
import it.tappe.servicemodel.editing.CatalogueEntry.IndicatorEntry;
import it.tappe.servicemodel.editing.CatalogueEntry.ModelEntry;
import it.tappe.servicemodel.editing.EditedCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of service models as programs read it.
 *
 * @param area id of the area whose own it is; null for the common one
 * @param areas ids of the areas that it serves
 * @param presentFrom from how many hundredths of the greatest score a model counts as present
 * @param margin at how many hundredths' distance at most a second model makes a hybrid with the first
 * @param models in order
 * @param fixedCodes codes of models and indicators that something has been rated by: they cannot be taken away
 */
@Serdeable
record CatalogueJson(
        long id,
        @Nullable Long area,
        List<Long> areas,
        String name,
        int presentFrom,
        int margin,
        List<ModelJson> models,
        List<String> fixedCodes) {

    /** A service model. */
    @Serdeable
    record ModelJson(
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            @Nullable List<IndicatorJson> indicators) {
        static ModelJson of(ServiceModel model) {
            return new ModelJson(
                    model.code(),
                    model.name(),
                    model.description(),
                    model.indicators().stream().map(IndicatorJson::of).toList());
        }

        ModelEntry toEntry() {
            return new ModelEntry(
                    code,
                    name,
                    description,
                    listed(indicators).map(IndicatorJson::toEntry).toList());
        }
    }

    /** An indicator; its weight is at least 1. */
    @Serdeable
    record IndicatorJson(
            @Nullable String code,
            @Nullable String text,
            @Nullable Integer weight) {
        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(indicator.code(), indicator.text(), indicator.weight());
        }

        IndicatorEntry toEntry() {
            return new IndicatorEntry(code, text, weight == null ? Integer.valueOf(1) : weight);
        }
    }

    static CatalogueJson of(EditedCatalogue edited) {
        Catalogue catalogue = edited.catalogue();
        Set<String> used = edited.used();
        return new CatalogueJson(
                catalogue.id(),
                catalogue.areaId(),
                edited.served().stream().map(area -> area.id()).toList(),
                catalogue.name(),
                catalogue.presentFrom(),
                catalogue.margin(),
                catalogue.models().stream().map(ModelJson::of).toList(),
                used.stream().sorted().toList());
    }

    /**
     * A whole catalogue as programs write it.
     *
     * @param area id of the area whose own it becomes; only of a new one
     * @param models in the order that they are to have; without them a new one is a copy of the one that serves the area
     */
    @Serdeable
    record Sent(
            @Nullable Long area,
            @Nullable String name,
            @Nullable Integer presentFrom,
            @Nullable Integer margin,
            @Nullable List<ModelJson> models) {
        CatalogueEntry toEntry(@Nullable Long version) {
            return new CatalogueEntry(
                    name,
                    presentFrom,
                    margin,
                    listed(models).map(ModelJson::toEntry).toList(),
                    version);
        }

        /** What is not said is as in the catalogue that serves the area now. */
        CatalogueEntry over(Catalogue template) {
            CatalogueEntry copy = CatalogueEntry.of(template, null);
            CatalogueEntry said = toEntry(null);
            return new CatalogueEntry(
                    name == null ? copy.name() : name,
                    presentFrom == null ? copy.presentFrom() : presentFrom,
                    margin == null ? copy.margin() : margin,
                    models == null ? copy.models() : said.models(),
                    null);
        }
    }

    private static <T> Stream<T> listed(@Nullable List<T> all) {
        return all == null ? Stream.of() : all.stream();
    }
}
