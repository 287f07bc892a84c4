package it.tappe.canvas.option.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the canvas asks, as programs read it. */
@Serdeable
record ItemJson(
        String code,
        Kind kind,
        String part,
        String title,
        @Nullable String question,
        @Nullable String leftPole,
        @Nullable String rightPole,
        List<OptionJson> options) {

    /**
     * An option.
     *
     * @param code of the given ones, else null
     * @param mergedInto id of the option that it became, or null
     */
    @Serdeable
    record OptionJson(
            long id,
            @Nullable String code,
            String label,
            List<String> synonyms,
            @Nullable Long mergedInto,
            @Nullable Instant withdrawnAt,
            long version) {
        static OptionJson of(Option option) {
            return new OptionJson(
                    option.id(),
                    option.code(),
                    option.label(),
                    option.synonymList(),
                    option.mergedInto(),
                    option.retiredAt(),
                    option.version());
        }
    }

    static ItemJson of(Item item) {
        return new ItemJson(
                item.code(),
                item.kind(),
                item.part(),
                item.title(),
                item.question(),
                item.leftPole(),
                item.rightPole(),
                item.options().stream().map(OptionJson::of).toList());
    }
}
