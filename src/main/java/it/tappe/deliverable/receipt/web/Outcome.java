package it.tappe.deliverable.receipt.web;

/** What came of comparing a file with a receipt. */
public enum Outcome {
    /** No file was given. */
    NONE,
    /** It is the delivered file, byte for byte. */
    SAME,
    /** It is another file, or a changed one. */
    ANOTHER
}
