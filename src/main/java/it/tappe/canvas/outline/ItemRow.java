package it.tappe.canvas.outline;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the table keeps of an item; everybody else reads {@link Item}. */
@MappedEntity("canvas_item")
record ItemRow(
        @Id @GeneratedValue long id,
        int position,
        Kind kind,
        String code,
        String part,
        String title,
        @Nullable String question,
        @Nullable String leftPole,
        @Nullable String rightPole) {
    Item with(List<Option> options) {
        return new Item(id, position, kind, code, part, title, question, leftPole, rightPole, options);
    }
}
