package it.tappe.restitution.sharing;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters to share a comparison.
 *
 * @param words whether the provinces' own words are shared too
 * @param models whether service model and maturity are shared too
 * @param version of the sharing that was read, 0 when there was none; null when it does not say
 */
@Introspected
public record SharingEntry(
        @NotNull(message = "Di’ se condividere anche le parole delle Province.")
        Boolean words,

        @NotNull(message = "Di’ se condividere anche modello e maturità.")
        Boolean models,

        @Nullable Long version) {}
