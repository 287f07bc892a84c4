package it.tappe.sample;

import io.micronaut.context.annotation.Requires;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.sample.SampleProgramme.SampleSlots;
import it.tappe.shared.RomeTime;
import it.tappe.support.slot.SlotEntry;
import it.tappe.support.slot.Slots;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Publishes the demo's times for support calls, as far as they are still to come. */
@Singleton
@Requires(env = "demo")
class DemoSlots {
    private final Slots slots;
    private final Accounts accounts;
    private final Clock clock;

    DemoSlots(Slots slots, Accounts accounts, Clock clock) {
        this.slots = slots;
        this.accounts = accounts;
        this.clock = clock;
    }

    void publish(Viewer coordinator, List<SampleSlots> samples) {
        for (SampleSlots one : samples) {
            boolean comes = one.day().plusWeeks(one.weeks() - 1L).isAfter(RomeTime.dayOf(clock.instant()));
            if (comes) {
                slots.publish(coordinator, entry(one));
            }
        }
    }

    private SlotEntry entry(SampleSlots one) {
        return new SlotEntry(
                accounts.withUsername(one.tutor()).map(Account::id).orElseThrow(),
                one.day(),
                one.time(),
                one.minutes(),
                null,
                one.link(),
                one.note(),
                one.weeks(),
                null);
    }
}
