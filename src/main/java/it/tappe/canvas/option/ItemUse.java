package it.tappe.canvas.option;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import java.util.List;

/**
 * An item with how its options are used.
 *
 * @param options all of them, in order
 * @param ownWords by project work and step
 */
public record ItemUse(Item item, List<Use> options, List<OwnWords> ownWords) {

    /** How an option is used. */
    public Use of(Option option) {
        return options.stream()
                .filter(use -> use.option().id() == option.id())
                .findFirst()
                .orElseGet(() -> new Use(option, List.of()));
    }
}
