package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/project-work/1?a=b&c=%C3%A8#x", "/registro?since=2026-01-01"})
    void letsPathsOfOurOwnThrough(String path) {
        assertThat(LocalPath.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "https://example.org", "//example.org", "///example.org", "/\\example.org", "/\t/example.org",
                "\t//example.org", "/\n/example.org", "javascript:alert(1)", "example.org", "/%zz",
                        "mailto:a@example.org"
            })
    void leadsHomeInsteadOfAnywhereElse(String path) {
        assertThat(LocalPath.of(path)).hasToString("/");
    }
}
