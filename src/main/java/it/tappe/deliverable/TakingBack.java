package it.tappe.deliverable;

import it.tappe.shared.Refusal;

/** When a delivery can be taken back (<i>ritiro della consegna</i>). */
final class TakingBack {
    private TakingBack() {}

    /**
     * Refuses with 409 a version that is not the latest delivered one, that somebody has begun to review, or that could
     * not be delivered again.
     *
     * @param taking whether versions can be delivered now
     */
    static void require(Deliverable deliverable, int number, boolean taking) {
        if (!Integer.valueOf(number).equals(deliverable.deliveredNumber())) {
            throw new Refusal.Conflict(
                    "Si può ritirare solo l’ultima versione consegnata, la n. " + deliverable.deliveredNumber() + ".");
        }
        if (!deliverable.isTakeable()) {
            throw new Refusal.Conflict("La revisione di questa versione è già iniziata: non si può più ritirarla.");
        }
        if (!taking) {
            throw new Refusal.Conflict(
                    "Il termine ultimo è passato: se la ritirassi non potresti consegnarla di nuovo.");
        }
    }
}
