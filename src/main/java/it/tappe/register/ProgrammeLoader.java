package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.programme.Programme;
import it.tappe.programme.ProgrammeEntry;
import it.tappe.programme.Programmes;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.ProgrammeLine;
import java.util.Optional;

/** Begins the programme or changes it. */
final class ProgrammeLoader implements Loader<ProgrammeLine> {
    private final Viewer viewer;
    private final Programmes programmes;

    ProgrammeLoader(Viewer viewer, Programmes programmes) {
        this.viewer = viewer;
        this.programmes = programmes;
    }

    /** There is one programme, whatever its line says. */
    @Override
    public Object key(ProgrammeLine line) {
        return "programme";
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public Outcome load(Line<ProgrammeLine> line) {
        Optional<Programme> there = programmes.latest(viewer);
        if (there.isEmpty()) {
            programmes.begin(viewer, entry(line.content(), 0));
            return Outcome.CREATED;
        }
        Programme old = there.get();
        if (line.content().equals(new ProgrammeLine(old.name(), old.action(), old.purpose(), old.graceMinutes()))) {
            return Outcome.UNCHANGED;
        }
        programmes.change(viewer, entry(line.content(), old.version()));
        return Outcome.CHANGED;
    }

    /**
     * Where the programme's own line is missing or wrong nothing will be kept; something stands in for the programme so
     * that the other lines can be checked all the same.
     *
     * @return whether that was necessary
     */
    boolean standIn() {
        if (programmes.isBegun()) {
            return false;
        }
        programmes.begin(viewer, new ProgrammeEntry("—", "—", "—", 0, 0));
        return true;
    }

    private static ProgrammeEntry entry(ProgrammeLine line, long version) {
        return new ProgrammeEntry(line.name(), line.action(), line.purpose(), line.graceMinutes(), version);
    }
}
