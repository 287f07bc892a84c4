package it.tappe.report.restitution;

import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Kind;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.restitution.AnswerCount;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.ItemCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The <i>rischi</i>: how many provinces see each, and who. */
final class RiskSlides {
    private final Restitution content;
    private final List<ItemCount> risks;

    RiskSlides(Restitution content) {
        this.content = content;
        this.risks = content.comparison().counts(Kind.RISK);
    }

    /** None when nobody has answered. */
    Stream<Slide> slides() {
        if (risks.stream().allMatch(risk -> risk.answered().isEmpty())) {
            return Stream.empty();
        }
        String part = risks.get(0).item().part();
        String title = "I " + risks.size() + " " + part.substring(0, 1).toLowerCase(Locale.ITALIAN) + part.substring(1);
        List<String> notes = risks.stream()
                .flatMap(risk -> content.sources().of(risk).stream())
                .toList();
        List<Point> words =
                risks.stream().flatMap(risk -> Words.named(risk).stream()).toList();
        List<Slide> slides = new ArrayList<>(List.of(new Slide(
                "risks",
                Slide.Kind.CONTENT,
                title,
                "Quante Province vedono il rischio nel loro territorio, almeno in parte",
                blocks(),
                notes)));
        if (!words.isEmpty()) {
            slides.add(Slide.content(
                    "words.risks", "I rischi: le parole delle Province", List.of(new Points(words)), notes));
        }
        return slides.stream();
    }

    private List<Block> blocks() {
        int most = risks.stream().mapToInt(risk -> risk.answered().size()).max().orElse(0);
        Bars bars = new Bars(
                "Rischi presenti, almeno in parte",
                most,
                risks.stream()
                        .map(risk ->
                                new Bar(risk.item().title(), seen(risk, RiskLevel.YES) + seen(risk, RiskLevel.PARTLY)))
                        .toList());
        List<String> header = Stream.concat(
                        Stream.of("Rischio"), Stream.of(RiskLevel.values()).map(RiskLevel::label))
                .toList();
        Grid grid = new Grid(
                header, List.of(4, 4, 4, 4), risks.stream().map(RiskSlides::row).toList());
        return List.of(bars, grid);
    }

    private static int seen(ItemCount risk, RiskLevel level) {
        return risk.answers().get(level.ordinal()).who().size();
    }

    private static List<String> row(ItemCount risk) {
        return Stream.concat(
                        Stream.of(risk.item().title()), risk.answers().stream().map(RiskSlides::cell))
                .toList();
    }

    private static String cell(AnswerCount answer) {
        return answer.who().isEmpty()
                ? answer.words()
                : answer.words() + ": "
                        + answer.who().stream()
                                .map(ComparedWork::work)
                                .map(work -> work.sigla())
                                .collect(Collectors.joining(", "));
    }
}
