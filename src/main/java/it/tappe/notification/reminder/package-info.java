/**
 * Reminders (<i>promemoria</i>): what falls on whom, on which day, in one mail for each person and day.
 *
 * <p>{@code ReminderPlan} is the one function that both the preview and the sending ask. What there is to be reminded of
 * comes from the beans of {@code ReminderSource}; imports the rules, {@code notification.mail} and what these name.
 */
@NullMarked
package it.tappe.notification.reminder;

import org.jspecify.annotations.NullMarked;
