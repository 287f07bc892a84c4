package it.tappe.programme.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.programme.Area;

/** An area as programs read it; {@code order} is its place in the programme. */
@Serdeable
record AreaJson(long id, int order, String name) {

    static AreaJson of(Area area) {
        return new AreaJson(area.id(), area.position(), area.name());
    }
}
