package it.tappe.deliverable.template;

import it.tappe.access.Viewer;
import it.tappe.deliverable.template.TemplateRecords.Asked;
import it.tappe.document.docx.DocxPlaceholders;
import it.tappe.document.reading.DocumentReader;
import it.tappe.document.reading.DocumentType;
import it.tappe.document.reading.FoundSection;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.SectionFinder;
import it.tappe.programme.Step;
import it.tappe.shared.PlainName;
import it.tappe.shared.Refusal;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The documents that teams begin with, as Word files. Documents are read and made outside of any transaction; {@link
 * TemplateRecords} writes the rows.
 */
@Singleton
public class Templates {
    private final TemplateRecords records;
    private final Skeletons skeletons;
    private final DocumentReader reader;
    private final FileStore store;

    Templates(TemplateRecords records, Skeletons skeletons, DocumentReader reader, FileStore store) {
        this.records = records;
        this.skeletons = skeletons;
        this.reader = reader;
        this.store = store;
    }

    /** A Word document on its way out; the name is plain ASCII. */
    public record Model(String fileName, byte[] bytes) {}

    /**
     * The template for one project work and step, with its province, tutors and date filled in. For everybody who sees
     * the project work: it holds nothing that the page does not show. Whoever downloads it stands in the journal.
     */
    public Model download(Viewer viewer, long projectWorkId, int stepPosition) {
        Asked asked = records.noteDownload(viewer, projectWorkId, stepPosition);
        String name = "Project-work_" + PlainName.of(asked.work().provinceName()) + "_"
                + PlainName.ofTitle(asked.deliverable().stepTitle()) + ".docx";
        return new Model(
                name,
                asked.own()
                        .map(own ->
                                DocxPlaceholders.fill(bytes(own), asked.head().values()))
                        .orElseGet(() ->
                                skeletons.make(asked.head(), asked.deliverable().sectionTitles())));
    }

    /** The template that a step uses now, with placeholders where each project work's own particulars will stand. */
    public Model present(Viewer viewer, long stepId) {
        Step step = records.requireEditing(viewer, stepId);
        Optional<OwnTemplate> own = records.own(stepId);
        return new Model(
                "Modello_" + PlainName.ofTitle(step.title()) + ".docx",
                own.map(this::bytes).orElseGet(() -> skeletons.make(Particulars.open(), step.sectionTitles())));
    }

    /** The coordinator's own template of a step, if there is one. */
    public Optional<OwnTemplate> own(Viewer viewer, long stepId) {
        return records.own(records.requireEditing(viewer, stepId).id());
    }

    /**
     * Puts the coordinator's own template in place of what the step uses now.
     *
     * <p>Refused at the field {@code file}: what {@link DocumentReader} refuses, what is no Word document, and a document
     * in which a required section of the step has no heading, so that teams would be told of it again and again.
     */
    public OwnTemplate replace(Viewer viewer, long stepId, String fileName, InputStream content) {
        Step step = records.requireEditing(viewer, stepId);
        try (Incoming incoming = store.receive(content)) {
            check(step, reader.read(incoming.path(), fileName));
            store.keep(incoming);
            return records.replace(viewer, step, fileName, incoming);
        }
    }

    /** Takes the coordinator's own template away again; refused with 404 when there is none. */
    public void withdraw(Viewer viewer, long stepId) {
        records.withdraw(viewer, records.requireEditing(viewer, stepId));
    }

    /** Whether the sentence is advice that Tappe's own templates give to the writer. */
    public boolean advises(String sentence) {
        return skeletons.advises(sentence);
    }

    private static void check(Step step, Manuscript manuscript) {
        if (manuscript.type() != DocumentType.DOCX) {
            throw Refusal.Invalid.field("file", "Il modello deve essere un documento Word (.docx).");
        }
        List<FoundSection> missing = SectionFinder.find(step.sectionTitles(), manuscript).stream()
                .filter(section -> section.state() == FoundSection.State.MISSING)
                .toList();
        if (!missing.isEmpty()) {
            String titles = missing.stream().map(one -> "«" + one.title() + "»").collect(Collectors.joining(", "));
            throw Refusal.Invalid.field(
                    "file",
                    (missing.size() == 1 ? "Nel modello manca la sezione " : "Nel modello mancano le sezioni ") + titles
                            + ": aggiungi i titoli, nello stile «Titolo 1», e riprova.");
        }
    }

    private byte[] bytes(OwnTemplate own) {
        try (InputStream file = store.open(own.sha256())) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
