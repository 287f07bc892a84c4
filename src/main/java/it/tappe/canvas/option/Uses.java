package it.tappe.canvas.option;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Options;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** How options are used, for those who edit them: a constant number of queries, however many project works there are. */
@Singleton
@Transactional
public class Uses {
    private final ProjectWorks projectWorks;
    private final Canvases canvases;
    private final Options options;
    private final Journal journal;

    Uses(ProjectWorks projectWorks, Canvases canvases, Options options, Journal journal) {
        this.projectWorks = projectWorks;
        this.canvases = canvases;
        this.options = options;
        this.journal = journal;
    }

    /** Every item that has or can have options. */
    public List<ItemUse> list(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        List<ProjectWork> works = projectWorks.list(viewer);
        Compared compared =
                canvases.compared(works.stream().map(ProjectWork::id).toList());
        return compared.outline().items().stream()
                .filter(item -> item.kind() == Kind.GROUP || item.kind() == Kind.THEME)
                .map(item -> use(item, works, compared))
                .toList();
    }

    /** One item. */
    public ItemUse find(Viewer viewer, String itemCode) {
        Item item = options.item(viewer, itemCode);
        List<ProjectWork> works = projectWorks.list(viewer);
        return use(
                item,
                works,
                canvases.compared(works.stream().map(ProjectWork::id).toList()));
    }

    /** What was done to an option, newest first. */
    public List<JournalEntry> journal(Viewer viewer, String itemCode, long optionId) {
        return journal.of(
                "canvas_option", options.find(viewer, itemCode, optionId).id());
    }

    private static ItemUse use(Item item, List<ProjectWork> works, Compared compared) {
        List<OwnWords> own = new ArrayList<>();
        for (ProjectWork work : works) {
            for (int step : compared.steps(work.id())) {
                Answer answer = compared.get(work.id(), step).to(item);
                if (!answer.words().isBlank()) {
                    own.add(new OwnWords(work, step, answer.words()));
                }
            }
        }
        return new ItemUse(
                item,
                item.options().stream()
                        .map(option -> new Use(option, chosenBy(item, option, works, compared)))
                        .toList(),
                own);
    }

    private static List<ProjectWork> chosenBy(Item item, Option option, List<ProjectWork> works, Compared compared) {
        return works.stream()
                .filter(work -> compared.steps(work.id()).stream()
                        .map(step -> compared.get(work.id(), step).to(item))
                        .anyMatch(answer -> answer.has(option)))
                .toList();
    }
}
