package it.tappe.report.restitution;

import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.report.slides.Meetings;
import it.tappe.report.slides.StepNames;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What comes next: the next step's sections, and the dates. */
final class NextSlides {
    private NextSlides() {}

    /** None when nothing comes after the step. */
    static Stream<Slide> of(Restitution content) {
        Timeline.Bar next = content.next().orElse(null);
        Webinar closing = Meetings.closing(content.timeline(), content.area().position());
        if (next == null) {
            return closing == null || closing.equals(content.webinar())
                    ? Stream.empty()
                    : Stream.of(dates(List.of(meeting(closing))));
        }
        Webinar after = Meetings.givingBack(
                content.timeline(), content.area().position(), next.step().position());
        List<List<String>> rows = new ArrayList<>(rows(next));
        if (after != null) {
            rows.add(meeting(after));
        }
        if (closing != null && !closing.equals(after)) {
            rows.add(meeting(closing));
        }
        return Stream.of(sections(next.step()), dates(rows));
    }

    private static Slide sections(Step step) {
        List<Block> blocks = step.sectionTitles().isEmpty()
                ? List.of(Points.of(List.of("Il project work completo")))
                : List.of(Points.of(step.sectionTitles()));
        return new Slide(
                "next",
                Slide.Kind.CONTENT,
                "Che cosa viene dopo: " + step.title(),
                "Le sezioni che ogni Provincia scrive e consegna",
                blocks,
                List.of("Sezioni richieste: percorso del programma, " + step.title() + "."));
    }

    private static List<List<String>> rows(Timeline.Bar next) {
        StepDates dates = next.dates();
        String name = StepNames.brief(next.step());
        return List.of(
                List.of("da " + RomeTime.longDate(dates.opensOn()), "Si apre " + StepNames.theStep(next.step())),
                List.of(
                        "tra apertura e scadenza",
                        "Call di supporto individuale: ogni Provincia la prenota con il suo tutor AFOL"),
                List.of(RomeTime.deadline(RomeTime.endOf(dates.dueOn())), "Consegna: " + name));
    }

    private static List<String> meeting(Webinar webinar) {
        return List.of(webinar.when() + (webinar.dateAssumed() ? " (da confermare)" : ""), webinar.title());
    }

    private static Slide dates(List<List<String>> rows) {
        return Slide.content(
                "next.dates",
                "Le prossime date",
                List.of(new Grid(List.of("Quando", "Che cosa"), List.of(5, 6), rows)),
                List.of(
                        "Date dell’ambito: calendario del programma, senza le proroghe concesse a singoli project work."));
    }
}
