package it.tappe.report.slides;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.outline.Item;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What decks say beside the data, as {@code report/slides.json} holds it. */
@Singleton
public class GivenTexts {
    private static final String FILE = "classpath:report/slides.json";

    private final Content content;

    GivenTexts(ResourceLoader resources, ObjectMapper json) {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            content = json.readValue(file, Content.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file. */
    @Serdeable
    record Content(Map<String, String> questions, List<String> prospects) {}

    /** What the participants are asked on an item of the canvas: its own question, or the file's. */
    public String question(Item item) {
        String own = item.question();
        return own != null && !own.isBlank()
                ? own
                : content.questions().getOrDefault(item.code(), "Che cosa indicano le Province: " + item.title() + "?");
    }

    /** The <i>prospettive di sviluppo</i> after the delivery, in order. */
    public List<String> prospects() {
        return content.prospects();
    }
}
