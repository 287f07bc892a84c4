package it.tappe.register;

import it.tappe.register.LoadResult.Outcome;
import org.jspecify.annotations.Nullable;

/** Brings lines of one kind in. It reads what is there once, when it is made, and then knows it. */
interface Loader<L> {

    /** What the line is recognised by; null when the line does not say it. No two lines of a register share it. */
    @Nullable
    Object key(L line);

    /** The field that tells lines apart. */
    String keyField();

    /**
     * Creates what is new, changes what differs, leaves alone what is the same. Notes on the line what it names and is
     * not there, and refuses what the feature refuses.
     */
    Outcome load(Line<L> line);
}
