package it.tappe.programme;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/**
 * An <i>ambito</i> (gruppo di lavoro): a subject on which provinces design a service.
 *
 * @param position 1, 2, 3 … in the programme's order
 */
@MappedEntity
public record Area(
        @Id @GeneratedValue long id,
        long programmeId,
        int position,
        String name,
        @Version long version) {

    /** «3. Formazione del personale». */
    public String label() {
        return position + ". " + name;
    }
}
