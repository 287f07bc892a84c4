package it.tappe.document.blocks.source;

import it.tappe.document.blocks.Span;
import it.tappe.document.blocks.Span.Letters;
import it.tappe.document.blocks.Span.Words;
import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of a paragraph; neighbours that look alike become one. */
public final class Spans {
    private final List<Span> spans = new ArrayList<>();

    public void add(String text, Letters letters, String link) {
        if (text.isEmpty()) {
            return;
        }
        int last = spans.size() - 1;
        if (last >= 0
                && spans.get(last) instanceof Words before
                && before.letters().equals(letters)
                && before.link().equals(link)) {
            spans.set(last, new Words(before.text() + text, letters, link));
        } else {
            spans.add(new Words(text, letters, link));
        }
    }

    public void add(Span span) {
        spans.add(span);
    }

    public boolean isBlank() {
        return spans.stream()
                .allMatch(span -> span instanceof Words words && words.text().isBlank());
    }

    public List<Span> all() {
        return List.copyOf(spans);
    }

    /** The heading's own style gives its look; what leans or is raised stays. */
    public static List<Span> withoutLook(List<Span> spans) {
        Spans plain = new Spans();
        for (Span span : spans) {
            if (span instanceof Words words) {
                Letters own = words.letters();
                plain.add(
                        words.text(),
                        new Letters(false, own.isItalic(), false, own.isStruck(), own.isRaised(), own.isLowered()),
                        words.link());
            } else {
                plain.add(span);
            }
        }
        return plain.all();
    }
}
