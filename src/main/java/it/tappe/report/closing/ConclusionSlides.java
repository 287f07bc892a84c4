package it.tappe.report.closing;

import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.report.slides.GivenTexts;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import java.util.ArrayList;
import java.util.List;

/** The prospects that the programme gives, and what can be said in the end. */
final class ConclusionSlides {
    private final Closing content;
    private final GivenTexts texts;

    ConclusionSlides(Closing content, GivenTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    Slide prospects() {
        return new Slide(
                "prospects",
                Slide.Kind.CONTENT,
                "Prospettive di sviluppo",
                "Dopo la consegna dei project work",
                List.of(Points.of(texts.prospects())),
                List.of("Prospettive date dal programma."));
    }

    Slide conclusions() {
        int works = content.works().size();
        int delivered = content.delivered().size();
        long late = content.delivered().stream()
                .filter(one -> one.isLateAt(content.at()))
                .count();
        long calls = content.calls().stream()
                .filter(call -> call.statusAt(content.at()) == CallStatus.HELD)
                .count();
        List<String> points =
                new ArrayList<>(List.of(content.panorama().sentence().text()));
        points.add(counted(works, "Provincia ha", "Province hanno") + " lavorato a un project work");
        points.add(
                delivered == 0
                        ? "Nessun elaborato consegnato finora"
                        : counted(delivered, "elaborato consegnato", "elaborati consegnati") + ", di cui "
                                + (delivered - late) + " in tempo");
        points.add(
                calls == 0
                        ? "Nessuna call di supporto registrata come svolta"
                        : counted(calls, "call di supporto svolta", "call di supporto svolte"));
        List<String> notes = new ArrayList<>(content.panorama().sentence().why());
        notes.add("Numeri al " + RomeTime.minute(content.at()) + ".");
        return Slide.content("conclusions", "Conclusioni", List.of(Points.of(points)), notes);
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
