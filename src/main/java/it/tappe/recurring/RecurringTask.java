package it.tappe.recurring;

/**
 * Something that Tappe does again and again without being asked, on one node at a time. A bean is all it takes:
 *
 * <pre>
 * &#64;Singleton
 * class MorningReminders implements RecurringTask {
 *     public String name() { return "reminders"; }
 *     public Rhythm rhythm() { return Rhythm.dailyAt(LocalTime.of(7, 30)); }
 *     public void run() { reminders.sendDue(); }
 * }
 * </pre>
 *
 * <p>It runs outside of any transaction: the doors that it calls open their own. What it throws is logged, and it runs
 * again at its next time; a node that dies while it runs is followed by another one, so it must bear being done twice.
 * Where {@code tappe.tasks.enabled} is false, as in tests, nothing runs by itself: call the door.
 */
public interface RecurringTask {

    /** By which all nodes know it; never changed, at most 100 letters. */
    String name();

    /** When it runs. */
    Rhythm rhythm();

    /** Does it once. */
    void run();
}
