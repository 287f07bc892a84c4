/**
 * <i>Tappe</i>: where the programme "Province &amp; Comuni" runs its project works. One package for each feature, its
 * pages and API in {@code .web} beneath it; here is only the start.
 */
@NullMarked
package it.tappe;

import org.jspecify.annotations.NullMarked;
