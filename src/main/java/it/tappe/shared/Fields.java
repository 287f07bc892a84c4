package it.tappe.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is wrong with a form, field by field, and refuses once with everything. */
public final class Fields {
    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Notes the message at the field unless the condition holds; the first message of a field stays. */
    public Fields check(boolean holds, String field, String message) {
        if (!holds) {
            messages.putIfAbsent(field, message);
        }
        return this;
    }

    /** Whether nothing wrong has been noted for the field. */
    public boolean isFine(String field) {
        return !messages.containsKey(field);
    }

    /** Refuses with all messages, if there are any. */
    public void refuseIfWrong() {
        if (!messages.isEmpty()) {
            throw Refusal.Invalid.fields(messages);
        }
    }
}
