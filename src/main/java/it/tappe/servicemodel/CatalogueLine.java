package it.tappe.servicemodel;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue as one query reads it: one line for each indicator. */
@MappedEntity
record CatalogueLine(
        long catalogueId,
        @Nullable Long areaId,
        String catalogueName,
        int presentFrom,
        int margin,
        String modelCode,
        String modelName,
        String description,
        String indicatorCode,
        String text,
        int weight) {
    Catalogue toCatalogue(List<ServiceModel> models) {
        return new Catalogue(catalogueId, areaId, catalogueName, presentFrom, margin, models);
    }

    ServiceModel toModel(List<Indicator> indicators) {
        return new ServiceModel(modelCode, modelName, description, indicators);
    }

    Indicator toIndicator() {
        return new Indicator(indicatorCode, text, weight);
    }
}
