package it.tappe.deliverable.template;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.ObjectMapper;
import it.tappe.deliverable.template.Guidance.Group;
import it.tappe.deliverable.template.Guidance.Section;
import it.tappe.document.docx.DocxDocument;
import it.tappe.document.docx.DocxEngine;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes the documents that a team begins with: the step's sections as real headings, below each what to write. */
@Singleton
class Skeletons {
    private static final String FILE = "classpath:deliverable/guidance.json";

    private final DocxEngine engine;
    private final Guidance guidance;

    Skeletons(DocxEngine engine, ResourceLoader resources, ObjectMapper json) {
        this.engine = engine;
        this.guidance = read(resources, json);
    }

    /** A Word document; the sections are headings of the first level, so that they are found when it is uploaded. */
    byte[] make(Particulars head, List<String> sectionTitles) {
        DocxDocument document = DocxDocument.titled(
                        "Project work – " + head.province(), "Project work · " + head.province() + " · " + head.step())
                .subtitle(head.step())
                .facts(head.rows())
                .guidance(guidance.opening());
        sectionTitles.forEach(title -> add(document, title, guidance.of(title)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        engine.write(document, bytes);
        return bytes.toByteArray();
    }

    boolean advises(String sentence) {
        return guidance.says(sentence);
    }

    private static void add(DocxDocument document, String title, Section section) {
        document.heading(1, title);
        section.advice().forEach(document::guidance);
        document.text("");
        for (Group group : section.groups()) {
            document.heading(2, group.title());
            group.advice().forEach(document::guidance);
            document.text("");
        }
    }

    private static Guidance read(ResourceLoader resources, ObjectMapper json) {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return json.readValue(file, Guidance.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
