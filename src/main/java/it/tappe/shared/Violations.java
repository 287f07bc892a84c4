package it.tappe.shared;

import io.micronaut.validation.validator.Validator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bean Validation's messages as a refusal of ours: one for each field, in the order of the form. */
public final class Violations {
    /** Bean Validation keeps no order: fields as they are declared; "is missing" before what else is wrong. */
    private static final Comparator<ConstraintViolation<?>> ORDER = Comparator.<ConstraintViolation<?>>comparingInt(
                    Violations::position)
            .thenComparing(violation -> !isMissing(violation))
            .thenComparing(ConstraintViolation::getMessage);

    private static final Validator VALIDATOR = Validator.getInstance();

    private Violations() {}

    /** Refuses what an entry's own annotations find wrong with it. Doors call it after they have asked who may. */
    public static void requireNone(Object entry) {
        Set<ConstraintViolation<Object>> wrong = VALIDATOR.validate(entry);
        if (!wrong.isEmpty()) {
            throw refusal(new ConstraintViolationException(wrong));
        }
    }

    /** One message for each wrong field, which is named by the last part of its path. */
    public static Refusal.Invalid refusal(ConstraintViolationException wrong) {
        Map<String, String> fields = new LinkedHashMap<>();
        wrong.getConstraintViolations().stream()
                .sorted(ORDER)
                .forEach(
                        violation -> fields.putIfAbsent(lastName(violation.getPropertyPath()), violation.getMessage()));
        return Refusal.Invalid.fields(fields);
    }

    private static int position(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        if (bean == null || !bean.getClass().isRecord()) {
            return 0;
        }
        List<String> names = Arrays.stream(bean.getClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();
        return names.indexOf(lastName(violation.getPropertyPath()));
    }

    private static boolean isMissing(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraint == NotBlank.class || constraint == NotNull.class;
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
