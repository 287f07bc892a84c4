package it.tappe.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.registration.Registration.State;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.participant.Participant;
import it.tappe.registration.participant.ParticipantFilter;
import it.tappe.registration.participant.Participants;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever sequence of registering, cancelling and changing the number of places: never more confirmed than places, the
 * order of arrival is kept, nobody is lost. The real doors and database against the rule written as a plain list.
 */
@Tag("database")
class WaitingListPropertiesTest {
    private static final TappeServer TAPPE = TappeServer.demo().with("tappe.registration.tries", 1_000_000);

    private static int people;

    @BeforeContainer
    static void start() {
        TAPPE.beforeAll(null);
    }

    @AfterContainer
    static void stop() {
        TAPPE.afterAll(null);
    }

    /** What somebody does; {@code number} says who cancels, or how many places there are now. */
    private record Move(Kind kind, int number) {}

    private enum Kind {
        REGISTER,
        CANCEL,
        RESIZE
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Kind> kinds =
                Arbitraries.of(Kind.REGISTER, Kind.REGISTER, Kind.REGISTER, Kind.CANCEL, Kind.CANCEL, Kind.RESIZE);
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 20))
                .as(Move::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void placesAreTakenInTheOrderOfArrivalWhateverHappens(@ForAll("moves") List<Move> moves) {
        long event = TestEvents.create(TAPPE, "Evento a caso", 3);
        String code = TestEvents.code(TestEvents.form(TAPPE, event, "Tutti"));
        Model model = new Model(3);
        for (Move move : moves) {
            switch (move.kind()) {
                case REGISTER -> {
                    String name = "Persona " + people++;
                    State state = TAPPE.bean(Registrations.class)
                            .register(code, TestEvents.person(name), "127.0.0.1")
                            .state();
                    assertThat(state).isEqualTo(model.register(name));
                }
                case CANCEL -> cancel(event, model, move.number());
                case RESIZE -> resize(event, model, move.number() + 1);
            }
            assertThat(standing(event)).isEqualTo(model.people);
            assertThat(model.confirmed()).isLessThanOrEqualTo(model.capacity);
        }
    }

    private static void cancel(long event, Model model, int index) {
        List<Participant> all = participants(event);
        if (!all.isEmpty()) {
            Participant one = all.get(index % all.size());
            TAPPE.bean(Participants.class).cancel(coordinator(), event, one.id());
            model.cancel(one.name());
        }
    }

    private static void resize(long event, Model model, int capacity) {
        Events events = TAPPE.bean(Events.class);
        WholeEvent now = events.find(coordinator(), event);
        Runnable change = () -> events.change(
                coordinator(),
                event,
                TestEvents.entry("Evento a caso", capacity, now.event().version()));
        if (capacity < model.confirmed()) {
            assertThatThrownBy(change::run).isInstanceOf(Refusal.Invalid.class);
        } else {
            change.run();
            model.resize(capacity);
        }
    }

    private static Map<String, State> standing(long event) {
        Map<String, State> standing = new LinkedHashMap<>();
        participants(event).stream()
                .filter(one -> one.state() != State.CANCELLED)
                .forEach(one -> standing.put(one.name(), one.state()));
        return standing;
    }

    private static List<Participant> participants(long event) {
        return TAPPE.bean(Participants.class)
                .list(coordinator(), event, ParticipantFilter.ALL, null, 200)
                .items();
    }

    private static Viewer coordinator() {
        return TAPPE.viewer("coordinamento");
    }

    /** The rule in its plainest form: a list in the order of arrival, whose first ones have places. */
    private static final class Model {
        private final Map<String, State> people = new LinkedHashMap<>();
        private int capacity;

        private Model(int capacity) {
            this.capacity = capacity;
        }

        State register(String name) {
            people.put(name, State.WAITING);
            fill();
            return people.get(name);
        }

        void cancel(String name) {
            people.remove(name);
            fill();
        }

        void resize(int places) {
            capacity = places;
            fill();
        }

        long confirmed() {
            return people.values().stream().filter(State.CONFIRMED::equals).count();
        }

        private void fill() {
            people.replaceAll((name, state) -> confirmed() < capacity ? State.CONFIRMED : state);
        }
    }
}
