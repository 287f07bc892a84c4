package it.tappe.servicemodel;

import java.util.List;

/**
 * A <i>modello di servizio</i>: one of the ways in which a province may run its service.
 *
 * @param code unique in its catalogue: A, B, C, D
 */
public record ServiceModel(String code, String name, String description, List<Indicator> indicators) {
    /** «B – Regia territoriale». */
    public String label() {
        return code + " – " + name;
    }
}
