package it.tappe.report.slides;

import it.tappe.access.Account;
import it.tappe.document.deck.Slide;
import it.tappe.programme.Area;
import it.tappe.programme.Programme;
import it.tappe.webinar.Webinar;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first and the last slide. */
public final class CoverSlides {
    private CoverSlides() {}

    /** What the deck is, for which programme, area and webinar; a webinar that is not known is left out. */
    public static Slide title(String title, Programme programme, Area area, @Nullable Webinar webinar) {
        String meeting = webinar == null
                ? ""
                : "\n" + webinar.title() + "\n" + webinar.when() + (webinar.dateAssumed() ? " (da confermare)" : "");
        return new Slide(
                "title",
                Slide.Kind.COVER,
                title,
                area.name() + "\nProgramma «" + programme.name() + "»" + meeting,
                List.of(),
                List.of(
                        "Programma «" + programme.name() + "», azione " + programme.action() + ".",
                        webinar == null
                                ? "Nel calendario non c’è ancora il webinar di questa restituzione."
                                : "Data e scaletta: calendario dei webinar del programma."));
    }

    /** Thanks, and whom to turn to. */
    public static Slide thanks(List<Account> contacts) {
        return new Slide(
                "thanks",
                Slide.Kind.COVER,
                "Grazie!",
                contacts.isEmpty()
                        ? ""
                        : "Contatti\n"
                                + contacts.stream()
                                        .map(one -> one.displayName() + " – " + one.email())
                                        .collect(Collectors.joining("\n")),
                List.of(),
                List.of("Contatti: gli account del coordinamento."));
    }
}
