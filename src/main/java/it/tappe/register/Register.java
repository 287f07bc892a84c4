package it.tappe.register;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.Provinces;
import jakarta.inject.Singleton;

/** Loads a whole register: what is new is created, what differs is changed, what is the same is left alone. */
@Singleton
@Transactional
public class Register {
    private final Provinces provinces;
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks projectWorks;
    private final Accounts accounts;
    private final Journal journal;

    Register(
            Provinces provinces,
            Programmes programmes,
            Steps steps,
            ProjectWorks projectWorks,
            Accounts accounts,
            Journal journal) {
        this.provinces = provinces;
        this.programmes = programmes;
        this.steps = steps;
        this.projectWorks = projectWorks;
        this.accounts = accounts;
        this.journal = journal;
    }

    /** Loads the content, all or nothing; refuses with everything that is wrong in it. */
    public LoadResult load(Viewer viewer, RegisterContent content) {
        return load(viewer, Lines.of(content));
    }

    /** The same for the lines of a file, which the journal names. */
    public LoadResult load(Viewer viewer, Lines lines, String fileName) {
        LoadResult result = load(viewer, lines);
        journal.note(
                viewer,
                Act.IMPORTED,
                JournalSubject.of("register", null, fileName).changed(null, result.summary()));
        return result;
    }

    private LoadResult load(Viewer viewer, Lines lines) {
        viewer.require(Action.EDIT_REGISTER);
        Loading loading = new Loading();
        ProgrammeLoader programme = new ProgrammeLoader(viewer, programmes);
        loading.each(lines.programme(), programme);
        if (programme.standIn() && lines.programme().isEmpty()) {
            loading.complain("programme", "Manca il programma: scrivine i dati in una riga.");
        }
        loading.each(lines.provinces(), new ProvinceLoader(viewer, provinces));
        loading.each(lines.areas(), new AreaLoader(viewer, programmes));
        loading.each(lines.steps(), new StepLoader(viewer, steps));
        Names names = new Names(viewer, programmes, steps, provinces, accounts, lines);
        loading.each(lines.areaDates(), new AreaDatesLoader(viewer, steps, names));
        loading.each(lines.projectWorks(), new ProjectWorkLoader(viewer, projectWorks, names));
        return loading.result();
    }
}
