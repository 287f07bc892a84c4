package it.tappe.webinar;

import it.tappe.webinar.WebinarRepository.AreaLink;
import it.tappe.webinar.WebinarRepository.MaterialLink;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads and writes webinars whole: the row, its areas and its materials. A list takes three queries. */
@Singleton
class WebinarRecords {
    private final WebinarRepository rows;

    WebinarRecords(WebinarRepository rows) {
        this.rows = rows;
    }

    List<Webinar> list(long programmeId) {
        Map<Long, Set<Long>> areas = rows.areas(programmeId).stream()
                .collect(Collectors.groupingBy(
                        AreaLink::webinarId,
                        Collectors.mapping(AreaLink::areaId, Collectors.toCollection(TreeSet::new))));
        Map<Long, List<Material>> materials = rows.materials(programmeId).stream()
                .collect(Collectors.groupingBy(
                        MaterialLink::webinarId, Collectors.mapping(MaterialLink::material, Collectors.toList())));
        return rows.list(programmeId).stream()
                .map(row ->
                        row.with(areas.getOrDefault(row.id(), Set.of()), materials.getOrDefault(row.id(), List.of())))
                .toList();
    }

    Optional<Webinar> find(long id) {
        return rows.findById(id)
                .map(row -> row.with(
                        new TreeSet<>(rows.areasOf(id)),
                        rows.materialsOf(id).stream()
                                .map(MaterialLink::material)
                                .toList()));
    }

    Webinar create(Webinar webinar) {
        long id = rows.save(WebinarRow.of(webinar)).id();
        link(id, webinar);
        return find(id).orElseThrow();
    }

    Webinar update(Webinar webinar) {
        rows.update(WebinarRow.of(webinar));
        rows.clearAreas(webinar.id());
        rows.clearMaterials(webinar.id());
        link(webinar.id(), webinar);
        return find(webinar.id()).orElseThrow();
    }

    Set<Long> areasSeenBy(long accountId) {
        return new HashSet<>(rows.areasSeenBy(accountId));
    }

    private void link(long id, Webinar webinar) {
        webinar.areaIds().forEach(areaId -> rows.addArea(id, areaId));
        int position = 1;
        for (Material material : webinar.materials()) {
            rows.addMaterial(id, position++, material.title(), material.link());
        }
    }
}
