package it.tappe.restitution.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.TensionAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tension for programs.
 *
 * @param mean of the places for the compared step, −2 to +2; null when nobody has one
 * @param spread their standard deviation
 * @param movements places of each province that has one, step after step
 */
@Serdeable
record TensionJson(
        String item,
        String title,
        @Nullable String left,
        @Nullable String right,
        @Nullable Double mean,
        double spread,
        List<Movement> movements) {

    /** A province's places. */
    @Serdeable
    record Movement(String sigla, List<PlaceJson> places) {}

    /** A place for a step. */
    @Serdeable
    record PlaceJson(int step, int axis) {}

    static TensionJson of(TensionAxis axis, List<ComparedWork> works) {
        return new TensionJson(
                axis.item().code(),
                axis.item().title(),
                axis.item().leftPole(),
                axis.item().rightPole(),
                axis.mean().isPresent() ? axis.mean().getAsDouble() : null,
                axis.spread(),
                works.stream()
                        .map(one -> new Movement(
                                one.work().sigla(),
                                one.movement(axis.item()).stream()
                                        .map(place -> new PlaceJson(place.step(), place.axis()))
                                        .toList()))
                        .filter(movement -> !movement.places().isEmpty())
                        .toList());
    }
}
