package it.tappe.coherence;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The traces of project works. Whoever sees a project work reads its trace; its team writes it. */
@Singleton
@Transactional
public class Traces {
    private final ProjectWorks projectWorks;
    private final StatementRepository statements;
    private final Journal journal;
    private final Clock clock;

    Traces(ProjectWorks projectWorks, StatementRepository statements, Journal journal, Clock clock) {
        this.projectWorks = projectWorks;
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    /** The trace of a project work, in two queries. */
    public Trace find(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        return new Trace(work, statements.list(projectWorkId), statements.links(projectWorkId));
    }

    /** One statement; 404 when it is withdrawn or of another project work. */
    public Statement find(Viewer viewer, long projectWorkId, long id) {
        return find(viewer, projectWorkId).statement(id).orElseThrow(Refusal.NotFound::new);
    }

    /** Refuses with 403 unless the viewer may write the trace; before a form is shown or read. */
    public void requireWriting(Viewer viewer, long projectWorkId) {
        writable(viewer, projectWorkId);
    }

    /** A new statement. */
    public Statement add(Viewer viewer, long projectWorkId, StatementEntry entry) {
        Trace trace = writable(viewer, projectWorkId);
        check(projectWorkId, entry);
        long id = statements
                .save(entry.row(0, projectWorkId, entry.kind(), clock.instant(), viewer.accountId(), 0))
                .id();
        return note(viewer, Act.CREATED, trace.work(), null, find(viewer, projectWorkId, id));
    }

    /** Changes a statement; refused with 412 when somebody else has meanwhile changed it. */
    public Statement change(Viewer viewer, long projectWorkId, long id, StatementEntry entry) {
        Trace trace = writable(viewer, projectWorkId);
        Statement before = trace.statement(id).orElseThrow(Refusal.NotFound::new);
        requireVersion(before, entry.version());
        check(projectWorkId, entry);
        statements.update(
                entry.row(id, projectWorkId, before.kind(), clock.instant(), viewer.accountId(), before.version()));
        return note(viewer, Act.CHANGED, trace.work(), before, find(viewer, projectWorkId, id));
    }

    /** Takes a statement out of the trace, with its links; it stays in the table and in the journal. */
    public void withdraw(Viewer viewer, long projectWorkId, long id, @Nullable Long version) {
        Trace trace = writable(viewer, projectWorkId);
        Statement before = trace.statement(id).orElseThrow(Refusal.NotFound::new);
        requireVersion(before, version);
        StatementRow row = statements.findById(id).orElseThrow(Refusal.NotFound::new);
        statements.update(row.withdrawn(clock.instant(), viewer.accountId()));
        journal.note(
                viewer, Act.STATEMENT_WITHDRAWN, subject(trace.work(), before).changed(before.summary(), null));
    }

    /** Says that one statement follows from another; said once more, nothing changes. */
    public Trace link(Viewer viewer, long projectWorkId, long originId, long followerId) {
        Trace trace = writable(viewer, projectWorkId);
        Statement origin = trace.statement(originId).orElseThrow(Refusal.NotFound::new);
        Statement follower = trace.statement(followerId).orElseThrow(Refusal.NotFound::new);
        if (origin.kind().next().filter(follower.kind()::equals).isEmpty()) {
            throw Refusal.Invalid.field(
                    "followerId",
                    "Un bisogno si collega a un elemento del servizio, un elemento del servizio a un’azione.");
        }
        if (!trace.links().contains(new Link(originId, followerId))) {
            statements.link(originId, followerId, clock.instant(), viewer.accountId());
            journal.note(
                    viewer,
                    Act.LINKED,
                    subject(trace.work(), origin).changed(null, origin.text() + " → " + follower.text()));
        }
        return find(viewer, projectWorkId);
    }

    /** Takes a link away; when there is none, nothing changes. */
    public Trace unlink(Viewer viewer, long projectWorkId, long originId, long followerId) {
        Trace trace = writable(viewer, projectWorkId);
        Statement origin = trace.statement(originId).orElseThrow(Refusal.NotFound::new);
        Statement follower = trace.statement(followerId).orElseThrow(Refusal.NotFound::new);
        if (trace.links().contains(new Link(originId, followerId))) {
            statements.unlink(originId, followerId);
            journal.note(
                    viewer,
                    Act.UNLINKED,
                    subject(trace.work(), origin).changed(origin.text() + " → " + follower.text(), null));
        }
        return find(viewer, projectWorkId);
    }

    private Trace writable(Viewer viewer, long projectWorkId) {
        Trace trace = find(viewer, projectWorkId);
        viewer.require(Action.FILL_CANVAS, trace.work());
        return trace;
    }

    private void check(long projectWorkId, StatementEntry entry) {
        Violations.requireNone(entry);
        Long submission = entry.submissionId();
        Long option = entry.optionId();
        new Fields()
                .check(
                        submission == null || statements.deliveredVersions(submission, projectWorkId) == 1,
                        "submissionId",
                        "Scegli una versione consegnata di questo project work.")
                .check(option == null || statements.options(option) == 1, "optionId", "Scegli un’opzione della scheda.")
                .refuseIfWrong();
    }

    private static void requireVersion(Statement statement, @Nullable Long version) {
        if (version == null) {
            throw Refusal.Conflict.unconditional("Manca la versione letta (If-Match): leggi la frase e riprova.");
        }
        if (version != statement.version()) {
            throw Refusal.Conflict.stale(
                    "Nel frattempo " + statement.writtenBy() + " ha scritto «" + statement.summary() + "».");
        }
    }

    private Statement note(Viewer viewer, Act act, ProjectWork work, @Nullable Statement before, Statement after) {
        journal.note(
                viewer, act, subject(work, after).changed(before == null ? null : before.summary(), after.summary()));
        return after;
    }

    private static JournalSubject subject(ProjectWork work, Statement statement) {
        return JournalSubject.of("coherence_statement", statement.id(), work.label() + ", traccia di coerenza")
                .in(work.id());
    }
}
