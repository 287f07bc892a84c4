package it.tappe.servicemodel.agreement.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.agreement.Kappa;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa with linear weights.
 *
 * @param value null when it is not defined: {@code meaning} says why
 * @param agreement share of indicators with the same level, from 0 to 1
 * @param items how many indicators both have rated
 * @param meaning what it says, in Italian
 */
@Serdeable
record KappaJson(@Nullable Double value, double agreement, int items, String meaning) {
    private static final double FOUR_DECIMALS = 10_000;

    static KappaJson of(Kappa kappa) {
        return new KappaJson(
                kappa.isDefined() ? Double.valueOf(rounded(kappa.value())) : null,
                rounded(kappa.agreement()),
                kappa.items(),
                kappa.meaning());
    }

    private static double rounded(double value) {
        return Math.round(value * FOUR_DECIMALS) / FOUR_DECIMALS;
    }
}
