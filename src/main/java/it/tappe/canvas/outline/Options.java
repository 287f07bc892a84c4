package it.tappe.canvas.outline;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that can be chosen, as coordinators edit them. Nothing is deleted: what was chosen stays. */
@Singleton
@Transactional
public class Options {
    private final Outlines outlines;
    private final OptionRepository options;
    private final Journal journal;
    private final Clock clock;

    Options(Outlines outlines, OptionRepository options, Journal journal, Clock clock) {
        this.outlines = outlines;
        this.options = options;
        this.journal = journal;
        this.clock = clock;
    }

    /** An item with its options, for who edits them. */
    public Item item(Viewer viewer, String itemCode) {
        Outline outline = outlines.find(viewer);
        viewer.require(Action.EDIT_REGISTER);
        return outline.item(itemCode)
                .filter(item -> item.kind() == Kind.GROUP || item.kind() == Kind.THEME)
                .orElseThrow(Refusal.NotFound::new);
    }

    /** One option of an item; refused with 404 when the item has none of this id. */
    public Option find(Viewer viewer, String itemCode, long optionId) {
        return own(item(viewer, itemCode), optionId);
    }

    /** A new option. */
    public Option add(Viewer viewer, String itemCode, OptionEntry entry) {
        Item item = item(viewer, itemCode);
        Violations.requireNone(entry);
        entry.check(item, 0);
        int last = item.options().stream().mapToInt(Option::position).max().orElse(0);
        Option added = options.save(new Option(
                0,
                item.id(),
                last + 1,
                null,
                entry.label().strip(),
                entry.writtenSynonyms(),
                null,
                withdrawnAt(entry, null),
                0));
        journal.note(viewer, Act.CREATED, subject(item, added).changed(null, added.summary()));
        place(item(viewer, itemCode), added, entry.place());
        return find(viewer, itemCode, added.id());
    }

    /** Changes an option; refused with 412 when somebody else has meanwhile changed it. */
    public Option change(Viewer viewer, String itemCode, long optionId, OptionEntry entry) {
        Item item = item(viewer, itemCode);
        Option before = own(item, optionId);
        Violations.requireNone(entry);
        before.requireVersion(entry.version());
        entry.check(item, optionId);
        if (before.mergedInto() != null && entry.withdrawn()) {
            throw Refusal.Invalid.field("withdrawn", "Questa opzione è già unita a un’altra.");
        }
        Option after = options.update(new Option(
                before.id(),
                before.itemId(),
                before.position(),
                before.code(),
                entry.label().strip(),
                entry.writtenSynonyms(),
                before.mergedInto(),
                withdrawnAt(entry, before.retiredAt()),
                before.version()));
        place(item(viewer, itemCode), after, entry.place());
        Option placed = find(viewer, itemCode, optionId);
        journal.note(viewer, Act.CHANGED, subject(item, placed).changed(before.summary(), placed.summary()));
        return placed;
    }

    /** Puts an option in another place among those of its item, from 1. */
    public void move(Viewer viewer, String itemCode, long optionId, int place) {
        Option before = find(viewer, itemCode, optionId);
        place(item(viewer, itemCode), before, Math.max(1, place));
        Option after = find(viewer, itemCode, optionId);
        if (before.position() != after.position()) {
            journal.note(
                    viewer,
                    Act.CHANGED,
                    subject(item(viewer, itemCode), after).changed(before.summary(), after.summary()));
        }
    }

    private @Nullable Instant withdrawnAt(OptionEntry entry, @Nullable Instant before) {
        if (!entry.withdrawn()) {
            return null;
        }
        return before == null ? clock.instant() : before;
    }

    /** Puts the option in its place and numbers the others anew, without counting that as a change of theirs. */
    private void place(Item item, Option moved, @Nullable Integer place) {
        if (place == null) {
            return;
        }
        List<Option> order = new ArrayList<>(item.options());
        order.removeIf(one -> one.id() == moved.id());
        order.add(Math.min(place - 1, order.size()), moved);
        for (int index = 0; index < order.size(); index++) {
            options.place(order.get(index).id(), index + 1);
        }
    }

    static Option own(Item item, long optionId) {
        return item.options().stream()
                .filter(one -> one.id() == optionId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    static JournalSubject subject(Item item, Option option) {
        return JournalSubject.of("canvas_option", option.id(), item.title() + ": " + option.label());
    }
}
