package it.tappe.servicemodel;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a catalogue; everybody else reads {@link Catalogue}. */
@MappedEntity("catalogue")
record CatalogueRow(
        @Id @GeneratedValue long id,
        @Nullable Long areaId,
        String name,
        int presentFrom,
        int margin,
        @Version long version) {}
