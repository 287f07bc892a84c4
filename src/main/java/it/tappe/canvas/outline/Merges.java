package it.tappe.canvas.outline;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges options that mean the same. What had chosen the one reads as the other from then on; nothing of it is rewritten,
 * so that undoing restores exactly what was.
 */
@Singleton
@Transactional
public class Merges {
    private final Options doors;
    private final OptionRepository options;
    private final MergeRepository merges;
    private final Journal journal;
    private final Clock clock;

    Merges(Options doors, OptionRepository options, MergeRepository merges, Journal journal, Clock clock) {
        this.doors = doors;
        this.options = options;
        this.merges = merges;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was merged of an item's options, when and by whom, newest first. */
    public List<Merge> list(Viewer viewer, String itemCode) {
        return merges.list(doors.item(viewer, itemCode).id());
    }

    /** Refuses what cannot be merged, and answers with the option that would be read instead. */
    public Option target(Viewer viewer, String itemCode, long optionId, @Nullable Long intoId) {
        Item item = doors.item(viewer, itemCode);
        Option from = Options.own(item, optionId);
        Optional<Option> into = item.options().stream()
                .filter(one -> intoId != null && one.id() == intoId)
                .findFirst();
        new Fields()
                .check(from.mergedInto() == null, "into", "«" + from.label() + "» è già unita a un’altra opzione.")
                .check(
                        into.filter(one -> one.isOpen() && one.id() != optionId).isPresent(),
                        "into",
                        "Scegli a quale altra opzione unire «" + from.label() + "».")
                .refuseIfWrong();
        return into.orElseThrow(Refusal.NotFound::new);
    }

    /** Merges an option into another of its item; refused with 412 when somebody else has meanwhile changed it. */
    public Option merge(Viewer viewer, String itemCode, long optionId, @Nullable Long intoId, @Nullable Long version) {
        Option into = target(viewer, itemCode, optionId, intoId);
        Item item = doors.item(viewer, itemCode);
        Option before = Options.own(item, optionId);
        before.requireVersion(version);
        Option after = options.update(before.into(into.id()));
        merges.add(optionId, into.id(), clock.instant(), viewer.accountId());
        journal.note(viewer, Act.MERGED, Options.subject(item, after).changed(before.label(), into.label()));
        return doors.find(viewer, itemCode, optionId);
    }

    /** Undoes it: what had chosen the option reads as before. */
    public Option undo(Viewer viewer, String itemCode, long optionId, @Nullable Long version) {
        Item item = doors.item(viewer, itemCode);
        Option before = Options.own(item, optionId);
        before.requireVersion(version);
        if (before.mergedInto() == null) {
            throw new Refusal.Conflict("Questa opzione non è unita a nessun’altra.");
        }
        String was = item.option(optionId).map(Option::label).orElse("");
        Option after = options.update(before.into(null));
        merges.undo(optionId, clock.instant(), viewer.accountId());
        journal.note(viewer, Act.MERGE_UNDONE, Options.subject(item, after).changed(was, after.label()));
        return doors.find(viewer, itemCode, optionId);
    }
}
