package it.tappe.servicemodel.editing;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole catalogue as a coordinator enters it, in the order that it is to have.
 *
 * @param version of the catalogue that was read: 412 when somebody has changed it since, 428 when null; not asked of a
 *     new one
 */
public record CatalogueEntry(
        @Nullable String name,
        @Nullable Integer presentFrom,
        @Nullable Integer margin,
        List<ModelEntry> models,
        @Nullable Long version) {

    /** A service model. */
    public record ModelEntry(
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            List<IndicatorEntry> indicators) {
        private ServiceModel toModel() {
            return new ServiceModel(
                    CatalogueEntry.upper(code),
                    CatalogueEntry.text(name),
                    CatalogueEntry.text(description),
                    indicators.stream().map(IndicatorEntry::toIndicator).toList());
        }
    }

    /** An indicator. */
    public record IndicatorEntry(
            @Nullable String code,
            @Nullable String text,
            @Nullable Integer weight) {
        private Indicator toIndicator() {
            return new Indicator(CatalogueEntry.upper(code), CatalogueEntry.text(text), CatalogueEntry.number(weight));
        }
    }

    /** The entry from which a catalogue can be edited. */
    public static CatalogueEntry of(Catalogue catalogue, @Nullable Long version) {
        return new CatalogueEntry(
                catalogue.name(),
                catalogue.presentFrom(),
                catalogue.margin(),
                catalogue.models().stream().map(CatalogueEntry::entry).toList(),
                version);
    }

    private static ModelEntry entry(ServiceModel model) {
        return new ModelEntry(
                model.code(),
                model.name(),
                model.description(),
                model.indicators().stream()
                        .map(one -> new IndicatorEntry(one.code(), one.text(), one.weight()))
                        .toList());
    }

    /** The catalogue that is meant; refused with every wrong field. */
    Catalogue toCatalogue(long id, @Nullable Long areaId) {
        Catalogue catalogue = new Catalogue(
                id,
                areaId,
                text(name),
                number(presentFrom),
                number(margin),
                models.stream().map(ModelEntry::toModel).toList());
        new CatalogueCheck(catalogue).refuseIfWrong();
        return catalogue;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String upper(@Nullable String typed) {
        return text(typed).toUpperCase(Locale.ROOT);
    }

    /** Nothing is a number that no check lets through. */
    private static int number(@Nullable Integer typed) {
        return typed == null ? -1 : typed;
    }
}
