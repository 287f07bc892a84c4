package it.tappe.coherence.web;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.coherence.Kind;
import it.tappe.coherence.Statement;
import it.tappe.coherence.StatementEntry;
import it.tappe.web.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form of a statement. */
final class StatementForm {
    private StatementForm() {}

    static Form of(Statement statement) {
        return Form.empty()
                .fill("kind", statement.kind())
                .fill("text", statement.text())
                .fill("quote", statement.quote())
                .fill("section", statement.section())
                .fill("submissionId", statement.submissionId())
                .fill("optionId", statement.optionId())
                .fill("version", statement.version());
    }

    static StatementEntry entry(Form form) {
        StatementEntry entry = new StatementEntry(
                form.neededChoice("kind", Kind.class),
                form.text("text"),
                form.optional("quote"),
                form.optional("section"),
                form.number("submissionId"),
                form.number("optionId"),
                form.version());
        form.readable();
        return entry;
    }

    /** Options that can be chosen, with their group. */
    static Map<String, String> options(Outline outline) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Item item : outline.items()) {
            for (Option option : item.open()) {
                options.put(String.valueOf(option.id()), item.title() + ": " + option.label());
            }
        }
        return options;
    }
}
