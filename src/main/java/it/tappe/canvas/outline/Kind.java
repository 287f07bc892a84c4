package it.tappe.canvas.outline;

/** What an item of the canvas asks for. Words of one's own fit everywhere. */
public enum Kind {
    /** Options to choose from: several fit. */
    GROUP,
    /** A <i>tema chiave</i> with its guiding question, answered in words; some have options too. */
    THEME,
    /** A <i>tensione strutturale</i>: a place on an axis from −2 (left pole) to +2 (right pole), with a note. */
    TENSION,
    /** A <i>rischio</i>: yes, partly or no, with a note. */
    RISK
}
