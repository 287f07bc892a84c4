package it.tappe.servicemodel.editing;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.editing.EditingRepository.NewestRating;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out whom another catalogue concerns, in as many queries for many project works as for few. */
@Singleton
class Impacts {
    private final EditingRepository rows;
    private final ProjectWorks projectWorks;
    private final Classifications classifications;

    Impacts(EditingRepository rows, ProjectWorks projectWorks, Classifications classifications) {
        this.rows = rows;
        this.projectWorks = projectWorks;
        this.classifications = classifications;
    }

    /** What changes for the classified project works of these areas. */
    Impact of(Viewer viewer, Catalogue before, Catalogue after, Collection<Area> areas) {
        List<Long> areaIds = areas.stream().map(Area::id).toList();
        if (areaIds.isEmpty()) {
            return Impact.of(before, after, List.of());
        }
        Map<Long, Map<String, Level>> levels = rows.newestRatings(areaIds).stream()
                .collect(Collectors.groupingBy(
                        NewestRating::projectWorkId,
                        Collectors.toMap(
                                NewestRating::code,
                                one -> Level.of(one.rating()).orElseThrow())));
        List<ProjectWork> works = projectWorks.listForReports(viewer).stream()
                .filter(work -> levels.containsKey(work.id()))
                .toList();
        Map<Long, Classification> latest = classifications.latest(levels.keySet());
        return Impact.of(
                before,
                after,
                works.stream()
                        .map(work -> new Impact.Classified(
                                work,
                                Classification.label(latest.get(work.id())),
                                levels.getOrDefault(work.id(), Map.of())))
                        .toList());
    }
}
