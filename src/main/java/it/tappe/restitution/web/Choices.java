package it.tappe.restitution.web;

import it.tappe.programme.Area;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.Offer;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.classification.Classification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be chosen above a comparison: only what some project work of it has. */
public record Choices(
        Map<String, String> areas,
        Map<String, String> steps,
        Map<String, String> tutors,
        Map<String, String> tutorProvinces,
        Map<String, String> models,
        Map<String, String> maturities) {

    static Choices of(List<Offer> offers, Comparison comparison) {
        Map<String, String> areas = new LinkedHashMap<>();
        for (Offer offer : offers) {
            Area area = offer.area();
            areas.put(String.valueOf(area.position()), area.label());
        }
        Map<String, String> steps = new LinkedHashMap<>();
        comparison.steps().forEach(step -> steps.put(String.valueOf(step.position()), step.title()));
        Map<String, String> tutors = new LinkedHashMap<>();
        Map<String, String> provinces = new LinkedHashMap<>();
        for (ComparedWork one : comparison.everybody()) {
            one.work().tutors().forEach(tutor -> tutors.put(String.valueOf(tutor.accountId()), tutor.displayName()));
            Long province = one.work().tutorProvinceId();
            if (province != null) {
                provinces.put(String.valueOf(province), one.tutorProvince());
            }
        }
        return new Choices(areas, steps, tutors, provinces, models(comparison), maturities(comparison));
    }

    private static Map<String, String> models(Comparison comparison) {
        Map<String, String> codes = new TreeMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (ComparedWork one : comparison.everybody()) {
            Classification classification = one.classification();
            if (classification == null) {
                if (one.showsModel()) {
                    others.put(ComparisonFilter.UNCLASSIFIED, "Da classificare");
                }
            } else if (classification.dominance() == Dominance.NONE) {
                others.put(ComparisonFilter.NOT_CLEAR, "Non ancora chiaro");
            } else {
                add(codes, classification.primaryModel());
                add(codes, classification.secondaryModel());
            }
        }
        Map<String, String> models = new LinkedHashMap<>(codes);
        models.putAll(others);
        return models;
    }

    private static void add(Map<String, String> codes, @Nullable String code) {
        if (code != null) {
            codes.put(code, "Modello " + code + " (anche in un ibrido)");
        }
    }

    private static Map<String, String> maturities(Comparison comparison) {
        Map<String, String> levels = new LinkedHashMap<>();
        comparison.everybody().stream()
                .map(ComparedWork::maturity)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(level -> levels.put(level.name(), level.label()));
        return levels;
    }
}
