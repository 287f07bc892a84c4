package it.tappe.servicemodel;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A catalogue as its readable file holds it: {@code servicemodel/formazione.json}. */
@Serdeable
record CatalogueContent(String name, int presentFrom, int margin, List<ModelContent> models) {
    /** A service model. */
    @Serdeable
    record ModelContent(String code, String name, String description, List<IndicatorContent> indicators) {}

    /** An indicator. */
    @Serdeable
    record IndicatorContent(String code, String text, int weight) {}
}
