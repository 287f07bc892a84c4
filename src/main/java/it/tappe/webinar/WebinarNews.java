package it.tappe.webinar;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Says what has happened to webinars, in the transaction in which it happens. */
@Singleton
record WebinarNews(
        ApplicationEventPublisher<WebinarScheduled> scheduled,
        ApplicationEventPublisher<WebinarChanged> changed,
        ApplicationEventPublisher<WebinarCancelled> cancelled) {}
