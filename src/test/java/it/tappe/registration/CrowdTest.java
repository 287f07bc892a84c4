package it.tappe.registration;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.registration.Registration.State;
import it.tappe.testing.TappeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many people at the same moment: what the database holds, also past the queue that each node keeps. */
@Tag("database")
class CrowdTest {
    private static final int PEOPLE = 1000;
    private static final int PLACES = 100;

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.registration.tries", 100_000);

    @Test
    void aThousandPeopleForAHundredPlacesAreExactlyAHundred() throws Exception {
        long event = TestEvents.create(tappe, "La folla", PLACES);
        List<String> codes = List.of(
                TestEvents.code(TestEvents.form(tappe, event, "Uno")),
                TestEvents.code(TestEvents.form(tappe, event, "Due")));
        Registrations registrations = tappe.bean(Registrations.class);
        List<Arrival> arrivals = atOnce(
                64, PEOPLE, i -> registrations.register(codes.get(i % 2), TestEvents.person("Folla " + i), "::" + i));
        assertThat(arrivals).extracting(Arrival::number).doesNotHaveDuplicates().allMatch(n -> n >= 1 && n <= PEOPLE);
        assertThat(arrivals).allMatch(one -> (one.state() == State.CONFIRMED) == (one.number() <= PLACES));
        assertThat(arrivals)
                .filteredOn(one -> one.state() == State.WAITING)
                .hasSize(PEOPLE - PLACES)
                .allMatch(one -> one.waitingPosition() == one.number() - PLACES);
        assertThat(tappe.tables()
                        .column(
                                "select number from registration where event_id = ? and confirmed_at is not null"
                                        + " order by number desc",
                                event))
                .hasSize(PLACES)
                .first()
                .isEqualTo("100");
    }

    /** As from several nodes: straight to the queue, so that the database's lock is the only one. */
    @Test
    void theDatabaseAloneKeepsTheOrder() throws Exception {
        long event = TestEvents.create(tappe, "Più nodi", 10);
        var form = TestEvents.form(tappe, event, "Tutti");
        Queue queue = tappe.bean(Queue.class);
        List<Arrival> arrivals = atOnce(8, 80, i -> queue.join(form, TestEvents.person("Nodo " + i)));
        assertThat(arrivals).extracting(Arrival::number).doesNotHaveDuplicates();
        assertThat(arrivals).allMatch(one -> (one.state() == State.CONFIRMED) == (one.number() <= 10));
    }

    @Test
    void sameAddressAtTheSameMomentIsOneRegistration() throws Exception {
        long event = TestEvents.create(tappe, "Doppio clic", 10);
        String code = TestEvents.code(TestEvents.form(tappe, event, "Tutti"));
        Registrations registrations = tappe.bean(Registrations.class);
        List<Arrival> arrivals =
                atOnce(10, 10, i -> registrations.register(code, TestEvents.person("Stessa persona"), "::1"));
        assertThat(arrivals).containsOnly(new Arrival(State.CONFIRMED, 1, null));
    }

    @Test
    void cancellationsAndArrivalsAtTheSameMomentLeaveNoPlaceFreeWhileSomebodyWaits() throws Exception {
        long event = TestEvents.create(tappe, "Viavai", 10);
        var form = TestEvents.form(tappe, event, "Tutti");
        Queue queue = tappe.bean(Queue.class);
        for (int i = 0; i < 20; i++) {
            queue.join(form, TestEvents.person("Primo " + i));
        }
        List<String> first =
                tappe.tables().column("select id from registration where event_id = ? order by number limit 8", event);
        atOnce(8, 24, i -> {
            if (i % 3 == 0) {
                queue.leave("test", Long.parseLong(first.get(i / 3)));
                return null;
            }
            return queue.join(form, TestEvents.person("Dopo " + i));
        });
        Places places =
                tappe.bean(Registrations.class).form(TestEvents.code(form)).places();
        assertThat(places).isEqualTo(new Places(10, 10, 20 - 8 + 16 - 10));
        assertThat(tappe.tables()
                        .column(
                                "select number from registration where event_id = ? and cancelled_at is null"
                                        + " and confirmed_at is not null order by number",
                                event))
                .isEqualTo(tappe.tables()
                        .column(
                                "select number from registration where event_id = ? and cancelled_at is null"
                                        + " order by number limit 10",
                                event));
    }

    private static <T> List<T> atOnce(int threads, int many, IntFunction<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> waiting = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int index = i;
                Callable<T> one = () -> {
                    start.await();
                    return act.apply(index);
                };
                waiting.add(people.submit(one));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
