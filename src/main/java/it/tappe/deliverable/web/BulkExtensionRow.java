package it.tappe.deliverable.web;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project work with what it owes for the step that is extended. */
public record BulkExtensionRow(ProjectWork work, Deliverable deliverable) {

    static List<BulkExtensionRow> of(List<ProjectWork> works, Map<Long, List<Deliverable>> owed, int step) {
        List<BulkExtensionRow> rows = new ArrayList<>();
        for (ProjectWork work : works) {
            owed.getOrDefault(work.id(), List.of()).stream()
                    .filter(one -> one.stepPosition() == step)
                    .forEach(one -> rows.add(new BulkExtensionRow(work, one)));
        }
        return rows;
    }

    /** Titles of the steps by order number. */
    static Map<String, String> titles(Map<Long, List<Deliverable>> owed) {
        Map<Integer, String> titles = new TreeMap<>();
        owed.values().forEach(all -> all.forEach(one -> titles.put(one.stepPosition(), one.stepTitle())));
        Map<String, String> options = new LinkedHashMap<>();
        titles.forEach((position, title) -> options.put(String.valueOf(position), title));
        return options;
    }
}
