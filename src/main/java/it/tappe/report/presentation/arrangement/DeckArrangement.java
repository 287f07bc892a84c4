package it.tappe.report.presentation.arrangement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/**
 * That somebody has arranged a presentation.
 *
 * @param report name of the report
 * @param parameters what it is limited to, as in its address
 * @param version grows whenever the order changes
 */
@MappedEntity("deck_arrangement")
record DeckArrangement(
        @Id @GeneratedValue long id,
        String report,
        String parameters,
        @Version long version) {}
