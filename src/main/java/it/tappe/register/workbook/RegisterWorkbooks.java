package it.tappe.register.workbook;

import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.xlsx.Workbook;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.document.xlsx.XlsxReader;
import it.tappe.register.LoadResult;
import it.tappe.register.Register;
import it.tappe.register.RegisterExport;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** The register's workbook: out as template or with the present data, and in. */
@Singleton
public class RegisterWorkbooks {
    private static final String PRESENT = "anagrafica.xlsx";

    private final Register register;
    private final RegisterExport export;
    private final XlsxEngine engine;
    private final XlsxReader reader;
    private final Journal journal;

    RegisterWorkbooks(Register register, RegisterExport export, XlsxEngine engine, XlsxReader reader, Journal journal) {
        this.register = register;
        this.export = export;
        this.engine = engine;
        this.reader = reader;
        this.journal = journal;
    }

    /** The workbook with headers only. */
    public byte[] template(Viewer viewer) {
        requireEditing(viewer);
        return bytes(RegisterBook.blank());
    }

    /** The workbook with the present register, which imports unchanged. */
    public byte[] present(Viewer viewer) {
        byte[] file = bytes(RegisterBook.of(export.content(viewer)));
        journal.note(viewer, Act.DOWNLOADED, JournalSubject.of("register", null, PRESENT));
        return file;
    }

    /**
     * Imports an uploaded workbook, all or nothing. Refuses with everything that is wrong in it, by cells:
     * {@code Province!C5}.
     */
    public LoadResult load(Viewer viewer, String fileName, InputStream file) {
        requireEditing(viewer);
        return register.load(viewer, new RegisterReader(reader.read(file)).lines(), fileName);
    }

    /** Refuses with 403 unless the viewer may edit the register; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
    }

    private byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.write(workbook, out);
        return out.toByteArray();
    }
}
