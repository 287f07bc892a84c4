package it.tappe.report.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.document.deck.Points.Point;
import it.tappe.restitution.ItemCount;
import java.util.List;

/** The provinces' own words, whole, with whose they are. */
final class Words {
    private Words() {}

    static List<Point> of(ItemCount count) {
        return of(count, "");
    }

    /** The same, with what they speak of behind the province's name. */
    static List<Point> named(ItemCount count) {
        return of(count, " – " + count.item().title());
    }

    private static List<Point> of(ItemCount count, String subject) {
        Item item = count.item();
        return count.answered().stream()
                .filter(one -> !one.answer(item).words().isBlank())
                .map(one -> new Point("«" + one.answer(item).words().strip() + "»", one.province() + subject))
                .toList();
    }
}
