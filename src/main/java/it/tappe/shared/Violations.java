package it.tappe.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bean Validation's messages as a refusal of ours. */
public final class Violations {
    private Violations() {}

    /** One message for each wrong field, which is named by the last part of its path. */
    public static Refusal.Invalid refusal(ConstraintViolationException wrong) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ConstraintViolation<?> violation : wrong.getConstraintViolations()) {
            fields.putIfAbsent(lastName(violation.getPropertyPath()), violation.getMessage());
        }
        return Refusal.Invalid.fields(fields);
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            if (node.getName() != null) {
                name = node.getName();
            }
        }
        return name;
    }
}
