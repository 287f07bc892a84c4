package it.tappe.servicemodel.classification.mark;

/** How a quote stands to the versions of its document. */
public enum EvidenceState {
    /** It stands in the newest delivered version of its step. */
    CURRENT,
    /** It stands in the version that it was read in, and no longer in the newest one. */
    OLD,
    /** It does not stand in the version that it is said to be from, letter by letter. */
    NOT_FOUND,
    /** Nobody has said from which version it is, or nobody has looked. */
    UNKNOWN
}
