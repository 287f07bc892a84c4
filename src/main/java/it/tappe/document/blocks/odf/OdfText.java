package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.source.Findings;
import it.tappe.document.blocks.source.Pictures;
import java.util.HashMap;
import java.util.Map;

/**
 * What the paragraphs of an OpenDocument text need to know of the rest of the file.
 *
 * @param numbers how far the last list of each style has counted
 */
record OdfText(OdfStyles styles, Pictures pictures, Findings findings, Map<String, int[]> numbers) {
    OdfText(OdfStyles styles, Pictures pictures, Findings findings) {
        this(styles, pictures, findings, new HashMap<>());
    }
}
