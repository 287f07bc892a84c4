package it.tappe.report.run;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How many reports are made, and how long they are kept.
 *
 * @param threads reports that a node makes at the same time
 * @param perPerson most runs that one person may have queued and running
 * @param queue most of all persons together
 * @param patience how long a page waits before it shows how far the report is
 * @param keep how long results are kept
 */
@ConfigurationProperties("tappe.reports")
public record RunSettings(int threads, int perPerson, int queue, Duration patience, Duration keep) {}
