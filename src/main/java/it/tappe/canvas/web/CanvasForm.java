package it.tappe.canvas.web;

import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Answers;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.shared.Sha256;
import it.tappe.web.Form;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a canvas: for the item {@code mission} its options are {@code o-mission}, its words {@code w-mission}, its
 * place {@code a-mission}, its level {@code r-mission}. {@code v-mission} is the version that was read and {@code
 * f-mission} says what it read, so that only what was changed is written.
 */
final class CanvasForm {
    private static final Map<String, String> PREFIXES =
            Map.of("options", "o-", "words", "w-", "axis", "a-", "risk", "r-");

    private CanvasForm() {}

    /** The form as the answers fill it. */
    static Form filled(Answers answers) {
        Form form = Form.empty();
        answers.all().forEach(answer -> fill(form, answer));
        return form;
    }

    /** The same form with one item as it is answered. */
    static Form fill(Form form, Answer answer) {
        String code = answer.item().code();
        return restOn(form, answer)
                .fillAll("o-" + code, answer.chosen().stream().map(Option::id).toList())
                .fill("w-" + code, answer.words())
                .fill("a-" + code, answer.axis() == null ? "" : answer.axis())
                .fill("r-" + code, answer.risk() == null ? "" : answer.risk());
    }

    /** The same form, of which one item rests on the answer as it is now, with what was typed. */
    static Form restOn(Form form, Answer answer) {
        String code = answer.item().code();
        return form.fill("v-" + code, answer.version()).fill("f-" + code, read(AnswerEntry.of(answer, null)));
    }

    /** What was typed for an item. */
    static AnswerEntry entry(Form form, Item item) {
        String code = item.code();
        Long axis = form.number("a-" + code);
        Long version = form.number("v-" + code);
        form.readable();
        return new AnswerEntry(
                form.numbers("o-" + code),
                form.text("w-" + code),
                axis == null ? null : Math.toIntExact(axis),
                form.choice("r-" + code, RiskLevel.class),
                version == null ? -1 : version);
    }

    /** What was typed for those items that the form has and that are no longer as they were read, by code. */
    static Map<String, AnswerEntry> changed(Form form, Outline outline) {
        Map<String, AnswerEntry> changed = new LinkedHashMap<>();
        for (Item item : outline.items()) {
            if (!form.text("v-" + item.code()).isEmpty()) {
                AnswerEntry entry = entry(form, item);
                if (!read(entry).equals(form.text("f-" + item.code()))) {
                    changed.put(item.code(), entry);
                }
            }
        }
        return changed;
    }

    /** A short mark of what an answer says. */
    static String read(AnswerEntry entry) {
        String all =
                new TreeSet<>(entry.options()) + "|" + entry.axis() + "|" + entry.risk() + "|" + words(entry.words());
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /** The form's name of a field of an item. */
    static String field(String code, String field) {
        return PREFIXES.getOrDefault(field, "w-") + code;
    }
}
