/**
 * What is done again and again, once for all nodes: a feature adds a {@link it.tappe.recurring.RecurringTask} as a bean.
 *
 * <p>Imports {@code shared}; the only home of db-scheduler.
 */
@NullMarked
package it.tappe.recurring;

import org.jspecify.annotations.NullMarked;
