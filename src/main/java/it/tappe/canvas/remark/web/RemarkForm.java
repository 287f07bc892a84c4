package it.tappe.canvas.remark.web;

import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.remark.RemarkEntry;
import it.tappe.web.Form;

/** The form of a remark: {@code text}, and where {@code proposes} is ticked the whole answer that it proposes. */
final class RemarkForm {
    private RemarkForm() {}

    /** What is proposed begins as what is answered. */
    static Form filled(Answer present) {
        return Form.empty()
                .fillAll("options", present.chosen().stream().map(Option::id).toList())
                .fill("words", present.words())
                .fill("axis", present.axis())
                .fill("risk", present.risk());
    }

    static RemarkEntry entry(Form form) {
        Long axis = form.number("axis");
        form.readable();
        AnswerEntry proposal = new AnswerEntry(
                form.numbers("options"),
                form.text("words"),
                axis == null ? null : Math.toIntExact(axis),
                form.choice("risk", RiskLevel.class),
                null);
        return new RemarkEntry(form.optional("item"), form.text("text"), form.isTicked("proposes") ? proposal : null);
    }
}
