package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaEntry;
import it.tappe.programme.Programmes;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.AreaLine;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates and changes areas. */
final class AreaLoader implements Loader<AreaLine> {
    private final Viewer viewer;
    private final Programmes programmes;
    private final Map<Integer, Area> there;

    AreaLoader(Viewer viewer, Programmes programmes) {
        this.viewer = viewer;
        this.programmes = programmes;
        this.there = programmes.areas(viewer).stream().collect(Collectors.toMap(Area::position, Function.identity()));
    }

    @Override
    public @Nullable Object key(AreaLine line) {
        return line.position();
    }

    @Override
    public String keyField() {
        return "position";
    }

    @Override
    public Outcome load(Line<AreaLine> line) {
        AreaLine content = line.content();
        Area old = there.get(content.position());
        if (old == null) {
            programmes.createArea(viewer, new AreaEntry(content.position(), content.name(), 0));
            return Outcome.CREATED;
        }
        if (old.name().equals(content.name())) {
            return Outcome.UNCHANGED;
        }
        programmes.changeArea(viewer, old.id(), new AreaEntry(content.position(), content.name(), old.version()));
        return Outcome.CHANGED;
    }
}
