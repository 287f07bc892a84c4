package it.tappe.document.blocks.source;

import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What could not be carried over so far, and the heading that was read last. */
public final class Findings {
    /** Letters of a detail: enough to find it in the original. */
    private static final int LONGEST = 600;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:(?:pagina|pag\\.?|page)?\\s*\\d*\\s*(?:di|of|/|-)?\\s*\\d*)", Pattern.CASE_INSENSITIVE);

    private final List<Loss> losses = new ArrayList<>();
    private String place = "";

    public void at(String heading) {
        place = heading;
    }

    public void add(Loss.Kind kind, String detail) {
        String line = PlainText.oneLine(detail);
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        losses.add(new Loss(kind, place, cut));
    }

    /** What stands at the top or at the bottom of pages, unless it is only their number. */
    public void headOrFoot(String words) {
        if (!PAGE_NUMBER.matcher(words).matches()) {
            add(Loss.Kind.HEAD_OR_FOOT, words);
        }
    }

    /** Says it once for each place, however often it happens there. */
    public void once(Loss.Kind kind) {
        Loss loss = new Loss(kind, place, "");
        if (!losses.contains(loss)) {
            losses.add(loss);
        }
    }

    public List<Loss> losses() {
        return losses;
    }
}
