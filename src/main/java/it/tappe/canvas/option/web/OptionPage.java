package it.tappe.canvas.option.web;

import it.tappe.access.JournalEntry;
import it.tappe.canvas.option.ItemUse;
import it.tappe.canvas.option.Use;
import it.tappe.canvas.outline.Merge;
import it.tappe.canvas.outline.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of one option tells. */
public record OptionPage(ItemUse item, Use use, List<Merge> merges, List<JournalEntry> journal) {

    /** Address of the option. */
    public String path() {
        return "/scheda/opzioni/" + item.item().code() + "/" + use.option().id();
    }

    /** Other options that it can be merged into: from id to name. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        item.item().open().stream()
                .filter(other -> other.id() != use.option().id())
                .forEach(other -> others.put(String.valueOf(other.id()), other.label()));
        return others;
    }

    /** Merges that concern it. */
    public List<Merge> ownMerges() {
        long id = use.option().id();
        return merges.stream()
                .filter(merge -> merge.optionId() == id || merge.intoId() == id)
                .toList();
    }

    /** Name of the option that it reads as today. */
    public String today() {
        return item.item()
                .option(use.option().id())
                .map(Option::label)
                .orElse(use.option().label());
    }
}
