package it.tappe.canvas.remark;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.remark.RemarkRepository.NamedRemark;
import it.tappe.canvas.remark.RemarkRepository.Proposed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remarks as the tables keep them. */
@Singleton
class SavedRemarks {
    private final RemarkRepository remarks;

    SavedRemarks(RemarkRepository remarks) {
        this.remarks = remarks;
    }

    List<Remark> of(Canvas canvas) {
        long work = canvas.work().id();
        long step = canvas.step().id();
        Map<Long, List<Remark.Reply>> replies =
                remarks.replies(work, step).stream().collect(Collectors.groupingBy(Remark.Reply::remarkId));
        Map<Long, List<Long>> options = remarks.proposed(work, step).stream()
                .collect(Collectors.groupingBy(
                        Proposed::remarkId, Collectors.mapping(Proposed::optionId, Collectors.toList())));
        return remarks.list(work, step).stream()
                .map(row -> remark(
                        canvas,
                        row,
                        options.getOrDefault(row.id(), List.of()),
                        replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    long add(Viewer viewer, Canvas canvas, @Nullable Item item, RemarkEntry entry, Instant now) {
        AnswerEntry proposal = item == null ? null : entry.proposal();
        boolean isAdvice = !viewer.may(Action.REVIEW, canvas.work());
        long id = remarks.save(new RemarkRow(
                        0,
                        canvas.work().id(),
                        canvas.step().id(),
                        item == null ? null : item.id(),
                        entry.text().strip(),
                        isAdvice,
                        proposal != null,
                        proposal == null || proposal.words() == null
                                ? ""
                                : proposal.words().strip(),
                        proposal == null ? null : proposal.axis(),
                        proposal == null ? null : proposal.risk(),
                        now,
                        viewer.accountId()))
                .id();
        if (proposal != null) {
            proposal.options().forEach(option -> remarks.propose(id, option));
        }
        return id;
    }

    private static Remark remark(Canvas canvas, NamedRemark row, List<Long> options, List<Remark.Reply> replies) {
        Long itemId = row.itemId();
        Item item = itemId == null ? null : canvas.outline().item(itemId).orElse(null);
        return new Remark(
                row.id(),
                item,
                row.text(),
                row.advice(),
                item == null || !row.proposes() ? null : proposed(item, row, options),
                row.writtenAt(),
                row.author(),
                replies,
                row.outcome(),
                row.settledAt(),
                row.settledBy(),
                row.settledText());
    }

    private static Answer proposed(Item item, NamedRemark row, List<Long> options) {
        List<Option> chosen = options.stream()
                .map(item::option)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Answer(item, chosen, row.words(), row.axis(), row.risk(), row.writtenAt(), row.author(), 0);
    }
}
