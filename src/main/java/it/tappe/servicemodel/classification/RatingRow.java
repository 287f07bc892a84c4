package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.servicemodel.Level;

/** What the table keeps of a rating; everybody else reads {@link Rating}. */
@MappedEntity("rating")
record RatingRow(@Id @GeneratedValue long id, long classificationId, String indicatorCode, int rating) {
    Level level() {
        return Level.of(rating).orElseThrow();
    }
}
