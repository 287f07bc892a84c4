package it.tappe.restitution.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.restitution.sharing.Sharing;
import java.time.Instant;

/**
 * That a comparison is shared with the provinces of its area, for programs.
 *
 * @param words whether the provinces' own words are shared too
 * @param models whether service model and maturity are shared too
 */
@Serdeable
record SharingJson(boolean words, boolean models, Instant sharedAt) {
    static SharingJson of(Sharing sharing) {
        return new SharingJson(sharing.words(), sharing.models(), sharing.sharedAt());
    }
}
