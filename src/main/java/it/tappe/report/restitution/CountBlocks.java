package it.tappe.report.restitution;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.report.slides.Names;
import it.tappe.restitution.AnswerCount;
import it.tappe.restitution.ItemCount;
import java.util.List;

/** The answers to an item as a chart, and who gives which as a table. */
final class CountBlocks {
    private CountBlocks() {}

    /** None where there are no options, or nobody has chosen any. */
    static List<Block> of(ItemCount count) {
        List<AnswerCount> given = count.answers().stream()
                .filter(answer -> !answer.who().isEmpty())
                .toList();
        if (given.isEmpty()) {
            return List.of();
        }
        Bars bars = new Bars(
                count.item().title(),
                count.answered().size(),
                count.answers().stream()
                        .map(answer -> new Bar(answer.label(), answer.who().size()))
                        .toList());
        Grid who = new Grid(
                List.of("Spunto", "Quante", "Chi lo indica"),
                List.of(8, 3, 11),
                given.stream()
                        .map(answer -> List.of(answer.label(), answer.words(), who(answer)))
                        .toList());
        return List.of(bars, who);
    }

    private static String who(AnswerCount answer) {
        boolean isAll = answer.who().size() == answer.answered() && answer.answered() > 1;
        return (isAll ? "tutte: " : "") + Names.of(answer.who());
    }
}
