package it.tappe.document.blocks;

import java.util.List;

/** A file's text, and what of it could not be carried over as it was. */
public record Original(List<Block> blocks, List<Loss> losses) {
    /** Takes copies of the lists. */
    public Original {
        blocks = List.copyOf(blocks);
        losses = List.copyOf(losses);
    }
}
