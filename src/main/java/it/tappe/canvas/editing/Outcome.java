package it.tappe.canvas.editing;

import it.tappe.shared.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of a form with many answers.
 *
 * @param saved codes of the items that were written
 * @param conflicts by the code of the item: who wrote what meanwhile; nothing was written there
 * @param wrong by the code of the item: messages by field; nothing was written there
 */
public record Outcome(List<String> saved, Map<String, String> conflicts, Map<String, Map<String, String>> wrong) {

    /** Whether everything that was changed is written. */
    public boolean isWhole() {
        return conflicts.isEmpty() && wrong.isEmpty();
    }

    /** Items that are not written. */
    public Set<String> open() {
        Set<String> open = new LinkedHashSet<>(conflicts.keySet());
        open.addAll(wrong.keySet());
        return open;
    }

    /** In one sentence. */
    public String sentence() {
        return switch (saved.size()) {
            case 0 -> "Non c’era nulla di nuovo da salvare.";
            case 1 -> "Salvata una risposta.";
            default -> "Salvate " + saved.size() + " risposte.";
        };
    }

    /** Why not everything is written: 412 when somebody else was faster, 422 when something is wrong. */
    public Refusal refusal(Map<String, String> messages) {
        if (!messages.isEmpty()) {
            return Refusal.Invalid.fields(messages);
        }
        return Refusal.Conflict.stale(
                "Nel frattempo un’altra persona ha cambiato alcune risposte: vedi sotto tutti e due i testi.");
    }
}
