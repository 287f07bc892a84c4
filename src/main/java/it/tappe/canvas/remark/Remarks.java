package it.tappe.canvas.remark;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Origin;
import it.tappe.canvas.outline.Item;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks on canvases: tutors write them, the team answers, accepts or declines. */
@Singleton
@Transactional
public class Remarks {
    private final Canvases canvases;
    private final SavedRemarks saved;
    private final RemarkRepository remarks;
    private final Journal journal;
    private final Clock clock;

    Remarks(Canvases canvases, SavedRemarks saved, RemarkRepository remarks, Journal journal, Clock clock) {
        this.canvases = canvases;
        this.saved = saved;
        this.remarks = remarks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Remarks on a canvas, oldest first, settled ones too: three queries more than the canvas. */
    public List<Remark> list(Viewer viewer, long projectWorkId, int stepPosition) {
        return saved.of(canvases.find(viewer, projectWorkId, stepPosition));
    }

    /** One remark. */
    public Remark find(Viewer viewer, long projectWorkId, int stepPosition, long remarkId) {
        return of(canvases.find(viewer, projectWorkId, stepPosition), remarkId);
    }

    /** Refuses with 403 unless the viewer may remark on a canvas of the project work; before a form is shown. */
    public void requireRemarking(Viewer viewer, ProjectWork work) {
        viewer.require(Action.REMARK_CANVAS, work);
    }

    /** Writes a remark; what a proposed answer has wrong is refused at its field. */
    public Remark write(Viewer viewer, long projectWorkId, int stepPosition, RemarkEntry entry) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        requireRemarking(viewer, canvas.work());
        Violations.requireNone(entry);
        Item item = entry.item() == null ? null : item(canvas, entry.item());
        AnswerEntry proposal = entry.proposal();
        if (proposal != null && item == null) {
            throw Refusal.Invalid.field("item", "Scegli la voce a cui si riferisce la proposta.");
        }
        if (proposal != null && item != null) {
            proposal.check(canvas.answers().to(item));
        }
        long id = saved.add(viewer, canvas, item, entry, clock.instant());
        Remark written = of(canvas, id);
        note(viewer, Act.REMARKED, canvas, written, null, summary(written));
        return written;
    }

    /** Answers a remark: the team, or those who remark. */
    public Remark reply(Viewer viewer, long projectWorkId, int stepPosition, long remarkId, String text) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        Remark remark = of(canvas, remarkId);
        requireTalking(viewer, canvas.work());
        requireOpen(remark);
        remarks.reply(remarkId, said(text, "Scrivi la risposta."), clock.instant(), viewer.accountId());
        note(viewer, Act.REPLIED, canvas, remark, remark.text(), text.strip());
        return of(canvas, remarkId);
    }

    /**
     * Makes the proposed answer the team's own.
     *
     * @param version of the present answer that was read; refused with 412 when somebody has written since
     */
    public Remark accept(Viewer viewer, long projectWorkId, int stepPosition, long remarkId, @Nullable Long version) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        Remark remark = proposal(viewer, canvas, remarkId);
        Answer proposed = remark.proposed();
        if (proposed == null) {
            throw noProposal();
        }
        settle(viewer, canvas, remark, Settlement.ACCEPTED, null);
        canvases.answer(
                viewer,
                projectWorkId,
                stepPosition,
                proposed.item().code(),
                AnswerEntry.of(proposed, version).open(proposed.item()),
                Origin.proposed(remark.author()));
        return of(canvas, remarkId);
    }

    /** Declines a proposal, with a word on why. */
    public Remark decline(Viewer viewer, long projectWorkId, int stepPosition, long remarkId, String why) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        Remark remark = proposal(viewer, canvas, remarkId);
        settle(viewer, canvas, remark, Settlement.DECLINED, said(why, "Scrivi in breve perché non la accogliete."));
        return of(canvas, remarkId);
    }

    /** Closes a remark that needs nothing more: the team, or those who remark. */
    public Remark close(Viewer viewer, long projectWorkId, int stepPosition, long remarkId) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        Remark remark = of(canvas, remarkId);
        requireTalking(viewer, canvas.work());
        settle(viewer, canvas, remark, Settlement.CLOSED, null);
        return of(canvas, remarkId);
    }

    private Remark proposal(Viewer viewer, Canvas canvas, long remarkId) {
        Remark remark = of(canvas, remarkId);
        viewer.require(Action.FILL_CANVAS, canvas.work());
        requireOpen(remark);
        if (remark.proposed() == null) {
            throw noProposal();
        }
        return remark;
    }

    private static Refusal.Conflict noProposal() {
        return new Refusal.Conflict("Questa osservazione non propone una risposta.");
    }

    private void settle(Viewer viewer, Canvas canvas, Remark remark, Settlement how, @Nullable String text) {
        if (remarks.settle(remark.id(), how.name(), clock.instant(), viewer.accountId(), text) != 1) {
            throw new Refusal.Conflict("Questa osservazione è già chiusa.");
        }
        note(
                viewer,
                Act.REMARK_SETTLED,
                canvas,
                remark,
                summary(remark),
                text == null ? how.label() : how.label() + ": " + text);
    }

    private static void requireTalking(Viewer viewer, ProjectWork work) {
        if (!viewer.may(Action.FILL_CANVAS, work)) {
            viewer.require(Action.REMARK_CANVAS, work);
        }
    }

    private static void requireOpen(Remark remark) {
        if (!remark.isOpen()) {
            throw new Refusal.Conflict("Questa osservazione è già chiusa.");
        }
    }

    private static String said(String text, String message) {
        if (text.isBlank() || text.length() > AnswerEntry.LONGEST) {
            throw Refusal.Invalid.field("text", text.isBlank() ? message : "Al massimo 20000 caratteri.");
        }
        return text.strip();
    }

    private static Item item(Canvas canvas, String code) {
        return canvas.outline()
                .item(code)
                .orElseThrow(() -> Refusal.Invalid.field("item", "La scheda non ha questa voce."));
    }

    private Remark of(Canvas canvas, long remarkId) {
        return saved.of(canvas).stream()
                .filter(remark -> remark.id() == remarkId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private static String summary(Remark remark) {
        Answer proposed = remark.proposed();
        return proposed == null ? remark.text() : remark.text() + " · proposta: " + proposed.summary();
    }

    private void note(
            Viewer viewer, Act act, Canvas canvas, Remark remark, @Nullable String before, @Nullable String after) {
        String label = canvas.work().label() + ", " + canvas.step().title() + ", " + remark.about();
        journal.note(
                viewer,
                act,
                JournalSubject.of("canvas_remark", remark.id(), label)
                        .in(canvas.work().id())
                        .changed(before, after));
    }
}
