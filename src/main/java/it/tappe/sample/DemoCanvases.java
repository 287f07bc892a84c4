package it.tappe.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.canvas.outline.Outlines;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Loads {@code sample/canvas.json} into an empty demo: answers that make the programme's points visible, marked «Esempio»
 * where they are words.
 */
@Singleton
@Requires(env = "demo")
class DemoCanvases {
    private static final String FILE = "classpath:sample/canvas.json";

    private final Canvases canvases;
    private final Outlines outlines;
    private final ResourceLoader resources;
    private final ObjectMapper json;
    private final boolean isWanted;

    DemoCanvases(
            Canvases canvases,
            Outlines outlines,
            ResourceLoader resources,
            ObjectMapper json,
            @Value("${tappe.demo.answers:true}") boolean isWanted) {
        this.canvases = canvases;
        this.outlines = outlines;
        this.resources = resources;
        this.json = json;
        this.isWanted = isWanted;
    }

    /** The answers of a province for a step. */
    @Serdeable
    record SampleCanvas(String province, int step, List<SampleAnswer> answers) {}

    /** An answer; options by their codes. */
    @Serdeable
    record SampleAnswer(
            String item,
            @Nullable List<String> options,
            @Nullable String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk) {
        AnswerEntry toEntry(Item asked) {
            List<String> codes = options == null ? List.of() : options;
            Set<Long> chosen = asked.options().stream()
                    .filter(option -> codes.stream().anyMatch(option::is))
                    .map(Option::id)
                    .collect(Collectors.toSet());
            return new AnswerEntry(chosen, words, axis, risk, null);
        }
    }

    /**
     * Answers for the project works, each written by its own team.
     *
     * @param teamOf a province's team, by the province's sigla
     * @param workOf a team's project work
     */
    void load(Function<String, Viewer> teamOf, Function<Viewer, Long> workOf) {
        if (!isWanted) {
            return;
        }
        Outline outline = outlines.current();
        for (SampleCanvas one : read()) {
            Viewer team = teamOf.apply(one.province());
            long work = workOf.apply(team);
            for (SampleAnswer answer : one.answers()) {
                Item asked = outline.item(answer.item()).orElseThrow();
                canvases.answer(team, work, one.step(), answer.item(), answer.toEntry(asked));
            }
        }
    }

    private List<SampleCanvas> read() {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return json.readValue(file, Argument.listOf(SampleCanvas.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
