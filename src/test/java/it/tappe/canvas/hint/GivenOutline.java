package it.tappe.canvas.hint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The given outline, without a database. */
public final class GivenOutline {
    private GivenOutline() {}

    public static Outline read() {
        try {
            List<Item> items = new ArrayList<>();
            long id = 1;
            for (JsonNode one : new ObjectMapper().readTree(new File("src/main/resources/canvas/scheda.json"))) {
                List<Option> options = new ArrayList<>();
                for (JsonNode option : one.get("options")) {
                    options.add(new Option(
                            100 * id + options.size(),
                            id,
                            options.size() + 1,
                            option.get("code").asText(),
                            option.get("label").asText(),
                            option.get("synonyms").asText(),
                            null,
                            null,
                            0));
                }
                items.add(new Item(
                        id,
                        (int) id,
                        Kind.valueOf(one.get("kind").asText()),
                        one.get("code").asText(),
                        one.get("part").asText(),
                        one.get("title").asText(),
                        null,
                        null,
                        null,
                        options));
                id++;
            }
            return new Outline(items);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The option of these codes. */
    public static Option option(Outline outline, String item, String code) {
        return outline.item(item).orElseThrow().options().stream()
                .filter(one -> one.is(code))
                .findFirst()
                .orElseThrow();
    }
}
