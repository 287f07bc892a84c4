/**
 * The programme's webinars: their place in the path, whom they are for, what people need to take part. Says what
 * happens to them ({@code WebinarScheduled}, {@code WebinarChanged}, {@code WebinarCancelled}).
 *
 * <p>Imports {@code programme}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar;

import org.jspecify.annotations.NullMarked;
