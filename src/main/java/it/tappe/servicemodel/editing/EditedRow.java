package it.tappe.servicemodel.editing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.servicemodel.Catalogue;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a catalogue that is written. */
@MappedEntity("catalogue")
record EditedRow(
        @Id @GeneratedValue long id,
        @Nullable Long areaId,
        String name,
        int presentFrom,
        int margin,
        @Version long version) {
    static EditedRow of(Catalogue catalogue, long version) {
        return new EditedRow(
                catalogue.id(),
                catalogue.areaId(),
                catalogue.name(),
                catalogue.presentFrom(),
                catalogue.margin(),
                version);
    }
}
