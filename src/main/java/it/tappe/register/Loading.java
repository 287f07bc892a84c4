package it.tappe.register;

import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.validation.ConstraintViolationException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One loading of a register: goes on after a wrong line, so that at the end everything wrong is said at once. */
final class Loading {
    private final Map<String, String> complaints = new LinkedHashMap<>();
    private LoadResult result = LoadResult.NOTHING;

    <L> void each(List<Line<L>> lines, Loader<L> loader) {
        Set<Object> seen = new HashSet<>();
        for (Line<L> line : lines) {
            Object key = loader.key(line.content());
            if (key == null || seen.add(key)) {
                load(line, loader);
            } else {
                line.wrong(loader.keyField(), "Questa riga ripete una riga precedente.");
            }
            line.complaints().forEach(one -> complain(one.address(), one.sentence()));
        }
    }

    private <L> void load(Line<L> line, Loader<L> loader) {
        try {
            result = result.plus(loader.load(line));
        } catch (Refusal.Invalid refused) {
            refused.fields().forEach(line::wrong);
        } catch (ConstraintViolationException refused) {
            Violations.refusal(refused).fields().forEach(line::wrong);
        }
    }

    void complain(String address, String sentence) {
        complaints.putIfAbsent(address, sentence);
    }

    /** What was done; refuses with everything that is wrong, if anything is. */
    LoadResult result() {
        if (!complaints.isEmpty()) {
            throw Refusal.Invalid.fields(complaints);
        }
        return result;
    }
}
