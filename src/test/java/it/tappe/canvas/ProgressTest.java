package it.tappe.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void countsByPartInTheOrderOfTheOutline() {
        Progress progress = Progress.of(new Answers(
                1,
                1,
                List.of(
                        answer(1, Kind.GROUP, "Servizio", "sì"),
                        answer(2, Kind.GROUP, "Servizio", ""),
                        answer(3, Kind.GROUP, "Organizzazione", "sì"),
                        answer(4, Kind.THEME, "Organizzazione", ""))));

        assertThat(progress.parts())
                .extracting(Progress.Part::title)
                .containsExactly("Servizio", "Organizzazione", "Temi chiave: Organizzazione");
        assertThat(progress.parts()).extracting(Progress.Part::answered).containsExactly(1, 1, 0);
        assertThat(progress.answered()).isEqualTo(2);
        assertThat(progress.size()).isEqualTo(4);
        assertThat(progress.isComplete()).isFalse();
    }

    @Test
    void aCanvasWithoutItemsIsComplete() {
        assertThat(Progress.of(new Answers(1, 1, List.of())).isComplete()).isTrue();
    }

    private static Answer answer(int id, Kind kind, String part, String words) {
        Item item = new Item(id, id, kind, "item-" + id, part, "Voce " + id, null, null, null, List.of());
        return new Answer(item, List.of(), words, null, null, null, null, 1);
    }
}
