package it.tappe.servicemodel;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The catalogues that the tests of the rule speak of. */
public final class Catalogues {
    /** The given one, as its file holds it. */
    public static final Catalogue GIVEN = given();

    private Catalogues() {}

    /** Two models of two indicators each, the first of which weighs three times the second. */
    static Catalogue weighted(int presentFrom, int margin) {
        return new Catalogue(1, null, "Prova", presentFrom, margin, List.of(weighted("X"), weighted("Y")));
    }

    private static ServiceModel weighted(String code) {
        return new ServiceModel(
                code,
                "Modello " + code,
                "di prova",
                List.of(new Indicator(code + "0", "primo", 3), new Indicator(code + "1", "secondo", 1)));
    }

    private static Catalogue given() {
        try (InputStream file = Catalogues.class.getResourceAsStream("/servicemodel/formazione.json")) {
            CatalogueContent content = ObjectMapper.getDefault().readValue(file, CatalogueContent.class);
            return new Catalogue(
                    1,
                    null,
                    content.name(),
                    content.presentFrom(),
                    content.margin(),
                    content.models().stream().map(Catalogues::model).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ServiceModel model(CatalogueContent.ModelContent model) {
        return new ServiceModel(
                model.code(),
                model.name(),
                model.description(),
                model.indicators().stream()
                        .map(one -> new Indicator(one.code(), one.text(), one.weight()))
                        .toList());
    }
}
