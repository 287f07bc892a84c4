package it.tappe.canvas.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the canvas asks, in order.
 *
 * @param items of all kinds
 */
public record Outline(List<Item> items) {

    /** The items of one kind, in order. */
    public List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The parts of a kind's items, in order. */
    public Set<String> parts(Kind kind) {
        Set<String> parts = new LinkedHashSet<>();
        of(kind).forEach(item -> parts.add(item.part()));
        return parts;
    }

    /** The item with this code. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The item with this id. */
    public Optional<Item> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }
}
