package it.tappe.servicemodel;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.CatalogueContent.IndicatorContent;
import it.tappe.servicemodel.CatalogueContent.ModelContent;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The catalogues of service models. */
@Singleton
@Transactional
public class ServiceModels {
    private static final String GIVEN = "classpath:servicemodel/formazione.json";

    private final CatalogueRepository catalogues;
    private final Programmes programmes;
    private final ResourceLoader resources;
    private final ObjectMapper json;

    ServiceModels(CatalogueRepository catalogues, Programmes programmes, ResourceLoader resources, ObjectMapper json) {
        this.catalogues = catalogues;
        this.programmes = programmes;
        this.resources = resources;
        this.json = json;
    }

    /** All catalogues, each with its models and indicators, in one query. */
    public List<Catalogue> list(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return Catalogue.of(catalogues.list());
    }

    /** The catalogue that serves the area: its own, or the common one. */
    public Catalogue ofArea(Viewer viewer, long areaId) {
        programmes.area(viewer, areaId);
        return Catalogue.of(catalogues.ofArea(areaId)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Non c’è ancora nessun catalogo di modelli di servizio."));
    }

    /** Loads the given catalogue for all areas from its file; does nothing when there is one already. */
    public void loadGiven() {
        if (catalogues.existsByAreaIdIsNull()) {
            return;
        }
        CatalogueContent given = read();
        long catalogue = catalogues
                .save(new CatalogueRow(0, null, given.name(), given.presentFrom(), given.margin(), 0))
                .id();
        given.models().forEach(model -> add(catalogue, model));
    }

    private void add(long catalogue, ModelContent model) {
        catalogues.addModel(catalogue, model.code(), model.name(), model.description());
        int position = 1;
        for (IndicatorContent one : model.indicators()) {
            catalogues.addIndicator(catalogue, model.code(), position++, one.code(), one.text(), one.weight());
        }
    }

    private CatalogueContent read() {
        try (InputStream file = resources.getResourceAsStream(GIVEN).orElseThrow()) {
            return json.readValue(file, CatalogueContent.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
