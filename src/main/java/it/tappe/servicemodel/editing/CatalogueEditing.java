package it.tappe.servicemodel.editing;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;

/** The catalogues of service models: everybody reads them, coordinators write them. */
@Singleton
@Transactional
public class CatalogueEditing {
    private final EditedCatalogues catalogues;
    private final ServiceModels serviceModels;
    private final Programmes programmes;
    private final Impacts impacts;
    private final Journal journal;

    CatalogueEditing(
            EditedCatalogues catalogues,
            ServiceModels serviceModels,
            Programmes programmes,
            Impacts impacts,
            Journal journal) {
        this.catalogues = catalogues;
        this.serviceModels = serviceModels;
        this.programmes = programmes;
        this.impacts = impacts;
        this.journal = journal;
    }

    /** All catalogues, the common one first, each with the areas that it serves. */
    public List<EditedCatalogue> list(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return catalogues.list(viewer);
    }

    /** One catalogue. */
    public EditedCatalogue find(Viewer viewer, long id) {
        return list(viewer).stream()
                .filter(one -> one.catalogue().id() == id)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Refuses with 403 unless the viewer may edit catalogues; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_CATALOGUES);
    }

    /** The catalogue that serves the area now: what a copy starts from. Refused with 409 when it has its own already. */
    public Catalogue template(Viewer viewer, long areaId) {
        viewer.require(Action.EDIT_CATALOGUES);
        Catalogue serving = serviceModels.ofArea(viewer, areaId);
        if (serving.areaId() != null) {
            throw new Refusal.Conflict("Questo ambito ha già un catalogo suo: modifica quello.");
        }
        return serving;
    }

    /** What a catalogue of the area's own would change for its project works. */
    public Impact previewNew(Viewer viewer, long areaId, CatalogueEntry entry) {
        Catalogue before = template(viewer, areaId);
        Area area = programmes.area(viewer, areaId);
        return impacts.of(viewer, before, entry.toCatalogue(0, areaId), List.of(area));
    }

    /** Gives an area a catalogue of its own; refused with 409 when it has one. */
    public EditedCatalogue create(Viewer viewer, long areaId, CatalogueEntry entry) {
        template(viewer, areaId);
        EditedCatalogue created = find(viewer, catalogues.create(entry.toCatalogue(0, areaId)));
        journal.note(viewer, Act.CREATED, subject(created).changed(null, Rule.summary(created.catalogue())));
        return created;
    }

    /** What the change would mean for the project works that the catalogue serves; refused as the change would be. */
    public Impact preview(Viewer viewer, long id, CatalogueEntry entry) {
        EditedCatalogue before = toBeChanged(viewer, id, entry);
        Catalogue after = after(before, entry);
        return impacts.of(viewer, before.catalogue(), after, before.served());
    }

    /**
     * Puts another text in the place of a catalogue. Decided outcomes stay. Refused with 412 when somebody else has
     * meanwhile changed it, with 409 when a code that something has been rated by would vanish.
     */
    public EditedCatalogue change(Viewer viewer, long id, CatalogueEntry entry) {
        EditedCatalogue before = toBeChanged(viewer, id, entry);
        Catalogue after = after(before, entry);
        if (after.equals(before.catalogue())) {
            return before;
        }
        catalogues.replace(after, before.version());
        EditedCatalogue changed = find(viewer, id);
        journal.note(
                viewer,
                Act.CHANGED,
                subject(changed).changed(Rule.summary(before.catalogue()), Rule.summary(changed.catalogue())));
        return changed;
    }

    /** Takes away an area's own catalogue on which nothing rests: the area has the common one again. Else 409. */
    public void delete(Viewer viewer, long id) {
        EditedCatalogue catalogue = find(viewer, id);
        viewer.require(Action.EDIT_CATALOGUES);
        if (!catalogue.isDisposable()) {
            throw new Refusal.Conflict(
                    catalogue.isCommon()
                            ? "Il catalogo comune non si elimina: serve gli ambiti che non ne hanno uno proprio."
                            : "Ci sono già valutazioni con questo catalogo: non si può eliminare.");
        }
        catalogues.remove(id);
        journal.note(viewer, Act.DELETED, subject(catalogue).changed(Rule.summary(catalogue.catalogue()), null));
    }

    private EditedCatalogue toBeChanged(Viewer viewer, long id, CatalogueEntry entry) {
        EditedCatalogue catalogue = find(viewer, id);
        viewer.require(Action.EDIT_CATALOGUES);
        catalogue.requireRead(entry.version());
        return catalogue;
    }

    private static Catalogue after(EditedCatalogue before, CatalogueEntry entry) {
        Catalogue after =
                entry.toCatalogue(before.catalogue().id(), before.catalogue().areaId());
        before.requireKeeping(after);
        return after;
    }

    private static JournalSubject subject(EditedCatalogue one) {
        return JournalSubject.of("catalogue", one.catalogue().id(), one.label());
    }
}
