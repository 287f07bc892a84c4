package it.tappe.canvas.option.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.option.Use;
import it.tappe.canvas.option.web.ItemJson.OptionJson;
import it.tappe.canvas.outline.OptionEntry;
import it.tappe.projectwork.ProjectWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option with the project works that have chosen it.
 *
 * @param projectWorks their ids
 * @param provinces names, each once
 */
@Serdeable
record UseJson(OptionJson option, int chosenBy, List<Long> projectWorks, List<String> provinces) {

    static UseJson of(Use use) {
        return new UseJson(
                OptionJson.of(use.option()),
                use.chosenBy().size(),
                use.chosenBy().stream().map(ProjectWork::id).toList(),
                use.chosenBy().stream()
                        .map(ProjectWork::provinceName)
                        .distinct()
                        .toList());
    }

    /**
     * What a program sends of an option.
     *
     * @param place from 1; without it the place stays
     */
    @Serdeable
    record Sent(
            @Nullable String label,
            @Nullable List<String> synonyms,
            @Nullable Integer place,
            @Nullable Boolean withdrawn) {
        OptionEntry toEntry(@Nullable Long version) {
            return new OptionEntry(
                    label == null ? "" : label,
                    synonyms == null ? null : String.join("; ", synonyms),
                    place,
                    Boolean.TRUE.equals(withdrawn),
                    version);
        }
    }

    /** Into which option another is merged, by its id. */
    @Serdeable
    record Into(@Nullable Long into) {}
}
