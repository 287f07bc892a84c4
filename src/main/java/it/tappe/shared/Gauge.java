package it.tappe.shared;

/**
 * Told by a long work how far it is. It may throw {@link java.util.concurrent.CancellationException} to stop the work.
 */
@FunctionalInterface
public interface Gauge {
    /** Nobody watches. */
    Gauge UNWATCHED = (done, of) -> {};

    /** So many parts of so many are done. */
    void at(int done, int of);
}
