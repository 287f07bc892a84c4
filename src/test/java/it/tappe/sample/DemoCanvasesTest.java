package it.tappe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.TappeServer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class DemoCanvasesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    @Test
    void showsEveryPointThatTheProgrammeHasFoundSoFar() {
        Viewer coordinator = tappe.viewer("coordinamento");
        List<Long> works = tappe.bean(ProjectWorks.class).list(coordinator).stream()
                .map(ProjectWork::id)
                .toList();
        Compared compared = tappe.bean(Canvases.class).compared(works);
        List<Answers> secondStep =
                works.stream().map(work -> compared.get(work, 2)).toList();

        assertThat(works).hasSize(8);
        for (Item item : compared.outline().items()) {
            assertThat(item.options())
                    .allSatisfy(option -> assertThat(secondStep)
                            .as(option.label())
                            .anyMatch(answers -> answers.to(item).has(option)));
            if (item.kind() == Kind.TENSION || item.kind() == Kind.RISK) {
                assertThat(secondStep)
                        .as(item.title())
                        .noneMatch(answers -> answers.to(item).isEmpty());
            }
        }
        assertThat(compared.outline().items())
                .allSatisfy(item -> assertThat(secondStep)
                        .as(item.title())
                        .anyMatch(answers -> !answers.to(item).isEmpty()));
        assertThat(secondStep)
                .flatExtracting(Answers::all)
                .allSatisfy(answer -> assertThat(answer.words()).matches("|Esempio: .*"));
    }
}
