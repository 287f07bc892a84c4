package it.tappe.deliverable.review.web;

import it.tappe.deliverable.SectionCheck;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.QuotedComment;
import it.tappe.deliverable.review.ReviewComment;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.ReviewEntry;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The form of a review: {@code comment-0} on the first section as a whole, {@code quote-0-0} and {@code text-0-0} on a
 * passage of it. There is always one place more than passages.
 */
public final class ReviewForm {
    private static final int MOST_PASSAGES = 50;

    private final List<SectionCheck> sections;

    ReviewForm(List<SectionCheck> sections) {
        this.sections = sections;
    }

    /** The form as the draft fills it. */
    Form filled(ReviewDraft draft) {
        return fill(Form.empty(), draft);
    }

    /** The same, in a form that may have messages of its own. */
    Form fill(Form form, ReviewDraft draft) {
        form.fill("version", draft.version())
                .fill("decision", draft.decision())
                .fill("generalComment", draft.generalComment())
                .fill("changesDueOn", draft.changesDueOn());
        for (int index = 0; index < sections.size(); index++) {
            fill(form, index, ofSection(draft, sections.get(index).title()));
        }
        return form;
    }

    private static void fill(Form form, int section, List<ReviewComment> comments) {
        int passage = 0;
        for (ReviewComment comment : comments) {
            if (comment.quote() == null) {
                form.fill("comment-" + section, comment.text());
            } else {
                form.fill("quote-" + section + "-" + passage, comment.quote());
                form.fill("text-" + section + "-" + passage, comment.text());
                passage++;
            }
        }
    }

    private static List<ReviewComment> ofSection(ReviewDraft draft, String title) {
        return draft.comments().stream()
                .filter(one -> title.equals(one.section()))
                .toList();
    }

    /** How many passages of the section the page has room for: those written, and one more. */
    public static int passages(Form form, int section) {
        int last = -1;
        for (int passage = 0; passage < MOST_PASSAGES; passage++) {
            boolean written = !form.text("quote-" + section + "-" + passage).isEmpty()
                    || !form.text("text-" + section + "-" + passage).isEmpty()
                    || form.held("quote-" + section + "-" + passage) != null;
            last = written ? passage : last;
        }
        return last + 2;
    }

    /** What was typed; {@link #atFields} puts what is wrong with it where it was typed. */
    ReviewEntry entry(Form form) {
        Map<String, String> comments = new LinkedHashMap<>();
        List<QuotedComment> quotes = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            comments.put(sections.get(index).title(), form.text("comment-" + index));
            for (int passage = 0; passage < MOST_PASSAGES; passage++) {
                quotes.add(new QuotedComment(
                        sections.get(index).title(),
                        form.optional("quote-" + index + "-" + passage),
                        form.text("text-" + index + "-" + passage)));
            }
        }
        LocalDate due = form.date("changesDueOn");
        Decision decision = form.choice("decision", Decision.class);
        form.readable();
        return new ReviewEntry(decision, comments, quotes, form.optional("generalComment"), due);
    }

    /** Does it, with what is wrong under the names of the form's fields. */
    <T> T atFields(Supplier<T> act) {
        return Refusal.Invalid.renaming(this::field, act);
    }

    private String field(String field) {
        if (field.startsWith("quotes.")) {
            String[] parts = field.split("\\.");
            int index = Integer.parseInt(parts[1]);
            String name = parts[2].equals("text") ? "text-" : "quote-";
            return name + index / MOST_PASSAGES + "-" + index % MOST_PASSAGES;
        }
        return field.startsWith("comments.") ? commentField(field.substring("comments.".length())) : field;
    }

    private String commentField(String title) {
        for (int index = 0; index < sections.size(); index++) {
            if (sections.get(index).title().equals(title)) {
                return "comment-" + index;
            }
        }
        return title;
    }
}
