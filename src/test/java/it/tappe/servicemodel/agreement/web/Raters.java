package it.tappe.servicemodel.agreement.web;

import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.projectwork.AssignmentEntry;
import it.tappe.projectwork.Assignments;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A second and a third tutor for the given programme, and ratings as they send them. */
public final class Raters {
    private static final List<String> CODES = List.of(
            "A0", "A1", "A2", "A3", "A4", "B0", "B1", "B2", "B3", "C0", "C1", "C2", "C3", "D0", "D1", "D2", "D3");

    private Raters() {}

    /** Makes a tutor who can sign in and follows every project work. */
    public static void add(TappeServer tappe, String username, String name) {
        Viewer coordinator = tappe.viewer("coordinamento");
        tappe.bean(Accounts.class)
                .found(
                        new AccountEntry(username, name, username + "@example.org", Role.TUTOR, null, true, 0),
                        Optional.of("tappe-demo"));
        Set<Long> works = tappe.bean(ProjectWorks.class).list(coordinator).stream()
                .map(ProjectWork::id)
                .collect(Collectors.toSet());
        tappe.bean(Assignments.class)
                .assign(coordinator, new AssignmentEntry(tappe.viewer(username).accountId(), works, true));
    }

    /** The id of the project work of the province with this sigla. */
    public static long work(TappeServer tappe, String sigla) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer("coordinamento")).stream()
                .filter(work -> work.sigla().equals(sigla))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The body of a rating in which every indicator is absent but those written as «A0=3». */
    static Map<String, Object> all(String... levels) {
        Map<String, Integer> points = new LinkedHashMap<>();
        CODES.forEach(code -> points.put(code, 0));
        points.putAll(named(levels));
        return body(points);
    }

    /** The body of a rating with only those. */
    static Map<String, Object> only(String... levels) {
        return body(named(levels));
    }

    /** Rates every indicator and hands the rating in. */
    public static void handIn(TappeServer tappe, String who, String sigla, int step, String... levels) {
        Api api = tappe.api(who);
        String path = "/project-works/" + work(tappe, sigla) + "/ratings/" + step;
        String tag = api.put(path, all(levels)).expect(200).header("ETag");
        api.post(path + "/hand-in", Map.of(), "If-Match", tag).expect(200);
    }

    private static Map<String, Integer> named(String... levels) {
        Map<String, Integer> points = new LinkedHashMap<>();
        Arrays.stream(levels).map(one -> one.split("=")).forEach(one -> points.put(one[0], Integer.valueOf(one[1])));
        return points;
    }

    private static Map<String, Object> body(Map<String, Integer> points) {
        return Map.of(
                "ratings",
                points.entrySet().stream()
                        .map(one -> Map.of("code", one.getKey(), "rating", one.getValue()))
                        .toList());
    }
}
