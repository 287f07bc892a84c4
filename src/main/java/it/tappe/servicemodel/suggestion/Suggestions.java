package it.tappe.servicemodel.suggestion;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.document.reading.DocumentReader;
import it.tappe.document.reading.Manuscript;
import it.tappe.passage.PlainText;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.shared.Refusal;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggestions for a document that is read and not kept. */
@Singleton
public class Suggestions {
    private final Suggester suggester;
    private final ServiceModels serviceModels;
    private final Programmes programmes;
    private final DocumentReader reader;
    private final FileStore store;

    Suggestions(
            Suggester suggester,
            ServiceModels serviceModels,
            Programmes programmes,
            DocumentReader reader,
            FileStore store) {
        this.suggester = suggester;
        this.serviceModels = serviceModels;
        this.programmes = programmes;
        this.reader = reader;
        this.store = store;
    }

    /** Refuses with 403 unless the viewer may try the reader; before a form is shown. */
    public void requireTrying(Viewer viewer) {
        viewer.require(Action.TRY_READER);
    }

    /**
     * What the reader proposes. Refused at the field {@code file} with what {@link DocumentReader} refuses, plain text
     * and Markdown excepted, at {@code area} when there is none of this number or name, and with 409 when the area has
     * models that nobody has taught the reader.
     *
     * @param area order number of an area or part of its name; null for the models that serve every area
     */
    public Suggestion of(Viewer viewer, String fileName, InputStream content, @Nullable String area) {
        viewer.require(Action.TRY_READER);
        Catalogue catalogue = catalogue(viewer, area);
        if (!suggester.knows(catalogue)) {
            throw new Refusal.Conflict("Tappe non ha ancora imparato a leggere i modelli di questo ambito.");
        }
        try (Incoming incoming = store.receive(content)) {
            return suggester.read(manuscript(incoming, fileName), catalogue);
        }
    }

    private Manuscript manuscript(Incoming incoming, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            return reader.read(incoming.path(), fileName);
        }
        try {
            return PlainText.read(Files.readString(incoming.path(), StandardCharsets.UTF_8));
        } catch (java.nio.charset.CharacterCodingException noText) {
            throw Refusal.Invalid.field("file", "Il file non contiene testo in UTF-8.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Catalogue catalogue(Viewer viewer, @Nullable String area) {
        if (area == null || area.isBlank()) {
            return serviceModels.list(viewer).stream()
                    .filter(one -> one.areaId() == null)
                    .findFirst()
                    .orElseThrow(Refusal.NotFound::new);
        }
        String wanted = area.strip().toLowerCase(Locale.ITALIAN);
        Area found = programmes.areas(viewer).stream()
                .filter(one -> String.valueOf(one.position()).equals(wanted)
                        || one.name().toLowerCase(Locale.ITALIAN).contains(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("area", "Scegli l’ambito dall’elenco."));
        return serviceModels.ofArea(viewer, found.id());
    }
}
