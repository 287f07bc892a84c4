package it.tappe.report.dossier.chapter;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.support.CallFilter;
import it.tappe.support.SupportCalls;
import it.tappe.support.minutes.CallRecords;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the support calls of a project work, which are few: one for each step, and those that were missed. */
@Singleton
@Transactional
public class CallChapters {
    private final SupportCalls calls;
    private final CallRecords records;

    CallChapters(SupportCalls calls, CallRecords records) {
        this.calls = calls;
        this.records = records;
    }

    /** The calls that the viewer sees, in the order of time. */
    public List<CallChapter> of(Viewer viewer, long projectWorkId) {
        return calls.list(viewer, CallFilter.of(projectWorkId)).stream()
                .map(call -> find(viewer, call.id()))
                .toList();
    }

    /** One call; 404 when the viewer does not see its project work. */
    public CallChapter find(Viewer viewer, long callId) {
        return new CallChapter(records.find(viewer, callId), calls.history(viewer, callId));
    }
}
