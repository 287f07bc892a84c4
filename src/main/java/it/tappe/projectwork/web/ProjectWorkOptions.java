package it.tappe.projectwork.web;

import it.tappe.access.Account;
import it.tappe.programme.Area;
import it.tappe.projectwork.ProjectWorkChoices.Choices;
import it.tappe.province.Province;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the form of a project work offers: from value to what is shown, in order. */
public record ProjectWorkOptions(Map<String, String> areas, Map<String, String> provinces, Map<String, String> tutors) {

    static ProjectWorkOptions of(Choices choices) {
        return new ProjectWorkOptions(
                map(choices.areas(), Area::id, Area::label),
                map(choices.provinces(), Province::id, province -> province.name() + " (" + province.sigla() + ")"),
                map(choices.tutors(), Account::id, Account::displayName));
    }

    private static <T> Map<String, String> map(List<T> items, Function<T, Long> id, Function<T, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        items.forEach(item -> options.put(String.valueOf(id.apply(item)), label.apply(item)));
        return options;
    }
}
