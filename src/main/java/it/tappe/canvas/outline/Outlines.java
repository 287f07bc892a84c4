package it.tappe.canvas.outline;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.outline.OutlineContent.OptionContent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the canvas asks. */
@Singleton
@Transactional
public class Outlines {
    private static final String GIVEN = "classpath:canvas/scheda.json";

    private final ItemRepository items;
    private final OptionRepository options;
    private final ResourceLoader resources;
    private final ObjectMapper json;

    Outlines(ItemRepository items, OptionRepository options, ResourceLoader resources, ObjectMapper json) {
        this.items = items;
        this.options = options;
        this.resources = resources;
        this.json = json;
    }

    /** Everything that the canvas asks, with all options, in two queries. */
    public Outline find(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return current();
    }

    /** The same for what Tappe does of its own accord, or when the viewer is known to see what is asked. */
    public Outline current() {
        Map<Long, List<Option>> byItem = options.list().stream().collect(Collectors.groupingBy(Option::itemId));
        return new Outline(items.list().stream()
                .map(row -> row.with(byItem.getOrDefault(row.id(), List.of())))
                .toList());
    }

    /** Loads the given outline from its file; does nothing when there is one already. */
    public void loadGiven() {
        if (!items.list().isEmpty()) {
            return;
        }
        int position = 1;
        for (OutlineContent one : read()) {
            long item = items.save(one.toRow(position++)).id();
            int place = 1;
            for (OptionContent option : one.options()) {
                options.save(option.toOption(item, place++));
            }
        }
    }

    private List<OutlineContent> read() {
        try (InputStream file = resources.getResourceAsStream(GIVEN).orElseThrow()) {
            return json.readValue(file, Argument.listOf(OutlineContent.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
