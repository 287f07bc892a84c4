package it.tappe.province.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several coordinators who save in the same instant. */
@Tag("database")
class ProvinceRacesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final int PEOPLE = 6;
    private static final String FORM = "form.tappe-form";

    @Test
    void letsOneChangeWinAndTellsTheOthers() throws Exception {
        Province before = belluno();
        List<Integer> answers =
                together("/province/" + before.id(), i -> Map.of("municipalities", String.valueOf(100 + i)));
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200).hasSize(PEOPLE);
        assertThat(belluno().version()).isEqualTo(before.version() + 1);
    }

    @Test
    void createsAProvinceOnce() throws Exception {
        List<Integer> answers = together(
                "/province/nuova",
                i -> Map.of(
                        "name",
                        "Rimini",
                        "sigla",
                        "RN",
                        "istatCode",
                        "099",
                        "region",
                        "Emilia-Romagna",
                        "municipalities",
                        "27",
                        "validFrom",
                        "2000-01-01"));
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 422).contains(status));
    }

    private static List<Integer> together(String path, IntFunction<Map<String, String>> fields) throws Exception {
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Browser browser = tappe.browser("coordinamento");
            Shown form = browser.open(path);
            Map<String, String> typed = fields.apply(i);
            people.add(() -> browser.submit(form, FORM, typed).status());
        }
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(people)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static Province belluno() {
        return tappe.bean(Provinces.class)
                .withSigla(tappe.viewer("coordinamento"), "BL")
                .orElseThrow();
    }
}
