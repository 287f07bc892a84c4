package it.tappe.coherence.check;

import java.util.List;

/** What a check found, with its reasons. */
public record Finding(ExpertCheck check, Verdict verdict, List<Reason> reasons) {}
