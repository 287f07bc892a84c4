package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.Province;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates and changes project works. */
final class ProjectWorkLoader implements Loader<ProjectWorkLine> {
    private final Viewer viewer;
    private final ProjectWorks projectWorks;
    private final Names names;
    private final Map<Key, ProjectWork> there;

    ProjectWorkLoader(Viewer viewer, ProjectWorks projectWorks, Names names) {
        this.viewer = viewer;
        this.projectWorks = projectWorks;
        this.names = names;
        this.there = projectWorks.list(viewer).stream()
                .collect(Collectors.toMap(one -> new Key(one.areaId(), one.provinceId()), Function.identity()));
    }

    private record Key(@Nullable Long areaId, long provinceId) {}

    @Override
    public @Nullable Object key(ProjectWorkLine line) {
        Integer area = line.area();
        return area == null || line.province().isEmpty() ? null : area + " " + line.province();
    }

    @Override
    public String keyField() {
        return "provinceId";
    }

    @Override
    public Outcome load(Line<ProjectWorkLine> line) {
        ProjectWorkLine content = line.content();
        Area area = names.area(line, content.area());
        Long areaId = area == null ? null : area.id();
        List<Province> candidates = names.provinces(line, "provinceId", content.province());
        ProjectWork old = candidates.stream()
                .map(one -> there.get(new Key(areaId, one.id())))
                .filter(work -> work != null)
                .findFirst()
                .orElse(null);
        if (old == null) {
            projectWorks.create(viewer, entry(line, areaId, first(candidates), null));
            return Outcome.CREATED;
        }
        ProjectWorkEntry entry = entry(line, areaId, old.provinceId(), old);
        ProjectWorkEntry held = new ProjectWorkEntry(
                old.areaId(), old.provinceId(), old.tutorProvinceId(), old.title(), old.tutorIds(), old.version());
        if (held.equals(entry)) {
            return Outcome.UNCHANGED;
        }
        projectWorks.change(viewer, old.id(), entry);
        return Outcome.CHANGED;
    }

    /** Null area or province goes on to Bean Validation; why it is null has been noted on the line. */
    @SuppressWarnings("NullAway")
    private ProjectWorkEntry entry(
            Line<ProjectWorkLine> line, @Nullable Long areaId, @Nullable Long provinceId, @Nullable ProjectWork old) {
        ProjectWorkLine content = line.content();
        return new ProjectWorkEntry(
                areaId,
                provinceId,
                tutorProvince(line, old == null ? null : old.tutorProvinceId()),
                content.title(),
                names.tutors(line, content.tutors(), old == null ? Set.of() : old.tutorIds()),
                old == null ? 0 : old.version());
    }

    /** The sigla of a province that has been replaced goes on meaning the one that the project work has. */
    private @Nullable Long tutorProvince(Line<ProjectWorkLine> line, @Nullable Long present) {
        String sigla = line.content().tutorProvince();
        if (sigla == null) {
            return null;
        }
        List<Province> candidates = names.provinces(line, "tutorProvinceId", sigla);
        boolean kept = candidates.stream().anyMatch(one -> present != null && present == one.id());
        return kept ? present : first(candidates);
    }

    private static @Nullable Long first(List<Province> provinces) {
        return provinces.isEmpty() ? null : provinces.get(0).id();
    }
}
