package it.tappe.notification.reminder;

import it.tappe.recurring.RecurringTask;
import it.tappe.recurring.Rhythm;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Every quarter of an hour the reminders that are due are sent. */
@Singleton
class ReminderTask implements RecurringTask {
    private final Reminders reminders;

    ReminderTask(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(15));
    }

    @Override
    public void run() {
        reminders.sendDue();
    }
}
