package it.tappe.servicemodel.editing;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.servicemodel.editing.EditingRepository.UsedCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes catalogues whole; a list takes as many queries as one. */
@Singleton
class EditedCatalogues {
    private final EditingRepository rows;
    private final ServiceModels serviceModels;
    private final Programmes programmes;

    EditedCatalogues(EditingRepository rows, ServiceModels serviceModels, Programmes programmes) {
        this.rows = rows;
        this.serviceModels = serviceModels;
        this.programmes = programmes;
    }

    /** The common one first, then those of the areas. */
    List<EditedCatalogue> list(Viewer viewer) {
        List<Catalogue> all = serviceModels.list(viewer);
        List<Area> areas = programmes.areas(viewer);
        Map<Long, Long> versions = rows.list().stream().collect(Collectors.toMap(EditedRow::id, EditedRow::version));
        Set<Long> inUse = Set.copyOf(rows.inUse());
        Map<Long, Set<String>> used = rows.usedCodes().stream()
                .collect(Collectors.groupingBy(
                        UsedCode::catalogueId, Collectors.mapping(UsedCode::code, Collectors.toSet())));
        return all.stream()
                .map(one -> new EditedCatalogue(
                        one,
                        versions.getOrDefault(one.id(), 0L),
                        area(areas, one.areaId()),
                        served(areas, one, all),
                        used.getOrDefault(one.id(), Set.of()),
                        inUse.contains(one.id())))
                .sorted((one, other) -> Boolean.compare(other.isCommon(), one.isCommon()))
                .toList();
    }

    /** Writes a new catalogue and answers with its id. */
    long create(Catalogue catalogue) {
        long id = rows.save(EditedRow.of(catalogue, 0)).id();
        fill(id, catalogue);
        return id;
    }

    /** Puts another text in the place of the one with this version. */
    void replace(Catalogue catalogue, long version) {
        rows.update(EditedRow.of(catalogue, version));
        rows.clearIndicators(catalogue.id());
        rows.clearModels(catalogue.id());
        fill(catalogue.id(), catalogue);
    }

    void remove(long id) {
        rows.clearIndicators(id);
        rows.clearModels(id);
        rows.remove(id);
    }

    private void fill(long id, Catalogue catalogue) {
        int place = 1;
        for (ServiceModel model : catalogue.models()) {
            rows.addModel(id, place++, model.code(), model.name(), model.description());
            int position = 1;
            for (Indicator one : model.indicators()) {
                rows.addIndicator(id, model.code(), position++, one.code(), one.text(), one.weight());
            }
        }
    }

    private static @Nullable Area area(List<Area> areas, @Nullable Long id) {
        return areas.stream()
                .filter(area -> id != null && area.id() == id)
                .findFirst()
                .orElse(null);
    }

    private static List<Area> served(List<Area> areas, Catalogue catalogue, List<Catalogue> all) {
        Set<Long> own =
                all.stream().map(Catalogue::areaId).filter(id -> id != null).collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> catalogue.areaId() == null ? !own.contains(area.id()) : catalogue.areaId() == area.id())
                .toList();
    }
}
