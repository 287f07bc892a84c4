package it.tappe.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has no follower or no origin. */
class TraceTest {
    private static final ProjectWork WORK =
            new ProjectWork(1, "t", 3, 3, "Formazione", 1, "Belluno", "BL", null, null, 0, List.of());

    @Test
    void saysInWordsWhatAStatementLacks() {
        Statement need = statement(1, Kind.NEED);
        Statement element = statement(2, Kind.ELEMENT);
        Statement action = statement(3, Kind.ACTION);
        Trace apart = new Trace(WORK, List.of(need, element, action), List.of());
        assertThat(apart.gaps(need)).containsExactly("Bisogno senza un elemento del servizio");
        assertThat(apart.gaps(element))
                .containsExactly("Elemento del servizio senza un’azione", "Elemento del servizio senza un bisogno");
        assertThat(apart.gaps(action)).containsExactly("Azione senza origine");
        assertThat(apart.incomplete()).isEqualTo(3);

        Trace whole = new Trace(WORK, List.of(need, element, action), List.of(new Link(1, 2), new Link(2, 3)));
        assertThat(whole.incomplete()).isZero();
        assertThat(whole.followers(need)).containsExactly(element);
        assertThat(whole.origins(action)).containsExactly(element);
    }

    @Test
    void offersToLinkOnlyWhatComesNextAndIsNotLinkedYet() {
        Statement need = statement(1, Kind.NEED);
        Statement linked = statement(2, Kind.ELEMENT);
        Statement free = statement(3, Kind.ELEMENT);
        Statement action = statement(4, Kind.ACTION);
        Trace trace = new Trace(WORK, List.of(need, linked, free, action), List.of(new Link(1, 2)));
        assertThat(trace.linkable(need)).containsExactly(free);
        assertThat(trace.linkable(action)).isEmpty();
    }

    private static Statement statement(long id, Kind kind) {
        return new Statement(
                id, 1, kind, "Frase " + id, null, null, null, null, null, null, Instant.EPOCH, "Squadra", 0);
    }
}
